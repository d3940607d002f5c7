import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  applyEdit,
  EMPTY_QUERY,
  findMatches,
  followMatches,
  type Plan,
  type Query,
} from '../../../../src/plan';
import { anyEdit, anyPlan } from '../../../support/arbitraries';
import { aPlan, aPost, aRecord } from '../../../support/builders';
import { anyQuery } from './any-query';

const plan = aPlan({
  department: [aRecord('department', { id: 'brand-1', name: 'Brand' })],
  person: [aRecord('person', { id: 'person-1', name: 'Åsa Öberg' })],
  channel: [
    aRecord('channel', { id: 'channel-ig', network: 'instagram', account: '@larkfield' }),
    aRecord('channel', { id: 'channel-li', network: 'linkedin', account: 'Larkfield' }),
  ],
  campaign: [aRecord('campaign', { id: 'campaign-1', name: 'Ride through it' })],
  objective: [aRecord('objective', { id: 'objective-1', name: 'Consideration +6' })],
  audience: [aRecord('audience', { id: 'audience-1', name: 'Commuters' })],
  post: [
    aPost({ id: 'full', ...everything() }),
    aPost({ id: 'bare' }),
    aPost({ id: 'tagged', title: 'Zebra crossing', tags: ['rain', 'Winter'], status: 'draft' }),
  ],
});

function everything(): Parameters<typeof aPost>[0] {
  const ids = {
    department: 'brand-1',
    channels: ['channel-ig'],
    campaign: 'campaign-1',
    objective: 'objective-1',
    audiences: ['audience-1'],
    owner: 'person-1',
  };
  const texts = {
    title: 'Crème brûlée',
    text: 'It rained for\nforty days.',
    textByChannel: { 'channel-ig': 'Short variant' },
    link: 'https://example.org/ride?x=1',
    utmCampaign: 'utm-words',
    media: { m1: { file: 'tulip.png', kind: 'image', altText: 'A tulip', at: 'Folder/May' } },
    tags: ['rain'],
    notes: 'Ask legal',
    checkList: { c1: { text: 'Subtitles', done: false, person: null, rank: null } },
    comments: { k1: { person: null, text: 'Less weather?', at: null } },
  };
  // Ids as a test writes them.
  return { ...ids, ...texts } as unknown as Parameters<typeof aPost>[0];
}

/** A query as a test writes it, with short ids. */
function aQuery(given: Readonly<Record<string, string | readonly string[]>>): Query {
  return { ...EMPTY_QUERY, ...given };
}

function found(given: Readonly<Record<string, string | readonly string[]>>): readonly string[] {
  return [...findMatches(plan, aQuery(given), null).ids];
}

describe('a search', () => {
  it.each([
    ...['creme', 'BRÛLÉE', 'forty days', 'short variant', 'example.org/ride?x=1', 'utm-words'],
    ...['tulip.png', 'a tulip', 'folder/may', 'ask legal', 'subtitles', 'less weather?'],
    ...['brand', '@larkfield', 'instagram', 'ride through it', 'consideration +6', 'commuters'],
    ...['asa oberg', 'weather subtitles oberg instagram', '"rained for forty"', 'ra'],
  ])('finds %j wherever a post has it', (text) => {
    expect(found({ text })).toContain('full');
  });

  it.each([
    ...['linkedin', 'creme zebra', '"forty rained"', 'brulee\u0000it', 'subtitlesless'],
    ...['.*', 'r.in', '[a-z]', '(', ')', '\\', '\\d', '^', '$', '{1}', '*', '|', '??'],
  ])('does not find %j, which no post has', (text) => {
    expect(found({ text })).toEqual([]);
  });

  it('finds all posts when nothing is asked for', () => {
    expect(found({ text: '  ' })).toEqual(['full', 'bare', 'tagged']);
  });

  it('finds signs as they stand', () => {
    const signs = '.*+?^${}()|[]\\';
    const one = aPlan({ post: [aPost({ id: 'signs', title: `a${signs}b` }), aPost()] });
    const { ids } = findMatches(one, aQuery({ text: signs }), null);
    expect([...ids]).toEqual(['signs']);
  });
});

describe('a filter', () => {
  it.each<[string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
    ['one value', { channels: ['channel-ig'] }, ['full']],
    ['one value of several', { statuses: ['draft', 'published'] }, ['tagged']],
    ['any of several values', { statuses: ['draft', 'idea'] }, ['full', 'bare', 'tagged']],
    ['posts without a value', { without: ['tags'] }, ['bare']],
    [
      'posts with a value and posts without any',
      { owners: ['person-1'], without: ['owners'] },
      ['full', 'bare', 'tagged'],
    ],
    ['all of several filters', { tags: ['rain'], statuses: ['draft'] }, ['tagged']],
    ['what no post has', { tags: ['rain'], channels: ['channel-li'] }, []],
    ['tags as they are written', { tags: ['winter'] }, []],
  ])('lets through %s', (_name, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('and a search are both asked', () => {
    expect(found({ text: 'rain', statuses: ['draft'] })).toEqual(['tagged']);
  });
});

describe('matches', () => {
  it('are after any edits what a new search finds', () => {
    fc.assert(
      fc.property(anyPlan, anyQuery, fc.array(anyEdit, { maxLength: 8 }), (start, query, edits) => {
        let matches = findMatches(start, query, null);
        for (const edit of edits) {
          const made = applyEdit(start, edit);
          if (!made.ok) continue;
          applyChange(start, made.value);
          matches = followMatches(matches, start, made.value);
        }
        expect(sorted(matches.ids)).toEqual(idsFound(start, query));
      }),
      { numRuns: 300 },
    );
  });

  it('are, searched among the last ones, what a new search finds', () => {
    fc.assert(
      fc.property(anyPlan, anyQuery, anyQuery, (start, before, query) => {
        const last = findMatches(start, before, null);
        expect(sorted(findMatches(start, query, last).ids)).toEqual(idsFound(start, query));
      }),
      { numRuns: 300 },
    );
  });

  it('stay the same object when a change does not touch them', () => {
    fc.assert(
      fc.property(anyPlan, anyQuery, anyEdit, (start, query, edit) => {
        const matches = findMatches(start, query, null);
        const made = applyEdit(start, edit);
        if (!made.ok) return;
        applyChange(start, made.value);
        const after = followMatches(matches, start, made.value);
        if (sorted(after.ids).join() === sorted(matches.ids).join()) expect(after).toBe(matches);
      }),
    );
  });

  it('never throw, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(findMatches(plan, aQuery({ text }), null).ids.size).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('hold every post that has the whole text in its title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (title) => {
        const one = aPlan({ post: [aPost({ id: 'titled', title })] });
        expect([...findMatches(one, aQuery({ text: title }), null).ids]).toEqual(['titled']);
      }),
    );
  });
});

function sorted(ids: ReadonlySet<string>): readonly string[] {
  return [...ids].sort();
}

function idsFound(start: Plan, query: Query): readonly string[] {
  return sorted(findMatches(start, query, null).ids);
}
