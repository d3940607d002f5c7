import {
  dropToEdit,
  FIRST_RANK,
  postsAt,
  rankForSlot,
  STRAY_LANE,
  takeInHand,
  type Day,
  type DepartmentId,
  type FieldsOf,
  type Post,
} from '../../plan';
import { dispatch, useSession } from '../session/session';

/** One cell is one edit. */
export function setFields(post: Post, fields: Partial<FieldsOf<'post'>>): void {
  void dispatch({ type: 'set', record: 'post', ids: [post.id], fields });
}

/** Moves a post to a day behind the others there, or into the tray. */
export function setDay(post: Post, day: Day | null): void {
  if (day === post.place.day) return;
  const { plan, cells } = useSession.getState();
  const { department } = post;
  const slot = Number.MAX_SAFE_INTEGER;
  if (department === null) {
    // A move would ask for a department.
    const rank = rankOf(postsAt(cells, { department: STRAY_LANE.id, day }));
    setFields(post, { place: { day, rank } });
    return;
  }
  const hand = takeInHand(plan, [post], post);
  const edit = dropToEdit(cells, hand, { department, day, slot }, null);
  if (edit) void dispatch(edit);
}

export type NewFields = Pick<Post, 'department' | 'place' | 'status'>;

/** A new post stands behind the others of its day; without a day it is an idea in the tray. */
export function newFields(department: DepartmentId | null, day: Day | null): NewFields {
  const { cells } = useSession.getState();
  const rank = rankOf(postsAt(cells, { department: department ?? STRAY_LANE.id, day }));
  return { department, place: { day, rank }, status: day === null ? 'idea' : 'draft' };
}

function rankOf(posts: readonly Post[]): string {
  return posts.length === 0 ? FIRST_RANK : rankForSlot(posts, posts.length, null);
}
