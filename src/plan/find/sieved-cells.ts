import type { Cells } from '../board/cells';
import type { Day } from '../day';
import type { DepartmentId, Post, PostId } from '../records';

/** What a board reads of its cells, all posts of them or those that a search leaves. */
export type ShownCells = Pick<Cells, 'posts' | 'tray' | 'strayPosts'>;

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
  readonly #sieved = new Map<string, Sieved>();
  #ids: ReadonlySet<PostId>;

  constructor(cells: Cells, ids: ReadonlySet<PostId>) {
    this.#cells = cells;
    this.#ids = ids;
  }

  /** From now on these posts match. */
  sieveBy(ids: ReadonlySet<PostId>): void {
    this.#ids = ids;
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
