import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  findProblems,
  parsePlan,
  recordsOf,
  serializePlan,
  type PlanDocument,
} from '../../../../src/plan';
import { RECORD_TYPES } from '../../../../src/plan/records';
import { contentOf } from '../../../support/builders';

const FOLDER = 'tests/fixtures/plans/version-1';
const NAMES = readdirSync(FOLDER);

function read(name: string): string {
  return readFileSync(`${FOLDER}/${name}`, 'utf8');
}

function opened(text: string): PlanDocument {
  const parsed = parsePlan(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

function plainly({ plan, sync, unknown }: PlanDocument): unknown {
  return { id: plan.id, records: contentOf(plan), sync, unknown };
}

describe('files of version 1', () => {
  it('are kept here, at least three', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(3);
  });

  it.each(NAMES)('open, save and open again the same: %s', (name) => {
    const document = opened(read(name));
    const saved = serializePlan(document, '0.1.0');
    expect(plainly(opened(saved))).toEqual(plainly(document));
    expect(serializePlan(opened(saved), '0.1.0')).toBe(saved);
    expect(findProblems(document.plan).filter(({ type }) => type === 'brokenReference')).toEqual(
      [],
    );
  });

  it.each([
    ['everything.crosslane', '0.1.0'],
    ['from-a-newer-app.crosslane', '0.9.0'],
  ])('that the app wrote are saved byte by byte as they were: %s', (name, app) => {
    expect(serializePlan(opened(read(name)), app)).toBe(read(name));
  });

  it('hold among them a record of every kind', () => {
    const { plan } = opened(read('everything.crosslane'));
    expect(RECORD_TYPES.filter((type) => recordsOf(plan, type).length === 0)).toEqual([]);
  });

  it('keep what a newer app wrote', () => {
    const { plan, sync, unknown } = opened(read('from-a-newer-app.crosslane'));
    const post = contentOf(plan)['post']?.['post-0001'];
    expect(post).toMatchObject({
      recurrence: { every: 'week', until: null, on: [1, 3] },
      media: { m1: { focus: [0.25, 0.75] } },
      toString: 'only data',
    });
    expect(Object.keys(unknown)).toEqual(['templates', 'workflow']);
    expect(sync.unknown).toEqual({ compactedAt: '2026-02-02T00:00:00Z' });
    expect(sync.actors.get('kQ3vXw9a')).toMatchObject({ avatar: '🌷' });
    expect(sync.conflicts.size).toBe(1);
    expect(sync.log).toHaveLength(1);
  });

  it('that were written by hand need no order, no stamps and no unset fields', () => {
    const { plan, sync } = opened(read('by-hand.crosslane'));
    expect(contentOf(plan)['post']?.['open-day']).toMatchObject({
      tags: ['careers', 'visit'],
      status: 'idea',
      text: null,
    });
    expect(sync.stamps.size).toBe(0);
  });
});
