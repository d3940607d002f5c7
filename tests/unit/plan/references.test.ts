import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, applyEdit, findProblems, type Post } from '../../../src/plan';
import { fieldsOf, RECORD_TYPES } from '../../../src/plan/records';
import { brokenReferences, referredIds } from '../../../src/plan/references';
import { anyEdit, anyPlan } from '../../support/arbitraries';
import { aPlan, aPost, aRecord } from '../../support/builders';

describe('references', () => {
  it('name kinds of record that exist', () => {
    const targets = RECORD_TYPES.flatMap((type) =>
      Object.values(fieldsOf(type)).flatMap(({ refersTo }) => refersTo ?? []),
    );
    expect(targets.filter((target) => !RECORD_TYPES.some((type) => type === target))).toEqual([]);
  });

  it('hold after any edits that the plan took', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyEdit, { maxLength: 8 }), (plan, edits) => {
        for (const edit of edits) {
          const made = applyEdit(plan, edit);
          if (made.ok) applyChange(plan, made.value);
        }
        expect(brokenReferences(plan)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('are told when they name nothing, one by one', () => {
    const post = {
      ...aPost({ id: 'post-01', department: 'gone-01' }),
      channels: ['gone-02', 'here-01', 'gone-03'] as unknown as Post['channels'],
    };
    const plan = aPlan({ post: [post], channel: [aRecord('channel', { id: 'here-01' })] });
    const broken = { record: 'post', id: 'post-01' };
    expect(brokenReferences(plan)).toEqual([
      { ...broken, field: 'department', refersTo: 'department', missing: 'gone-01' },
      { ...broken, field: 'channels', refersTo: 'channel', missing: 'gone-02' },
      { ...broken, field: 'channels', refersTo: 'channel', missing: 'gone-03' },
    ]);
  });

  it('to another plan are none of this plan', () => {
    const info = aRecord('plan', { id: 'plan-1' });
    const forkOf = 'plan-0' as typeof info.forkOf;
    expect(brokenReferences(aPlan({ plan: [{ ...info, forkOf }] }))).toEqual([]);
  });

  it('between records that go together do not count', () => {
    const brand = aRecord('department', { id: 'brand-1' });
    const hr = aRecord('department', { id: 'hr-0001' });
    const post = aPost({ id: 'post-01', department: 'brand-1' });
    const plan = aPlan({ department: [brand, hr], post: [post] });
    expect(referredIds(plan, new Set(['brand-1', 'hr-0001']))).toEqual(new Set(['brand-1']));
    expect(referredIds(plan, new Set(['brand-1', 'post-01']))).toEqual(new Set());
  });
});

describe('the problems of a plan', () => {
  it('are none in a plan that is as it should be', () => {
    const brand = aRecord('department', { id: 'brand-1', name: 'Brand' });
    const plan = aPlan({
      department: [brand],
      post: [aPost({ department: 'brand-1', day: '2026-03-02' })],
    });
    expect(findProblems(plan)).toEqual([]);
  });

  it('are told with the records that have them', () => {
    const post = aPost({ id: 'post-01' });
    const span = aRecord('campaign', { id: 'spring', name: 'Spring' });
    const [firstDay, lastDay] = [aPost({ day: '2026-03-02' }), aPost({ day: '2026-03-01' })].map(
      ({ place }) => place.day,
    );
    const plan = aPlan({
      post: [{ ...post, owner: 'gone-01' as Post['owner'] }],
      campaign: [{ ...span, firstDay: firstDay ?? null, lastDay: lastDay ?? null }],
      person: [aRecord('person', { id: 'nobody', name: ' ' })],
    });
    expect(findProblems(plan)).toEqual([
      {
        type: 'brokenReference',
        record: 'post',
        id: 'post-01',
        field: 'owner',
        refersTo: 'person',
        missing: 'gone-01',
      },
      { type: 'noDepartment', record: 'post', id: 'post-01' },
      {
        type: 'endsBeforeStart',
        record: 'campaign',
        id: 'spring',
        firstDay: '2026-03-02',
        lastDay: '2026-03-01',
      },
      { type: 'unnamed', record: 'person', id: 'nobody' },
    ]);
  });
});
