import { selectAll } from '../../board/select';
import { clearSelection, saySelected, toggleSelected } from '../../session/selection';
import { useView } from '../../session/view';
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
  clearSelection: (): void => {
    if (useView.getState().selected.size === 0) return;
    clearSelection();
    saySelected();
  },
};
