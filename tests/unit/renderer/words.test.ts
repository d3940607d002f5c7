import { expect, test } from 'vitest';
import { daysInView, type Day, type Zoom } from '../../../src/plan';
import {
  longDay,
  plural,
  rangeTitle,
  shiftWords,
  shortDay,
  stretchAndLength,
  stretchWords,
  weekTitle,
  zoneTitle,
} from '../../../src/renderer/session/words';

function title(zoom: Zoom, day: string): string {
  return rangeTitle(zoom, daysInView(zoom, day as Day, 'monday'), day as Day);
}

test('a range names each month and year once', () => {
  expect(title('week', '2026-10-07')).toBe('5 – 11 October 2026');
  expect(title('twoWeeks', '2026-09-30')).toBe('28 September – 11 October 2026');
  expect(title('week', '2026-12-31')).toBe('28 December 2026 – 3 January 2027');
  expect(title('month', '2026-10-07')).toBe('October 2026');
  expect(title('quarter', '2026-10-07')).toBe('October – December 2026');
  expect(title('quarter', '2027-03-31')).toBe('January – March 2027');
  expect(title('year', '2026-10-07')).toBe('2026');
});

test('weeks are counted by ISO 8601', () => {
  const weeks = (zoom: Zoom, day: string): string =>
    weekTitle(daysInView(zoom, day as Day, 'monday'));
  expect(weeks('week', '2027-01-01')).toBe('Week 53');
  expect(weeks('twoWeeks', '2026-10-07')).toBe('Weeks 41 and 42');
  expect(weeks('month', '2026-10-07')).toBe('Weeks 40 to 44');
  expect(weeks('quarter', '2026-10-07')).toBe('Weeks 40 to 53');
});

test('a week that starts on Saturday or Sunday has the number that most of its days have', () => {
  const weeks = (zoom: Zoom, first: 'saturday' | 'sunday'): string =>
    weekTitle(daysInView(zoom, '2026-10-07' as Day, first));
  expect(weeks('week', 'sunday')).toBe('Week 41');
  expect(weeks('week', 'saturday')).toBe('Week 41');
  expect(weeks('twoWeeks', 'sunday')).toBe('Weeks 41 and 42');
});

test('days are written without a comma', () => {
  expect(longDay('2026-10-07' as Day)).toBe('Wednesday 7 October');
  expect(shortDay('2026-10-07' as Day)).toBe('Wed 7 Oct');
});

test('a time zone is called by its place', () => {
  expect(zoneTitle('Europe/Stockholm')).toBe('Stockholm time');
  expect(zoneTitle('America/New_York')).toBe('New York time');
  expect(zoneTitle('UTC')).toBe('UTC');
});

test('one is one, and everything else is many', () => {
  expect([0, 1, 2].map((count) => plural(count, 'post'))).toEqual(['0 posts', '1 post', '2 posts']);
});

test('a stretch of days names its month and year once', () => {
  const words = (first: string | null, last: string | null): string =>
    stretchWords({ firstDay: first as Day | null, lastDay: last as Day | null });
  expect(words('2026-10-05', '2026-10-18')).toBe('5 – 18 Oct');
  expect(words('2026-09-28', '2026-10-04')).toBe('28 Sept – 4 Oct');
  expect(words('2026-12-28', '2027-01-03')).toBe('28 Dec 2026 – 3 Jan 2027');
  expect(words('2026-10-05', '2026-10-05')).toBe('5 Oct');
  expect(words('2026-10-05', null)).toBe('from 5 Oct');
  expect(words(null, '2026-10-05')).toBe('until 5 Oct');
  expect(words(null, null)).toBe('no days yet');
});

test('a stretch of days says how long it is where both ends are set', () => {
  const first = '2026-10-05' as Day;
  expect(stretchAndLength({ firstDay: first, lastDay: '2026-10-18' as Day })).toBe(
    '5 – 18 Oct, 14 days',
  );
  expect(stretchAndLength({ firstDay: first, lastDay: null })).toBe('from 5 Oct');
});

test('a shift says which way it goes', () => {
  expect([shiftWords(7), shiftWords(-1)]).toEqual(['7 days later', '1 day earlier']);
});
