import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  applyEdit,
  emptySync,
  EMPTY_HISTORY,
  findRecord,
  record,
  redo,
  serializePlan,
  stepOf,
  undo,
  type Edit,
  type History,
  type Plan,
} from '../../../src/plan';
import { anyEdit, anyPlan } from '../../support/arbitraries';
import { aPlan, aPost, aRecord } from '../../support/builders';

/** One person's work on a plan, and what others do to it meanwhile. */
function workOn(plan: Plan) {
  let history: History = EMPTY_HISTORY;
  const edit = (value: object, keep = true): void => {
    const made = applyEdit(plan, value as Edit);
    if (!made.ok) return;
    applyChange(plan, made.value);
    if (keep) history = record(history, stepOf(value as Edit, made.value));
  };
  const step = (take: typeof undo): boolean => {
    const taken = take(plan, history);
    if (!taken) return false;
    applyChange(plan, taken.step.change);
    history = taken.history;
    return true;
  };
  return {
    edit,
    /** An edit that came from elsewhere: never in the history. */
    others: (value: object) => {
      edit(value, false);
    },
    undo: () => step(undo),
    redo: () => step(redo),
    history: () => history,
  };
}

function content(plan: Plan): string {
  return serializePlan({ plan, sync: emptySync(), unknown: {} }, '0.1.0');
}

describe('undo and redo', () => {
  it('go back to the opening of the file and forth again, byte by byte', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyEdit, { maxLength: 8 }), (plan, edits) => {
        const work = workOn(plan);
        const texts = [content(plan)];
        for (const edit of edits) {
          const { length } = work.history().done;
          work.edit(edit);
          if (work.history().done.length > length) texts.push(content(plan));
        }
        const back = [content(plan)];
        while (work.undo()) back.push(content(plan));
        expect(back.reverse()).toEqual(texts);
        const forth = [content(plan)];
        while (work.redo()) forth.push(content(plan));
        expect(forth).toEqual(texts);
      }),
      { numRuns: 300 },
    );
  });

  it('end where they began after any walk to and fro', () => {
    const steps = fc.array(fc.boolean(), { maxLength: 12 });
    fc.assert(
      fc.property(anyPlan, fc.array(anyEdit, { maxLength: 6 }), steps, (plan, edits, walk) => {
        const work = workOn(plan);
        for (const edit of edits) work.edit(edit);
        const after = content(plan);
        for (const back of walk) if (!(back ? work.undo() : work.redo())) break;
        while (work.redo());
        expect(content(plan)).toBe(after);
      }),
      { numRuns: 200 },
    );
  });

  it('have nothing to do in a plan that was just opened', () => {
    const work = workOn(aPlan());
    expect([work.undo(), work.redo()]).toEqual([false, false]);
  });

  it('forget what was undone when something else is done', () => {
    const work = workOn(aPlan({ post: [aPost({ id: 'post-01' })] }));
    work.edit({ type: 'set', record: 'post', ids: ['post-01'], fields: { title: 'A' } });
    work.undo();
    work.edit({ type: 'set', record: 'post', ids: ['post-01'], fields: { title: 'B' } });
    expect(work.history()).toMatchObject({ done: [{ summary: { action: 'change' } }], undone: [] });
  });

  it('keep the words for what they undo', () => {
    const work = workOn(aPlan({ post: [aPost({ id: 'post-01' })] }));
    work.edit({ type: 'remove', record: 'post', ids: ['post-01'] });
    const summary = { action: 'remove', record: 'post', count: 1 };
    work.undo();
    expect(work.history().undone).toMatchObject([{ summary }]);
    work.redo();
    expect(work.history().done).toMatchObject([{ summary }]);
  });
});

