import { selectAll } from '../../board/select';
import { clearSelection, saySelected, toggleSelected } from '../../session/selection';
import { closePanel, useView } from '../../session/view';
import { FIND_COMMANDS } from './find';
import { inField } from './in-field';
import { shownDays } from './shown-days';

export const SELECT_COMMANDS = {
  selectAll: (): void => {
    if (!inField('selectAll')) selectAll(shownDays());
  },
  toggleSelected: (): void => {
    const { cursor } = useView.getState();
    if (cursor?.post) toggleSelected(cursor.post);
  },
  /** Its key goes one step further each time: with nothing selected it shows all posts, then closes the panel. */
  clearSelection: (): void => {
    if (useView.getState().selected.size === 0) {
      // Escape takes back one thing after another.
      if (useView.getState().found) FIND_COMMANDS.clearFind();
      else closePanel();
      return;
    }
    clearSelection();
    saySelected();
  },
};
