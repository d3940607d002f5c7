import type { Change } from '../change';
import type { Day } from '../day';
import { compareText } from '../order';
import type { Plan } from '../plan';
import type { DepartmentId, Post } from '../records';

type Compare = (a: Post, b: Post) => number;

/** What a board reads of its cells: all posts of them, or those that a search leaves. */
export type ShownCells = Pick<Cells, 'posts' | 'tray' | 'strayPosts' | 'daysBetween'>;

const NONE: readonly Post[] = [];

/**
 * The posts of a plan by day and department, each cell in the order in which it is shown, kept up
 * to date change by change. A cell that did not change keeps its array, so a screen can compare.
 */
export class Cells {
  /** The tray is the one cell without a day and without a department. */
  readonly #days = new Map<Day | null, Map<DepartmentId | null, readonly Post[]>>();

  constructor(plan: Plan) {
    const unsorted = new Map<Day | null, Map<DepartmentId | null, Post[]>>();
    for (const post of plan.records.post.values()) {
      const { day, lane } = cellOf(post);
      const lanes = entryOf(unsorted, day, () => new Map<DepartmentId | null, Post[]>());
      entryOf(lanes, lane, () => []).push(post);
    }
    for (const [day, lanes] of unsorted) {
      for (const posts of lanes.values()) posts.sort(compareOn(day));
      this.#days.set(day, lanes);
    }
  }

  /** The posts of a department on a day, by time, then rank; those without a time come last. */
  posts(department: DepartmentId, day: Day): readonly Post[] {
    return this.#cell(day, department);
  }

  /** The posts without a day, by rank. */
  tray(): readonly Post[] {
    return this.#cell(null, null);
  }

  /**
   * The posts of a day that none of these lanes shows, in the order of a cell: their department is
   * hidden, or gone, or was never set. They are on no lane, and nobody must lose them for that.
   */
  strayPosts(lanes: ReadonlySet<DepartmentId>, day: Day): readonly Post[] {
    const strays: Post[] = [];
    for (const [lane, posts] of this.#days.get(day) ?? []) {
      if (lane === null || !lanes.has(lane)) strays.push(...posts);
    }
    return strays.length === 0 ? NONE : strays.sort(compareInCell);
  }

  /** The days that hold posts, from one day to another, whichever comes first, in order. */
  daysBetween(one: Day, other: Day): readonly Day[] {
    const [first, last] = one < other ? [one, other] : [other, one];
    return [...this.#days.keys()]
      .filter((day) => day !== null)
      .filter((day) => first <= day && day <= last)
      .sort();
  }

  apply(change: Change): void {
    for (const { type, from, to } of change) {
      if (type !== 'post') continue;
      // A change of a post holds posts.
      if (from) this.#take(from as Post);
      if (to) this.#insert(to as Post);
    }
  }

  #cell(day: Day | null, lane: DepartmentId | null): readonly Post[] {
    return this.#days.get(day)?.get(lane) ?? NONE;
  }

  #take(post: Post): void {
    const { day, lane } = cellOf(post);
    const lanes = this.#days.get(day);
    const rest = this.#cell(day, lane).filter(({ id }) => id !== post.id);
    if (rest.length > 0) lanes?.set(lane, rest);
    else lanes?.delete(lane);
    if (lanes?.size === 0) this.#days.delete(day);
  }

  #insert(post: Post): void {
    const { day, lane } = cellOf(post);
    const posts = this.#cell(day, lane);
    const at = placeFor(post, posts, compareOn(day));
    const lanes = entryOf(this.#days, day, () => new Map<DepartmentId | null, readonly Post[]>());
    lanes.set(lane, [...posts.slice(0, at), post, ...posts.slice(at)]);
  }
}

/** By time, then rank; posts without a time come last. */
export function compareInCell(a: Post, b: Post): number {
  return compareTimes(a, b) || compareInTray(a, b);
}

export function compareInTray(a: Post, b: Post): number {
  return compareText(a.place.rank, b.place.rank) || compareText(a.id, b.id);
}

export function compareTimes(a: Post, b: Post): number {
  if (a.time === b.time) return 0;
  if (a.time === null) return 1;
  if (b.time === null) return -1;
  return compareText(a.time, b.time);
}

export function compareOn(day: Day | null): Compare {
  return day === null ? compareInTray : compareInCell;
}

function cellOf({ department, place }: Post): { day: Day | null; lane: DepartmentId | null } {
  return { day: place.day, lane: place.day === null ? null : department };
}

/** How many of the sorted posts come before one; found by halving, as the tray may be long. */
function placeFor(post: Post, posts: readonly Post[], compare: Compare): number {
  let [first, end] = [0, posts.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    const other = posts[middle];
    if (other && compare(other, post) < 0) first = middle + 1;
    else end = middle;
  }
  return first;
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
