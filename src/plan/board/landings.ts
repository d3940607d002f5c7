import { addDays, type Day } from '../day';
import type { DepartmentId, Post } from '../records';
import { laneOf, reach, offsetTo, within, type DropTarget, type Hand, type Offset } from './hand';

/** Some of the carried posts, in order, and the slot that they take together. */
export interface Landing extends DropTarget {
  readonly posts: readonly Post[];
}

/** Where each of the posts goes when the hand is opened over a target. */
export function landings(hand: Hand, target: DropTarget): readonly Landing[] {
  const { guide, posts } = hand;
  const to = reach(hand, target);
  if (to.day === null || guide === null) return [{ ...to, posts }];
  return landingsAfter(hand, offsetTo(hand, guide, to), to);
}

/** Where the posts that lie on days go by an offset, each behind those that are there. */
export function landingsBy(hand: Hand, offset: Offset): readonly Landing[] {
  const inside = within(hand, offset);
  return inside.days === 0 && inside.lanes === 0 ? [] : landingsAfter(hand, inside, null);
}

interface Cell {
  readonly department: DepartmentId | null;
  readonly day: Day | null;
}

export function isSameCell(a: Cell, b: Cell): boolean {
  return a.day === b.day && (a.day === null || a.department === b.department);
}

/** With a target its cell takes the ideas; without one they stay in the tray. */
function landingsAfter(hand: Hand, offset: Offset, target: DropTarget | null): readonly Landing[] {
  const found = new Map<string, { readonly cell: DropTarget; readonly posts: Post[] }>();
  const days = new Map<Day, Day>();
  for (const post of hand.posts) {
    const from = post.place.day;
    const day = from === null ? null : entryOf(days, from, () => addDays(from, offset.days));
    const cell = day === null ? target : cellAfter(hand, post, day, offset, target);
    if (cell === null) continue;
    entryOf(found, `${cell.department} ${cell.day ?? ''}`, () => ({ cell, posts: [] })).posts.push(
      post,
    );
  }
  return [...found.values()].map(({ cell, posts }) => ({ ...cell, posts }));
}

/** Posts of no lane go by days alone, but the one that guides goes where the hand points. */
function cellAfter(
  hand: Hand,
  post: Post,
  day: Day,
  offset: Offset,
  target: DropTarget | null,
): DropTarget | null {
  const lane = laneOf(hand.lanes, post);
  const department =
    lane === -1 ? departmentOfStray(hand, post, target) : hand.lanes[lane + offset.lanes];
  if (!department) return null;
  const cell = { department, day, slot: Number.MAX_SAFE_INTEGER };
  return target && isSameCell(cell, target) ? target : cell;
}

function departmentOfStray(
  { guide, hidden }: Hand,
  post: Post,
  target: DropTarget | null,
): DepartmentId | null {
  const own = post.department !== null && hidden.has(post.department) ? post.department : null;
  return post === guide?.post && target ? target.department : (own ?? target?.department ?? null);
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
