import { useCallback, useMemo, useRef, type MouseEvent, type ReactNode } from 'react';
import {
  daysInView,
  planInfo,
  recordsOf,
  STRAY_LANE,
  visibleDepartments,
  type DepartmentId,
  type DropTarget,
  type PostId,
} from '../../plan';
import { useCampaigns } from '../session/campaigns';
import { useSession } from '../session/session';
import { openPost, standOn, useView } from '../session/view';
import { longDay } from '../session/words';
import { startQuickAdd } from './actions';
import { BoardHead } from './board-head';
import styles from './board.module.css';
import { rowsShown } from './campaign-row';
import { BoardDrag, type Region } from './drag';
import { DropMark } from './drop-mark';
import { EmptyHint } from './empty-hint';
import {
  columnAt,
  laneAt,
  laneHeadWidth,
  layoutBoard,
  layoutColumns,
  slotAt,
  TRAY_PITCH,
  type Geometry,
} from './geometry';
import { Holds } from './holds';
import { onBoardKey } from './keyboard';
import { Lane } from './lane';
import { clickCard, pressCard } from './select';
import { placeSpans } from './spans';
import { standInTray, Tray } from './tray';
import { useFocus } from './use-focus';
import { useSize, type Size } from './use-size';
import { useTabStop } from './use-tab-stop';
import { useWindow } from './use-window';

interface BoardProps {
  /** The width that the columns share; it does not shrink when the panel covers days. */
  readonly room: number;
}

/** Departments as rows, days as columns, and under them the tray. */
export function Board({ room }: BoardProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const lanes = useRef<HTMLDivElement>(null);
  const tray = useRef<HTMLDivElement>(null);
  const size = useSize(scroller);
  const { geometry, campaigns, headHeight, notes, holds } = useBoard(room, size);
  const shown = useWindow(scroller, geometry, size);
  useFocus({ scroller, geometry, headHeight });
  useTabStop(geometry);

  const regionAt = useCallback((x: number, y: number): Region | null => {
    if (isInside(tray.current, x, y)) return 'tray';
    return isInside(scroller.current, x, y) ? 'board' : null;
  }, []);
  const targetAt = useCallback(
    (region: Region, x: number, y: number): DropTarget | null =>
      region === 'tray' ? trayTarget(tray.current, x) : boardTarget(lanes.current, geometry, x, y),
    [geometry],
  );
  const names = useSession((session) => session.names);
  const isEmpty = useSession(({ plan }) => plan.records.post.size === 0);
  const first = geometry.columns[0]?.day;
  const last = geometry.columns.at(-1)?.day;
  return (
    <BoardDrag canvas={canvas} tray={tray} regionAt={regionAt} targetAt={targetAt}>
      {/* The grid's cells and cards take the focus; the keys of all of them are handled here. */}
      <div
        role="presentation"
        className={styles.area}
        onKeyDown={(event) => {
          onBoardKey(event, geometry);
        }}
        onPointerDown={onPointerDown}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
        onFocus={onFocus}
      >
        <div ref={scroller} className={styles.scroller} style={{ scrollPaddingTop: headHeight }}>
          <div
            ref={canvas}
            className={styles.canvas}
            role="grid"
            aria-label={first && last ? `Board, ${longDay(first)} to ${longDay(last)}` : 'Board'}
            aria-colcount={geometry.columns.length + 1}
            aria-rowcount={geometry.lanes.length + 2}
            style={{ width: `calc(var(--w-lane) + ${geometry.width}px)` }}
          >
            <BoardHead geometry={geometry} campaigns={campaigns} notes={notes} />
            <div
              ref={lanes}
              className={styles.lanes}
              role="rowgroup"
              style={{ height: geometry.height }}
            >
              {geometry.lanes.map((lane, at) => (
                <Lane
                  key={lane.department.id}
                  lane={lane}
                  columns={geometry.columns}
                  slots={geometry.slots}
                  shown={shown}
                  row={at + 3}
                  names={names}
                />
              ))}
              <Holds geometry={geometry} holds={holds} />
              <DropMark geometry={geometry} shown={shown} />
              {isEmpty ? <EmptyHint /> : null}
            </div>
          </div>
        </div>
        <div ref={tray} className={styles.trayArea}>
          <Tray />
        </div>
        <p id="card-selected" hidden>
          Selected.
        </p>
        <p id="card-help" hidden>
          Enter opens, Space picks up, Delete deletes, T puts it in the tray.
        </p>
      </div>
    </BoardDrag>
  );
}

interface BoardState {
  readonly geometry: Geometry;
  readonly campaigns: ReturnType<
    typeof placeSpans<ReturnType<typeof recordsOf<'campaign'>>[number]>
  >;
  readonly notes: ReturnType<typeof recordsOf<'note'>>;
  readonly holds: ReturnType<typeof recordsOf<'hold'>>;
  readonly headHeight: number;
}

