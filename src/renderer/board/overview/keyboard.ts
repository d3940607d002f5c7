import type { KeyboardEvent } from 'react';
import { isDay, postsInPeriod, stepOverview, visibleDepartments, type Day } from '../../../plan';
import { useSession } from '../../session/session';
import { useView, type Cursor } from '../../session/view';
import { goToBars } from '../campaign-keys';
import { columnOf } from '../geometry';
import {
  cornerOf,
  firstCursor,
  isAtHead,
  isOnBoard,
  moveInTray,
  onCarryKey,
  trayCursor,
} from '../keyboard';
import { goToLaneHead } from '../lane-keys';
import { goTo } from '../select';
import type { OverviewLayout } from './layout';
import { openCell } from './opened';

/** Keys in a quarter or a year: arrows go from cell to cell, Enter opens what a cell holds. */
export function onOverviewKey(event: KeyboardEvent, layout: OverviewLayout): void {
  if (!isOnBoard(event)) return;
  const used = useView.getState().carried ? onCarryKey(event, layout) : onCursorKey(event, layout);
  if (!used) return;
  event.preventDefault();
  event.stopPropagation();
}

function onCursorKey(event: KeyboardEvent, layout: OverviewLayout): boolean {
  const { key } = event;
  const corner = cornerOf(event, layout);
  if (corner) {
    goTo(corner);
    return true;
  }
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const cursor = useView.getState().cursor ?? firstCursor(layout);
  if (!cursor) return false;
  if (key === 'Enter') return enter(cursor, layout);
  if (!MOVES.has(key)) return false;
  if (isAtHead(key, event, cursor, layout)) {
    goToLaneHead(cursor.department);
    return true;
  }
  const { day } = cursor;
  const next =
    day === null ? moveInTray(key, cursor, layout) : moveOnCells(key, cursor, day, layout);
  if (next) goTo(next);
  else if (key === 'ArrowUp') goToBars();
  return true;
}

const MOVES = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

/** Opens the cell, with the cursor on its first post. */
function enter(cursor: Cursor, layout: OverviewLayout): boolean {
  const column = cursor.day === null ? undefined : columnOf(layout.columns, cursor.day);
  if (!column) return false;
  const { plan, cells } = useSession.getState();
  const { department } = cursor;
  const [first] = postsInPeriod(cells, visibleDepartments(plan), department, column);
  openCell({ department, day: column.day }, 'key');
  if (first) goTo({ department, day: first.place.day, post: first.id });
  return true;
}

function moveOnCells(
  key: string,
  from: Cursor,
  day: Day,
  { zoom, columns, lanes }: OverviewLayout,
): Cursor | null {
  const lane = lanes.findIndex(({ department }) => department.id === from.department);
  switch (key) {
    case 'Home':
      return { ...from, day: columns[0]?.day ?? day, post: null };
    case 'End':
      return { ...from, day: columns.at(-1)?.day ?? day, post: null };
    case 'ArrowUp':
      return inLane(from, lanes[lane - 1]);
    case 'ArrowDown':
      return lane + 1 < lanes.length ? inLane(from, lanes[lane + 1]) : trayCursor(from, 0);
    default:
      return sideways(from, stepOverview(zoom, day, key === 'ArrowLeft' ? -1 : 1), columns);
  }
}

function inLane(from: Cursor, lane: OverviewLayout['lanes'][number] | undefined): Cursor | null {
  return lane ? { ...from, department: lane.department.id, post: null } : null;
}

/** To the neighbouring cell; the view follows past its ends, as far as the calendar goes. */
function sideways(from: Cursor, day: Day, columns: OverviewLayout['columns']): Cursor | null {
  if (!isDay(day)) return null;
  if (!columnOf(columns, day)) useView.setState({ around: day });
  return { ...from, day, post: null };
}
