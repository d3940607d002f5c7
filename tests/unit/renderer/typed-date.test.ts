import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay, type Day } from '../../../src/plan';
import { readTypedDate } from '../../../src/renderer/palette/typed-date';

// A Monday.
const TODAY = '2026-11-23' as Day;
const read = (text: string) => readTypedDate(text, TODAY);
const day = (text: string) => ({ type: 'day', day: text });

describe('a date that was typed', () => {
  test.each([
    ['2026-10-12', '2026-10-12'],
    ['2026-1-5', '2026-01-05'],
    ['12 oct', '2026-10-12'],
    ['12 Oct 2027', '2027-10-12'],
    ['Oct 12', '2026-10-12'],
    ['October 12th, 2026', '2026-10-12'],
    ['1st of march', '2027-03-01'],
    ['12.10.', '2026-10-12'],
    ['12.10.2026', '2026-10-12'],
    ['12/10/26', '2026-10-12'],
    ['oct 2027', '2027-10-01'],
    ['december', '2026-12-01'],
    ['today', '2026-11-23'],
    ['Tomorrow', '2026-11-24'],
    ['yesterday', '2026-11-22'],
    ['fri', '2026-11-27'],
    ['next monday', '2026-11-30'],
    ['+14', '2026-12-07'],
    ['-1', '2026-11-22'],
    ['in 2 weeks', '2026-12-07'],
    ['week 41', '2026-10-05'],
    ['w1 2027', '2027-01-04'],
    ['29 feb 2028', '2028-02-29'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toEqual(day(expected));
  });

  test('is the nearest one where no year is said', () => {
    expect(read('31 dec')).toEqual(day('2026-12-31'));
    expect(read('1 jan')).toEqual(day('2027-01-01'));
    expect(read('1 aug')).toEqual(day('2026-08-01'));
    expect(readTypedDate('29 feb', '2027-12-01' as Day)).toEqual(day('2028-02-29'));
  });

  test.each([
    ['30 feb', 'February 2026 has 28 days'],
    ['2028-02-30', 'February 2028 has 29 days'],
    ['31.6.', 'June 2026 has 30 days'],
    ['0 oct', 'October 2026 has 31 days'],
    ['2026-13-01', 'There is no month 13'],
    ['1 jan 1969', 'Plans have days from 1970 to 2100'],
    ['+99999', 'Plans have days from 1970 to 2100'],
    ['week 54', '2026 has no week 54'],
    ['week 53 2027', '2027 has no week 53'],
  ])('that does not exist is told in words: %s', (text, why) => {
    expect(read(text)).toEqual({ type: 'none', why });
  });

  test.each([
    '',
    'new post',
    '12',
    'oct 12 13',
    '2026',
    'week',
    'mo',
    'marketing',
    '((((',
    '1.2.3.4',
  ])('is not seen in %j', (text) => {
    expect(read(text)).toBeNull();
  });

  test('is a day of a plan, or none, whatever is typed', () => {
    const piece = fc.constantFrom(
      ...[
        '12',
        '31',
        '0',
        '2026',
        'oct',
        'feb',
        'monday',
        'week',
        '+',
        '-',
        '.',
        '/',
        ' ',
        'in',
        'é',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const date = read(pieces.join(''));
        if (date?.type === 'day') expect(isDay(date.day)).toBe(true);
      }),
    );
  });
});
