import type { CopyPostsEdit, Edit, MovePostsEdit, PostMove } from '../edit';
import type { Post, PostId } from '../records';
import { compareOn, compareTimes, type ShownCells } from './cells';
import { reach, type DropTarget, type Hand, type Offset } from './hand';
import { isSameCell, landings, landingsBy, type Landing } from './landings';
import { movesIntoSlot, rankForSlot, ranksIntoSlot } from './slots';

/** The posts of a cell or of the tray, in the order in which they are shown. */
export function postsAt(
  cells: ShownCells,
  { department, day }: Pick<DropTarget, 'department' | 'day'>,
): readonly Post[] {
  return day === null ? cells.tray() : cells.posts(department, day);
}

/**
 * The slot that a post takes among the other posts of a cell or of the tray. In a cell the time of
 * day decides, and the hand chooses among posts of the same time; in the tray the hand alone chooses.
 */
export function landingSlot(
  others: readonly Post[],
  post: Post,
  { day, slot }: DropTarget,
): number {
  const order = (other: Post): number => (day === null ? 0 : compareTimes(other, post));
  const first = others.filter((other) => order(other) < 0).length;
  const last = others.filter((other) => order(other) <= 0).length;
  return Math.min(Math.max(slot, first), last);
}

/**
 * The edit that putting posts down makes, or with `copyAs` copies of them under new ids; null when
 * they lie there already. What is put into the tray stays with its department, because the tray has
 * no lanes.
 */
export function dropToEdit(
  cells: ShownCells,
  hand: Hand,
  target: DropTarget,
  copyAs: (() => PostId) | null,
): Edit | null {
  const to = landings(hand, target);
  if (target.anyTime) return onHead(cells, hand, to, copyAs);
  if (copyAs) return copiesTo(cells, to, copyAs);
  const { posts } = hand;
  // Of those that lie there already, the hand gives a new order to the cell that it is over alone.
  const over = reach(hand, target);
  return movesTo(
    cells,
    posts,
    to.filter((one) => isSameCell(one, over) || !isThere(one)),
  );
}

/** What is put on the head of a day loses its time. */
function onHead(
  cells: ShownCells,
  { posts }: Hand,
  to: readonly Landing[],
  copyAs: (() => PostId) | null,
): Edit | null {
  const carried = new Set<PostId>(posts.map(({ id }) => id));
  if (copyAs) {
    const { type, copies } = copiesTo(cells, to, copyAs);
    return { type, copies: copies.map((copy) => ({ ...copy, time: null })) };
  }
  if (to.every(isThere) && posts.every(({ time }) => time === null)) return null;
  const moves = intoSlots(cells, posts, to).map((move) =>
    carried.has(move.post) ? { ...move, time: null } : move,
  );
  return moves.length === 0 ? null : { type: 'movePosts', moves };
}

/** The edit that moves posts by some days or lanes; null where they cannot go. Ideas stay. */
export function shiftToEdit(cells: ShownCells, hand: Hand, offset: Offset): Edit | null {
  return movesTo(cells, hand.posts, landingsBy(hand, offset));
}

/** The edit that copies posts, each to the slot below it. */
export function duplicateToEdit(
  cells: ShownCells,
  hand: Hand,
  copyAs: () => PostId,
): CopyPostsEdit | null {
  const copies = hand.posts.flatMap((post) => {
    const { department, id, time } = post;
    if (department === null) return [];
    const cell = { department, day: post.place.day };
    const posts = postsAt(cells, cell);
    const rank = rankForSlot(posts, posts.findIndex((one) => one.id === id) + 1, null, time);
    return [{ post: id, as: copyAs(), department, place: { day: cell.day, rank } }];
  });
  return copies.length === 0 ? null : { type: 'copyPosts', copies };
}

function movesTo(
  cells: ShownCells,
  posts: readonly Post[],
  to: readonly Landing[],
): MovePostsEdit | null {
  const moves = intoSlots(cells, posts, to);
  return moves.length === 0 || isAsBefore(cells, to, moves) ? null : { type: 'movePosts', moves };
}

function intoSlots(
  cells: ShownCells,
  posts: readonly Post[],
  to: readonly Landing[],
): readonly PostMove[] {
  const carried = new Set(posts.map(({ id }) => id));
  return to.flatMap((landing) => {
    // Those that leave for another cell make no room here.
    const others = postsAt(cells, landing).filter(({ id }) => !carried.has(id));
    return movesIntoSlot(others, landing.slot, landing.posts, landing);
  });
}

function copiesTo(cells: ShownCells, to: readonly Landing[], copyAs: () => PostId): CopyPostsEdit {
  const copies = to.flatMap(({ posts, slot, department, day }) => {
    const there = postsAt(cells, { department, day });
    return ranksIntoSlot(there, slot, posts, day).map(({ post, rank }) => ({
      post: post.id,
      as: copyAs(),
      department: (day === null ? post.department : null) ?? department,
      place: { day, rank },
    }));
  });
  return { type: 'copyPosts', copies };
}

/** Whether all posts lie where they would go, in the order that they would have there. */
function isAsBefore(
  cells: ShownCells,
  to: readonly Landing[],
  moves: readonly PostMove[],
): boolean {
  const places = new Map(moves.map(({ post, place }) => [post, place]));
  return to.every((landing) => {
    if (!isThere(landing)) return false;
    const now = postsAt(cells, landing);
    const after = now.map((post) => ({ ...post, place: places.get(post.id) ?? post.place }));
    after.sort(compareOn(landing.day));
    return after.every(({ id }, at) => id === now[at]?.id);
  });
}

function isThere(landing: Landing): boolean {
  return landing.posts.every(({ department, place }) =>
    isSameCell({ department, day: place.day }, landing),
  );
}
