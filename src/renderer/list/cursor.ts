import { findRecord, STRAY_LANE, type ListColumn, type PostId } from '../../plan';
import type { PlanChanged } from '../../preload/contract';
import { extendSelection, forgetRemoved, select } from '../session/selection';
import { useSession } from '../session/session';
import { moveCursor, standOn, useView, type Cursor } from '../session/view';
import { followRows, shownIds } from './rows';
import { useList } from './state';

/** What a step of the cursor does to the selection. */
export type Selecting = 'follow' | 'extend' | 'leave';

/** Puts the keyboard on a row, in a column or in the one it is in. */
export function goTo(
  post: PostId,
  column: ListColumn = useList.getState().column,
  selecting: Selecting = 'follow',
): void {
  const cursor = cursorOf(post);
  if (!cursor) return;
  useList.setState({ column, atHead: false });
  if (selecting === 'extend') extendSelection(shownIds(), post);
  if (selecting === 'follow') moveCursor(cursor);
  else standOn(cursor);
}

/** Puts the keyboard on a column's head. */
export function standAtHead(column: ListColumn): void {
  useList.setState({ column, atHead: true });
  requestFocus();
}

/** Gives the focus to the cell with the keyboard. */
export function requestFocus(): void {
  useView.setState(({ focusRequest }) => ({ focusRequest: focusRequest + 1 }));
}

/** The row with the keyboard; null where none is shown. */
export function rowAtCursor(): PostId | null {
  const { cursor } = useView.getState();
  const { plan } = useSession.getState();
  return findRecord(plan, 'post', cursor?.post ?? null)?.id ?? null;
}

function cursorOf(id: PostId): Cursor | null {
  const post = findRecord(useSession.getState().plan, 'post', id);
  if (!post) return null;
  return { department: post.department ?? STRAY_LANE.id, day: post.place.day, post: id };
}

/**
 * Where the keyboard enters the list: the post that is selected or was under the cursor, or else
 * the first one from today on, or the first of all.
 */
export function enterList(): void {
  const { plan, today } = useSession.getState();
  const { lead, cursor } = useView.getState();
  const ids = shownIds();
  const known = [lead, cursor?.post].find((id) => id && ids.includes(id));
  const isNext = (id: PostId): boolean => {
    const day = findRecord(plan, 'post', id)?.place.day;
    return typeof day === 'string' && day >= today;
  };
  const id = known ?? (useList.getState().look.sort.length === 0 ? ids.find(isNext) : undefined);
  useView.setState({ cursor: cursorOf(id ?? ids[0] ?? NO_POST) });
}

// No post has it.
const NO_POST = '' as PostId;

/** Puts the keyboard on the row at a place, or the last one; a focus that was lost comes along. */
export function standNear(place: number): void {
  const ids = shownIds();
  const cursor = cursorOf(ids[Math.min(place, ids.length - 1)] ?? NO_POST);
  if (cursor) standOn(cursor, document.activeElement === document.body);
}

/** The cursor stays with its post; after undo and redo it shows what came back, or its neighbour. */
export function followChange(changed: PlanChanged): void {
  const before = shownIds();
  followRows(changed);
  forgetRemoved();
  const { cursor } = useView.getState();
  const posts = changed.change.filter(({ type }) => type === 'post');
  const own = posts.find(({ from, to }) => (to ?? from)?.id === cursor?.post);
  const shown = own ?? (changed.by === 'edit' ? undefined : posts[0]);
  if (!shown) return;
  // A change of a post holds posts.
  const id = (shown.to?.id ?? neighbourOf(before, cursor?.post ?? null)) as PostId | null;
  const next = id === null ? null : cursorOf(id);
  useView.setState({ cursor: next });
  if (isInList(document.activeElement)) requestFocus();
}

/** The nearest row that is still there, below before above. */
export function neighbourOf(before: readonly PostId[], gone: PostId | null): PostId | null {
  const { plan } = useSession.getState();
  const at = gone === null ? -1 : before.indexOf(gone);
  const isThere = (id: PostId): boolean => plan.records.post.has(id);
  return (
    before.slice(at + 1).find(isThere) ?? before.slice(0, Math.max(0, at)).findLast(isThere) ?? null
  );
}

/** Nothing focused counts too: the element that had the focus has just gone. */
function isInList(element: Element | null): boolean {
  return element === null || element === document.body || element.closest('[role=grid]') !== null;
}

export function selectAll(): void {
  const row = rowAtCursor();
  select(shownIds(), row ?? undefined);
}
