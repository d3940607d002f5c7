import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  applyEdit,
  emptySync,
  stampChange,
  type Change,
  type Edit,
  type Plan,
  type Post,
  type Sync,
} from '../../../../src/plan';
import { changedPaths } from '../../../../src/plan/sync/stamps';
import { anyEdit, anyPlan } from '../../../support/arbitraries';
import { aPlan, aPost } from '../../../support/builders';

const NOBODY = { person: null, department: null, device: null };
const anna = { id: 'anna', actor: { ...NOBODY, person: 'Anna' } };
const ben = { id: 'ben', actor: { ...NOBODY, person: 'Ben' } };
const TIME = '2026-03-02T10:00:00Z';

/** Edits a plan and stamps what changed. */
function edit(plan: Plan, sync: Sync, value: object, author = anna): Change {
  const made = applyEdit(plan, value as Edit);
  if (!made.ok) return [];
  applyChange(plan, made.value);
  stampChange(sync, made.value, author, TIME);
  return made.value;
}

const add = { type: 'add', record: 'post', id: 'post-01', fields: { title: 'A' } };
const set = (fields: object): object => ({ type: 'set', record: 'post', ids: ['post-01'], fields });
const remove = { type: 'remove', record: 'post', ids: ['post-01'] };

function dot(author: string, counter: number): string {
  return `${author}.${counter}@${TIME}`;
}

describe('stamps', () => {
  it('give each edit the next counter of its author', () => {
    const [plan, sync] = [aPlan(), emptySync()];
    edit(plan, sync, add);
    edit(plan, sync, set({ title: 'B' }), ben);
    edit(plan, sync, set({ notes: 'b' }));
    expect(sync.stamps.get('post-01')).toEqual({
      '*': dot('anna', 1),
      title: dot('ben', 1),
      notes: dot('anna', 2),
    });
    expect([...sync.seen]).toEqual([
      ['anna', 2],
      ['ben', 1],
    ]);
    expect([...sync.actors]).toEqual([
      ['anna', anna.actor],
      ['ben', ben.actor],
    ]);
  });

  it('do not move when nothing changed', () => {
    const [plan, sync] = [aPlan(), emptySync()];
    edit(plan, sync, add);
    edit(plan, sync, set({ title: 'A' }));
    expect([...sync.seen]).toEqual([['anna', 1]]);
  });

  it('are one for all that one edit changed', () => {
    const post = ['post-01', 'post-02'].map((id) => aPost({ id }));
    const [plan, sync] = [aPlan({ post }), emptySync()];
    edit(plan, sync, { ...set({ title: 'B', notes: 'b' }), ids: ['post-01', 'post-02'] });
    const both = { title: dot('anna', 1), notes: dot('anna', 1) };
    expect(Object.fromEntries(sync.stamps)).toEqual({ 'post-01': both, 'post-02': both });
  });

  it('stand at the elements of sets and maps that came, went or changed', () => {
    const before = aPost({ id: 'post-01', tags: ['a', 'b'], results: { x: 1, y: 2, toString: 3 } });
    const after = { ...before, tags: ['b', 'c/d'], results: { x: 1, y: 5, z: 0 } };
    expect(changedPaths('post', before, after)).toEqual([
      'tags/a',
      'tags/c/d',
      'results/toString',
      'results/y',
      'results/z',
    ]);
  });

  it('stand at exactly what differs, whatever is edited', () => {
    fc.assert(
      fc.property(anyPlan, anyEdit, (plan, one) => {
        const sync = emptySync();
        const change = edit(plan, sync, one);
        const expected = change.map(({ type, from, to }) => {
          if (!from) return ['*'];
          return to ? changedPaths(type, from, to) : ['!'];
        });
        const ids = change.map(({ from, to }) => (to ?? from)?.id ?? '');
        const found = ids.map((id) => Object.keys(sync.stamps.get(id) ?? {}));
        expect(found.map((paths) => [...paths].sort())).toEqual(
          expected.map((paths) => [...paths].sort()),
        );
        expect(expected.every((paths) => paths.length > 0)).toBe(true);
        expect(sync.seen.get('anna')).toBe(change.length > 0 ? 1 : undefined);
      }),
      { numRuns: 300 },
    );
  });

  it('never fall back', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(fc.tuple(anyEdit, fc.boolean())), (plan, edits) => {
        const sync = emptySync();
        for (const [one, byBen] of edits) {
          const before = new Map(sync.seen);
          const author = byBen ? ben : anna;
          const change = edit(plan, sync, one, author);
          before.set(author.id, (before.get(author.id) ?? 0) + (change.length > 0 ? 1 : 0));
          if (change.length > 0) expect(sync.seen).toEqual(before);
        }
      }),
    );
  });

  it('do not change stamps that somebody holds already', () => {
    const [plan, sync] = [aPlan(), emptySync()];
    edit(plan, sync, add);
    const held = sync.stamps.get('post-01');
    edit(plan, sync, set({ title: 'B' }));
    expect(held).toEqual({ '*': dot('anna', 1) });
  });
});

describe('the stamps of a removed record', () => {
  it('keep every dot, and list those that the remover had seen', () => {
    const [plan, sync] = [aPlan(), emptySync()];
    edit(plan, sync, add);
    edit(plan, sync, set({ tags: ['x'] }), ben);
    edit(plan, sync, remove);
    expect(sync.stamps.get('post-01')).toEqual({
      '*': dot('anna', 1),
      'tags/x': dot('ben', 1),
      '!': [dot('anna', 2), dot('anna', 1), dot('ben', 1)],
    });
  });

  it('are those of a removal also when the record had none', () => {
    const [plan, sync] = [aPlan({ post: [aPost({ id: 'post-01' })] }), emptySync()];
    edit(plan, sync, remove);
    expect(sync.stamps.get('post-01')).toEqual({ '!': [dot('anna', 1)] });
  });

  it('are made anew when it comes back', () => {
    const [plan, sync] = [aPlan(), emptySync()];
    edit(plan, sync, add);
    const [removal] = edit(plan, sync, remove);
    const back: Change = [{ type: 'post', from: null, to: removal?.from as Post }];
    applyChange(plan, back);
    stampChange(sync, back, ben, TIME);
    expect(sync.stamps.get('post-01')).toEqual({ '*': dot('ben', 1) });
    expect([...sync.seen]).toEqual([
      ['anna', 2],
      ['ben', 1],
    ]);
  });
});
