import type { Cells, ShownCells } from '../board/cells';
import type { Day } from '../day';
import type { DepartmentId, Post, PostId } from '../records';

interface Sieved {
  readonly from: readonly Post[];
  readonly by: ReadonlySet<PostId>;
  readonly posts: readonly Post[];
}

/**
 * The cells of a plan with the posts that match alone. A cell is sieved when it is asked for, so a
 * keystroke costs the cells in sight; one that keeps its posts keeps its array.
 */
export class SievedCells implements ShownCells {
  readonly #cells: Cells;
  readonly #ids: ReadonlySet<PostId>;
  readonly #sieved: Map<string, Sieved>;

  /** `before` is what was shown until now, of the same cells: it is not to be asked any more. */
  constructor(cells: Cells, ids: ReadonlySet<PostId>, before: SievedCells | null) {
    this.#cells = cells;
    this.#ids = ids;
    this.#sieved = before ? before.#sieved : new Map<string, Sieved>();
  }

  posts(department: DepartmentId, day: Day): readonly Post[] {
    return this.#sieve(`${day} ${department}`, this.#cells.posts(department, day));
  }

  tray(): readonly Post[] {
    return this.#sieve('', this.#cells.tray());
  }

  strayPosts(lanes: ReadonlySet<DepartmentId>, day: Day): readonly Post[] {
    return this.#sieve(day, this.#cells.strayPosts(lanes, day));
  }

  /** The days that may hold some of the posts that match. */
  daysBetween(one: Day, other: Day): readonly Day[] {
    return this.#cells.daysBetween(one, other);
  }

  #sieve(cell: string, from: readonly Post[]): readonly Post[] {
    const ids = this.#ids;
    const last = this.#sieved.get(cell);
    if (last?.from === from && last.by === ids) return last.posts;
    const left = from.filter(({ id }) => ids.has(id));
    const posts = last && areSame(last.posts, left) ? last.posts : left;
    this.#sieved.set(cell, { from, by: ids, posts });
    return posts;
  }
}

function areSame(a: readonly Post[], b: readonly Post[]): boolean {
  return a.length === b.length && a.every((post, at) => post === b[at]);
}
