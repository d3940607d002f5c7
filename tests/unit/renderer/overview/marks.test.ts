import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellSummary, Counts } from '../../../../src/plan';
import { overviewPeriods, type Day } from '../../../../src/plan';
import { layoutPeriods } from '../../../../src/renderer/board/overview/layout';
import { areBlocks, drawMarks, markScale } from '../../../../src/renderer/board/overview/marks';

const weeks = layoutPeriods(
  'quarter',
  overviewPeriods('quarter', '2026-11-23' as Day, 'monday'),
  1260,
);

function cell(...parts: Counts[]): CellSummary {
  const sum = (group: keyof Counts): number =>
    parts.reduce((total, counts) => total + counts[group], 0);
  const [published, ready, early] = [sum('published'), sum('ready'), sum('early')];
  return { published, ready, early, total: published + ready + early, parts };
}

function counts(published: number, ready: number, early: number): Counts {
  return { published, ready, early };
}

const NONE = counts(0, 0, 0);
const WEEKEND = [NONE, NONE, NONE, NONE, NONE];

/** The boxes that a path draws: left, top, width, height. */
function boxes(path: string): readonly (readonly number[])[] {
  return [...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h/g)].map((match) =>
    match.slice(1, 5).map(Number),
  );
}

function draw(summary: CellSummary, scale = markScale(46, 4)) {
  const [week] = weeks;
  if (!week) throw new Error('A quarter has weeks');
  return drawMarks(summary, week, scale);
}

describe('the marks of a cell', () => {
  it('are a block for each post, published at the foot, then ready, then the others', () => {
    const { published, ready, early } = draw(cell(counts(1, 1, 2), NONE, ...WEEKEND));
    expect(boxes(published)).toEqual([[0, 39, 8, 7]]);
    expect(boxes(ready)).toEqual([[0, 30, 8, 7]]);
    // The line of an outline lies inside it.
    expect(boxes(early)).toEqual([
      [0.5, 21.5, 7, 6],
      [0.5, 12.5, 7, 6],
    ]);
  });

  it('stand on the day that they are of, and days without a post have a line', () => {
    const { ready, empty } = draw(cell(NONE, counts(0, 1, 0), ...WEEKEND));
    expect(boxes(ready)[0]?.[0]).toBe(11);
    expect(empty.match(/M/g)).toHaveLength(6);
  });

  it('are bars to one scale when the fullest day has no room for its blocks', () => {
    const scale = markScale(46, 92);
    expect(areBlocks(scale)).toBe(false);
    const { published, early } = draw(cell(counts(46, 0, 46), counts(0, 0, 2), ...WEEKEND), scale);
    expect(boxes(published)).toEqual([[0, 23, 8, 23]]);
    expect(boxes(early)).toEqual([
      [0.5, 0.5, 7, 22],
      [11.5, 45.5, 7, 0],
    ]);
  });

  it('show one post beside any number of others', () => {
    const scale = markScale(46, 5_000);
    const { ready } = draw(cell(counts(4_999, 1, 0), counts(0, 1, 0), ...WEEKEND), scale);
    expect(boxes(ready).every(([, , , height = 0]) => height >= 1)).toBe(true);
    expect(boxes(ready)).toHaveLength(2);
  });

  it('stay inside the cell however many posts there are', () => {
    const count = fc.nat({ max: 6_000 });
    const part = fc.tuple(count, count, count).map(([a, b, c]) => counts(a, b, c));
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 7, maxLength: 7 }),
        fc.integer({ min: 20, max: 200 }),
        (parts, height) => {
          const fullest = Math.max(
            ...parts.map(({ published, ready, early }) => published + ready + early),
          );
          const paths = draw(cell(...parts), markScale(height, fullest));
          for (const [left = 0, top = 0, width = 0, high = 0] of Object.values(paths).flatMap(
            boxes,
          )) {
            expect(left >= 0 && left + width <= 74 && top >= 0 && top + high <= height).toBe(true);
          }
        },
      ),
    );
  });
});
