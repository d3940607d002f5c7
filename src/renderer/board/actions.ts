import {
  dropToEdit,
  findRecord,
  FIRST_RANK,
  postsAt,
  rankForSlot,
  STRAY_LANE,
  visibleDepartments,
  type Cells,
  type Day,
  type DepartmentId,
  type Post,
  type PostId,
} from '../../plan';
import { dispatch, mintId, undo, useSession } from '../session/session';
import { clearSelection } from '../session/selection';
import { type Cursor, moveCursor, say, showToast, useView } from '../session/view';

/** Opens the title field of a new post in a cell or in the tray. */
export function startQuickAdd(department: DepartmentId, day: Day | null): void {
  if (department === STRAY_LANE.id) return;
  useView.setState({ quickAdd: { department, day }, ...(day === null ? { trayOpen: true } : {}) });
}

/** A new post where the cursor is, or else on today (or the first day in view) in the first lane. */
export function startNewPost(days: readonly Day[]): void {
  const { cursor } = useView.getState();
  const { plan, today } = useSession.getState();
  const lane = cursor?.department ?? visibleDepartments(plan)[0]?.id;
  const fallback = days.includes(today) ? today : (days[0] ?? today);
  const day =
    cursor === null || (cursor.day !== null && !days.includes(cursor.day)) ? fallback : cursor.day;
  if (lane) startQuickAdd(lane, day);
}

/** Adds the post that is being named. With `stay` the new card gets the focus. */
export async function addPost(title: string, stay: boolean): Promise<void> {
  const { quickAdd } = useView.getState();
  if (!quickAdd) return;
  const { department, day } = quickAdd;
  const posts = postsAt(useSession.getState().cells, quickAdd);
  const id = mintId() as PostId;
  const place = {
    day,
    rank: posts.length === 0 ? FIRST_RANK : rankForSlot(posts, posts.length, null),
  };
  const status = day === null ? 'idea' : 'draft';
  useView.setState({ quickAdd: null });
  const made = await dispatch({
    type: 'add',
    record: 'post',
    id,
    fields: { department, place, title, status },
  });
  if (!made) return;
  moveCursor({ department, day, post: id }, stay);
  say(`Added ${title}.`);
}

export function closeQuickAdd(focus: boolean): void {
  const { quickAdd } = useView.getState();
  useView.setState({ quickAdd: null });
  if (quickAdd && focus) moveCursor({ ...quickAdd, post: null });
}

/** Removes a post and puts the cursor on its neighbour, so that the focus is never lost. */
export async function removePost(id: PostId): Promise<void> {
  const { plan, cells } = useSession.getState();
  const post = findRecord(plan, 'post', id);
  if (!post) return;
  const next = neighbourOf(post, cells);
  const made = await dispatch({ type: 'remove', record: 'post', ids: [id] });
  if (!made) return;
  useView.setState(({ panel }) => ({ panel: panel === 'post' ? 'closed' : panel }));
  if (next) moveCursor(next);
  clearSelection();
  showToast({
    text: `Deleted ${post.title ?? 'the untitled post'}`,
    tone: 'plain',
    action: { label: 'Undo', run: undo },
  });
}

/** Puts a post in the tray, behind the others. */
export async function sendToTray(id: PostId): Promise<void> {
  const { plan, cells } = useSession.getState();
  const post = findRecord(plan, 'post', id);
  if (!post?.department || post.place.day === null) return;
  const target = { department: post.department, day: null, slot: cells.tray().length };
  const edit = dropToEdit(cells, post, target, null);
  if (edit && (await dispatch(edit)))
    say(`Moved ${post.title ?? 'the untitled post'} to the tray.`);
}

/** Copies a post into the slot below it and selects the copy. */
export async function duplicatePost(id: PostId): Promise<void> {
  const { plan, cells } = useSession.getState();
  const post = findRecord(plan, 'post', id);
  if (!post?.department) return;
  const { department } = post;
  const { day } = post.place;
  const posts = postsAt(cells, { department, day });
  const slot = posts.findIndex((one) => one.id === id) + 1;
  const copy = mintId() as PostId;
  const edit = dropToEdit(cells, post, { department, day, slot }, copy);
  if (!edit || !(await dispatch(edit))) return;
  moveCursor({ department, day, post: copy });
  say(`Copied ${post.title ?? 'the untitled post'}.`);
}

function neighbourOf(post: Post, cells: Cells): Cursor | null {
  const { department } = post;
  if (department === null) return null;
  const { day } = post.place;
  const posts = postsAt(cells, { department, day });
  const at = posts.findIndex(({ id }) => id === post.id);
  const next = posts[at + 1] ?? posts[at - 1];
  return { department, day, post: next?.id ?? null };
}
