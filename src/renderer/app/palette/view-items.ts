import { viewsInOrder } from '../../../plan';
import { showView, viewName } from '../../find/views';
import type { PaletteItem } from '../../palette/item';
import { useSession } from '../../session/session';

/** The saved views of the plan. */
export function viewItems(): readonly PaletteItem[] {
  return viewsInOrder(useSession.getState().plan).map((view) => ({
    id: `view ${view.id}`,
    label: `Show view ${viewName(view)}`,
    group: 'Views',
    also: 'filter search saved',
    run: () => {
      showView(view);
    },
  }));
}
