import { describe, expect, it } from 'vitest';
import {
  checkQuery,
  EMPTY_QUERY,
  isEmptyQuery,
  isSameQuery,
  queryOf,
  type Query,
} from '../../../../src/plan';
import { aPlan, aPost, aRecord } from '../../../support/builders';

/** A query as a test writes it, with short ids. */
function aQuery(given: Readonly<Record<string, string | readonly string[]>>): Query {
  return { ...EMPTY_QUERY, ...given };
}

describe('a query', () => {
  it('is empty as long as every post matches it', () => {
    expect(
      [EMPTY_QUERY, aQuery({ text: ' ' }), aQuery({ text: '\u0301' })].every(isEmptyQuery),
    ).toBe(true);
    const asking = [
      aQuery({ text: '"' }),
      aQuery({ tags: ['rain'] }),
      aQuery({ without: ['owners'] }),
    ];
    expect(asking.some(isEmptyQuery)).toBe(false);
  });

  it('is the same as one that asks for the same, in any order', () => {
    const one = aQuery({ tags: ['a', 'b'], without: ['tags', 'owners'] });
    expect(
      isSameQuery(one, aQuery({ tags: ['b', 'a'], without: ['owners', 'tags'], text: '' })),
    ).toBe(true);
    expect(isSameQuery(one, aQuery({ tags: ['a', 'b'] }))).toBe(false);
    expect(isSameQuery(one, { ...one, text: 'x' })).toBe(false);
  });

  it('is taken out of a saved view', () => {
    const query = aQuery({ text: 'rain', statuses: ['draft'] });
    expect(queryOf(aRecord('view', { name: 'Rainy', ...query, rest: 'hide' }))).toEqual(query);
  });
});

describe('a query that names what is gone', () => {
  const plan = aPlan({
    channel: [aRecord('channel', { id: 'channel-ig' })],
    person: [aRecord('person', { id: 'person-1' })],
    post: [aPost({ tags: ['rain'] })],
  });

  it('loses it, tells it, and keeps the rest', () => {
    const query = aQuery({
      text: 'x',
      channels: ['channel-ig', 'channel-li'],
      owners: ['person-9'],
      statuses: ['draft'],
    });
    expect(checkQuery(plan, query)).toEqual({
      query: aQuery({ text: 'x', channels: ['channel-ig'], statuses: ['draft'] }),
      missing: [
        { filter: 'channels', value: 'channel-li' },
        { filter: 'owners', value: 'person-9' },
      ],
    });
  });

  it('keeps a tag that no post has, and tells it', () => {
    const query = aQuery({ tags: ['rain', 'snow'] });
    const missing = [{ filter: 'tags', value: 'snow' }];
    expect(checkQuery(plan, query)).toEqual({ query, missing });
  });

  it('is the same query when nothing is gone', () => {
    const query = aQuery({ tags: ['rain'], channels: ['channel-ig'] });
    const checked = checkQuery(plan, query);
    expect(checked.query).toBe(query);
    expect(checked.missing).toEqual([]);
  });
});
