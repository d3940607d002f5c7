import { useSession } from '../../session/session';
import { goToDay, openDialog } from '../../session/view';
import { stepPeriod } from '../../session/zoom';

export const GO_COMMANDS = {
  goToday: (): void => {
    goToDay(useSession.getState().today);
  },
  goToDate: (): void => {
    openDialog('goToDate');
  },
  goNext: (): void => {
    stepPeriod(1);
  },
  goPrevious: (): void => {
    stepPeriod(-1);
  },
};
