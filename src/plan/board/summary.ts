import type { Day } from '../day';
import type { Department, DepartmentId, Post, Status } from '../records';
import type { ShownCells } from './cells';
import { STRAY_LANE } from './lanes';
import type { OverviewPeriod } from './overview';

/** How far posts are, in the three steps that still tell apart when they are many. */
export type StatusGroup = 'published' | 'ready' | 'early';

export type Counts = Readonly<Record<StatusGroup, number>>;

/** What a cell of a quarter or a year shows of its posts. */
export interface CellSummary extends Counts {
  readonly total: number;
  /** The same for each of the period's parts. */
  readonly parts: readonly Counts[];
}

export interface LaneSummary {
  readonly department: Department;
  readonly total: number;
  /** In the order of the periods. */
  readonly cells: readonly CellSummary[];
}

export interface BoardSummary {
  readonly lanes: readonly LaneSummary[];
  /** Of all lanes together, for each period. */
  readonly totals: readonly number[];
  /** The posts of the part of a cell that has the most of them. */
  readonly fullest: number;
}

/**
 * Counts the posts of each lane and period. Posts that no department's lane shows get one of their
 * own, as on the board. Posts are counted once for each array of the cells, which keep theirs until
 * a change touches them; cells and lanes that count the same as `before` are the same objects.
 */
export function summarizeBoard(
  cells: ShownCells,
  departments: readonly Department[],
  periods: readonly OverviewPeriod[],
  before: BoardSummary | null = null,
): BoardSummary {
  const ids = new Set(departments.map(({ id }) => id));
  const old = new Map(before?.lanes.map((lane) => [lane.department.id, lane]));
  const lanes = departments.map((department) =>
    summarizeLane(department, periods, (day) => cells.posts(department.id, day), old),
  );
  const strays = summarizeLane(STRAY_LANE, periods, (day) => cells.strayPosts(ids, day), old);
  const all = strays.total === 0 ? lanes : [...lanes, strays];
  return {
    lanes: all,
    totals: periods.map((_, at) => sum(all.map((lane) => lane.cells[at]?.total ?? 0))),
    fullest: Math.max(0, ...all.flatMap((lane) => lane.cells.map(fullestPart))),
  };
}

/** The posts of a lane in a period, in the order of their days. */
export function postsInPeriod(
  cells: ShownCells,
  departments: readonly Department[],
  lane: DepartmentId,
  { parts }: Pick<OverviewPeriod, 'parts'>,
): readonly Post[] {
  const ids = new Set(departments.map(({ id }) => id));
  const on = (day: Day): readonly Post[] =>
    lane === STRAY_LANE.id ? cells.strayPosts(ids, day) : cells.posts(lane, day);
  return parts.flatMap((days) => days.flatMap((day) => [...on(day)]));
}

/** How many posts a part of a cell has. */
export function partTotal({ published, ready, early }: Counts): number {
  return published + ready + early;
}

const GROUP_OF: Readonly<Record<Status, StatusGroup>> = {
  idea: 'early',
  draft: 'early',
  inReview: 'early',
  approved: 'ready',
  scheduled: 'ready',
  published: 'published',
};

type PostsOn = (day: Day) => readonly Post[];

function summarizeLane(
  department: Department,
  periods: readonly OverviewPeriod[],
  postsOn: PostsOn,
  before: ReadonlyMap<DepartmentId, LaneSummary>,
): LaneSummary {
  const old = before.get(department.id);
  const cells = periods.map((period, at) => keep(old?.cells[at], summarizeCell(period, postsOn)));
  const same = old?.department === department && areSame(old.cells, cells);
  return same ? old : { department, cells, total: sum(cells.map(({ total }) => total)) };
}

function summarizeCell({ parts }: OverviewPeriod, postsOn: PostsOn): CellSummary {
  const counts = parts.map((days) => addUp(days.map((day) => countPosts(postsOn(day)))));
  const all = addUp(counts);
  return { ...all, total: partTotal(all), parts: counts };
}

const counted = new WeakMap<readonly Post[], Counts>();

/** How far the posts of a cell are; counted once for each array of the cells. */
export function countPosts(posts: readonly Post[]): Counts {
  if (posts.length === 0) return NONE;
  const known = counted.get(posts);
  if (known) return known;
  const counts = { ...NONE };
  for (const { status } of posts) counts[GROUP_OF[status]] += 1;
  counted.set(posts, counts);
  return counts;
}

const NONE: Counts = { published: 0, ready: 0, early: 0 };

function addUp(list: readonly Counts[]): Counts {
  const [first = NONE, ...rest] = list.filter((counts) => counts !== NONE);
  if (rest.length === 0) return first;
  return {
    published: rest.reduce((total, counts) => total + counts.published, first.published),
    ready: rest.reduce((total, counts) => total + counts.ready, first.ready),
    early: rest.reduce((total, counts) => total + counts.early, first.early),
  };
}

function keep(old: CellSummary | undefined, cell: CellSummary): CellSummary {
  return old && hasSameCounts(old, cell) && areSame(old.parts, cell.parts, hasSameCounts)
    ? old
    : cell;
}

function hasSameCounts(a: Counts, b: Counts): boolean {
  return a.published === b.published && a.ready === b.ready && a.early === b.early;
}

function areSame<T>(
  a: readonly T[],
  b: readonly T[],
  isSame: (one: T, other: T) => boolean = Object.is,
): boolean {
  // `b` is as long as `a` where the loop goes.
  return a.length === b.length && a.every((one, at) => isSame(one, b[at] as T));
}

function fullestPart({ parts }: CellSummary): number {
  return Math.max(0, ...parts.map(partTotal));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
