import { stepView } from '../../../plan';
import { useSession } from '../../session/session';
import { goToDay, openDialog, useView } from '../../session/view';

export const GO_COMMANDS = {
  goToday: (): void => {
    goToDay(useSession.getState().today);
  },
  goToDate: (): void => {
    openDialog('goToDate');
  },
  goNext: (): void => {
    go(1);
  },
  goPrevious: (): void => {
    go(-1);
  },
};

function go(step: 1 | -1): void {
  useView.setState(({ zoom, around }) => ({
    screen: 'board',
    around: stepView(zoom, around, step),
  }));
}
