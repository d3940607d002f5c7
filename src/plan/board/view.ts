import {
  addDays,
  addMonths,
  dayRange,
  isDay,
  monthOf,
  weekOf,
  type Day,
  type Weekday,
} from '../day';

export const ZOOMS = ['week', 'twoWeeks', 'month'] as const;
export type Zoom = (typeof ZOOMS)[number];

/**
 * The days that a zoom shows around a day, whole weeks always: a month shows the weeks that it
 * touches, so that a post can be dragged over its borders.
 */
export function daysInView(zoom: Zoom, around: Day, firstDayOfWeek: Weekday): readonly Day[] {
  switch (zoom) {
    case 'week': {
      const { first, last } = weekOf(around, firstDayOfWeek);
      return dayRange(first, last);
    }
    case 'twoWeeks': {
      const { first, last } = weekOf(around, firstDayOfWeek);
      return dayRange(first, addDays(last, 7));
    }
    case 'month': {
      const month = monthOf(around);
      return dayRange(
        weekOf(month.first, firstDayOfWeek).first,
        weekOf(month.last, firstDayOfWeek).last,
      );
    }
  }
}

/**
 * The day to show after one step to the next (1) or the previous (-1) week, fortnight or month. At
 * the ends of the calendar the view stays where it is.
 */
export function stepView(zoom: Zoom, around: Day, step: 1 | -1): Day {
  const day = zoom === 'month' ? addMonths(around, step) : addDays(around, STEP_DAYS[zoom] * step);
  return isDay(day) ? day : around;
}

const STEP_DAYS = { week: 7, twoWeeks: 14 } as const;
