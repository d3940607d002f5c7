import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LIST_COLUMNS,
  postOrder,
  recordsOf,
  sortBy,
  type Plan,
  type Post,
  type Sort,
} from '../../../../src/plan';
import { anyPlan } from '../../../support/arbitraries';
import { aPlan, aPost, aRecord } from '../../../support/builders';

const names = new Intl.Collator('en', { numeric: true }).compare;

const anySort: fc.Arbitrary<Sort> = fc.uniqueArray(
  fc.record({ column: fc.constantFrom(...LIST_COLUMNS), descending: fc.boolean() }),
  { selector: ({ column }) => column, maxLength: 3 },
);

function sorted(plan: Plan, sort: Sort): readonly Post[] {
  return postOrder(plan, sort, names).sorted(recordsOf(plan, 'post'));
}

function titles(plan: Plan, sort: Sort): readonly (string | null)[] {
  return sorted(plan, sort).map(({ title }) => title);
}

const up = (column: Sort[number]['column']): Sort => [{ column, descending: false }];
const down = (column: Sort[number]['column']): Sort => [{ column, descending: true }];

describe('the order of a list', () => {
  it('is the same whether many posts are sorted or two compared, for any plan and sort', () => {
    fc.assert(
      fc.property(anyPlan, anySort, (plan, sort) => {
        const { compare } = postOrder(plan, sort, names);
        expect(sorted(plan, sort)).toEqual(recordsOf(plan, 'post').toSorted(compare));
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order in which the posts are given', () => {
    fc.assert(
      fc.property(anyPlan, anySort, (plan, sort) => {
        const order = postOrder(plan, sort, names);
        const posts = recordsOf(plan, 'post');
        expect(order.sorted(posts.toReversed())).toEqual(order.sorted(posts));
      }),
      { numRuns: 100 },
    );
  });

  it('is that of the board where nothing else is asked for: day, time, lane, and the tray last', () => {
    const plan = aPlan({
      department: [
        aRecord('department', { id: 'dept-low', name: 'A', order: 'a1' }),
        aRecord('department', { id: 'dept-high', name: 'B', order: 'a0' }),
      ],
      post: [
        aPost({ title: 'idea' }),
        aPost({ title: 'any time', day: '2026-03-02', department: 'dept-high' }),
        aPost({ title: 'nine, low', day: '2026-03-02', time: '09:00', department: 'dept-low' }),
        aPost({ title: 'nine, high', day: '2026-03-02', time: '09:00', department: 'dept-high' }),
        aPost({ title: 'eight', day: '2026-03-02', time: '08:00', department: 'dept-low' }),
        aPost({ title: 'the day before', day: '2026-03-01', department: 'dept-low' }),
      ],
    });

    expect(titles(plan, [])).toEqual([
      'the day before',
      'eight',
      'nine, high',
      'nine, low',
      'any time',
      'idea',
    ]);
  });

  it('goes through statuses as posts do', () => {
    const plan = aPlan({
      post: (['scheduled', 'idea', 'published', 'draft', 'approved', 'inReview'] as const).map(
        (status) => aPost({ title: status, status }),
      ),
    });

    expect(titles(plan, up('status'))).toEqual([
      ...['idea', 'draft', 'inReview', 'approved', 'scheduled', 'published'],
    ]);
  });

  it('goes by names, not by ids, and takes accents, case and numbers as people do', () => {
    const campaigns = ['Week 10', 'émigré', 'Week 9', 'Zoo', 'eagle'].map((name, at) =>
      aRecord('campaign', { id: `campaign-${at}`, name }),
    );
    const plan = aPlan({
      campaign: campaigns,
      post: campaigns.map(({ id, name }) => aPost({ title: name, campaign: id })),
    });

    const wanted = ['eagle', 'émigré', 'Week 9', 'Week 10', 'Zoo'];
    expect(titles(plan, up('campaign'))).toEqual(wanted);
    expect(titles(plan, up('title'))).toEqual(wanted);
  });

  it('puts what is empty last in both directions', () => {
    const plan = aPlan({
      post: [
        aPost({ title: 'no day' }),
        aPost({ title: 'later', day: '2026-03-02' }),
        aPost({ title: 'sooner', day: '2026-03-01' }),
      ],
    });

    expect(titles(plan, up('day'))).toEqual(['sooner', 'later', 'no day']);
    expect(titles(plan, down('day'))).toEqual(['later', 'sooner', 'no day']);
  });

  it('asks the second column where the first says nothing', () => {
    const plan = aPlan({
      post: [
        aPost({ title: 'b', status: 'draft' }),
        aPost({ title: 'c', status: 'idea' }),
        aPost({ title: 'a', status: 'draft' }),
      ],
    });

    expect(titles(plan, [...down('status'), ...up('title')])).toEqual(['a', 'b', 'c']);
  });
});

describe('asking for a column', () => {
  it('sorts up, then down, then not at all', () => {
    const once = sortBy([], 'day', false);
    const twice = sortBy(once, 'day', false);

    expect([once, twice, sortBy(twice, 'day', false)]).toEqual([up('day'), down('day'), []]);
  });

  it('takes the place of another column, or joins it when more is asked for', () => {
    expect(sortBy(down('title'), 'day', false)).toEqual(up('day'));
    expect(sortBy(down('title'), 'day', true)).toEqual([...down('title'), ...up('day')]);
  });

  it('keeps the weight of a column that turns round among others, and the others when it goes', () => {
    const both = [...up('day'), ...up('title')];

    expect(sortBy(both, 'day', true)).toEqual([...down('day'), ...up('title')]);
    expect(sortBy([...down('day'), ...up('title')], 'day', true)).toEqual(up('title'));
  });
});
