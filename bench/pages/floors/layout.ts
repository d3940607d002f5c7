import { daysOfMonth, isWeekend, SIZES } from '../lib/month';
import { LANES } from '../lib/posts';
import { postsAt, type Model } from './cells';

export interface Column {
  readonly day: number;
  readonly left: number;
  readonly width: number;
}

export interface Lane {
  readonly at: number;
  readonly name: string;
  readonly top: number;
  readonly height: number;
  /** How many cards its fullest day has. */
  readonly rows: number;
}

export interface Layout {
  readonly columns: readonly Column[];
  readonly lanes: readonly Lane[];
  readonly width: number;
  readonly height: number;
}

/** Columns and lanes of a month, by adding up. */
export function layoutMonth(model: Model, month: number): Layout {
  let left = 0;
  const columns = daysOfMonth(month).map((day) => {
    const column = { day, left, width: isWeekend(day) ? SIZES.rest : SIZES.weekday };
    left += column.width;
    return column;
  });
  let top = 0;
  const lanes = LANES.map((name, at) => {
    const rows = Math.max(0, ...columns.map(({ day }) => postsAt(model, at, day).length));
    const lane = { at, name, top, rows, height: Math.max(88, rows * SIZES.pitch + SIZES.foot) };
    top += lane.height;
    return lane;
  });
  return { columns, lanes, width: left, height: top };
}

export function columnUnder({ columns }: Layout, x: number): Column | undefined {
  return columns.find(({ left, width }) => x >= left && x < left + width);
}

export function laneUnder({ lanes }: Layout, y: number): Lane | undefined {
  return lanes.find(({ top, height }) => y >= top && y < top + height);
}
