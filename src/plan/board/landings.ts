import { addDays, type Day } from '../day';
import type { DepartmentId, Post } from '../records';
import {
  headOffset,
  laneOf,
  reach,
  offsetTo,
  within,
  type DropTarget,
  type Hand,
  type Offset,
} from './hand';

/** Some of the carried posts, in order, and the slot that they take together. */
export interface Landing extends DropTarget {
  readonly posts: readonly Post[];
}

/** Where each of the posts goes when the hand is opened over a target. */
export function landings(hand: Hand, target: DropTarget): readonly Landing[] {
  const { guide, posts } = hand;
  const to = reach(hand, target);
  if (to.anyTime && to.day !== null) return landingsOnHead(hand, to, to.day);
  if (to.day === null || guide === null) return [{ ...to, posts }];
  return landingsAfter(hand, offsetTo(hand, guide, to), to);
}

/** On the head of a day ideas get it too, and all posts lie there without a time, last in their cell. */
function landingsOnHead(hand: Hand, target: DropTarget, day: Day): readonly Landing[] {
  const laned = landingsAfter(hand, headOffset(hand, target), null);
  const ideas = hand.posts.filter(({ place }) => place.day === null);
  return [...laned, ...byDepartment(ideas, day)].map((landing) => ({
    ...landing,
    posts: landing.posts.map((post) => ({ ...post, time: null })),
  }));
}

/** What has no department lies in no lane. */
function byDepartment(posts: readonly Post[], day: Day): readonly Landing[] {
  const departments = new Set(posts.flatMap(({ department }) => department ?? []));
  return Array.from(departments, (department) => ({
    ...{ department, day, slot: Number.MAX_SAFE_INTEGER },
    posts: posts.filter((post) => post.department === department),
  }));
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
