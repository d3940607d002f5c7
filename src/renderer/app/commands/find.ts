import type { SavedView } from '../../../plan';
import { deleteView } from '../../find/views';
import { clearFind, focusSearchField, openFilters, setRest, useFind } from '../../session/find';
import { goToHit } from '../../session/hits';
import { shownView, updateView } from '../../session/saved-views';
import { openDialog, say, useView } from '../../session/view';

export const FIND_COMMANDS = {
  find: focusSearchField,
  nextHit: (): void => {
    goToHit(1);
  },
  previousHit: (): void => {
    goToHit(-1);
  },
  filter: (): void => {
    openFilters('all');
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
  saveView: (): void => {
    if (useView.getState().found) openDialog('saveView');
  },
  updateView: withView((view) => void updateView(view)),
  renameView: withView(() => {
    openDialog('renameView');
  }),
  deleteView: withView((view) => void deleteView(view)),
};

function withView(run: (view: SavedView) => void): () => void {
  return () => {
    const view = shownView(useFind.getState());
    if (view) run(view);
  };
}
