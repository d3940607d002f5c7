import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayRange,
  daysBetween,
  isDay,
  isTime,
  isoWeek,
  isTimeZone,
  isWeekend,
  monthOf,
  toDate,
  toDay,
  wallClock,
  weekdayOf,
  weekOf,
  type Day,
} from '../../../src/plan';

/** A calendar counted by hand, from the Thursday on which it begins. */
const CALENDAR = ((): readonly { readonly day: Day; readonly weekday: number }[] => {
  const days: { day: Day; weekday: number }[] = [];
  for (let year = 1970; year <= 2100; year += 1) {
    const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
    const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    lengths.forEach((length, month) => {
      for (let date = 1; date <= length; date += 1) {
        days.push({ day: asDay(year, month + 1, date), weekday: (days.length + 4) % 7 });
      }
    });
  }
  return days;
})();

describe('isDay', () => {
  it('knows every day from 1970 to 2100 and no other', () => {
    const known = new Set<string>(CALENDAR.map(({ day }) => day));
    const wrong: string[] = [];
    for (let year = 1968; year <= 2102; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let date = 0; date <= 32; date += 1) {
          const day = asDay(year, month, date);
          if (isDay(day) !== known.has(day)) wrong.push(day);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    '2026-3-02',
    '2026-03-02T00:00',
    ' 2026-03-02',
    '2026-03-02\n',
    '٢٠٢٦-03-02',
    '',
    0,
    null,
  ])('refuses %j', (value) => {
    expect(isDay(value)).toBe(false);
  });
});

describe('isTime', () => {
  it.each(['00:00', '09:30', '23:59'])('takes %s', (time) => {
    expect(isTime(time)).toBe(true);
  });

  it.each(['24:00', '9:30', '09:60', '09:30:00', '09:30\n', '', 930, null])(
    'refuses %j',
    (time) => {
      expect(isTime(time)).toBe(false);
    },
  );
});

// A clock that goes by UTC; ones that change at midnight, that lost a whole day, and that never change.
describe.each(['UTC', 'America/Sao_Paulo', 'Pacific/Apia', 'Asia/Kolkata', 'Europe/Stockholm'])(
  'day arithmetic on a machine in %s',
  (zone) => {
    const before = process.env['TZ'];
    beforeAll(() => {
      process.env['TZ'] = zone;
    });
    afterAll(() => {
      process.env['TZ'] = before;
    });

    it('runs in that zone', () => {
      const offsets = { UTC: 0, 'America/Sao_Paulo': 180, 'Asia/Kolkata': -330 };
      const found = new Date(2026, 0, 1).getTimezoneOffset();
      expect({ ...offsets, [zone]: found }).toMatchObject(offsets);
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone.replace('Calcutta', 'Kolkata')).toBe(
        zone,
      );
    });

    it('steps from every day to the next and back', () => {
      const wrong = CALENDAR.slice(1).filter(
        ({ day }, at) =>
          addDays(CALENDAR[at]?.day ?? day, 1) !== day ||
          addDays(day, -1) !== CALENDAR[at]?.day ||
          daysBetween(CALENDAR[at].day, day) !== 1,
      );
      expect(wrong).toEqual([]);
    });

    it('counts days over any distance', () => {
      const wrong = CALENDAR.filter(({ day }, at) => {
        const other = CALENDAR[(at * 7_919) % CALENDAR.length];
        const distance = ((at * 7_919) % CALENDAR.length) - at;
        return (
          !other || daysBetween(day, other.day) !== distance || addDays(day, distance) !== other.day
        );
      });
      expect(wrong).toEqual([]);
    });

    it('knows the weekday of every day', () => {
      expect(CALENDAR.filter(({ day, weekday }) => weekdayOf(day) !== weekday)).toEqual([]);
      expect(
        CALENDAR.filter(({ day, weekday }) => isWeekend(day) !== [0, 6].includes(weekday)),
      ).toEqual([]);
    });

    it('finds the week of every day, whichever day it starts on', () => {
      const starts = { sunday: 0, monday: 1, saturday: 6 } as const;
      const wrong = CALENDAR.slice(7, -7).filter(({ day, weekday }, at) =>
        (['monday', 'saturday', 'sunday'] as const).some((first) => {
          const since = (weekday - starts[first] + 7) % 7;
          const week = {
            first: CALENDAR[at + 7 - since]?.day,
            last: CALENDAR[at + 13 - since]?.day,
          };
          const found = weekOf(day, first);
          return found.first !== week.first || found.last !== week.last;
        }),
      );
      expect(wrong).toEqual([]);
    });

    it('turns every day into a date of that day and back', () => {
      // Samoa went from one side of the date line to the other: its clocks never showed this day.
      const shown = CALENDAR.filter(({ day }) => zone !== 'Pacific/Apia' || day !== '2011-12-30');
      expect(shown.filter(({ day }) => toDay(toDate(day)) !== day)).toEqual([]);
    });

    it('goes on over the day that a clock skips or an hour that it repeats', () => {
      expect(dayRange(asDay(2011, 12, 29), asDay(2012, 1, 1))).toEqual([
        '2011-12-29',
        '2011-12-30',
        '2011-12-31',
        '2012-01-01',
      ]);
      expect(dayRange(asDay(2018, 11, 3), asDay(2018, 11, 5))).toHaveLength(3);
      expect(dayRange(asDay(2026, 3, 28), asDay(2026, 3, 30))).toHaveLength(3);
      expect(dayRange(asDay(2026, 10, 24), asDay(2026, 10, 26))).toHaveLength(3);
    });
  },
);

