import { useImperativeHandle, useMemo, useRef, type ReactNode } from 'react';
import {
  daysInView,
  STRAY_LANE,
  type Campaign,
  type Day,
  type DayZoom,
  type DropTarget,
  type Hold,
  type Note,
} from '../../plan';
import { useCampaigns } from '../session/campaigns';
import { useSession } from '../session/session';
import { useView } from '../session/view';
import { longDay } from '../session/words';
import { BoardHead } from './board-head';
import styles from './board.module.css';
import { rowsShown } from './campaign-row';
import { DropMark } from './drop-mark';
import { EmptyHint } from './empty-hint';
import {
  columnAt,
  laneAt,
  laneHeadWidth,
  LINE_PITCH,
  layoutBoard,
  layoutColumns,
  shownCount,
  slotAt,
  slotsBetween,
  widthOf,
  type Geometry,
} from './geometry';
import { headTarget } from './carry';
import type { GridProps } from './grid';
import { dayGround, headFoot } from './grounds';
import { Holds } from './holds';
import { onBoardKey } from './keyboard';
import { Lane } from './lane';
import { placeSpans, type PlacedSpan } from './spans';
import { useFilling, type Part } from './use-filling';
import { revealOnDays, useGiveFocus } from './use-focus';
import { useNamed } from './use-named';
import { useScrollPadding } from './use-scroll-padding';
import { heightOver } from './use-size';
import { useTabStop } from './use-tab-stop';
import { useWindow, type BoardWindow } from './use-window';

/** Departments as rows and days as columns, with a card for each post. */
export function DayGrid(props: GridProps<DayZoom>): ReactNode {
  const { zoom, scene, size, scroller, wish, handle } = props;
  const lanes = useRef<HTMLDivElement>(null);
  const { geometry, campaigns, headHeight, notes, holds } = useBoard(props);
  // First: a scroller that has been scrolled is laid out, and would be laid out again for this.
  useScrollPadding(scroller, headHeight);
  const shown = useWindow(scroller, scene, geometry, size);
  const filled = useFilling({
    zoom,
    parts: () => daysInSight(geometry, shown),
    first: useView.getState().cursor?.day ?? undefined,
  });
  useGiveFocus(wish, (cursor) => {
    revealOnDays(cursor, scroller.current, geometry, headHeight);
  });
  useTabStop(geometry);
  useImperativeHandle(
    handle,
    () => ({
      onKey: (event) => {
        onBoardKey(event, geometry);
      },
      targetAt: (x, y) =>
        boardTarget(lanes.current, geometry, x, y, headFoot(scroller, headHeight)),
      ground: () => dayGround(scroller.current, lanes.current, geometry, headHeight),
    }),
    [scroller, geometry, headHeight],
  );
  const names = useSession((session) => session.names);
  const isEmpty = useSession(({ plan }) => plan.records.post.size === 0);
  const first = geometry.columns[0]?.day;
  const last = geometry.columns.at(-1)?.day;
  return (
    <div
      className={styles.grid}
      role="grid"
      aria-label={first && last ? `Board, ${longDay(first)} to ${longDay(last)}` : 'Board'}
      aria-colcount={geometry.columns.length + 1}
      aria-rowcount={geometry.lanes.length + 2}
      style={{ width: `calc(var(--w-lane) + ${geometry.width}px)` }}
    >
      <BoardHead
        columns={geometry.columns}
        first={shown.firstColumn}
        last={shown.lastColumn}
        campaigns={campaigns}
        notes={notes}
      />
      <div ref={lanes} className={styles.lanes} role="rowgroup" style={{ height: geometry.height }}>
        {geometry.lanes.map((lane, at) => (
          <Lane
            key={lane.department.id}
            lane={lane}
            columns={geometry.columns}
            slots={geometry.slots}
            shown={shown}
            filled={filled}
            row={at + 3}
            names={names}
          />
        ))}
        <Holds geometry={geometry} holds={holds} />
        <DropMark geometry={geometry} shown={shown} />
        {isEmpty ? <EmptyHint /> : null}
      </div>
    </div>
  );
}

/** The days in sight; a card takes as long to draw as it is high. */
function daysInSight(
  { columns, lanes, slots }: Geometry,
  shown: BoardWindow,
): readonly Part<Day>[] {
  return columns.slice(shown.firstColumn, shown.lastColumn + 1).map(({ day }, at) => {
    const cards = lanes.map((lane) => {
      const { first, last } = slotsBetween(slots, lane, shown);
      const posts = lane.cells[shown.firstColumn + at] ?? [];
      return Math.max(0, Math.min(last, shownCount(lane, posts)) - first);
    });
    const count = cards.reduce((sum, one) => sum + one, 0);
    return { name: day, size: (count * slots.pitch) / LINE_PITCH };
  });
}

interface BoardState {
  readonly geometry: Geometry;
  readonly campaigns: readonly PlacedSpan<Campaign>[];
  readonly notes: readonly Note[];
  readonly holds: readonly Hold[];
  readonly headHeight: number;
}

type BoardInput = Pick<GridProps<DayZoom>, 'zoom' | 'scene' | 'room' | 'size'>;

const DAYS_HEIGHT = 36;
const CAMPAIGN_PITCH = 24;

/** The board's layout for what is shown, followed change by change. */
function useBoard({ zoom, scene, room: windowRoom, size }: BoardInput): BoardState {
  const { around, openLanes, foldedLanes } = scene;
  const room = windowRoom - size.gutter;
  const cells = useSession((session) => session.cells);
  const version = useSession((session) => session.version);
  const named = useNamed();
  const days = useMemo(
    () => daysInView(zoom, around, named.firstDayOfWeek),
    [zoom, around, named.firstDayOfWeek],
  );
  const columns = useMemo(() => layoutColumns(zoom, days, room), [zoom, days, room]);
  const campaigns = useMemo(() => placeSpans(named.campaigns, columns), [named.campaigns, columns]);
  const allRows = useCampaigns((view) => view.allRows);
  const rows = rowsShown(campaigns, allRows);
  const headHeight = DAYS_HEIGHT + rows * CAMPAIGN_PITCH + 1;
  const height = heightOver(size, laneHeadWidth() + widthOf(columns)) - headHeight;
  const geometry = useMemo(() => {
    const { departments } = named;
    return layoutBoard({ zoom, columns, departments, cells, openLanes, foldedLanes, height });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `version`: the cells change in place
  }, [zoom, columns, named, cells, version, openLanes, foldedLanes, height]);
  return { geometry, campaigns, notes: named.notes, holds: named.holds, headHeight };
}

function boardTarget(
  lanes: HTMLElement | null,
  geometry: Geometry,
  x: number,
  y: number,
  head: number,
): DropTarget | null {
  const box = lanes?.getBoundingClientRect();
  if (!box) return null;
  const at = columnAt(geometry, x - box.left - laneHeadWidth());
  const lane = geometry.lanes[laneAt(geometry, y - box.top)];
  const column = geometry.columns[at];
  if (!lane || !column) return null;
  if (y < head) return headTarget(column.day);
  if (lane.department === STRAY_LANE) return null;
  const slot = slotAt(geometry, lane, y - box.top);
  const posts = lane.cells[at] ?? [];
  // On 'n more' it comes last of those that are behind it.
  const isOnMore = slot >= shownCount(lane, posts) && shownCount(lane, posts) < posts.length;
  return {
    department: lane.department.id,
    day: column.day,
    slot: isOnMore ? Number.MAX_SAFE_INTEGER : slot,
  };
}
