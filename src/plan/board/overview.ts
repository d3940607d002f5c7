import { addDays, addMonths, dayRange, monthOf, weekOf } from '../day';
import type { Day, Period, Weekday } from '../day';
import { periodInView, type Zoom } from './view';

/** The zooms that show counts and marks instead of cards. */
export type OverviewZoom = Extract<Zoom, 'quarter' | 'year'>;

/** The zooms that show a card for each post. */
export type DayZoom = Exclude<Zoom, OverviewZoom>;

export function isOverview(zoom: Zoom): zoom is OverviewZoom {
  return zoom === 'quarter' || zoom === 'year';
}

/** A week of a quarter or a month of a year, and the stretches that have a mark of their own in it. */
export interface OverviewPeriod extends Period {
  /** The days of a week; the weeks of a month, cut at its ends. */
  readonly parts: readonly (readonly Day[])[];
}

/** The columns of a quarter (its weeks) or of a year (its months). */
export function overviewPeriods(
  zoom: OverviewZoom,
  around: Day,
  firstDayOfWeek: Weekday,
): readonly OverviewPeriod[] {
  const view = periodInView(zoom, around, firstDayOfWeek);
  return zoom === 'quarter' ? weeksOf(view, firstDayOfWeek) : monthsOf(view, firstDayOfWeek);
}

function weeksOf(view: Period, firstDayOfWeek: Weekday): readonly OverviewPeriod[] {
  const weeks = stretches(view, (day) => weekOf(day, firstDayOfWeek));
  return weeks.map((week) => ({
    ...week,
    parts: dayRange(week.first, week.last).map((day) => [day]),
  }));
}

function monthsOf(view: Period, firstDayOfWeek: Weekday): readonly OverviewPeriod[] {
  return stretches(view, monthOf).map((month) => {
    const weeks = stretches(month, (day) => weekOf(day, firstDayOfWeek));
    const cut = weeks.map(({ first, last }) => ({
      first: first < month.first ? month.first : first,
      last: last > month.last ? month.last : last,
    }));
    return { ...month, parts: cut.map(({ first, last }) => dayRange(first, last)) };
  });
}

/** The weeks or months that a period touches, one after another. */
function stretches({ first, last }: Period, around: (day: Day) => Period): readonly Period[] {
  const found: Period[] = [];
  for (let day = first; day <= last; day = addDays(around(day).last, 1)) found.push(around(day));
  return found;
}

/** The day that lies as far into the next (1) or previous (-1) column as `day` lies into its own. */
export function stepOverview(zoom: OverviewZoom, day: Day, step: 1 | -1): Day {
  return zoom === 'quarter' ? addDays(day, 7 * step) : addMonths(day, step);
}
