import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, fail, ok, readDay, readTime, type Day } from '../../../../src/plan';

/** A Monday. */
const today = '2026-11-23' as Day;

function read(text: string, near = today): unknown {
  const day = readDay(text, today, near);
  return day.ok ? day.value : day.error;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const anyDay = fc
  .integer({ min: 0, max: 47_000 })
  .map((days) => addDays('1970-01-01' as Day, days));

describe('a day that is typed', () => {
  it.each([
    ['2026-10-12', '2026-10-12'],
    ['2026/10/2', '2026-10-02'],
    ['12 oct', '2026-10-12'],
    ['12 October 2027', '2027-10-12'],
    ['Mon 12 Oct 2026', '2026-10-12'],
    ['Oct 12, 2026', '2026-10-12'],
    ['oct 12th', '2026-10-12'],
    ['12. oct.', '2026-10-12'],
    ['12-oct-2026', '2026-10-12'],
    ['12.10.', '2026-10-12'],
    ['12/10', '2026-10-12'],
    ['12/10/27', '2027-10-12'],
    ['12.10.2027', '2027-10-12'],
  ])('%s is %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    ['today', '2026-11-23'],
    ['Tomorrow', '2026-11-24'],
    ['yesterday', '2026-11-22'],
    ['+7', '2026-11-30'],
    ['- 1', '2026-11-22'],
    ['mon', '2026-11-23'],
    ['friday', '2026-11-27'],
    ['sun', '2026-11-29'],
  ])('%s counts from today', (text, day) => {
    expect(read(text, '2020-01-01' as Day)).toBe(day);
  });

  it('takes the year, and the month, that bring it nearest', () => {
    expect(read('3 jan')).toBe('2027-01-03');
    expect(read('3 jan', '2026-02-01' as Day)).toBe('2026-01-03');
    expect(read('20')).toBe('2026-11-20');
    expect(read('2')).toBe('2026-12-02');
    expect(read('31', '2026-02-20' as Day)).toBe('2026-01-31');
    expect(read('29 feb')).toBe('2028-02-29');
  });

  it('is no day when nothing is typed', () => {
    expect(read('  ')).toBeNull();
  });

  it.each(['30 feb', '31.4.', '2026-02-30', '29 feb 2027', '32', '12/13', '0', '1 jan 1969'])(
    '%s is told apart as a day that does not exist',
    (text) => {
      expect(read(text)).toBe('noSuchDay');
    },
  );

  it.each(['soon', 'oct', '12 13 oct', '12 okt', 'm', '2026-10', '++1', '__proto__', 'toString'])(
    '%s is none at all',
    (text) => {
      expect(read(text)).toBe('notADay');
    },
  );

  it('reads every day back that is written out with its year, whatever is near', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, near) => {
        const [year, month, dayOfMonth] = day.split('-');
        const name = MONTHS[Number(month) - 1] ?? '';
        expect(readDay(`${dayOfMonth} ${name} ${year}`, today, near)).toEqual(ok(day));
        expect(readDay(`${dayOfMonth}.${month}.${year}`, today, near)).toEqual(ok(day));
        expect(readDay(day, today, near)).toEqual(ok(day));
      }),
    );
  });

  it('never fails on whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof readDay(text, today, today).ok).toBe('boolean');
      }),
    );
  });
});

describe('a time that is typed', () => {
  it.each([
    ['9', '09:00'],
    ['09:30', '09:30'],
    ['9.30', '09:30'],
    ['930', '09:30'],
    ['1745', '17:45'],
    ['9pm', '21:00'],
    ['9:30 p.m.', '21:30'],
    ['12 am', '00:00'],
    ['12pm', '12:00'],
    ['0', '00:00'],
  ])('%s is %s', (text, time) => {
    expect(readTime(text)).toEqual(ok(time));
  });

  it('is no time when nothing is typed', () => {
    expect(readTime(' ')).toEqual(ok(null));
  });

  it.each(['24', '9:60', '13pm', '0am', 'noonish', '9:3', '12345'])('%s is refused', (text) => {
    expect(readTime(text)).toEqual(fail('notATime'));
  });
});
