import {
  checkQuery,
  findRecord,
  isSameQuery,
  queryOf,
  rankBetween,
  viewsInOrder,
  type MissingValue,
  type SavedView,
  type SavedViewId,
  type Zoom,
} from '../../plan';
import { setQuery, useFind, type Find } from './find';
import { dispatch, mintId, useSession } from './session';
import { zoomTo } from './zoom';

/** Shows a view as far as the plan has what it names, and gives what the plan has not. */
export function applyView({ id, rest, zoom, ...view }: SavedView): readonly MissingValue[] {
  const { query, missing } = checkQuery(useSession.getState().plan, queryOf(view));
  useFind.setState({ view: id, rest });
  setQuery(query);
  if (zoom) zoomTo(zoom);
  return missing;
}

/** The view that is shown; null when there is none, or when it is gone from the plan. */
export function shownView({ view }: Find): SavedView | null {
  return findRecord(useSession.getState().plan, 'view', view);
}

/** Whether something else is asked for by now than a view says. */
export function isChangedFrom(view: SavedView, { query, rest }: Find): boolean {
  return rest !== view.rest || !isSameQuery(query, queryOf(view));
}

/** Keeps what is asked for now in the plan, under a name; and the zoom, if one is given. */
export async function saveView(name: string, zoom: Zoom | null): Promise<void> {
  const { query, rest } = useFind.getState();
  const last = viewsInOrder(useSession.getState().plan).at(-1);
  // A minted id names whatever record it is given to.
  const id = mintId() as SavedViewId;
  const fields = { ...query, name, rest, zoom, order: rankBetween(last?.order ?? null, null) };
  if (await dispatch({ type: 'add', record: 'view', id, fields })) useFind.setState({ view: id });
}

/** Makes a view what is asked for now. */
export function updateView({ id }: SavedView): Promise<boolean> {
  const { query, rest } = useFind.getState();
  return dispatch({ type: 'set', record: 'view', ids: [id], fields: { ...query, rest } });
}

export function renameView({ id }: SavedView, name: string): Promise<boolean> {
  return dispatch({ type: 'set', record: 'view', ids: [id], fields: { name } });
}

/** Takes a view out of the plan; what it shows stays as it is. */
export function removeView({ id }: SavedView): Promise<boolean> {
  return dispatch({ type: 'remove', record: 'view', ids: [id] });
}
