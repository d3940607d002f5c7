import { useLayoutEffect } from 'react';
import { weekdayOf } from '../../plan';
import { moveCursor, useView, type Cursor } from '../session/view';
import type { Geometry } from './geometry';
import { firstCursor } from './keyboard';

/**
 * Keeps the cursor on what is shown: it is where Tab enters the board, so there must always be one,
 * and a focus that went away with its day must not be lost.
 */
export function useTabStop(geometry: Geometry): void {
  useLayoutEffect(() => {
    const { cursor } = useView.getState();
    if (cursor !== null && isShown(cursor, geometry)) return;
    const next = nearestCursor(cursor, geometry);
    const lostFocus = cursor !== null && document.activeElement === document.body;
    if (next) moveCursor(next, lostFocus);
  }, [geometry]);
}

function isShown({ department, day }: Cursor, { columns, lanes }: Geometry): boolean {
  if (day === null) return true;
  return (
    columns.some((column) => column.day === day) &&
    lanes.some((lane) => lane.department.id === department)
  );
}

/** Where a post is carried to; else the same lane and weekday in what is shown now; else the start. */
function nearestCursor(cursor: Cursor | null, geometry: Geometry): Cursor | null {
  const { carried, carryTarget } = useView.getState();
  const wanted = carried?.by === 'keyboard' ? carryTarget : cursor;
  const first = firstCursor(geometry);
  if (!wanted?.day || !first) return first;
  const weekday = weekdayOf(wanted.day);
  const column =
    geometry.columns.find(({ day }) => day === wanted.day) ??
    geometry.columns.find(({ day }) => weekdayOf(day) === weekday);
  const lane = geometry.lanes.find(({ department }) => department.id === wanted.department);
  return {
    department: lane?.department.id ?? first.department,
    day: column?.day ?? first.day,
    post: null,
  };
}
