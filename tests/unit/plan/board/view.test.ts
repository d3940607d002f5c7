import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  daysInView,
  isDay,
  monthOf,
  stepView,
  visibleDepartments,
  weekdayOf,
  ZOOMS,
  type Day,
} from '../../../../src/plan';
import { aPlan, aRecord } from '../../../support/builders';

const zooms = fc.constantFrom(...ZOOMS);
const firstDays = fc.constantFrom('monday', 'saturday', 'sunday');
const days = fc.nat(40_000).map((count) => addDays('1985-01-01' as Day, count));
const WEEKDAYS = { sunday: 0, monday: 1, saturday: 6 } as const;

describe('the days in view', () => {
  it('are whole weeks without a gap, around the day asked for', () => {
    fc.assert(
      fc.property(zooms, days, firstDays, (zoom, around, first) => {
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

  it('are seven, fourteen, or the weeks that a month touches', () => {
    const around = '2026-02-14' as Day;
    expect(ZOOMS.map((zoom) => daysInView(zoom, around, 'monday').length)).toEqual([7, 14, 35]);
    expect(daysInView('month', around, 'sunday')).toHaveLength(28);
    const month = daysInView('month', around, 'monday');
    expect([month[0], month.at(-1)]).toEqual(['2026-01-26', '2026-03-01']);
  });

  it('hold the whole month', () => {
    fc.assert(
      fc.property(days, firstDays, (around, first) => {
        const { first: begin, last } = monthOf(around);
        expect(daysInView('month', around, first)).toEqual(
          expect.arrayContaining([begin, last]) as unknown,
        );
      }),
    );
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

  it('does not lead out of the calendar', () => {
    const ends = ZOOMS.flatMap((zoom) => [
      stepView(zoom, '2100-12-31' as Day, 1),
      stepView(zoom, '1970-01-01' as Day, -1),
    ]);
    expect(ends.filter((day) => !isDay(day))).toEqual([]);
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
