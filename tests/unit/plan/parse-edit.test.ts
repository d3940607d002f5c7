import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, parseEdit, summarizeEdit } from '../../../src/plan';
import { anyEdit } from '../../support/arbitraries';
import { aPlan } from '../../support/builders';

const move = { post: 'post-01', department: 'brand-1', place: { day: null, rank: 'a0' } };
const tagging = {
  ...{ type: 'changeSet', record: 'post', ids: ['post-01'] },
  ...{ field: 'tags', add: ['rain'], remove: [] },
};
const shift = { type: 'shiftCampaign', campaign: 'spring', days: 7, withPosts: true };

describe('reading an edit that came from outside', () => {
  it('takes every edit that the app makes', () => {
    fc.assert(
      fc.property(anyEdit, (edit) => {
        expect(parseEdit(structuredClone(edit))).toEqual(edit);
      }),
    );
  });

  it.each([
    ['nothing', null],
    ['text', 'add'],
    ['a list', [{ type: 'add' }]],
    ['no type', { record: 'post', ids: ['post-01'] }],
    ['an unknown type', { type: 'drop', record: 'post', ids: ['post-01'] }],
    ['a type of another kind', { type: ['add'], record: 'post', id: 'post-01', fields: {} }],
    ['an unknown kind of record', { type: 'add', record: 'posts', id: 'post-01', fields: {} }],
    [
      'a kind that every object has',
      { type: 'add', record: 'toString', id: 'post-01', fields: {} },
    ],
    ['an id that is none', { type: 'add', record: 'post', id: 'a', fields: {} }],
    ['an id that is more than data', { type: 'add', record: 'post', id: '__proto__', fields: {} }],
    ['no fields', { type: 'add', record: 'post', id: 'post-01' }],
    ['fields as a list', { type: 'add', record: 'post', id: 'post-01', fields: [] }],
    ['fields as a map', { type: 'add', record: 'post', id: 'post-01', fields: new Map() }],
    ['ids that are no list', { type: 'set', record: 'post', ids: 'post-01', fields: {} }],
    ['ids like a list', { type: 'remove', record: 'post', ids: { length: 1, 0: 'post-01' } }],
    ['an id that is a number', { type: 'remove', record: 'post', ids: [7] }],
    ['elements that are no text', { ...tagging, add: [7] }],
    ['elements that are no list', { ...tagging, remove: 'rain' }],
    ['a set without a name', { ...tagging, field: null }],
    ['a shift by half a day', { ...shift, days: 0.5 }],
    ['a shift beyond any calendar', { ...shift, days: 1e9 }],
    ['a shift that does not say whether posts follow', { ...shift, withPosts: undefined }],
    ['a shift of no campaign', { ...shift, campaign: null }],
    ['a move without a place', { type: 'movePosts', moves: [{ ...move, place: null }] }],
    ['a move to no department', { type: 'movePosts', moves: [{ ...move, department: null }] }],
    ['a move to a time that is no text', { type: 'movePosts', moves: [{ ...move, time: 9 }] }],
    ['moves that are none', { type: 'movePosts', moves: [null] }],
    ['a copy without an id', { type: 'copyPosts', copies: [move] }],
  ])('refuses %s', (_name, value) => {
    expect(parseEdit(value)).toBeNull();
  });

  it('refuses lists with holes', () => {
    const moves = new Array<unknown>(3);
    expect(parseEdit({ type: 'movePosts', moves })).toBeNull();
    expect(parseEdit({ type: 'set', record: 'post', ids: moves, fields: {} })).toBeNull();
  });

  it('refuses a list longer than anybody selects', () => {
    const ids = Array.from({ length: 100_001 }, () => 'post-01');
    expect(parseEdit({ type: 'remove', record: 'post', ids })).toBeNull();
    expect(parseEdit({ type: 'remove', record: 'post', ids: ids.slice(1) })).not.toBeNull();
  });

  it('lets nothing through that applyEdit would fall over', () => {
    const word = fc.constantFrom(
      'add',
      'set',
      'remove',
      'movePosts',
      'copyPosts',
      'shiftCampaign',
      'post',
      'plan',
    );
    const leaf = fc.oneof(word, fc.constantFrom('post-01', '__proto__'), fc.anything());
    const shape = fc.record(
      {
        type: word,
        record: word,
        id: leaf,
        ids: fc.oneof(leaf, fc.array(leaf)),
        fields: fc.oneof(
          leaf,
          fc.dictionary(fc.constantFrom('title', 'tags', 'media'), fc.anything()),
        ),
        moves: fc.array(fc.record({ post: leaf, department: leaf, place: fc.anything() })),
        campaign: leaf,
        days: fc.oneof(leaf, fc.integer()),
        withPosts: fc.boolean(),
        copies: fc.array(fc.record({ post: leaf, department: leaf, place: leaf, as: leaf })),
      },
      { requiredKeys: ['type'] },
    );
    fc.assert(
      fc.property(shape, (value) => {
        const edit = parseEdit(value);
        if (edit) applyEdit(aPlan(), edit);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what an edit was', () => {
  it('is told in parts', () => {
    const ids = ['post-01', 'post-02'];
    const edits = [
      { type: 'add', record: 'note', id: 'note-01', fields: {} },
      { type: 'set', record: 'post', ids, fields: {} },
      { type: 'remove', record: 'post', ids },
      { type: 'movePosts', moves: [move] },
      { type: 'copyPosts', copies: [{ ...move, as: 'copy-01' }] },
    ].map((value) => parseEdit(value));
    expect(edits.map((edit) => edit && summarizeEdit(edit))).toEqual([
      { action: 'add', record: 'note', count: 1 },
      { action: 'change', record: 'post', count: 2 },
      { action: 'remove', record: 'post', count: 2 },
      { action: 'move', record: 'post', count: 1 },
      { action: 'copy', record: 'post', count: 1 },
    ]);
  });
});
