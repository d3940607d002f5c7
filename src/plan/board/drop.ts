import type { Day } from '../day';
import type { Edit } from '../edit';
import type { DepartmentId, Post, PostId } from '../records';
import { compareTimes, type Cells } from './cells';
import { movesIntoSlot, rankForSlot } from './slots';

/** Where a post that is carried would be put down: a slot of a cell, or of the tray (`day` null). */
export interface DropTarget {
  readonly department: DepartmentId;
  readonly day: Day | null;
  /** Counts the posts that are there, without the carried one unless it is copied. */
  readonly slot: number;
}

/** The posts of a cell or of the tray, in the order in which they are shown. */
export function postsAt(
  cells: Cells,
  { department, day }: Pick<DropTarget, 'department' | 'day'>,
): readonly Post[] {
  return day === null ? cells.tray() : cells.posts(department, day);
}

/**
 * The slot that a post takes among the posts of a cell or of the tray. In a cell the time of day
 * decides, and the hand chooses among posts of the same time; in the tray the hand alone chooses.
 */
export function landingSlot(cells: Cells, post: Post, target: DropTarget, copying = false): number {
  const others = postsAt(cells, target).filter(({ id }) => copying || id !== post.id);
  const order = (other: Post): number => (target.day === null ? 0 : compareTimes(other, post));
  const first = others.filter((other) => order(other) < 0).length;
  const last = others.filter((other) => order(other) <= 0).length;
  return Math.min(Math.max(target.slot, first), last);
}

/**
 * The edit that putting a post down makes, or with `copyAs` a copy of it; null when it lies there
 * already. What is put into the tray stays with its department, because the tray has no lanes.
 */
export function dropToEdit(
  cells: Cells,
  post: Post,
  target: DropTarget,
  copyAs: PostId | null,
): Edit | null {
  const slot = landingSlot(cells, post, target, copyAs !== null);
  if (copyAs === null && isAt(cells, post, target, slot)) return null;
  const posts = postsAt(cells, target);
  const { day } = target;
  const department = day === null ? (post.department ?? target.department) : target.department;
  if (copyAs === null) {
    return { type: 'movePosts', moves: movesIntoSlot(posts, slot, [post], { department, day }) };
  }
  const place = { day, rank: rankForSlot(posts, slot, null, post.time) };
  return { type: 'copyPosts', copies: [{ post: post.id, as: copyAs, department, place }] };
}

function isAt(cells: Cells, post: Post, target: DropTarget, slot: number): boolean {
  return postsAt(cells, target)[slot]?.id === post.id;
}
