import { memo, type ReactNode } from 'react';
import {
  isWeekend,
  STRAY_LANE,
  type Day,
  type Department,
  type DepartmentId,
  type Matches,
  type Post,
} from '../../plan';
import { toggleOpen } from '../session/lanes';
import { useSession } from '../session/session';
import { useView, type View } from '../session/view';
import { longDay, plural } from '../session/words';
import { classes } from '../ui/classes';
import {
  areSameColumns,
  isSameLane,
  shownCount,
  slotsBetween,
  slotTop,
  type Column,
  type LaneBox,
  type SlotSizes,
} from './geometry';
import { FoldedPosts } from './folded-posts';
import { LaneHead } from './lane-head';
import styles from './lane.module.css';
import { PostCard } from './post-card';
import { QuickAdd } from './quick-add';
import type { BoardWindow } from './use-window';

interface LaneProps {
  readonly lane: LaneBox;
  readonly columns: readonly Column[];
  readonly slots: SlotSizes;
  readonly shown: BoardWindow;
  /** The days whose cards are drawn by now; null for all. */
  readonly filled: ReadonlySet<Day> | null;
  readonly row: number;
  /** The session's `names`. */
  readonly names: number;
}

/** One department's row: its head, and the cells of the days in sight. */
export const Lane = memo(DrawnLane, isSameDrawing);

/** Each layout makes new objects; a lane renders when what they say is different. */
function isSameDrawing(a: LaneProps, b: LaneProps): boolean {
  return (
    a.shown === b.shown &&
    a.filled === b.filled &&
    a.slots === b.slots &&
    a.row === b.row &&
    a.names === b.names &&
    isSameLane(a.lane, b.lane) &&
    areSameColumns(a.columns, b.columns)
  );
}

function DrawnLane({ lane, columns, slots, shown, filled, row, names }: LaneProps): ReactNode {
  const today = useSession((session) => session.today);
  const count = lane.cells.reduce((sum, posts) => sum + posts.length, 0);
  const { first, last } = slotsBetween(slots, lane, shown);
  return (
    <div
      role="row"
      aria-rowindex={row}
      className={styles.lane}
      style={{ height: lane.height }}
      data-colour={lane.department === STRAY_LANE ? undefined : lane.department.colour}
    >
      <LaneHead department={lane.department} count={count} folded={lane.folded} />
      {columns.slice(shown.firstColumn, shown.lastColumn + 1).map((column, at) => (
        <Cell
          key={column.day}
          {...column}
          index={shown.firstColumn + at}
          isToday={column.day === today}
          department={lane.department}
          posts={lane.cells[shown.firstColumn + at] ?? []}
          cards={shownCount(lane, lane.cells[shown.firstColumn + at] ?? [])}
          limit={lane.limit}
          open={lane.open}
          folded={lane.folded}
          slots={slots}
          first={first}
          last={last}
          isFilled={filled?.has(column.day) !== false}
          names={names}
        />
      ))}
    </div>
  );
}

interface CellProps {
  readonly day: Day;
  readonly left: number;
  readonly width: number;
  readonly index: number;
  readonly isToday: boolean;
  readonly department: Department;
  readonly posts: readonly Post[];
  /** How many of the posts are shown as cards. */
  readonly cards: number;
  readonly limit: number;
  readonly open: boolean;
  readonly folded: boolean;
  readonly slots: SlotSizes;
  /** The slots in sight. */
  readonly first: number;
  readonly last: number;
  /** Its posts are drawn by now. */
  readonly isFilled: boolean;
  readonly names: number;
}

const Cell = memo(function Cell(props: CellProps): ReactNode {
  const { day, left, width, index, isToday, department, posts, cards, folded, slots } = props;
  const { isFilled } = props;
  const state = useView((view) => stateOf(view, department.id, day));
  const hasCursor = (state & CURSOR) !== 0;
  const adding = (state & ADDING) !== 0;
  return (
    <div
      role="gridcell"
      aria-colindex={index + 2}
      aria-label={`${department.name ?? ''}, ${longDay(day)}, ${plural(posts.length, 'post')}`}
      tabIndex={hasCursor ? 0 : -1}
      data-cell=""
      data-department={department.id}
      data-day={day}
      data-cursor={hasCursor ? '' : undefined}
      className={classes(
        styles.cell,
        isWeekend(day) && styles.rest,
        isToday && styles.today,
        index > 0 && styles.ruled,
        index > 0 && index % 7 === 0 && styles.weekStart,
      )}
      style={{ left: `calc(var(--w-lane) + ${left}px)`, width }}
    >
      {isFilled ? <CellPosts {...props} /> : null}
      {adding ? <QuickAdd top={folded ? 0 : quickAddTop(slots, cards, posts.length)} /> : null}
    </div>
  );
});

function CellPosts(props: CellProps): ReactNode {
  const { width, department, posts, cards, folded, slots, first, last, names } = props;
  if (folded) return <FoldedPosts posts={posts} width={width} />;
  return (
    <>
      {posts.slice(first, Math.min(cards, last)).map((post, at) => (
        <PostCard
          key={post.id}
          post={post}
          look={slots.card < 30 ? 'line' : 'tall'}
          top={slotTop(slots, first + at)}
          coloured={department === STRAY_LANE}
          names={names}
        />
      ))}
      <MoreButton {...props} />
    </>
  );
}

const CURSOR = 1;
const ADDING = 2;

/** What the view says of a cell, as one number: a cell follows one subscription, not two. */
function stateOf({ cursor, quickAdd }: View, department: DepartmentId, day: Day): number {
  const hasCursor = cursor?.post === null && isIn(cursor, department, day);
  const adding = quickAdd !== null && isIn(quickAdd, department, day);
  return (hasCursor ? CURSOR : 0) | (adding ? ADDING : 0);
}

function isIn(
  place: { readonly department: DepartmentId; readonly day: Day | null },
  department: DepartmentId,
  day: Day,
): boolean {
  return place.day === day && place.department === department;
}

/** 'n more' opens the whole lane; 'Show less' folds it again. */
function MoreButton({ posts, cards, limit, open, slots, department }: CellProps): ReactNode {
  const hidden = posts.length - cards;
  const hits = useView(({ found }) => (found ? hitsFrom(posts, cards, found) : 0));
  if (hidden === 0 && !(open && posts.length > limit)) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.more}
      data-more=""
      style={{ top: slotTop(slots, cards) }}
      onClick={() => {
        toggleOpen(department.id);
      }}
    >
      {hidden > 0 ? `+${hidden}${hits > 0 ? ', ' : ' more'}` : 'Show less'}
      {hits > 0 ? <mark>{plural(hits, 'hit')}</mark> : null}
    </button>
  );
}

/** How many of the posts behind 'n more' a search found, where they are among others. */
function hitsFrom(posts: readonly Post[], cards: number, { ids }: Matches): number {
  const { cells, allCells } = useSession.getState();
  let hits = 0;
  if (cells !== allCells) return 0;
  for (let at = cards; at < posts.length; at += 1) {
    const post = posts[at];
    if (post && ids.has(post.id)) hits += 1;
  }
  return hits;
}

/** Under the cards; over the last one where 'n more' leaves no room. */
function quickAddTop(slots: SlotSizes, cards: number, posts: number): number {
  return slotTop(slots, cards < posts ? cards - 1 : cards);
}
