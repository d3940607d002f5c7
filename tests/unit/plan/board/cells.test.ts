import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  applyEdit,
  Cells,
  type Day,
  type Department,
  type Plan,
  type Post,
} from '../../../../src/plan';
import { anyEdit, anyPlan, idsOf } from '../../../support/arbitraries';
import { aPlan, aPost, aRecord } from '../../../support/builders';

type DepartmentId = Department['id'];

const DAYS = ['1970-01-01', '2024-02-29', '2026-03-02', '2026-03-03', '2026-03-29', '2100-12-31'];
const day = '2026-03-02' as Day;
const [brand, hr] = ['brand-1', 'hr-0001'].map((id) => aRecord('department', { id }).id) as [
  DepartmentId,
  DepartmentId,
];

/** Every cell that plans from `anyPlan` can fill, and the tray. */
function allOf(cells: Cells): Readonly<Record<string, readonly Post[]>> {
  const lanes = idsOf('department') as readonly DepartmentId[];
  const entries = DAYS.flatMap((one) => [
    ...lanes.map((lane) => [`${one} ${lane}`, cells.posts(lane, one as Day)] as const),
    [`${one} without a lane`, cells.strayPosts(new Set(lanes), one as Day)] as const,
  ]);
  return Object.fromEntries([...entries, ['tray', cells.tray()]]);
}

function titles(posts: readonly Post[]): readonly (string | null)[] {
  return posts.map(({ title }) => title);
}

describe('the cells of a board', () => {
  it('are after any edits what they would be if they were made anew', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyEdit, { maxLength: 10 }), (plan, edits) => {
        const cells = new Cells(plan);
        for (const edit of edits) {
          const made = applyEdit(plan, edit);
          if (!made.ok) continue;
          applyChange(plan, made.value);
          cells.apply(made.value);
        }
        expect(allOf(cells)).toEqual(allOf(new Cells(plan)));
      }),
      { numRuns: 300 },
    );
  });

  it('stay the same arrays unless a post in them changed', () => {
    fc.assert(
      fc.property(anyPlan, anyEdit, (plan, edit) => {
        const cells = new Cells(plan);
        const before = allOf(cells);
        const made = applyEdit(plan, edit);
        if (!made.ok) return;
        applyChange(plan, made.value);
        cells.apply(made.value);
        const touched = new Set(made.value.flatMap(({ from, to }) => [from?.id, to?.id]));
        const wrong = Object.entries(allOf(cells)).filter(([key, posts]) => {
          const old = before[key] ?? [];
          const isTouched = [...old, ...posts].some(({ id }) => touched.has(id));
          // Posts without a lane are gathered when they are asked for.
          return !isTouched && !key.endsWith('without a lane') && old !== posts;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('hold every post of the plan exactly once', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const ids = Object.values(allOf(new Cells(plan))).flatMap((posts) =>
          posts.map(({ id }) => id),
        );
        expect(ids.sort()).toEqual([...plan.records.post.keys()].sort());
      }),
    );
  });

  it('are in the order of time, then rank, then id, with those of no time last', () => {
    const given: readonly Parameters<typeof aPost>[0][] = [
      { title: 'no time, b', rank: 'a1', id: 'post-b' },
      { title: 'no time, a', rank: 'a1', id: 'post-a' },
      { title: 'noon', time: '12:00', rank: 'a0' },
      { title: 'morning, second', time: '09:00', rank: 'a2' },
      { title: 'morning, first', time: '09:00', rank: 'a1' },
      { title: 'no time, first', rank: 'a0' },
    ];
    const post = given.map((one) => aPost({ ...one, department: brand, day }));
    expect(titles(new Cells(aPlan({ post })).posts(brand, day))).toEqual([
      'morning, first',
      'morning, second',
      'noon',
      'no time, first',
      'no time, a',
      'no time, b',
    ]);
  });

  it('put the tray in the order of ranks, whatever the times and departments', () => {
    const post = [
      aPost({ title: 'late', time: '09:00', rank: 'a2', department: brand }),
      aPost({ title: 'early', rank: 'a1', department: hr }),
      aPost({ title: 'nobody', rank: 'a0' }),
    ];
    expect(titles(new Cells(aPlan({ post })).tray())).toEqual(['nobody', 'early', 'late']);
  });

  it('are empty, and always the same, where nothing is', () => {
    const cells = new Cells(aPlan());
    expect(cells.posts(brand, day)).toEqual([]);
    expect(cells.posts(brand, day)).toBe(cells.posts(hr, day));
    expect(cells.strayPosts(new Set(), day)).toBe(cells.tray());
  });
});

describe('posts of a day that no lane shows', () => {
  const post = [
    aPost({ title: 'gone', department: 'gone-01', day, time: '10:00' }),
    aPost({ title: 'hidden', department: hr, day, time: '08:00' }),
    aPost({ title: 'nobody', day, time: '09:00' }),
    aPost({ title: 'shown', department: brand, day }),
  ];
  const plan: Plan = aPlan({ post });

  it('can be asked for, in the order of a cell', () => {
    const strays = new Cells(plan).strayPosts(new Set([brand]), day);
    expect(titles(strays)).toEqual(['hidden', 'nobody', 'gone']);
  });

  it('leave when they are given a department that is shown', () => {
    const cells = new Cells(plan);
    const [gone] = post;
    if (!gone) return;
    cells.apply([{ type: 'post', from: gone, to: { ...gone, department: brand } }]);
    expect(titles(cells.strayPosts(new Set([brand]), day))).toEqual(['hidden', 'nobody']);
    expect(titles(cells.posts(brand, day))).toEqual(['gone', 'shown']);
  });
});
