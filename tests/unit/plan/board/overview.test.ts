import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayRange,
  overviewPeriods,
  periodInView,
  stepOverview,
  weekOf,
  type Day,
} from '../../../../src/plan';

const days = fc.nat(40_000).map((count) => addDays('1985-01-01' as Day, count));
const firstDays = fc.constantFrom('monday', 'saturday', 'sunday');
const zooms = fc.constantFrom('quarter', 'year');

describe('the columns of a quarter and of a year', () => {
  it('hold every day in view once, in parts that hold every day of theirs once', () => {
    fc.assert(
      fc.property(zooms, days, firstDays, (zoom, around, first) => {
        const view = periodInView(zoom, around, first);
        const periods = overviewPeriods(zoom, around, first);
        const all = dayRange(view.first, view.last);
        expect(periods.flatMap((period) => dayRange(period.first, period.last))).toEqual(all);
        expect(periods.flatMap(({ parts }) => parts.flat())).toEqual(all);
      }),
      { numRuns: 200 },
    );
  });

  it('are weeks of seven days with a part each', () => {
    const weeks = overviewPeriods('quarter', '2026-11-23' as Day, 'sunday');
    expect(weeks.map(({ first }) => first).slice(0, 3)).toEqual([
      '2026-09-27',
      '2026-10-04',
      '2026-10-11',
    ]);
    expect(weeks.every(({ parts }) => parts.length === 7)).toBe(true);
  });

  it('are twelve months, whose parts are weeks that end with the month', () => {
    fc.assert(
      fc.property(days, firstDays, (around, first) => {
        const months = overviewPeriods('year', around, first);
        expect(months).toHaveLength(12);
        for (const { parts } of months) {
          for (const part of parts) {
            const weeks = new Set(part.map((day) => weekOf(day, first).first));
            expect(weeks.size).toBe(1);
          }
        }
      }),
      { numRuns: 100 },
    );
    const february = overviewPeriods('year', '2028-06-01' as Day, 'monday')[1];
    expect(february?.parts.map((part) => part.length)).toEqual([6, 7, 7, 7, 2]);
  });

  it('lead from a day to the same weekday of the next week, or the same day of the next month', () => {
    expect(stepOverview('quarter', '2026-12-30' as Day, 1)).toBe('2027-01-06');
    expect(stepOverview('year', '2027-01-31' as Day, 1)).toBe('2027-02-28');
    expect(stepOverview('year', '2027-01-31' as Day, -1)).toBe('2026-12-31');
  });
});
