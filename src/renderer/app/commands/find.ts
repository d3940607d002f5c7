import { clearFind, focusSearchField, setRest, useFind } from '../../session/find';
import { goToHit } from '../../session/hits';
import { say, useView } from '../../session/view';

export const FIND_COMMANDS = {
  find: focusSearchField,
  nextHit: (): void => {
    goToHit(1);
  },
  previousHit: (): void => {
    goToHit(-1);
  },
  toggleRest: (): void => {
    if (!useView.getState().found) return;
    const rest = useFind.getState().rest === 'dim' ? 'hide' : 'dim';
    setRest(rest);
    say(rest === 'hide' ? 'Other posts are hidden' : 'Other posts are dimmed');
  },
  clearFind: (): void => {
    if (!useView.getState().found) return;
    clearFind();
    say('All posts are shown');
  },
};
