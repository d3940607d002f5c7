import {
  addDays,
  daysBetween,
  quarterOf,
  type BoardSummary,
  type Day,
  type Department,
  type DepartmentId,
  type LaneSummary,
  type OverviewPeriod,
  type OverviewZoom,
} from '../../../plan';
import { FOLDED_HEIGHT, widthOf, type Column } from '../geometry';
import { CELL_PADDING, markScale, type MarkedColumn, type MarkScale } from './marks';

/** Where everything of a quarter or a year lies, by arithmetic alone, as on the board of days. */
export interface OverviewColumn extends Column, MarkedColumn {
  /** A day of the month that the column is under: of a week, the month that most of it lies in. */
  readonly month: Day;
  /** The first week of a month, or the first month of a quarter. */
  readonly startsGroup: boolean;
}

export interface OverviewLane {
  readonly department: Department;
  readonly summary: LaneSummary;
  readonly top: number;
  readonly height: number;
  readonly folded: boolean;
}

export interface OverviewLayout {
  readonly zoom: OverviewZoom;
  readonly columns: readonly OverviewColumn[];
  readonly lanes: readonly OverviewLane[];
  readonly totals: readonly number[];
  readonly scale: MarkScale;
  /** Of all columns together, and of all lanes together. */
  readonly width: number;
  readonly height: number;
}

/** Under the marks of a cell. */
export const MARKS_FOOT = 7;
export const TOTALS_HEIGHT = 44;
const COUNT_HEIGHT = 34;
const LANE_MIN = 88;
/** A week needs room for its number and first day, a month for its name. */
const LEAST_WIDTH: Readonly<Record<OverviewZoom, number>> = { quarter: 76, year: 84 };

/** Columns share the room evenly, in whole pixels so that their lines stay sharp. */
export function layoutPeriods(
  zoom: OverviewZoom,
  periods: readonly OverviewPeriod[],
  room: number,
): readonly OverviewColumn[] {
  const width = Math.max(LEAST_WIDTH[zoom], room / periods.length);
  const months = periods.map(({ first }) => (zoom === 'quarter' ? addDays(first, 3) : first));
  const group = (at: number): string | undefined =>
    zoom === 'quarter' ? months[at]?.slice(0, 7) : months[at] && quarterOf(months[at]).first;
  return periods.map(({ first, last, parts }, at) => {
    const left = Math.round(at * width);
    return {
      ...{ day: first, lastDay: last, parts, month: months[at] ?? first },
      ...{ left, width: Math.round((at + 1) * width) - left },
      startsGroup: group(at) !== group(at - 1),
    };
  });
}

interface OverviewInput {
  readonly zoom: OverviewZoom;
  readonly columns: readonly OverviewColumn[];
  readonly summary: BoardSummary;
  readonly foldedLanes: ReadonlySet<DepartmentId>;
  /** The room for the lanes. */
  readonly height: number;
}

export function layoutOverview(input: OverviewInput): OverviewLayout {
  const { zoom, columns, summary, foldedLanes, height } = input;
  const folded = summary.lanes.filter(({ department }) => foldedLanes.has(department.id)).length;
  const room = height - TOTALS_HEIGHT - folded * FOLDED_HEIGHT;
  const share = Math.floor(room / Math.max(1, summary.lanes.length - folded));
  const laneHeight = Math.max(LANE_MIN, share);
  let top = 0;
  const lanes = summary.lanes.map((lane) => {
    const isFolded = foldedLanes.has(lane.department.id);
    const laid = { top, height: isFolded ? FOLDED_HEIGHT : laneHeight, folded: isFolded };
    top += laid.height;
    return { department: lane.department, summary: lane, ...laid };
  });
  return {
    zoom,
    columns,
    lanes,
    totals: summary.totals,
    scale: markScale(laneHeight - COUNT_HEIGHT - MARKS_FOOT, summary.fullest),
    width: widthOf(columns),
    height: top,
  };
}

/** Where days lie within a column; the marks keep off its edges. */
export function dayBox(
  { day, lastDay, left, width }: Column,
  first: Day,
  last: Day = first,
): { readonly left: number; readonly width: number } {
  const pitch = (width - 2 * CELL_PADDING) / (daysBetween(day, lastDay) + 1);
  const start = Math.max(0, daysBetween(day, first));
  const end = Math.min(daysBetween(day, lastDay), daysBetween(day, last)) + 1;
  return { left: left + CELL_PADDING + start * pitch, width: (end - start) * pitch };
}

/** The day under a horizontal position: the nearest one of the column that it lies in. */
export function dayAt(columns: readonly OverviewColumn[], x: number): Day | null {
  const column = columns.find(({ left, width }) => x < left + width) ?? columns.at(-1);
  if (!column) return null;
  const days = daysBetween(column.day, column.lastDay) + 1;
  const share = (x - column.left - CELL_PADDING) / (column.width - 2 * CELL_PADDING);
  const index = Math.min(days - 1, Math.max(0, Math.floor(share * days)));
  return addDays(column.day, index);
}
