import { compareText } from '../order';
import type { Plan } from '../plan';
import type { Post } from '../records';
import type { Sort } from './columns';
import { boardPlace, columnKey, type CompareNames, type Key } from './sort-keys';

/** An order of posts, for the names that the plan has now. */
export interface PostOrder {
  readonly sorted: (posts: readonly Post[]) => readonly Post[];
  readonly compare: (a: Post, b: Post) => number;
}

/** By these columns; posts that are equal in them as the board shows them, and the tray last. */
export function postOrder(plan: Plan, sort: Sort, names: CompareNames): PostOrder {
  const keys = [
    ...sort.map(({ column, descending }) => withSign(columnKey(plan, column, names), descending)),
    boardPlace(plan),
  ];
  const compare = (a: Post, b: Post): number => {
    for (const key of keys) {
      const order = key.compare(a, b);
      if (order !== 0) return order;
    }
    return compareTies(a, b);
  };
  return { sorted: (posts) => sortByNumbers(posts, keys), compare };
}

/** Down instead of up, but what is empty stays last. */
function withSign(key: Key, descending: boolean): Key {
  if (!descending) return key;
  const down = (value: number): number => (value === Infinity ? value : -value);
  return {
    numbers: (posts) => {
      const up = key.numbers(posts);
      return (post) => down(up(post));
    },
    compare: (a, b) => {
      const oneIsEmpty = key.isEmpty(a) || key.isEmpty(b);
      return oneIsEmpty ? key.compare(a, b) : -key.compare(a, b);
    },
    isEmpty: key.isEmpty,
  };
}

/** A number is made once for each post, and numbers compare many times faster than names. */
function sortByNumbers(posts: readonly Post[], keys: readonly Key[]): readonly Post[] {
  const columns = keys.map((key) => Float64Array.from(posts, key.numbers(posts)));
  const order = Uint32Array.from(posts, (_, at) => at);
  order.sort((a, b) => compareIn(columns, a, b) || compareTies(posts[a], posts[b]));
  return Array.from(order, (at) => posts[at] as Post);
}

function compareIn(columns: readonly Float64Array[], a: number, b: number): number {
  for (const column of columns) {
    const [one = 0, other = 0] = [column[a], column[b]];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

function compareTies(a?: Post, b?: Post): number {
  return !a || !b ? 0 : compareText(a.place.rank, b.place.rank) || compareText(a.id, b.id);
}