const DAYS_HEIGHT = 36;
const CAMPAIGN_PITCH = 24;

/** The board's layout for what is shown, followed change by change. */
function useBoard(windowRoom: number, { height, gutter }: Size): BoardState {
  const room = windowRoom - gutter;
  const { plan, cells, version, names } = useSession();
  const zoom = useView((view) => view.zoom);
  const around = useView((view) => view.around);
  const openLanes = useView((view) => view.openLanes);

  // `names` tells that a record other than a post changed, in a plan that is changed in place.
  const named = useMemo(
    () => ({
      departments: visibleDepartments(plan),
      campaigns: recordsOf(plan, 'campaign'),
      notes: recordsOf(plan, 'note'),
      holds: recordsOf(plan, 'hold'),
      firstDayOfWeek: planInfo(plan).firstDayOfWeek,
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
    [plan, names],
  );
  const days = useMemo(
    () => daysInView(zoom, around, named.firstDayOfWeek),
    [zoom, around, named.firstDayOfWeek],
  );
  const campaigns = useMemo(
    () => placeSpans(named.campaigns, layoutColumns(zoom, days, room)),
    [named.campaigns, zoom, days, room],
  );
  const allRows = useCampaigns((view) => view.allRows);
  const rows = rowsShown(campaigns, allRows);
  const headHeight = DAYS_HEIGHT + rows * CAMPAIGN_PITCH + 1;
  const geometry = useMemo(() => {
    const { departments } = named;
    const input = {
      zoom,
      days,
      departments,
      cells,
      openLanes,
      width: room,
      height: height - headHeight,
    };
    return layoutBoard(input);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `version`: the cells change in place
  }, [zoom, days, named, cells, version, openLanes, room, height, headHeight]);
  return { geometry, campaigns, notes: named.notes, holds: named.holds, headHeight };
}

function trayTarget(tray: HTMLElement | null, x: number): DropTarget | null {
  const strip = tray?.querySelector('[data-tray] > *');
  const { plan } = useSession.getState();
  const department = visibleDepartments(plan)[0]?.id;
  if (!department) return null;
  const left = strip?.getBoundingClientRect().left ?? 0;
  return { department, day: null, slot: Math.max(0, Math.round((x - left) / TRAY_PITCH)) };
}

function boardTarget(
  lanes: HTMLElement | null,
  geometry: Geometry,
  x: number,
  y: number,
): DropTarget | null {
  const box = lanes?.getBoundingClientRect();
  if (!box) return null;
  const lane = geometry.lanes[laneAt(geometry, y - box.top)];
  const column = geometry.columns[columnAt(geometry, x - box.left - laneHeadWidth())];
  if (!lane || !column || lane.department === STRAY_LANE) return null;
  return {
    department: lane.department.id,
    day: column.day,
    slot: slotAt(geometry, lane, y - box.top),
  };
}

function isInside(element: HTMLElement | null, x: number, y: number): boolean {
  const box = element?.getBoundingClientRect();
  return box !== undefined && x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

/** What a click, a double click or the focus fell on. */
function hit(target: EventTarget): {
  readonly post: PostId | null;
  readonly cell: HTMLElement | null;
} {
  if (!(target instanceof HTMLElement)) return { post: null, cell: null };
  // The board wrote both attributes.
  const post = target.closest('[data-post]')?.getAttribute('data-post') as
    PostId | null | undefined;
  return { post: post ?? null, cell: target.closest<HTMLElement>('[data-cell]') };
}

function onPointerDown(event: MouseEvent): void {
  const { post } = hit(event.target);
  if (post !== null) pressCard(post, event);
}

function onClick(event: MouseEvent): void {
  const { post } = hit(event.target);
  if (post === null) return;
  clickCard(post, event);
  useView.setState(({ panel }) => ({ panel: panel === 'start' ? 'post' : panel }));
}

function onDoubleClick(event: MouseEvent): void {
  const { post, cell } = hit(event.target);
  if (post !== null) openPost(post);
  else if (cell && !isControl(event.target)) {
    const { department, day } = placeOf(cell);
    startQuickAdd(department, day);
  }
}

function onFocus(event: { readonly target: EventTarget }): void {
  const { post, cell } = hit(event.target);
  const { plan } = useSession.getState();
  const record = post === null ? undefined : plan.records.post.get(post);
  if (record?.department) {
    standOn({ department: record.department, day: record.place.day, post: record.id }, false);
  } else if (cell && event.target === cell) {
    standOn({ ...placeOf(cell), post: null }, false);
  } else if (event.target instanceof HTMLElement && event.target.dataset['tray'] !== undefined) {
    standInTray();
  }
}

function placeOf(cell: HTMLElement): Pick<DropTarget, 'department' | 'day'> {
  // The board wrote both attributes.
  const { department, day } = cell.dataset;
  return { department: department as DepartmentId, day: (day ?? null) as DropTarget['day'] };
}

function isControl(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('button, input') !== null;
}
