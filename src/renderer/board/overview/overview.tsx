import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { STRAY_LANE, type DropTarget, type OverviewZoom } from '../../../plan';
import { useSession } from '../../session/session';
import { standOn, useView, type Cursor } from '../../session/view';
import { rangeTitle } from '../../session/words';
import boardStyles from '../board.module.css';
import { EmptyHint } from '../empty-hint';
import { headTarget } from '../carry';
import { columnOf, laneHeadWidth } from '../geometry';
import type { GridProps } from '../grid';
import { gridGround, headFoot } from '../grounds';
import { useFilling } from '../use-filling';
import { scrollInto, useGiveFocus } from '../use-focus';
import type { Scene } from '../use-scene';
import { useScrollPadding } from '../use-scroll-padding';
import { useTabStop } from '../use-tab-stop';
import { useWindow } from '../use-window';
import { CellPopover, dayOf, zoomIn } from './cell-popover';
import { onOverviewKey } from './keyboard';
import { Lane } from './lane';
import { dayAt, TOTALS_HEIGHT, type OverviewColumn, type OverviewLayout } from './layout';
import { useScale } from './legend';
import { cellOf, closeCell, isSameCell, openCell, useOpened, type CellPlace } from './opened';
import { OverviewDropMark } from './overview-drop-mark';
import { OverviewHead } from './overview-head';
import { OverviewHolds } from './overview-holds';
import { Totals } from './totals';
import { useHover } from './use-hover';
import { useOverview } from './use-overview';

/** A quarter or a year: weeks or months as columns, and in the cells counts and marks by status. */
export function Overview(props: GridProps<OverviewZoom>): ReactNode {
  const { zoom, scene, size, scroller, wish, handle } = props;
  const lanes = useRef<HTMLDivElement>(null);
  const { layout, campaigns, holds, headHeight } = useOverview(props);
  useScrollPadding(scroller, headHeight);
  const shown = useWindow(scroller, scene, layout, size);
  const filled = useFilling({
    zoom,
    parts: () =>
      layout.lanes.map(({ department }) => ({
        name: department.id,
        size: CELL_SIZE * layout.columns.length,
      })),
    first: useView.getState().cursor?.department,
  });
  useGiveFocus(wish, (cursor) => {
    reveal(cursor, scroller.current, layout, headHeight);
  });
  useTabStop(layout);
  useClosing(scene);
  useLayoutEffect(() => {
    useScale.setState({ scale: layout.scale });
  }, [layout.scale]);
  const hover = useHover((cell) => hasPosts(layout, cell));
  useImperativeHandle(
    handle,
    () => ({
      onKey: (event) => {
        onOverviewKey(event, layout);
      },
      targetAt: (x, y) => targetAt(lanes.current, layout, x, y, headFoot(scroller, headHeight)),
      ground: () => gridGround(scroller.current, lanes.current, headHeight),
    }),
    [scroller, layout, headHeight],
  );
  const title = rangeTitle(zoom, [], scene.around);
  const isEmpty = useSession(({ plan }) => plan.records.post.size === 0);
  const rows = zoom === 'quarter' ? 4 : 3;
  return (
    <>
      {/* The cells take the focus; their keys are handled by the board. */}
      <div
        role="presentation"
        onClick={(event) => {
          onClick(event, layout);
        }}
        onDoubleClick={(event) => {
          onDoubleClick(event, layout);
        }}
        onFocus={(event) => {
          onFocus(event, layout);
        }}
        onPointerOver={hover.onPointerOver}
        onPointerLeave={hover.onPointerLeave}
      >
        <div
          className={boardStyles.grid}
          role="grid"
          aria-label={`Board, ${title}`}
          aria-colcount={layout.columns.length + 1}
          aria-rowcount={layout.lanes.length + rows}
          style={{ width: `calc(var(--w-lane) + ${layout.width}px)` }}
        >
          <OverviewHead zoom={zoom} columns={layout.columns} campaigns={campaigns} />
          <div
            ref={lanes}
            className={boardStyles.lanes}
            role="rowgroup"
            style={{ height: layout.height }}
          >
            {layout.lanes.map((lane, at) =>
              lane.top < shown.bottom && lane.top + lane.height > shown.top ? (
                <Lane
                  key={lane.department.id}
                  {...{ zoom, lane }}
                  columns={filled?.has(lane.department.id) === false ? NONE : layout.columns}
                  scale={layout.scale}
                  row={at + rows}
                />
              ) : null,
            )}
            <OverviewHolds
              columns={layout.columns}
              lanes={layout.lanes}
              height={layout.scale.height}
              holds={holds}
            />
            <OverviewDropMark layout={layout} />
            {isEmpty ? <EmptyHint /> : null}
          </div>
          <Totals
            zoom={zoom}
            columns={layout.columns}
            totals={layout.totals}
            row={layout.lanes.length + rows}
          />
        </div>
      </div>
      <CellPopover layout={layout} onEnter={hover.stay} onLeave={hover.onPointerLeave} />
    </>
  );
}