describe('dayRange', () => {
  it('holds one day from a day to itself, and none the wrong way round', () => {
    const day = asDay(2026, 3, 2);
    expect(dayRange(day, day)).toEqual([day]);
    expect(dayRange(day, asDay(2026, 3, 1))).toEqual([]);
  });
});

describe('months', () => {
  it('hold their first and last day', () => {
    expect(monthOf(asDay(2024, 2, 10))).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(monthOf(asDay(2026, 2, 28))).toEqual({ first: '2026-02-01', last: '2026-02-28' });
    expect(monthOf(asDay(2100, 12, 31))).toEqual({ first: '2100-12-01', last: '2100-12-31' });
  });

  it('shorten a day that the other month does not have', () => {
    expect(addMonths(asDay(2026, 1, 31), 1)).toBe('2026-02-28');
    expect(addMonths(asDay(2024, 1, 31), 1)).toBe('2024-02-29');
    expect(addMonths(asDay(2026, 3, 31), -1)).toBe('2026-02-28');
    expect(addMonths(asDay(2026, 1, 15), -13)).toBe('2024-12-15');
    expect(addMonths(asDay(2026, 12, 1), 12)).toBe('2027-12-01');
  });
});

describe('isoWeek', () => {
  it.each([
    ['2026-01-01', 1],
    ['2025-12-29', 1],
    ['2025-12-28', 52],
    ['2021-01-03', 53],
    ['2021-01-04', 1],
    ['2020-12-31', 53],
    ['2016-01-03', 53],
    ['2024-12-30', 1],
  ])('says that %s is in week %i', (day, week) => {
    expect(isoWeek(day as Day)).toBe(week);
  });
});

describe('the ends of the calendar', () => {
  it('are shown with whole weeks, whose days beyond no record can hold', () => {
    const { last } = weekOf(asDay(2100, 12, 31), 'monday');
    expect([last, isDay(last)]).toEqual(['2101-01-02', false]);
    expect(isDay(addDays(asDay(1970, 1, 1), -1))).toBe(false);
  });
});

describe('wallClock', () => {
  it.each([
    ['2026-03-29T00:59:00Z', 'Europe/Stockholm', '2026-03-29', '01:59'],
    ['2026-03-29T01:00:00Z', 'Europe/Stockholm', '2026-03-29', '03:00'],
    ['2026-10-25T00:30:00Z', 'Europe/Stockholm', '2026-10-25', '02:30'],
    ['2026-10-25T01:30:00Z', 'Europe/Stockholm', '2026-10-25', '02:30'],
    ['2018-11-04T03:00:00Z', 'America/Sao_Paulo', '2018-11-04', '01:00'],
    ['2011-12-30T09:59:00Z', 'Pacific/Apia', '2011-12-29', '23:59'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31', '00:00'],
    ['2026-01-01T00:00:00Z', 'Asia/Kolkata', '2026-01-01', '05:30'],
    ['2026-01-01T00:00:00Z', 'UTC', '2026-01-01', '00:00'],
  ])('shows %s in %s as %s %s', (moment, zone, day, time) => {
    expect(wallClock(new Date(moment), zone)).toEqual({ day, time });
  });
});

describe('isTimeZone', () => {
  it.each(['UTC', 'Europe/Stockholm', 'America/Argentina/Buenos_Aires'])('takes %s', (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });

  it.each(['', 'Mars/Olympus', '+01:00', 'Europe/Stockholm\n', ' UTC'])('refuses %j', (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  });
});

function asDay(year: number, month: number, date: number): Day {
  const parts = [String(year), String(month).padStart(2, '0'), String(date).padStart(2, '0')];
  return parts.join('-') as Day;
}
