import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysInView, type Day } from '../../../src/plan';
import { layoutColumns } from '../../../src/renderer/board/geometry';
import {
  boxOf,
  dayAt,
  placeSpans,
  type Span,
  type SpanColumn,
} from '../../../src/renderer/board/spans';

const MONDAY = '2026-03-02' as Day;
const columns = layoutColumns('week', daysInView('week', MONDAY, 'monday'), 1000);

function span(id: string, first: number | null, last: number | null): Span {
  const day = (offset: number | null): Day | null =>
    offset === null ? null : addDays(MONDAY, offset);
  return { id, firstDay: day(first), lastDay: day(last) };
}

test('a span covers its days from the left of the first to the right of the last', () => {
  expect(boxOf(span('a', 1, 2), columns)).toEqual({
    left: 168,
    width: 336,
    fromBefore: false,
    toAfter: false,
  });
});

test('a span that reaches out of the view is cut there and says so', () => {
  expect(boxOf(span('a', -10, 0), columns)).toMatchObject({
    left: 0,
    width: 168,
    fromBefore: true,
    toAfter: false,
  });
  expect(boxOf(span('a', 6, 20), columns)).toMatchObject({
    left: 920,
    fromBefore: false,
    toAfter: true,
  });
});

test('a span without an end goes on to the end of the view', () => {
  expect(boxOf(span('a', null, null), columns)).toEqual({
    left: 0,
    width: 1000,
    fromBefore: true,
    toAfter: true,
  });
});

test('a span outside the view, or that ends before it starts, is not drawn', () => {
  expect(placeSpans([span('a', 8, 9), span('b', 4, 2)], columns)).toEqual([]);
});

test('spans that do not overlap share a row', () => {
  const placed = placeSpans([span('c', 4, 6), span('a', 0, 2), span('b', 1, 3)], columns);
  expect(placed.map(({ span: { id }, row }) => [id, row])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
  ]);
});

test('no two spans of one row ever overlap', () => {
  const spans = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(9)), { maxLength: 12 });
  fc.assert(
    fc.property(spans, (days) => {
      const placed = placeSpans(
        days.map(([first, length], at) => span(`span-${at}`, first, first + length)),
        columns,
      );
      for (const a of placed) {
        for (const b of placed) {
          if (a === b || a.row !== b.row) continue;
          expect(a.left + a.width <= b.left || b.left + b.width <= a.left).toBe(true);
        }
      }
    }),
  );
});

/** Two weeks of 70 pixels each. */
const weeks: readonly SpanColumn[] = [
  { day: MONDAY, lastDay: addDays(MONDAY, 6), left: 0, width: 70 },
  { day: addDays(MONDAY, 7), lastDay: addDays(MONDAY, 13), left: 70, width: 70 },
];

test('over weeks a span takes the share that its days are', () => {
  expect(boxOf(span('a', 2, 8), weeks)).toEqual({
    ...{ left: 20, width: 70 },
    ...{ fromBefore: false, toAfter: false },
  });
  expect(boxOf(span('a', -3, 6), weeks)).toMatchObject({ left: 0, width: 70, fromBefore: true });
});

test('a position tells its day, over days and over weeks', () => {
  expect(dayAt(columns, 167)).toBe(MONDAY);
  expect(dayAt(columns, 168)).toBe(addDays(MONDAY, 1));
  expect(dayAt(weeks, 29)).toBe(addDays(MONDAY, 2));
  expect(dayAt(weeks, 71)).toBe(addDays(MONDAY, 7));
});

test('beside the columns lies the first or the last day', () => {
  expect(dayAt(weeks, -50)).toBe(MONDAY);
  expect(dayAt(weeks, 900)).toBe(addDays(MONDAY, 13));
  expect(dayAt([], 10)).toBeNull();
});

test('the left of a span is on its first day, whatever the columns are', () => {
  fc.assert(
    fc.property(fc.nat(13), fc.nat(6), fc.constantFrom(columns, weeks), (first, days, over) => {
      const box = boxOf(span('a', first, first + days), over);
      if (box) expect(dayAt(over, box.left + 0.001)).toBe(addDays(MONDAY, first));
    }),
  );
});
