import type { Change } from '../change';
import type { Post, PostId } from '../records';
import type { PostOrder } from './post-order';

/**
 * The rows of a list: in order when they are sorted, and from then on each stays where it is, as
 * nothing shall move under the hand that edits it. `strays` are the posts that a change has put
 * out of order since, as they were when they were sorted, or null for one that was put somewhere.
 */
export interface ListRows {
  readonly ids: readonly PostId[];
  readonly strays: ReadonlyMap<PostId, Post | null>;
}

/** The rows of these posts, sorted. */
export function rowsOf(posts: readonly Post[], order: PostOrder): ListRows {
  return { ids: order.sorted(posts).map(({ id }) => id), strays: new Map() };
}

/** How rows follow a change: what they look up, and where new posts go that have a place to be. */
export interface RowsInput {
  readonly order: PostOrder;
  readonly postOf: (id: PostId) => Post | null;
  /** The row below which a new post stands; without one it goes where the order puts it. */
  readonly below: (id: PostId) => PostId | null;
}

/** The rows after a change: added posts come in, removed ones go, and all others stay. */
export function keepRows(rows: ListRows, change: Change, input: RowsInput): ListRows {
  const posts = change.filter(({ type }) => type === 'post') as readonly PostChange[];
  if (posts.length === 0) return rows;
  const removed = new Set(posts.flatMap(({ from, to }) => (from && !to ? [from.id] : [])));
  const kept = removed.size === 0 ? rows.ids : rows.ids.filter((id) => !removed.has(id));
  const added = posts.flatMap(({ from, to }) => (to && !from ? [to] : []));
  const strays = new Map(rows.strays);
  for (const one of posts) followStray(strays, one, input.order);
  if (added.length === 0) return { ids: kept, strays };
  const placed = placesOf(added, kept, input);
  const ids = withSorted(
    withPlaced(kept, placed),
    added.filter(({ id }) => !placed.has(id)),
    input,
  );
  for (const id of misfits(ids, placed, input)) strays.set(id, null);
  return { ids, strays };
}

/** A change of a post holds posts. */
interface PostChange {
  readonly from: Post | null;
  readonly to: Post | null;
}

function followStray(
  strays: Map<PostId, Post | null>,
  { from, to }: PostChange,
  order: PostOrder,
): void {
  if (!from) return;
  const sorted = strays.get(from.id);
  // It was never in order, so it cannot come back to it.
  if (sorted === null && to) return;
  const before = sorted ?? from;
  if (to && order.compare(before, to) !== 0) strays.set(from.id, before);
  else strays.delete(from.id);
}

/** Added posts that have a place, with the row that they stand below. */
type Placed = ReadonlyMap<PostId, PostId>;

function placesOf(added: readonly Post[], ids: readonly PostId[], { below }: RowsInput): Placed {
  const known = new Set(ids);
  return new Map(
    added.flatMap(({ id }): [PostId, PostId][] => {
      const row = below(id);
      return row !== null && known.has(row) ? [[id, row]] : [];
    }),
  );
}

/** In one pass, as all posts of a plan may be copied at once. */
function withPlaced(ids: readonly PostId[], placed: Placed): readonly PostId[] {
  if (placed.size === 0) return ids;
  const under = new Map<PostId, PostId[]>();
  for (const [id, row] of placed) under.set(row, [...(under.get(row) ?? []), id]);
  return ids.flatMap((id) => [id, ...(under.get(id) ?? [])]);
}

/** Placed posts that the order would put elsewhere. */
function misfits(
  ids: readonly PostId[],
  placed: Placed,
  { order, postOf }: RowsInput,
): readonly PostId[] {
  if (placed.size === 0) return [];
  const isWrong = (upper: PostId | undefined, lower: PostId | undefined): boolean => {
    const [above, below] = [upper && postOf(upper), lower && postOf(lower)];
    return Boolean(above && below && order.compare(above, below) > 0);
  };
  return ids.filter(
    (id, at) => placed.has(id) && (isWrong(ids[at - 1], id) || isWrong(id, ids[at + 1])),
  );
}

/** More than this are faster put in by one pass over all rows. */
const FEW = 50;

function withSorted(
  ids: readonly PostId[],
  added: readonly Post[],
  input: RowsInput,
): readonly PostId[] {
  if (added.length > FEW) return merged(ids, input.order.sorted(added), input);
  return added.reduce((rows, post) => rows.toSpliced(placeOf(post, rows, input), 0, post.id), ids);
}

function merged(
  ids: readonly PostId[],
  sorted: readonly Post[],
  { order, postOf }: RowsInput,
): readonly PostId[] {
  let next = 0;
  const rows: PostId[] = [];
  for (const id of ids) {
    const row = postOf(id);
    for (
      let post = sorted[next];
      row && post && order.compare(post, row) < 0;
      post = sorted[next]
    ) {
      rows.push(post.id);
      next += 1;
    }
    rows.push(id);
  }
  return [...rows, ...sorted.slice(next).map(({ id }) => id)];
}

/** How many rows come before a post, found by halving; rows that are out of order may mislead it a little. */
function placeOf(post: Post, ids: readonly PostId[], { order, postOf }: RowsInput): number {
  let [first, end] = [0, ids.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    const id = ids[middle];
    const other = id === undefined ? null : postOf(id);
    if (other && order.compare(other, post) < 0) first = middle + 1;
    else end = middle;
  }
  return first;
}