describe('undo after others have changed the plan', () => {
  const set = (fields: object): object => ({
    type: 'set',
    record: 'post',
    ids: ['post-01'],
    fields,
  });

  it('leaves a field that somebody else set, and takes back the others', () => {
    const plan = aPlan({ post: [aPost({ id: 'post-01', title: 'A', notes: 'a' })] });
    const work = workOn(plan);
    work.edit(set({ title: 'B', notes: 'b' }));
    work.others(set({ title: 'C' }));
    work.undo();
    expect(findRecord(plan, 'post', 'post-01')).toMatchObject({ title: 'C', notes: 'a' });
    work.redo();
    expect(findRecord(plan, 'post', 'post-01')).toMatchObject({ title: 'C', notes: 'b' });
  });

  it('leaves a record that somebody else removed', () => {
    const plan = aPlan({ post: [aPost({ id: 'post-01' })] });
    const work = workOn(plan);
    work.edit(set({ title: 'B' }));
    work.others({ type: 'remove', record: 'post', ids: ['post-01'] });
    work.undo();
    expect(plan.records.post.size).toBe(0);
  });

  it('leaves a new record that somebody else has changed', () => {
    const plan = aPlan();
    const work = workOn(plan);
    work.edit({ type: 'add', record: 'post', id: 'post-01', fields: { title: 'A' } });
    work.others(set({ notes: 'Good' }));
    work.undo();
    expect(findRecord(plan, 'post', 'post-01')).toMatchObject({ title: 'A', notes: 'Good' });
  });

  it('leaves a new department that somebody else has given a post', () => {
    const plan = aPlan();
    const work = workOn(plan);
    work.edit({ type: 'add', record: 'department', id: 'brand-1', fields: {} });
    const fields = { department: 'brand-1' };
    work.others({ type: 'add', record: 'post', id: 'post-01', fields });
    work.undo();
    expect(plan.records.department.size).toBe(1);
  });

  it('takes a new record away when it holds again what it held', () => {
    const plan = aPlan();
    const work = workOn(plan);
    work.edit({ type: 'add', record: 'post', id: 'post-01', fields: {} });
    work.edit(set({ title: 'A' }));
    work.undo();
    work.undo();
    expect(plan.records.post.size).toBe(0);
  });

  it('does not remove twice what it had added and somebody else removed', () => {
    const plan = aPlan();
    const work = workOn(plan);
    work.edit({ type: 'add', record: 'post', id: 'post-01', fields: {} });
    work.others({ type: 'remove', record: 'post', ids: ['post-01'] });
    work.undo();
    work.redo();
    expect(plan.records.post.size).toBe(0);
  });
});

describe('undo of a removal', () => {
  it('brings the record back, with everything that referred to it', () => {
    const campaign = aRecord('campaign', { id: 'spring', name: 'Spring' });
    const post = aPost({ id: 'post-01' });
    const plan = aPlan({ campaign: [campaign], post: [{ ...post, campaign: campaign.id }] });
    const before = content(plan);
    const work = workOn(plan);
    work.edit({ type: 'remove', record: 'campaign', ids: ['spring'] });
    expect(findRecord(plan, 'post', 'post-01')?.campaign).toBeNull();
    work.undo();
    expect(content(plan)).toBe(before);
  });

  it('leaves a reference that somebody else has set meanwhile', () => {
    const [spring, summer] = ['spring', 'summer'].map((id) => aRecord('campaign', { id }));
    const post = { ...aPost({ id: 'post-01' }), campaign: spring?.id ?? null };
    const plan = aPlan({ campaign: [spring, summer].filter((one) => !!one), post: [post] });
    const work = workOn(plan);
    work.edit({ type: 'remove', record: 'campaign', ids: ['spring'] });
    work.others({ type: 'set', record: 'post', ids: ['post-01'], fields: { campaign: 'summer' } });
    work.undo();
    expect(findRecord(plan, 'post', 'post-01')?.campaign).toBe('summer');
    expect(findRecord(plan, 'campaign', 'spring')).toEqual(spring);
  });
});

describe('a run of edits', () => {
  const post = aPost({ id: 'post-1', title: 'Before' });
  const type = (title: string, run: string): object => ({
    type: 'set',
    record: 'post',
    ids: [post.id],
    fields: { title },
    run,
  });

  it('is one step of undo, as typing in one field is', () => {
    const plan = aPlan({ post: [post] });
    const work = workOn(plan);
    ['A', 'A b', 'A bell'].forEach((title) => {
      work.edit(type(title, 'run-01'));
    });
    expect(work.history().done).toHaveLength(1);
    work.undo();
    expect(findRecord(plan, 'post', post.id)?.title).toBe('Before');
    work.redo();
    expect(findRecord(plan, 'post', post.id)?.title).toBe('A bell');
  });

  it('ends when another one begins', () => {
    const plan = aPlan({ post: [post] });
    const work = workOn(plan);
    work.edit(type('A', 'run-01'));
    work.edit(type('B', 'run-02'));
    work.undo();
    expect(findRecord(plan, 'post', post.id)?.title).toBe('A');
  });

  it('that ends where it began leaves nothing to undo', () => {
    const work = workOn(aPlan({ post: [post] }));
    work.edit(type('A', 'run-01'));
    work.edit(type('Before', 'run-01'));
    expect(work.history().done).toEqual([]);
  });
});
