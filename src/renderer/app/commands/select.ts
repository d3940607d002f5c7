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
  /** Its key goes one step further each time: to the panel, and then to the search. */
  clearSelection: (): void => {
    const { selected, panel } = useView.getState();
    if (selected.size > 0) {
      clearSelection();
      saySelected();
    } else if (panel !== 'closed') closePanel();
    else FIND_COMMANDS.clearFind();
  },
};
