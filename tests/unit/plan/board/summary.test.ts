import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  Cells,
  overviewPeriods,
  partTotal,
  postsInPeriod,
  recordsOf,
  STATUSES,
  STRAY_LANE,
  summarizeBoard,
  visibleDepartments,
  type BoardSummary,
  type Day,
  type DepartmentId,
  type Plan,
  type Post,
  type Status,
} from '../../../../src/plan';
import { aPlan, aPost, aRecord } from '../../../support/builders';

const DAY = '2026-11-23' as Day;
const quarter = overviewPeriods('quarter', DAY, 'monday');
const year = overviewPeriods('year', DAY, 'monday');
const brand = aRecord('department', { id: 'dept-brand', name: 'Brand', order: 'a0' });
const hr = aRecord('department', { id: 'dept-hr', name: 'HR', order: 'a1' });

function onDay(day: string, status: Status, department = 'dept-brand'): Post {
  return aPost({ day, status, department });
}

function planWith(...posts: Post[]): Plan {
  return aPlan({ department: [brand, hr], post: posts });
}

function summarize(plan: Plan, periods = quarter, before: BoardSummary | null = null) {
  return summarizeBoard(new Cells(plan), visibleDepartments(plan), periods, before);
}

describe('the summary of a board', () => {
  it('tells published, ready and earlier posts apart, for each part of a period', () => {
    const posts = STATUSES.map((status) => onDay('2026-11-24', status));
    const [lane] = summarize(planWith(...posts, onDay('2026-11-29', 'draft'))).lanes;
    const week = lane?.cells[8];
    expect(week).toMatchObject({ total: 7, published: 1, ready: 2, early: 4 });
    expect(week?.parts.map(partTotal)).toEqual([0, 6, 0, 0, 0, 0, 1]);
    expect(week?.parts[1]).toEqual({ published: 1, ready: 2, early: 3 });
  });

  it('adds up lanes and columns, and finds the fullest part of all', () => {
    const plan = planWith(
      onDay('2026-10-01', 'draft'),
      onDay('2026-10-02', 'draft'),
      onDay('2026-10-02', 'draft', 'dept-hr'),
      onDay('2026-10-02', 'draft', 'dept-hr'),
    );
    const inQuarter = summarize(plan);
    expect(inQuarter.lanes.map(({ total }) => total)).toEqual([2, 2]);
    expect(inQuarter.totals.slice(0, 2)).toEqual([4, 0]);
    expect(inQuarter.fullest).toBe(2);
    expect(summarize(plan, year).totals).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0]);
  });

  it('counts what no lane shows in a lane of its own, and leaves the tray out', () => {
    const gone = onDay('2026-11-24', 'approved', 'dept-gone');
    const idea = aPost({ department: 'dept-hr', status: 'idea' });
    const { lanes } = summarize(planWith(gone, idea));
    expect(lanes.map(({ department, total }) => [department.name, total])).toEqual([
      ['Brand', 0],
      ['HR', 0],
      [STRAY_LANE.name, 1],
    ]);
  });

  it('is all zeros for a plan without posts or without departments', () => {
    expect(summarize(planWith()).totals).toEqual(quarter.map(() => 0));
    expect(summarize(aPlan())).toEqual({ lanes: [], totals: quarter.map(() => 0), fullest: 0 });
  });

  it('keeps the lanes and cells that a change does not touch', () => {
    const moved = onDay('2026-11-24', 'draft');
    const plan = planWith(moved, onDay('2026-10-07', 'draft'), onDay('2026-10-07', 'idea', hr.id));
    const cells = new Cells(plan);
    const departments = visibleDepartments(plan);
    const before = summarizeBoard(cells, departments, quarter);
    const to = { ...moved, status: 'approved' as const };
    cells.apply([{ type: 'post', from: moved, to }]);
    const after = summarizeBoard(cells, departments, quarter, before);
    expect(after.lanes[1]).toBe(before.lanes[1]);
    expect(after.lanes[0]?.cells[1]).toBe(before.lanes[0]?.cells[1]);
    expect(after.lanes[0]?.cells[8]).toMatchObject({ total: 1, ready: 1 });
  });

  it('is after any changes what counting anew gives', () => {
    const days = fc.constantFrom('2026-01-01', '2026-10-05', '2026-12-31', '2027-01-03', undefined);
    const lanes = fc.constantFrom('dept-brand', 'dept-hr', 'dept-gone');
    const moves = fc.array(fc.tuple(fc.nat(9), days, lanes, fc.constantFrom(...STATUSES)));
    fc.assert(
      fc.property(moves, fc.constantFrom(quarter, year), (steps, periods) => {
        const plan = planWith(...Array.from({ length: 10 }, () => onDay('2026-10-05', 'draft')));
        const cells = new Cells(plan);
        let kept: BoardSummary | null = null;
        for (const [which, day, department, status] of steps) {
          const from = recordsOf(plan, 'post')[which];
          if (!from) continue;
          const to = aPost({ id: from.id, department, status, ...(day ? { day } : {}) });
          const change = [{ type: 'post' as const, from, to }];
          applyChange(plan, change);
          cells.apply(change);
          kept = summarizeBoard(cells, visibleDepartments(plan), periods, kept);
        }
        if (kept) expect(kept).toEqual(summarize(plan, periods));
      }),
    );
  });
});

describe('the posts of a period', () => {
  it('come day by day, each day in the order of its cell', () => {
    const plan = planWith(
      aPost({ id: 'late', day: '2026-11-24', time: '15:00', department: 'dept-brand' }),
      aPost({ id: 'early', day: '2026-11-24', time: '09:00', department: 'dept-brand' }),
      aPost({ id: 'monday', day: '2026-11-23', department: 'dept-brand' }),
      aPost({ id: 'other', day: '2026-11-23', department: 'dept-hr' }),
      aPost({ id: 'stray', day: '2026-11-23', department: 'dept-gone' }),
    );
    const week = quarter[8];
    if (!week) throw new Error('A quarter has more than eight weeks');
    const ids = (lane: DepartmentId) =>
      postsInPeriod(new Cells(plan), visibleDepartments(plan), lane, week).map(({ id }) => id);
    expect(ids(brand.id)).toEqual(['monday', 'early', 'late']);
    expect(ids(STRAY_LANE.id)).toEqual(['stray']);
  });
});
