import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  applyEdit,
  findRecord,
  parsePlan,
  serializePlan,
  emptySync,
  type Change,
  type Edit,
  type EditError,
  type Plan,
  type Post,
} from '../../../src/plan';
import { anyEdit, anyPlan } from '../../support/arbitraries';
import { aPlan, aPost, aRecord, contentOf, postId } from '../../support/builders';

/** An edit as it comes from a window: its types are not to be trusted. */
function edit(value: object): Edit {
  return value as Edit;
}

function made(plan: Plan, value: object): Change {
  const result = applyEdit(plan, edit(value));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function refusal(plan: Plan, value: object): EditError | null {
  const result = applyEdit(plan, edit(value));
  return result.ok ? null : result.error;
}

/** The only post that a change leaves behind. */
function postOf(change: Change): Post {
  expect(change).toHaveLength(1);
  return change[0]?.to as Post;
}

const brand = aRecord('department', { id: 'brand-1', name: 'Brand' });
const hr = aRecord('department', { id: 'hr-0001', name: 'HR' });

describe('any edit', () => {
  it('leaves the plan as it is', () => {
    fc.assert(
      fc.property(anyPlan, anyEdit, (plan, one) => {
        const before = structuredClone(contentOf(plan));
        applyEdit(plan, one);
        expect(contentOf(plan)).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a plan that can be saved and opened again, with every reference it had', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyEdit, { maxLength: 6 }), (plan, edits) => {
        for (const one of edits) {
          const result = applyEdit(plan, one);
          if (result.ok) applyChange(plan, result.value);
        }
        const text = serializePlan({ plan, sync: emptySync(), unknown: {} }, '0.1.0');
        const opened = parsePlan(text);
        expect(opened.ok ? contentOf(opened.value.plan) : opened.error).toEqual(contentOf(plan));
      }),
      { numRuns: 300 },
    );
  });

  it('names each record at most once', () => {
    fc.assert(
      fc.property(anyPlan, anyEdit, (plan, one) => {
        const result = applyEdit(plan, one);
        const ids = result.ok ? result.value.map(({ from, to }) => (to ?? from)?.id) : [];
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });

  it('does nothing when it sets what is there already', () => {
    fc.assert(
      fc.property(anyPlan, anyEdit, (plan, one) => {
        fc.pre(one.type === 'set' || one.type === 'movePosts');
        const result = applyEdit(plan, one);
        if (!result.ok) return;
        applyChange(plan, result.value);
        expect(applyEdit(plan, one)).toEqual({ ok: true, value: [] });
      }),
      { numRuns: 300 },
    );
  });
});

describe('adding a record', () => {
  it('sets what is given, and nothing else', () => {
    const plan = aPlan({ department: [brand] });
    const fields = { department: 'brand-1', title: 'Spring', tags: ['b', 'a', 'b'] };
    const change = made(plan, { type: 'add', record: 'post', id: 'post-01', fields });
    expect(change).toEqual([
      {
        type: 'post',
        from: null,
        to: {
          ...aPost({ id: 'post-01', department: 'brand-1', title: 'Spring' }),
          tags: ['a', 'b'],
        },
      },
    ]);
  });

  it.each([
    ['of the same kind', 'post', 'post-01'],
    ['of another kind', 'note', 'post-01'],
    ['that is the plan', 'note', 'plan-1'],
  ])('refuses the id of a record %s', (_name, record, id) => {
    const plan = aPlan({ post: [aPost({ id: 'post-01' })] });
    const owner = id === 'plan-1' ? 'plan' : 'post';
    expect(refusal(plan, { type: 'add', record, id, fields: {} })).toEqual({
      type: 'recordExists',
      record: owner,
      id,
    });
  });

  it('refuses ids that no file can hold', () => {
    const add = (id: string): EditError | null =>
      refusal(aPlan(), { type: 'add', record: 'note', id, fields: {} });
    expect(['', 'a b c d', '__proto__'].map((id) => add(id)?.type)).toEqual([
      'badId',
      'badId',
      'badId',
    ]);
  });

  it('refuses a second plan', () => {
    expect(refusal(aPlan(), { type: 'add', record: 'plan', id: 'plan-2', fields: {} })).toEqual({
      type: 'planStays',
    });
  });
});

describe('setting fields', () => {
  const plan = aPlan({
    department: [brand],
    person: [aRecord('person', { id: 'anna-1' })],
    channel: [aRecord('channel', { id: 'channel-1' })],
    post: [aPost({ id: 'post-01', title: 'One' }), aPost({ id: 'post-02' })],
  });
  const set = (fields: object, ids = ['post-01']): object => ({
    type: 'set',
    record: 'post',
    ids,
    fields,
  });

  it('changes the same fields of several records, each once', () => {
    const change = made(plan, set({ status: 'draft' }, ['post-01', 'post-02', 'post-01']));
    expect(change.map(({ to }) => [to?.id, (to as Post).status])).toEqual([
      ['post-01', 'draft'],
      ['post-02', 'draft'],
    ]);
  });

  it('leaves out the records that have the value already', () => {
    const change = made(plan, set({ title: 'One' }, ['post-01', 'post-02']));
    expect(change.map(({ to }) => to?.id)).toEqual(['post-02']);
  });

  it('keeps fields that this app does not know', () => {
    const known = { ...aPost({ id: 'post-01' }), later: { deep: [1] } };
    const change = made(aPlan({ post: [known] }), set({ title: 'New' }));
    expect(change[0]?.to).toEqual({ ...known, title: 'New' });
  });

  it('puts sets in order, each element once, also when two spellings are one', () => {
    const tags = ['b', 'a', 'b', 'A\u030A', '\u00C5'];
    expect(postOf(made(plan, set({ tags }))).tags).toEqual(['a', 'b', '\u00C5']);
  });

  it('composes all text and replaces halves of characters, however deep', () => {
    const fields = {
      title: 'A\u030A \uD83D',
      notes: '\uDE00 \uD83D\uDE00',
      results: { 'cafe\u0301': 1 },
      comments: { c1: { person: null, text: 'e\u0301\uD800', at: null } },
    };
    expect(postOf(made(plan, set(fields)))).toMatchObject({
      title: '\u00C5 \uFFFD',
      notes: '\uFFFD \uD83D\uDE00',
      results: { 'caf\u00E9': 1 },
      comments: { c1: { text: '\u00E9\uFFFD' } },
    });
  });

  it.each([
    ['title', 'two\nlines', 'one line of at most 500 characters'],
    ['title', 'x'.repeat(501), 'one line of at most 500 characters'],
    ['time', '24:00', 'a time as HH:mm'],
    ['status', 'done', 'one of idea, draft, inReview, approved, scheduled, published'],
    ['place', { day: '2026-02-30', rank: 'a0' }, 'a day (or null for the tray) and a rank'],
    ['place', { day: null, rank: '' }, 'a day (or null for the tray) and a rank'],
    ['place', { day: null, rank: 'a0', extra: 1 }, 'a day (or null for the tray) and a rank'],
    ['daysFromCampaign', NaN, 'a finite number'],
    ['daysFromCampaign', 4_000, 'a number from -3660 to 3660'],
    ['title', undefined, 'plain data'],
    ['tags', 'one', 'a list of lines of at most 60 characters, each once, in order'],
    ['tags', ['ok', 7], 'a list of lines of at most 60 characters, each once, in order'],
    ['textByChannel', new Map([['channel-1', 'x']]), 'plain data'],
  ])('refuses for %s the value %j', (field, value, expected) => {
    expect(refusal(plan, set({ [field]: value }))).toEqual({
      type: 'badValue',
      record: 'post',
      field,
      expected,
    });
  });

  it.each(['colour', 'id', 'toString', 'constructor', ''])('refuses the field %j', (field) => {
    expect(refusal(plan, set({ [field]: 'x' }))).toEqual({
      type: 'noSuchField',
      record: 'post',
      field,
    });
  });

  it('refuses names that are more than data, wherever they stand', () => {
    const parse = (text: string): object => JSON.parse(text) as object;
    expect(refusal(plan, set(parse('{"__proto__":{"admin":true}}')))?.type).toBe('noSuchField');
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const results = parse(`{"results":{"${key}":1}}`);
      expect(refusal(plan, set(results))).toMatchObject({ type: 'badValue', field: 'results' });
      const media = parse(
        `{"media":{"m":{"file":null,"kind":null,"altText":null,"at":null,"new":{"${key}":1}}}}`,
      );
      expect(refusal(plan, set(media))).toMatchObject({ type: 'badValue', field: 'media' });
    }
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('refuses parts that nest deeper than a file may', () => {
    const deep: unknown = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000));
    const media = { m: { file: null, kind: null, altText: null, at: null, new: deep } };
    expect(refusal(plan, set({ media }))).toMatchObject({ type: 'badValue', field: 'media' });
  });

  it('keeps parts of an entry that a newer app made', () => {
    const media = { m: { file: 'a.png', kind: null, altText: null, at: null, focus: [0.5, 0.1] } };
    expect(postOf(made(plan, set({ media }))).media).toEqual(media);
  });

  it('refuses ids that name nothing, or something of another kind', () => {
    expect(refusal(plan, set({ owner: 'nobody' }))).toEqual({
      type: 'noSuchRecord',
      record: 'person',
      id: 'nobody',
    });
    expect(refusal(plan, set({ channels: ['channel-1', 'anna-1'] }))).toEqual({
      type: 'noSuchRecord',
      record: 'channel',
      id: 'anna-1',
    });
    expect(refusal(plan, set({}, ['brand-1']))).toEqual({
      type: 'noSuchRecord',
      record: 'post',
      id: 'brand-1',
    });
  });

  it('does nothing at all when one of the records is not there', () => {
    expect(applyEdit(plan, edit(set({ title: 'New' }, ['post-02', 'post-99']))).ok).toBe(false);
    expect(findRecord(plan, 'post', 'post-02')?.title).toBeNull();
  });

  it('changes what the plan says of itself, and refuses a plan without a time zone', () => {
    const change = made(plan, {
      type: 'set',
      record: 'plan',
      ids: ['plan-1'],
      fields: { title: 'B' },
    });
    expect(change[0]?.to).toMatchObject({ id: 'plan-1', title: 'B' });
    const noZone = { type: 'set', record: 'plan', ids: ['plan-1'], fields: { timeZone: null } };
    expect(refusal(plan, noZone)?.type).toBe('badValue');
  });
});

describe('moving posts', () => {
  const post = aPost({
    id: 'post-01',
    department: 'brand-1',
    day: '2026-03-02',
    time: '09:30',
    status: 'approved',
  });
  const plan = aPlan({ department: [brand, hr], post: [post] });
  const move = (department: string, day: string | null, rank = 'a1'): object => ({
    type: 'movePosts',
    moves: [{ post: 'post-01', department, place: { day, rank } }],
  });

  it('changes day and department, and keeps time and status', () => {
    expect(postOf(made(plan, move('hr-0001', '2026-03-05')))).toEqual({
      ...post,
      department: 'hr-0001',
      place: { day: '2026-03-05', rank: 'a1' },
    });
  });

  it('puts a post into the tray and keeps its time', () => {
    expect(postOf(made(plan, move('brand-1', null)))).toEqual({
      ...post,
      place: { day: null, rank: 'a1' },
    });
  });

  it('gives a post another time, or none, where the move says so', () => {
    for (const time of ['18:00', null]) {
      const moves = [{ post: 'post-01', department: 'brand-1', place: post.place, time }];
      expect(postOf(made(plan, { type: 'movePosts', moves }))).toEqual({ ...post, time });
    }
    const moves = [{ post: 'post-01', department: 'brand-1', place: post.place, time: '25:00' }];
    expect(refusal(plan, { type: 'movePosts', moves })).toMatchObject({ field: 'time' });
  });

  it('takes the last of two moves of one post', () => {
    const moves = ['2026-03-03', '2026-03-04'].map((day) => ({
      post: 'post-01',
      department: 'brand-1',
      place: { day, rank: 'a0' },
    }));
    expect(postOf(made(plan, { type: 'movePosts', moves })).place.day).toBe('2026-03-04');
  });

  it('refuses departments and posts that are not there', () => {
    expect(refusal(plan, move('nowhere', '2026-03-03'))).toEqual({
      type: 'noSuchRecord',
      record: 'department',
      id: 'nowhere',
    });
    const other = aPlan({ department: [brand] });
    expect(refusal(other, move('brand-1', '2026-03-03'))).toEqual({
      type: 'noSuchRecord',
      record: 'post',
      id: 'post-01',
    });
  });
});

describe('copying posts', () => {
  const entry = { person: null, text: 'Good', at: null };
  const post = aPost({
    id: 'post-01',
    department: 'brand-1',
    day: '2026-03-02',
    time: '09:30',
    title: 'Spring',
    status: 'published',
    tags: ['a'],
    comments: { c: entry },
    approvals: { a: { person: null, department: null, state: 'approved', at: null } },
    results: { clicks: 9 },
    checkList: { i: { text: 'Ask', done: true, person: null, rank: null } },
  });
  const copy = (as: string): object => ({
    post: 'post-01',
    as,
    department: 'hr-0001',
    place: { day: '2026-03-09', rank: 'a0' },
  });
  const copies = (...ids: string[]): object => ({ type: 'copyPosts', copies: ids.map(copy) });

  it('takes everything along but what was approved, said or measured', () => {
    const plan = aPlan({ department: [brand, hr], post: [post] });
    expect(postOf(made(plan, copies('copy-01')))).toEqual({
      ...post,
      id: 'copy-01',
      department: 'hr-0001',
      place: { day: '2026-03-09', rank: 'a0' },
      status: 'draft',
      approvals: {},
      comments: {},
      results: {},
    });
  });

  it.each([
    ['idea', 'idea'],
    ['draft', 'draft'],
    ['inReview', 'draft'],
    ['approved', 'draft'],
    ['scheduled', 'draft'],
    ['published', 'draft'],
  ] as const)('makes of %s a copy that is %s', (status, copied) => {
    const plan = aPlan({ department: [brand, hr], post: [{ ...post, status }] });
    expect(postOf(made(plan, copies('copy-01'))).status).toBe(copied);
  });

  it('takes along what this app does not know, and references that are broken', () => {
    const odd = { ...post, later: [1], owner: 'gone-1' as Post['owner'] };
    const plan = aPlan({ department: [brand, hr], post: [odd] });
    expect(postOf(made(plan, copies('copy-01')))).toMatchObject({ later: [1], owner: 'gone-1' });
  });

  it('makes several copies of one post', () => {
    const plan = aPlan({ department: [brand, hr], post: [post] });
    expect(made(plan, copies('copy-01', 'copy-02')).map(({ to }) => to?.id)).toEqual([
      'copy-01',
      'copy-02',
    ]);
  });

  it.each([
    ['twice the same', ['copy-01', 'copy-01'], 'copy-01', 'post'],
    ['that of a post', ['post-01'], 'post-01', 'post'],
    ['that of another record', ['brand-1'], 'brand-1', 'department'],
  ])('refuses an id that is %s', (_name, ids, id, record) => {
    const plan = aPlan({ department: [brand, hr], post: [post] });
    expect(refusal(plan, copies(...ids))).toEqual({ type: 'recordExists', record, id });
  });
});

describe('removing records', () => {
  const plan = aPlan({
    department: [brand, hr],
    campaign: [aRecord('campaign', { id: 'spring', departments: [brand.id, hr.id] })],
    post: [
      aPost({ id: 'post-01', department: 'brand-1', campaign: 'spring' as Post['campaign'] }),
      aPost({ id: 'post-02', department: 'brand-1' }),
    ],
    request: [aRecord('request', { id: 'asking', from: hr.id, post: postId('post-01') })],
  });
  const remove = (record: string, ...ids: string[]): object => ({ type: 'remove', record, ids });

  it('takes their ids out of every record that names them', () => {
    const change = made(plan, remove('campaign', 'spring'));
    expect(change.map(({ type, to }) => [type, to])).toEqual([
      ['campaign', null],
      ['post', { ...findRecord(plan, 'post', 'post-01'), campaign: null }],
    ]);
  });

  it('takes one element out of a set and leaves the others', () => {
    const change = made(plan, remove('department', 'hr-0001'));
    expect(change.slice(1).map(({ to }) => to)).toEqual([
      { ...findRecord(plan, 'campaign', 'spring'), departments: ['brand-1'] },
      { ...findRecord(plan, 'request', 'asking'), from: null },
    ]);
  });

  it('does not touch records that go at the same time', () => {
    const change = made(plan, remove('post', 'post-01', 'post-02', 'post-01'));
    expect(change.map(({ type, to }) => [type, to === null])).toEqual([
      ['post', true],
      ['post', true],
      ['request', false],
    ]);
  });

  it('refuses a department that has posts', () => {
    expect(refusal(plan, remove('department', 'hr-0001', 'brand-1'))).toEqual({
      type: 'departmentHasPosts',
      id: 'brand-1',
      posts: 2,
    });
  });

  it('refuses the plan itself, and what is not there', () => {
    expect(refusal(plan, remove('plan', 'plan-1'))).toEqual({ type: 'planStays' });
    expect(refusal(plan, remove('post', 'post-99'))).toEqual({
      type: 'noSuchRecord',
      record: 'post',
      id: 'post-99',
    });
  });
});

describe('changing sets', () => {
  const plan = aPlan({
    channel: [aRecord('channel', { id: 'channel-1' })],
    post: [
      aPost({ id: 'post-01', tags: ['film', 'rain'] }),
      aPost({ id: 'post-02', tags: ['video'] }),
      aPost({ id: 'post-03', tags: [] }),
    ],
  });
  const tagging = {
    ...{ type: 'changeSet', record: 'post', ids: ['post-01', 'post-02', 'post-03'] },
    ...{ field: 'tags', add: ['video', 'bike'], remove: ['rain'] },
  };
  const tagsAfter = (change: Change): readonly (readonly [string, readonly string[]])[] =>
    change.map(({ to }) => [(to as Post).id, (to as Post).tags]);

  it('adds and takes out elements, and leaves the others of each record', () => {
    expect(tagsAfter(made(plan, tagging))).toEqual([
      ['post-01', ['bike', 'film', 'video']],
      ['post-02', ['bike', 'video']],
      ['post-03', ['bike', 'video']],
    ]);
  });

  it('changes only the records whose set becomes another', () => {
    const change = made(plan, { ...tagging, add: ['video'], remove: [] });
    expect(tagsAfter(change).map(([id]) => id)).toEqual(['post-01', 'post-03']);
  });

  it('adds what it both adds and takes out', () => {
    const change = made(plan, { ...tagging, ids: ['post-01'], add: ['rain'], remove: ['rain'] });
    expect(change).toEqual([]);
  });

  it.each([
    ['a field that is no set', { field: 'title' }, { type: 'badValue', field: 'title' }],
    ['a field that there is not', { field: 'toString' }, { type: 'noSuchField' }],
    ['an element that does not fit', { add: ['two\nlines'] }, { type: 'badValue', field: 'tags' }],
    ['a record that is gone', { ids: ['post-09'] }, { type: 'noSuchRecord', id: 'post-09' }],
    [
      'a channel that is gone',
      { field: 'channels', add: ['channel-9'] },
      { type: 'noSuchRecord', id: 'channel-9' },
    ],
  ])('refuses %s', (_name, part, error) => {
    expect(refusal(plan, { ...tagging, ...part })).toMatchObject(error);
  });
});
