import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  applyEdit,
  Cells,
  findMatches,
  followMatches,
  SievedCells,
  type Day,
  type DepartmentId,
  type Post,
  type ShownCells,
} from '../../../../src/plan';
import { anyEdit, anyPlan, idsOf } from '../../../support/arbitraries';
import { anyQuery } from './any-query';

const DAYS = [
  '1970-01-01',
  '2024-02-29',
  '2026-03-02',
  '2026-03-03',
  '2026-03-29',
  '2100-12-31',
].map((one) => one as Day);
const LANES = idsOf('department') as readonly DepartmentId[];

function allOf(cells: ShownCells): readonly (readonly Post[])[] {
  return [
    ...DAYS.flatMap((day) => LANES.map((lane) => cells.posts(lane, day))),
    ...DAYS.map((day) => cells.strayPosts(new Set(LANES.slice(1)), day)),
    cells.tray(),
  ];
}

describe('sieved cells', () => {
  it('hold after any edits the posts of the cells that match, in their order', () => {
    fc.assert(
      fc.property(anyPlan, anyQuery, fc.array(anyEdit, { maxLength: 6 }), (plan, query, edits) => {
        const cells = new Cells(plan);
        let matches = findMatches(plan, query, null);
        let sieved = new SievedCells(cells, matches.ids, null);
        for (const edit of edits) {
          allOf(sieved);
          const made = applyEdit(plan, edit);
          if (!made.ok) continue;
          applyChange(plan, made.value);
          cells.apply(made.value);
          matches = followMatches(matches, plan, made.value);
          sieved = new SievedCells(cells, matches.ids, sieved);
        }
        const expected = allOf(cells).map((posts) => posts.filter(({ id }) => matches.ids.has(id)));
        expect(allOf(sieved)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('keep the arrays of cells whose posts stay when another search begins', () => {
    fc.assert(
      fc.property(anyPlan, anyQuery, anyQuery, (plan, one, other) => {
        const cells = new Cells(plan);
        const first = new SievedCells(cells, findMatches(plan, one, null).ids, null);
        const before = allOf(first);
        const second = new SievedCells(cells, findMatches(plan, other, null).ids, first);
        const wrong = allOf(second).filter((posts, at) => {
          const old = before[at] ?? [];
          const same = posts.length === old.length && posts.every((post, nr) => post === old[nr]);
          return same && posts !== old;
        });
        expect(wrong).toEqual([]);
      }),
    );
  });
});
