import { foldAll, toggleFoldAtCursor, unfoldAll } from '../../session/lanes';

export const LANE_COMMANDS = {
  foldLane: toggleFoldAtCursor,
  foldAllLanes: foldAll,
  unfoldAllLanes: unfoldAll,
};
