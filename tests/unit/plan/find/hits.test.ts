import { describe, expect, it } from 'vitest';
import { inBoardOrder, stepThrough, type Day } from '../../../../src/plan';
import { aPlan, aPost, aRecord, postId } from '../../../support/builders';

const post = [
  aPost({ id: 'tray-2', rank: 'a2', department: 'brand-1' }),
  aPost({ id: 'tray-1', rank: 'a1', time: '23:00' }),
  aPost({ id: 'late', day: '2026-03-03', department: 'brand-1' }),
  aPost({ id: 'stray', day: '2026-03-02', department: 'gone-01' }),
  aPost({ id: 'below', day: '2026-03-02', department: 'hr-0001', time: '08:00' }),
  aPost({ id: 'noon', day: '2026-03-02', department: 'brand-1', time: '12:00' }),
  aPost({ id: 'dawn', day: '2026-03-02', department: 'brand-1', time: '06:00' }),
];
const plan = aPlan({
  post,
  department: [
    aRecord('department', { id: 'hr-0001', order: 'a1' }),
    aRecord('department', { id: 'brand-1', order: 'a0' }),
  ],
});
const all = inBoardOrder(plan, new Set(post.map(({ id }) => id)));

function after(name: string | null, day: string, step: 1 | -1): string | undefined {
  const from = { post: name === null ? null : postId(name), day: day as Day };
  return stepThrough(all, from, step)?.id;
}

describe('hits', () => {
  it('are in the order of the board: days, lanes, times, and then the tray', () => {
    const order = ['dawn', 'noon', 'below', 'stray', 'late', 'tray-1', 'tray-2'];
    expect(all.map(({ id }) => id)).toEqual(order);
  });

  it('leave out what the plan does not have', () => {
    expect(inBoardOrder(plan, new Set([postId('gone')]))).toEqual([]);
  });

  it.each<[string, string, 1 | -1]>([
    ['noon', 'dawn', 1],
    ['dawn', 'noon', -1],
    ['dawn', 'tray-2', 1],
    ['tray-2', 'dawn', -1],
  ])('%s is the one from %s in step %d', (next, name, step) => {
    expect(after(name, '2026-03-03', step)).toBe(next);
  });

  it.each<[string, string, 1 | -1]>([
    ['dawn', '2026-03-01', 1],
    ['late', '2026-03-03', 1],
    ['tray-1', '2026-03-04', 1],
    ['stray', '2026-03-03', -1],
    ['tray-2', '2026-03-01', -1],
  ])('%s is the first from %s in step %d', (next, day, step) => {
    expect(after(null, day, step)).toBe(next);
    expect(after('gone', day, step)).toBe(next);
  });

  it('are none where there are none', () => {
    expect(stepThrough([], { post: null, day: '2026-03-02' as Day }, 1)).toBe(null);
  });
});
