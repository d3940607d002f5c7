import { describe, expect, test } from 'vitest';
import { newAuthor } from '../../../src/main/author';
import { OpenPlan } from '../../../src/main/open-plan';
import type { Author, Edit, PostId } from '../../../src/plan';
import type { PlanChanged } from '../../../src/preload/contract';
import { contentOf } from '../../support/builders';
import { aDocument, moveTo, rename } from './plans';

const ANNA: Author = {
  id: 'anna-0001',
  actor: { person: 'Anna', department: null, device: 'laptop' },
};

describe('the open plan', () => {
  test('makes an edit and tells of it', () => {
    const { plan, heard } = open();
    expect(plan.edit(rename('Second'))).toEqual({ ok: true, value: 1 });
    expect(titleOf(plan)).toBe('Second');
    const summary = { action: 'change', record: 'post', count: 1 };
    expect(heard).toMatchObject([{ by: 'edit', summary, undo: summary, redo: null }]);
  });

  test('refuses an edit that does not fit, and changes nothing', () => {
    const { plan, heard } = open();
    const before = contentOf(plan.document.plan);
    const id = 'no-such-post' as PostId;
    const edit: Edit = { type: 'set', record: 'post', ids: [id], fields: { title: 'x' } };
    expect(plan.edit(edit)).toMatchObject({ ok: false, error: { type: 'noSuchRecord' } });
    expect(contentOf(plan.document.plan)).toEqual(before);
    expect(heard).toEqual([]);
    expect(plan.document.sync.seen.size).toBe(0);
  });

  test('takes an edit that changes nothing for none', () => {
    const { plan, heard } = open();
    plan.edit(rename('First'));
    expect(heard).toEqual([]);
    expect(plan.steps.undo).toBeNull();
  });

  test('undoes and redoes, and stamps both as edits', () => {
    const { plan, heard } = open();
    plan.edit(rename('Second'));
    plan.edit(moveTo('2026-03-02'));
    plan.undo();
    plan.undo();
    expect(titleOf(plan)).toBe('First');
    plan.redo();
    expect(titleOf(plan)).toBe('Second');
    expect(heard.map(({ by }) => by)).toEqual(['edit', 'edit', 'undo', 'undo', 'redo']);
    expect(heard.at(-1)).toMatchObject({ undo: { action: 'change' }, redo: { action: 'move' } });
    // Counters only rise: other copies have seen the lower ones.
    expect(plan.document.sync.seen.get('anna-0001')).toBe(5);
    expect(plan.document.sync.actors.get('anna-0001')).toEqual(ANNA.actor);
  });

  test('has nothing to undo at first', () => {
    const { plan, heard } = open();
    plan.undo();
    plan.redo();
    expect(heard).toEqual([]);
  });
});

test('every opening has an author of its own', () => {
  const [a, b] = [newAuthor(), newAuthor()];
  expect(a.id).toMatch(/^[\w-]{8}$/);
  expect(a.id).not.toBe(b.id);
  expect(a.actor).toEqual(b.actor);
});

function open(): { readonly plan: OpenPlan; readonly heard: readonly PlanChanged[] } {
  const heard: PlanChanged[] = [];
  return { plan: new OpenPlan(aDocument(), ANNA, (changed) => heard.push(changed)), heard };
}

function titleOf(plan: OpenPlan): string | null | undefined {
  return plan.document.plan.records.post.get('post-0001' as PostId)?.title;
}
