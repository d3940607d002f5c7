import { currentDepartment } from '../../session/departments';
import { foldAll, toggleFoldAtCursor, toggleOpen, unfoldAll } from '../../session/lanes';

export const LANE_COMMANDS = {
  foldLane: toggleFoldAtCursor,
  openLane: (): void => {
    const department = currentDepartment();
    if (department) toggleOpen(department);
  },
  foldAllLanes: foldAll,
  unfoldAllLanes: unfoldAll,
};
