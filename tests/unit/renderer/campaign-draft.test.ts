import { expect, test } from 'vitest';
import type { Day } from '../../../src/plan';
import {
  draftOf,
  fieldsOfDraft,
  problemsOf,
  readDay,
  type CampaignDraft,
} from '../../../src/renderer/campaign/draft';
import { aRecord } from '../../support/builders';

const day = (text: string): Day => text as Day;
const field = (value: string, badInput = false): Parameters<typeof readDay>[0] => ({
  value,
  validity: { badInput },
});

const campaign = aRecord('campaign', {
  ...{ id: 'campaign-1', name: 'Open doors', colour: 'sky', brief: 'Come in' },
  ...{ firstDay: day('2026-03-02'), lastDay: day('2026-03-29') },
  phases: {
    later: { name: 'Launch', firstDay: day('2026-03-07'), lastDay: null },
    tease: { name: 'Tease', firstDay: day('2026-03-02'), lastDay: day('2026-03-06') },
  },
});

function problems(part: Partial<CampaignDraft>): readonly (readonly [string, string])[] {
  return [...problemsOf({ ...draftOf(campaign), ...part })];
}

test('a draft that nobody changed gives the campaign as it was', () => {
  const { id, ...fields } = campaign;
  expect(fieldsOfDraft(draftOf(campaign))).toEqual(fields);
  expect(id).toBe('campaign-1');
  expect(problems({})).toEqual([]);
});

test('phases stand in the order of their days', () => {
  expect(draftOf(campaign).phases.map(({ name }) => name)).toEqual(['Tease', 'Launch']);
});

test('a date field holds a day, nothing, or what is no day', () => {
  expect(readDay(field('2026-03-02'))).toEqual({ day: '2026-03-02', broken: false });
  expect(readDay(field(''))).toEqual({ day: null, broken: false });
  expect(readDay(field('', true))).toEqual({ day: null, broken: true });
  expect(readDay(field('2101-01-01'))).toEqual({ day: null, broken: true });
});

test('a name is missing, a day does not exist, a last day comes before the first', () => {
  expect(problems({ name: '  ' })).toEqual([['name', "Type the campaign's name."]]);
  expect(problems({ firstDay: { day: null, broken: true }, phases: [] })).toEqual([
    ['firstDay', 'Choose a day that exists, from 1970 to 2100.'],
  ]);
  expect(problems({ lastDay: { day: day('2026-03-01'), broken: false }, phases: [] })).toEqual([
    ['lastDay', 'The last day comes before the first.'],
  ]);
});

test('a phase that reaches out of its campaign is told beside the phase', () => {
  expect(problems({ firstDay: { day: day('2026-03-05'), broken: false } })).toEqual([
    ['tease lastDay', 'Keep it inside the campaign, 5 – 29 Mar.'],
  ]);
});
