import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysInView, type Day } from '../../../src/plan';
import { layoutColumns } from '../../../src/renderer/board/geometry';
import { boxOf, placeSpans, type Span } from '../../../src/renderer/board/spans';

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
