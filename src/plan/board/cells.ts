import type { Change } from '../change';
import type { Day } from '../day';
import { compareText, rankBetween, type Rank } from '../order';
import type { Plan } from '../plan';
import type { DepartmentId, Post, PostId } from '../records';

const NONE: readonly Post[] = [];

/**
 * The posts of a plan by department and day, each cell in the order in which it is shown, kept up
 * to date change by change. A cell that did not change keeps its array, so a screen can compare.
 */
export class Cells {
  readonly #cells = new Map<string, readonly Post[]>();
  #tray: readonly Post[] = NONE;

  constructor(plan: Plan) {
    const unsorted = new Map<string, Post[]>();
    for (const post of plan.records.post.values()) {
      const key = keyOf(post);
      const cell = unsorted.get(key);
      if (cell) cell.push(post);
      else unsorted.set(key, [post]);
    }
    for (const [key, posts] of unsorted) this.#put(key, posts);
  }

  /** The posts of a department on a day, by time, then rank; those without a time come last. */
  posts(department: DepartmentId, day: Day): readonly Post[] {
    return this.#cells.get(cellKey(department, day)) ?? NONE;
  }

  /** The posts without a day, by rank. */
  tray(): readonly Post[] {
    return this.#tray;
  }

  apply(change: Change): void {
    const touched = new Map<string, Map<PostId, Post>>();
    const cellOf = (key: string): Map<PostId, Post> => {
      const known = touched.get(key);
      if (known) return known;
      const posts = key === TRAY ? this.#tray : (this.#cells.get(key) ?? NONE);
      const cell = new Map(posts.map((post) => [post.id, post]));
      touched.set(key, cell);
      return cell;
    };
    for (const { type, from, to } of change) {
      if (type !== 'post') continue;
      // A change of a post holds posts.
      if (from) cellOf(keyOf(from as Post)).delete((from as Post).id);
      if (to) cellOf(keyOf(to as Post)).set((to as Post).id, to as Post);
    }
    for (const [key, posts] of touched) this.#put(key, [...posts.values()]);
  }

  #put(key: string, posts: Post[]): void {
    if (key === TRAY) this.#tray = posts.sort(compareInTray);
    else if (posts.length === 0) this.#cells.delete(key);
    else this.#cells.set(key, posts.sort(compareInCell));
  }
}

export function compareInCell(a: Post, b: Post): number {
  return compareTimes(a, b) || compareInTray(a, b);
}

/**
 * The rank that puts a post between the posts around a slot of a cell or of the tray. Posts that
 * time keeps apart need no rank between them, so the neighbours that count are those of one time.
 */
export function rankForSlot(posts: readonly Post[], slot: number, moved: PostId | null): Rank {
  const others = posts.filter((post) => post.id !== moved);
  const after = others[slot - 1]?.place.rank ?? null;
  // After a merge two neighbours may share a rank: the next greater one is the end that holds.
  const above = others.slice(slot).map((post) => post.place.rank);
  const before = above.find((rank) => after === null || rank > after) ?? null;
  return rankBetween(after, before);
}

const TRAY = '';

function keyOf({ department, place }: Post): string {
  return place.day === null ? TRAY : cellKey(department, place.day);
}

function cellKey(department: DepartmentId | null, day: Day): string {
  return `${day}${department ?? ''}`;
}

function compareInTray(a: Post, b: Post): number {
  return compareText(a.place.rank, b.place.rank) || compareText(a.id, b.id);
}

function compareTimes(a: Post, b: Post): number {
  if (a.time === b.time) return 0;
  if (a.time === null) return 1;
  if (b.time === null) return -1;
  return compareText(a.time, b.time);
}