/** A cell with its marks takes as long to draw as so many cards of a line. */
const CELL_SIZE = 2;
const NONE: readonly OverviewColumn[] = [];

/** What is open closes when other weeks or months are shown, and when a post of it is carried away. */
function useClosing({ zoom, around }: Scene): void {
  const carriedBy = useView((view) => view.carried?.by ?? null);
  useEffect(() => closeCell, [zoom, around]);
  useEffect(() => {
    if (carriedBy === 'mouse') return closeCell;
    const { cursor } = useView.getState();
    if (carriedBy === 'keyboard' && useOpened.getState().cell !== null && cursor) {
      closeCell();
      standOn(cursor);
    }
    return undefined;
  }, [carriedBy]);
}

function reveal(
  cursor: Cursor,
  scroller: HTMLElement | null,
  layout: OverviewLayout,
  headHeight: number,
): void {
  const lane = layout.lanes.find(({ department }) => department.id === cursor.department);
  const column = cursor.day === null ? undefined : columnOf(layout.columns, cursor.day);
  if (!scroller || !lane || !column) return;
  const { top, height } = lane;
  const { left, width } = column;
  scrollInto(scroller, headHeight + TOTALS_HEIGHT, { top, height, left, width });
}

/** The day under the pointer, at the end of what is there: a time of day decides further. */
function targetAt(
  lanes: HTMLElement | null,
  layout: OverviewLayout,
  x: number,
  y: number,
  head: number,
): DropTarget | null {
  const box = lanes?.getBoundingClientRect();
  if (!box) return null;
  const lane =
    layout.lanes.find(({ top, height }) => y - box.top < top + height) ?? layout.lanes.at(-1);
  const day = dayAt(layout.columns, x - box.left - laneHeadWidth());
  if (day === null) return null;
  if (y < head) return headTarget(day);
  if (!lane || lane.department === STRAY_LANE) return null;
  return { department: lane.department.id, day, slot: Number.MAX_SAFE_INTEGER };
}

function onClick(
  { target, clientX, currentTarget, detail }: MouseEvent,
  layout: OverviewLayout,
): void {
  const cell = cellOf(target);
  if (!cell || isControl(target)) return;
  const { place } = cell;
  const opened = useOpened.getState();
  const left = currentTarget.getBoundingClientRect().left + laneHeadWidth();
  const day = dayAt(layout.columns, clientX - left) ?? place.day;
  standOn({ department: place.department, day, post: null });
  // The second click of a double click is no wish to close what the first one opened.
  if (opened.pinned && isSameCell(opened.cell, place) && detail < 2) closeCell();
  else openCell(place, 'click');
}

function onDoubleClick({ target }: MouseEvent, layout: OverviewLayout): void {
  const cell = cellOf(target);
  const column = layout.columns.find(({ day }) => day === cell?.place.day);
  if (cell && column && !isControl(target)) zoomIn(cell.place, column);
}

/** A cell that takes the focus gets the cursor, on the day in it that the cursor may stand on already. */
function onFocus({ target }: FocusEvent, layout: OverviewLayout): void {
  const cell = cellOf(target);
  const column = layout.columns.find(({ day }) => day === cell?.place.day);
  if (!cell || !column || cell.element !== target) return;
  const { cursor } = useView.getState();
  const { department } = cell.place;
  if (cursor?.department === department && cursor.day === dayOf(column)) return;
  standOn({ department, day: dayOf(column), post: null }, false);
}

function hasPosts({ lanes, columns }: OverviewLayout, { department, day }: CellPlace): boolean {
  const lane = lanes.find((one) => one.department.id === department);
  const at = columns.findIndex((column) => column.day === day);
  return (lane?.summary.cells[at]?.total ?? 0) > 0;
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, input') !== null;
}
