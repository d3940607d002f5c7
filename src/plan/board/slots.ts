import type { Day, Time } from '../day';
import type { PostMove } from '../edit';
import { rankBetween, ranksBetween, type Rank } from '../order';
import type { DepartmentId, Post, PostId } from '../records';

/**
 * The rank that puts a post between the posts around a slot of a cell or of the tray; the slot
 * counts without the moved post. In a cell, time decides first: only posts of the same `time` need
 * a rank between them. It is the moved post's own where that is in the list; of a post that comes
 * from elsewhere it has to be given, or the rank fits only where ranks go up along the cell.
 * After a merge neighbours may share a rank: the post then comes after all that share it, and
 * `movesIntoSlot` puts it between them.
 */
export function rankForSlot(
  posts: readonly Post[],
  slot: number,
  moved: PostId | null,
  time: Time | null | undefined = posts.find(({ id }) => id === moved)?.time,
): Rank {
  const others = posts.filter((post) => post.id !== moved);
  const { after, behind } = gapAt(others, slot, time);
  const before = behind.find((post) => after === null || post.place.rank > after);
  return rankBetween(after, before?.place.rank ?? null);
}

/**
 * The ranks that put new posts, in the order given, into a slot of a cell or of the tray (`day`
 * null). Nobody makes room for them: where neighbours share a rank they come after all that do.
 */
export function ranksIntoSlot(
  posts: readonly Post[],
  slot: number,
  added: readonly Post[],
  day: Day | null,
): readonly Ranked[] {
  return groupsByTime(added, day).flatMap(({ time, group }) => {
    const { after, behind } = gapAt(posts, slot, time);
    const before = behind.find((post) => after === null || post.place.rank > after);
    return pair(group, ranksBetween(after, before?.place.rank ?? null, group.length));
  });
}

/**
 * The moves that put posts, in the order given, into a slot of a cell or of the tray (`day` null,
 * where each stays with its department); the slot counts without them. Where there is no room left between two neighbours (they share a
 * rank since a merge, or thousands of posts were put there), the neighbours make some: their moves,
 * to other ranks on the same day, come last.
 */
export function movesIntoSlot(
  posts: readonly Post[],
  slot: number,
  moved: readonly Post[],
  to: { readonly department: DepartmentId; readonly day: Day | null },
): readonly PostMove[] {
  const ids = new Set(moved.map(({ id }) => id));
  const others = posts.filter(({ id }) => !ids.has(id));
  const plans = groupsByTime(moved, to.day).map(({ time, group }) =>
    rankGroup(gapAt(others, slot, time), group),
  );
  const toMove = ({ post, rank }: Ranked, department: DepartmentId): PostMove => ({
    post: post.id,
    department,
    place: { day: to.day, rank },
  });
  return [
    ...plans.flatMap(({ group }) =>
      group.map((one) =>
        toMove(one, (to.day === null ? one.post.department : null) ?? to.department),
      ),
    ),
    ...plans.flatMap(({ neighbours }) =>
      // A neighbour without a department cannot be moved, and keeps its rank.
      neighbours.flatMap((one) => (one.post.department ? [toMove(one, one.post.department)] : [])),
    ),
  ];
}

/** A rank that is longer than this says that a place is crowded. */
const CROWDED = 64;

/** Posts of one time share ranks in a cell; in the tray all do, and their time is undefined. */
function groupsByTime(
  posts: readonly Post[],
  day: Day | null,
): readonly { readonly time: Time | null | undefined; readonly group: readonly Post[] }[] {
  if (day === null) return [{ time: undefined, group: posts }];
  const times = [...new Set(posts.map(({ time }) => time))];
  return times.map((time) => ({ time, group: posts.filter((post) => post.time === time) }));
}

interface Ranked {
  readonly post: Post;
  readonly rank: Rank;
}

/** The posts around a slot whose ranks count there. */
interface Gap {
  readonly ahead: readonly Post[];
  readonly behind: readonly Post[];
  /** The rank of the last post ahead. */
  readonly after: Rank | null;
}

function gapAt(others: readonly Post[], slot: number, time: Time | null | undefined): Gap {
  const counts = (post: Post): boolean =>
    time === undefined || post.place.day === null || post.time === time;
  const ahead = others.slice(0, slot).filter(counts);
  const behind = others.slice(slot).filter(counts);
  return { ahead, behind, after: ahead.at(-1)?.place.rank ?? null };
}

function rankGroup(
  { ahead, behind, after }: Gap,
  group: readonly Post[],
): { readonly group: readonly Ranked[]; readonly neighbours: readonly Ranked[] } {
  const found = behind.findIndex(({ place }) => after === null || place.rank > after);
  const same = behind.slice(0, found === -1 ? behind.length : found);
  const before = found === -1 ? null : (behind[found]?.place.rank ?? null);
  const ranks = ranksBetween(after, before, group.length + same.length);
  if (ranks.some((rank) => rank.length > CROWDED)) return rankAll(ahead, group, behind);
  return {
    group: pair(group, ranks),
    neighbours: pair(same, ranks.slice(group.length)),
  };
}

/** New, short ranks for all: many posts move, but only once in hundreds of times. */
function rankAll(
  ahead: readonly Post[],
  group: readonly Post[],
  behind: readonly Post[],
): { readonly group: readonly Ranked[]; readonly neighbours: readonly Ranked[] } {
  const ranks = ranksBetween(null, null, ahead.length + group.length + behind.length);
  const end = ahead.length + group.length;
  return {
    group: pair(group, ranks.slice(ahead.length)),
    neighbours: [...pair(ahead, ranks), ...pair(behind, ranks.slice(end))],
  };
}

function pair(posts: readonly Post[], ranks: readonly Rank[]): readonly Ranked[] {
  return posts.flatMap((post, at) => {
    const rank = ranks[at];
    return rank === undefined ? [] : [{ post, rank }];
  });
}
