import { expect, it } from 'vitest';
import { newlyHeld, type Day, type Hold, type Post } from '../../../src/plan';
import { aPlan, aPost, aRecord } from '../../support/builders';

const quiet = aRecord('hold', {
  ...{ id: 'hold-quiet', firstDay: '2026-03-10' as Day, lastDay: '2026-03-11' as Day },
});

function heldBy(hold: Hold, posts: readonly Post[], days: number): readonly number[] {
  return newlyHeld(aPlan({ hold: [hold] }), posts, days).map(({ posts: count }) => count);
}

it('counts the posts that would come to lie in a hold', () => {
  const posts = [
    aPost({ day: '2026-03-03' }),
    aPost({ day: '2026-03-04' }),
    aPost({ day: '2026-03-05' }),
    aPost(),
  ];
  expect(heldBy(quiet, posts, 7)).toEqual([2]);
});

it('does not count a post that lies in the hold already', () => {
  expect(heldBy(quiet, [aPost({ day: '2026-03-10' })], 1)).toEqual([]);
});

it('looks at the departments and channels that a hold names', () => {
  // A test's ids are short names.
  const departments = ['dept-pr'] as unknown as Hold['departments'];
  const channels = ['channel-x'] as unknown as Hold['channels'];
  const hr = aPost({ day: '2026-03-09', department: 'dept-hr', channels });
  const pr = aPost({ day: '2026-03-09', department: 'dept-pr', channels });
  const silent = aPost({ day: '2026-03-09', department: 'dept-pr' });
  expect(heldBy({ ...quiet, departments }, [hr, pr, silent], 1)).toEqual([2]);
  expect(heldBy({ ...quiet, departments, channels }, [hr, pr, silent], 1)).toEqual([1]);
});

it('takes an open end for no end', () => {
  expect(heldBy({ ...quiet, lastDay: null }, [aPost({ day: '2026-03-09' })], 400)).toEqual([1]);
});
