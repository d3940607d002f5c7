import { openDialog } from '../../session/view';

export const PLAN_COMMANDS = {
  renamePlan: (): void => {
    openDialog('renamePlan');
  },
  exportCsv: (): void => {
    openDialog('exportCsv');
  },
};
