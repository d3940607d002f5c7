import { useLayoutEffect, useRef } from 'react';
import { addDays, weekdayOf, type Day } from '../../plan';
import { isTrayOpen, moveCursor, useView, type Cursor } from '../session/view';
import { columnOf, type Ground } from './geometry';
import { firstCursor } from './keyboard';

/**
 * Keeps the cursor on what is shown: it is where Tab enters the board, so there must always be one,
 * and a focus that went away with its day must not be lost.
 */
export function useTabStop(ground: Ground): void {
  const trayOpen = useView(isTrayOpen);
  const isStart = useRef(true);
  useLayoutEffect(() => {
    const { cursor } = useView.getState();
    if (cursor === null || !isShown(cursor, ground, trayOpen)) {
      const next = nearestCursor(cursor, ground);
      // At the start nothing had the focus yet.
      const lostFocus = !isStart.current && document.activeElement === document.body;
      if (next) moveCursor(next, lostFocus);
    }
    isStart.current = false;
  }, [ground, trayOpen]);
}

function isShown({ department, day }: Cursor, ground: Ground, trayOpen: boolean): boolean {
  if (day === null) return trayOpen;
  const { columns, lanes } = ground;
  return (
    columnOf(columns, day) !== undefined && lanes.some((lane) => lane.department.id === department)
  );
}

/**
 * Where a post is carried to; else the same lane and weekday beside the day that is shown now; else
 * the start.
 */
function nearestCursor(cursor: Cursor | null, ground: Ground): Cursor | null {
  const { carried, carryTarget, around } = useView.getState();
  const wanted = carried?.by === 'keyboard' ? carryTarget : cursor;
  const first = firstCursor(ground);
  if (!wanted?.day || !first) return first;
  const days = [wanted.day, ...sameWeekday(wanted.day, around)];
  const lane = ground.lanes.find(({ department }) => department.id === wanted.department);
  return {
    department: lane?.department.id ?? first.department,
    day: days.find((day) => columnOf(ground.columns, day)) ?? first.day,
    post: null,
  };
}

/** The two days around another one that have the weekday of the first, the nearer one first. */
function sameWeekday(day: Day, around: Day): readonly Day[] {
  const ahead = (weekdayOf(day) - weekdayOf(around) + 7) % 7;
  const [later, earlier] = [addDays(around, ahead), addDays(around, ahead - 7)];
  return ahead < 4 ? [later, earlier] : [earlier, later];
}
