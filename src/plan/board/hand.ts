import { addDays, daysBetween, isDay, type Day } from '../day';
import { compareText } from '../order';
import type { DepartmentId, Post } from '../records';
import { recordsOf, type Plan } from '../plan';
import { compareTimes } from './cells';
import { visibleDepartments } from './lanes';

/** Where posts that are carried would be put down: a slot of a cell, or of the tray (`day` null). */
export interface DropTarget {
  readonly department: DepartmentId;
  readonly day: Day | null;
  /** Counts the posts that are there, without the carried ones unless they are copied. */
  readonly slot: number;
  /** The head of a day: each post stays in its lane and gets the day without a time. */
  readonly anyTime?: true;
}

/**
 * Posts that are moved together, in the order of their days, then of their lanes, then as they lie
 * in their cell; ideas come last. The guide is the post that goes where the hand points, and the
 * others keep their days and lanes from it. Null when only ideas are carried.
 */
export interface Hand {
  readonly posts: readonly Post[];
  readonly guide: Guide | null;
  readonly lanes: readonly DepartmentId[];
  /** Departments that the board shows no lane of. */
  readonly hidden: ReadonlySet<DepartmentId>;
}

interface Guide {
  readonly post: Post;
  readonly day: Day;
}

/** By how far a hand moves its posts. */
export interface Offset {
  readonly days: number;
  readonly lanes: number;
}

/** `held` is the post that was taken; an idea cannot guide posts that have days. */
export function takeInHand(plan: Plan, posts: readonly Post[], held: Post): Hand {
  const lanes = visibleDepartments(plan).map(({ id }) => id);
  const hidden = recordsOf(plan, 'department').filter((one) => one.hidden);
  const ordered = inOrder(lanes, posts);
  const post = held.place.day === null ? ordered[0] : held;
  const day = post?.place.day ?? null;
  return {
    posts: ordered,
    guide: post && day ? { post, day } : null,
    lanes,
    hidden: new Set(hidden.map(({ id }) => id)),
  };
}

/**
 * The target that the hand really reaches: a group never loses its shape, so what would lead one of
 * its posts out of the lanes or out of the calendar stops all of them.
 */
export function reach(hand: Hand, target: DropTarget): DropTarget {
  const { guide, lanes } = hand;
  if (target.day === null || guide === null) return target;
  if (target.anyTime) return { ...target, day: addDays(guide.day, headOffset(hand, target).days) };
  const wanted = offsetTo(hand, guide, target);
  const offset = within(hand, wanted);
  const lane = lanes[lanes.indexOf(target.department) - wanted.lanes + offset.lanes];
  const department = lane ?? target.department;
  const day = addDays(guide.day, offset.days);
  const isThere = day === target.day && department === target.department;
  return { department, day, slot: isThere ? target.slot : Number.MAX_SAFE_INTEGER };
}

/** By how far the head of a day moves the posts that have days: to no other lane. */
export function headOffset(hand: Hand, { day }: DropTarget): Offset {
  const days = day === null || hand.guide === null ? 0 : daysBetween(hand.guide.day, day);
  return within(hand, { days, lanes: 0 });
}

/** How far it is from the guide to a target; from a lane that the board does not have, no lanes. */
export function offsetTo({ lanes }: Hand, guide: Guide, { day, department }: DropTarget): Offset {
  const from = laneOf(lanes, guide.post);
  return {
    days: day === null ? 0 : daysBetween(guide.day, day),
    lanes: from === -1 ? 0 : lanes.indexOf(department) - from,
  };
}

/** The offset, as much of it as every post can take. */
export function within({ posts, lanes }: Hand, offset: Offset): Offset {
  const laned = posts.filter(({ place }) => place.day !== null);
  const at = laned.map((post) => laneOf(lanes, post)).filter((lane) => lane !== -1);
  const highest = at.reduce((one, other) => Math.min(one, other), lanes.length - 1);
  const lowest = at.reduce((one, other) => Math.max(one, other), 0);
  return {
    days: daysWithin(laned, offset.days),
    lanes: Math.min(Math.max(offset.lanes, -highest), lanes.length - 1 - lowest),
  };
}

function daysWithin(posts: readonly Post[], days: number): number {
  const all = posts.flatMap(({ place }) => place.day ?? []);
  const end = all.reduce((a, b) => ((days < 0 ? a < b : a > b) ? a : b), all[0] ?? FIRST_DAY);
  if (isDay(addDays(end, days))) return days;
  return daysBetween(end, days < 0 ? FIRST_DAY : LAST_DAY);
}

const FIRST_DAY = '1970-01-01' as Day;
const LAST_DAY = '2100-12-31' as Day;

function inOrder(lanes: readonly DepartmentId[], posts: readonly Post[]): readonly Post[] {
  const lane = (post: Post): number =>
    (laneOf(lanes, post) + lanes.length + 1) % (lanes.length + 1);
  return [...posts].sort(
    (a, b) =>
      compareText(a.place.day ?? '9', b.place.day ?? '9') ||
      (a.place.day === null ? 0 : lane(a) - lane(b) || compareTimes(a, b)) ||
      compareText(a.place.rank, b.place.rank) ||
      compareText(a.id, b.id),
  );
}

export function laneOf(lanes: readonly DepartmentId[], { department }: Post): number {
  return department === null ? -1 : lanes.indexOf(department);
}
