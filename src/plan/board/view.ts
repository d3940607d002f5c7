import {
  addDays,
  addMonths,
  dayRange,
  isDay,
  isoWeek,
  monthOf,
  quarterOf,
  weekOf,
  yearOf,
  type Day,
  type Period,
  type Weekday,
} from '../day';

export const ZOOMS = ['week', 'twoWeeks', 'month', 'quarter', 'year'] as const;
export type Zoom = (typeof ZOOMS)[number];

/**
 * The days that a zoom shows around a day. A month and a quarter show the weeks that they touch,
 * whole, so that a post can be dragged over their borders; a year shows its own days.
 */
export function periodInView(zoom: Zoom, around: Day, firstDayOfWeek: Weekday): Period {
  switch (zoom) {
    case 'week':
      return weekOf(around, firstDayOfWeek);
    case 'twoWeeks': {
      const { first, last } = weekOf(around, firstDayOfWeek);
      return { first, last: addDays(last, 7) };
    }
    case 'month':
      return wholeWeeks(monthOf(around), firstDayOfWeek);
    case 'quarter':
      return wholeWeeks(quarterOf(around), firstDayOfWeek);
    case 'year':
      return yearOf(around);
  }
}

/** Each day of the period in view. */
export function daysInView(zoom: Zoom, around: Day, firstDayOfWeek: Weekday): readonly Day[] {
  const { first, last } = periodInView(zoom, around, firstDayOfWeek);
  return dayRange(first, last);
}

/**
 * The day to show after one step to the next (1) or the previous (-1) week, fortnight, month,
 * quarter or year. At the ends of the calendar the view stays where it is.
 */
export function stepView(zoom: Zoom, around: Day, step: 1 | -1): Day {
  const { days, months } = STEPS[zoom];
  const day = addMonths(addDays(around, days * step), months * step);
  return isDay(day) ? day : around;
}

/**
 * The day that stays in view when the zoom changes: the first of the wanted ones that is in view
 * now, else the day that the view is around.
 */
export function dayToKeep(
  { first, last }: Period,
  wanted: readonly (Day | null)[],
  around: Day,
): Day {
  return wanted.find((day) => day !== null && first <= day && day <= last) ?? around;
}

/**
 * The number of a week of any first day: that of the ISO week which most of its days are in, and
 * always its fourth.
 */
export function weekNumber({ first }: Pick<Period, 'first'>): number {
  return isoWeek(addDays(first, 3));
}

const STEPS: Readonly<Record<Zoom, { readonly days: number; readonly months: number }>> = {
  week: { days: 7, months: 0 },
  twoWeeks: { days: 14, months: 0 },
  month: { days: 0, months: 1 },
  quarter: { days: 0, months: 3 },
  year: { days: 0, months: 12 },
};

function wholeWeeks({ first, last }: Period, firstDayOfWeek: Weekday): Period {
  return { first: weekOf(first, firstDayOfWeek).first, last: weekOf(last, firstDayOfWeek).last };
}
