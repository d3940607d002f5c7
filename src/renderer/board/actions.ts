import {
  FIRST_RANK,
  postsAt,
  rankForSlot,
  STRAY_LANE,
  visibleDepartments,
  type Day,
  type DepartmentId,
  type PostId,
} from '../../plan';
import { dispatch, mintId, useSession } from '../session/session';
import { moveCursor, say, useView } from '../session/view';

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
