import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayRange,
  daysBetween,
  daysInView,
  dayToKeep,
  isDay,
  isoWeek,
  monthOf,
  periodInView,
  quarterOf,
  stepView,
  visibleDepartments,
  weekdayOf,
  weekNumber,
  weekOf,
  yearOf,
  ZOOMS,
  type Day,
} from '../../../../src/plan';
import { aPlan, aRecord } from '../../../support/builders';

const zooms = fc.constantFrom(...ZOOMS);
const zoomsOfWeeks = fc.constantFrom(...ZOOMS.filter((zoom) => zoom !== 'year'));
const firstDays = fc.constantFrom('monday', 'saturday', 'sunday');
const days = fc.nat(40_000).map((count) => addDays('1985-01-01' as Day, count));
const WEEKDAYS = { sunday: 0, monday: 1, saturday: 6 } as const;

describe('the days in view', () => {
  it('are whole weeks without a gap, around the day asked for', () => {
    fc.assert(
      fc.property(zoomsOfWeeks, days, firstDays, (zoom, around, first) => {
        const shown = daysInView(zoom, around, first);
        expect(shown).toContain(around);
        expect(shown.length % 7).toBe(0);
        expect(weekdayOf(shown[0] ?? around)).toBe(WEEKDAYS[first]);
        expect(
          shown.every((day, at) => at === 0 || daysBetween(shown[at - 1] ?? day, day) === 1),
        ).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are seven, fourteen, the weeks that a month or a quarter touches, or a year', () => {
    const around = '2026-02-14' as Day;
    const lengths = ZOOMS.map((zoom) => daysInView(zoom, around, 'monday').length);
    expect(lengths).toEqual([7, 14, 35, 98, 365]);
    expect(daysInView('month', around, 'sunday')).toHaveLength(28);
    const month = daysInView('month', around, 'monday');
    expect([month[0], month.at(-1)]).toEqual(['2026-01-26', '2026-03-01']);
  });

  it('hold the whole month and the whole quarter, and nothing but the year', () => {
    fc.assert(
      fc.property(days, firstDays, (around, first) => {
        const month = periodInView('month', around, first);
        expect(month.first <= monthOf(around).first && monthOf(around).last <= month.last).toBe(
          true,
        );
        const quarter = periodInView('quarter', around, first);
        const { first: begin, last: end } = quarterOf(around);
        expect(quarter).toEqual({
          first: weekOf(begin, first).first,
          last: weekOf(end, first).last,
        });
        expect(periodInView('year', around, first)).toEqual(yearOf(around));
      }),
    );
  });

  it('of a quarter are 13 or 14 weeks, over the ends of years too', () => {
    const quarter = (day: string, first: 'monday' | 'saturday' | 'sunday') => {
      const shown = daysInView('quarter', day as Day, first);
      return [shown[0], shown.at(-1), shown.length / 7];
    };
    expect(quarter('2026-11-23', 'monday')).toEqual(['2026-09-28', '2027-01-03', 14]);
    expect(quarter('2026-11-23', 'sunday')).toEqual(['2026-09-27', '2027-01-02', 14]);
    expect(quarter('2027-01-01', 'saturday')).toEqual(['2026-12-26', '2027-04-02', 14]);
    // It begins on a Monday and ends on a Sunday, in a leap year.
    expect(quarter('2024-02-29', 'monday')).toEqual(['2024-01-01', '2024-03-31', 13]);
  });

  it('of a leap year are one more', () => {
    const length = (year: number) => daysInView('year', `${year}-07-01` as Day, 'monday').length;
    expect([2026, 2028, 2000, 2100].map(length)).toEqual([365, 366, 366, 365]);
  });
});

describe('a step', () => {
  it('forth and back shows the days that were shown', () => {
    fc.assert(
      fc.property(zooms, days, firstDays, (zoom, around, first) => {
        const there = stepView(zoom, around, 1);
        const back = stepView(zoom, there, -1);
        expect(daysInView(zoom, back, first)).toEqual(daysInView(zoom, around, first));
        expect(there > around).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('goes on where the view ended', () => {
    fc.assert(
      fc.property(fc.constantFrom('week', 'twoWeeks'), days, firstDays, (zoom, around, first) => {
        const shown = daysInView(zoom, around, first);
        const next = daysInView(zoom, stepView(zoom, around, 1), first);
        expect(next[0]).toBe(addDays(shown.at(-1) ?? around, 1));
      }),
    );
  });

  it('goes to the next month from the last day of a long one', () => {
    expect(stepView('month', '2026-01-31' as Day, 1)).toBe('2026-02-28');
  });

  it('goes to the same day of the next quarter and of the next year', () => {
    expect(stepView('quarter', '2026-11-30' as Day, 1)).toBe('2027-02-28');
    expect(stepView('year', '2028-02-29' as Day, -1)).toBe('2027-02-28');
  });

  it('does not lead out of the calendar', () => {
    const ends = ZOOMS.flatMap((zoom) => [
      stepView(zoom, '2100-12-31' as Day, 1),
      stepView(zoom, '1970-01-01' as Day, -1),
    ]);
    expect(ends.filter((day) => !isDay(day))).toEqual([]);
  });
});

describe('the day that a change of the zoom keeps', () => {
  const shown = { first: '2026-10-05' as Day, last: '2026-10-18' as Day };
  const cursor = '2026-10-12' as Day;
  const today = '2026-10-07' as Day;
  const around = '2026-10-05' as Day;

  it('is that of the cursor, else today, else the one that the view is around', () => {
    const keep = (...wanted: (Day | null)[]) => dayToKeep(shown, wanted, around);
    expect(keep(cursor, today)).toBe(cursor);
    expect(keep(null, today)).toBe(today);
    expect(keep('2026-11-01' as Day, today)).toBe(today);
    expect(keep('2026-11-01' as Day, '2026-10-04' as Day)).toBe(around);
    expect(keep(null)).toBe(around);
  });

  it('is in view before and after, from every zoom to every other', () => {
    const offsets = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(
        ...[zooms, zooms, days, offsets, offsets, firstDays],
        (from, to, around, cursorAt, todayAt, first) => {
          const before = periodInView(from, around, first);
          const wanted = [addDays(around, cursorAt), addDays(around, todayAt)];
          const kept = dayToKeep(before, wanted, around);
          expect(before.first <= kept && kept <= before.last).toBe(true);
          const after = periodInView(to, kept, first);
          expect(after.first <= kept && kept <= after.last).toBe(true);
          // Back again it is still the same, though the view may have moved.
          expect(dayToKeep(after, [kept], kept)).toBe(kept);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('the number of a week', () => {
  it('is that of ISO 8601 where weeks start on Monday', () => {
    const numbers = ['2026-09-28', '2026-12-28', '2027-01-04', '2024-12-30'].map((first) =>
      weekNumber({ first: first as Day }),
    );
    expect(numbers).toEqual([40, 53, 1, 1]);
  });

  it('is that which most of its days have, whatever day it starts on', () => {
    fc.assert(
      fc.property(days, firstDays, (day, firstDay) => {
        const { first, last } = weekOf(day, firstDay);
        const number = weekNumber({ first });
        const same = dayRange(first, last).filter((one) => isoWeek(one) === number);
        expect(same.length).toBeGreaterThanOrEqual(4);
      }),
    );
  });
});

describe('the lanes', () => {
  it('are the departments that are not hidden, by order, then id', () => {
    const department = [
      aRecord('department', { id: 'third-1', order: 'a2' }),
      aRecord('department', { id: 'second', order: 'a1' }),
      aRecord('department', { id: 'first-1', order: 'a1' }),
      aRecord('department', { id: 'hidden', order: 'a0', hidden: true }),
    ];
    expect(visibleDepartments(aPlan({ department })).map(({ id }) => id)).toEqual([
      'first-1',
      'second',
      'third-1',
    ]);
  });
});
