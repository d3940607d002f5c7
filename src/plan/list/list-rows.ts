import type { Change } from '../change';
import type { Post, PostId } from '../records';
import type { PostOrder } from './post-order';

/**
 * The rows of a list: in order when they are sorted, and from then on each stays where it is, as
 * nothing shall move under the hand that edits it. `strays` are the posts that a change has put
 * out of order since, as they were when they were sorted.
 */
export interface ListRows {
  readonly ids: readonly PostId[];
  readonly strays: ReadonlyMap<PostId, Post>;
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
  const posts = change.filter(({ type }) => type === 'post');
  if (posts.length === 0) return rows;
  const removed = new Set(posts.flatMap(({ from, to }) => (from && !to ? [from.id] : [])));
  const kept = removed.size === 0 ? rows.ids : rows.ids.filter((id) => !removed.has(id));
  // A change of a post holds posts.
  const added = posts.flatMap(({ from, to }) => (to && !from ? [to as Post] : []));
  return {
    ids: added.length === 0 ? kept : withAdded(kept, added, input),
    strays: straysAfter(rows.strays, change, input.order),
  };
}

function straysAfter(
  before: ListRows['strays'],
  change: Change,
  order: PostOrder,
): ListRows['strays'] {
  const strays = new Map(before);
  for (const { type, from, to } of change) {
    if (type !== 'post' || !from) continue;
    // A change of a post holds posts.
    const post = from as Post;
    const sorted = strays.get(post.id) ?? post;
    if (to && order.compare(sorted, to as Post) !== 0) strays.set(post.id, sorted);
    else strays.delete(post.id);
  }
  return strays;
}

function withAdded(
  ids: readonly PostId[],
  added: readonly Post[],
  input: RowsInput,
): readonly PostId[] {
  const result = [...ids];
  // From the last to the first, so that several below one row keep their order.
  for (const post of [...added].reverse()) {
    const below = input.below(post.id);
    const at = below === null ? -1 : result.indexOf(below);
    result.splice(at === -1 ? placeOf(post, result, input) : at + 1, 0, post.id);
  }
  return result;
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
