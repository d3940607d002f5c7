import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  cleanText,
  emptySync,
  findProblems,
  isWeekend,
  parsePlan,
  planInfo,
  recordsOf,
  samplePlan,
  serializePlan,
  type Day,
  type Plan,
} from '../../../../src/plan';

const TODAY = '2026-11-25' as Day;

describe('a sample plan', () => {
  test('is the same for the same seed, byte by byte', () => {
    expect(textOf(sample(300, 7))).toBe(textOf(sample(300, 7)));
  });

  test('is another one for another seed', () => {
    expect(textOf(sample(300, 7))).not.toBe(textOf(sample(300, 8)));
  });

  test.each([0, 1, 500, 20_000])('of %i posts holds as many, and a file of it opens', (posts) => {
    const plan = sample(posts, 1);
    expect(recordsOf(plan, 'post')).toHaveLength(posts);
    expect(findProblems(plan)).toEqual([]);
    expect(parsePlan(textOf(plan)).ok).toBe(true);
  });

  test('has all that a plan can have', () => {
    const { records } = sample(0, 1);
    const empty = Object.entries(records).filter(([, map]) => map.size === 0);
    expect(empty.map(([type]) => type)).toEqual(['post']);
  });

  test('takes the time zone that it is given', () => {
    expect(planInfo(samplePlan({ posts: 0, seed: 1, today: TODAY })).timeZone).toBe(
      'Europe/Stockholm',
    );
    const timeZone = 'Asia/Tokyo';
    expect(planInfo(samplePlan({ posts: 0, seed: 1, today: TODAY, timeZone })).timeZone).toBe(
      timeZone,
    );
  });

  test('is published before today and nowhere else', () => {
    const wrong = recordsOf(sample(2_000, 3), 'post').filter(
      ({ place: { day }, status }) => (status === 'published') !== (day !== null && day < TODAY),
    );
    expect(wrong).toEqual([]);
  });

  test('lies in the quarter around today, mostly on weekdays, with a tray', () => {
    const posts = recordsOf(sample(2_000, 3), 'post');
    const days = posts.flatMap(({ place: { day } }) => (day ? [day] : []));
    expect(days.filter((day) => day < addDays(TODAY, -45) || day > addDays(TODAY, 45))).toEqual([]);
    expect(days.filter(isWeekend).length / days.length).toBeLessThan(0.15);
    expect(posts.length - days.length).toBeGreaterThan(80);
  });

  test('has every lane alive', () => {
    const plan = sample(200, 5);
    const lanes = new Set(recordsOf(plan, 'post').map(({ department }) => department));
    expect(lanes).toEqual(new Set(recordsOf(plan, 'department').map(({ id }) => id)));
  });

  test('has text in other scripts, joined emoji, formulas, markup, none and very long', () => {
    const texts = recordsOf(sample(3_000, 2), 'post').map(({ text }) => text);
    for (const sign of [/\p{Script=Arabic}/u, /\p{Script=Hebrew}/u, /\p{Script=Han}/u, /👨‍👩‍👧‍👦/u]) {
      expect(texts.some((text) => text !== null && sign.test(text))).toBe(true);
    }
    expect(texts).toContain('=1+1');
    expect(texts).toContain(null);
    expect(texts.some((text) => text?.includes('<script>'))).toBe(true);
    expect(texts.some((text) => (text?.length ?? 0) > 1_500)).toBe(true);
  });

  test('has only text that editing would leave as it is', () => {
    const texts = recordsOf(sample(3_000, 4), 'post').flatMap(({ title, text }) => [title, text]);
    expect(texts.filter((text) => text !== null && cleanText(text) !== text)).toEqual([]);
  });
});

describe('a sample plan of any seed', () => {
  test('comes back from its file as it was', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 60 }), (seed, posts) => {
        const text = textOf(sample(posts, seed));
        const parsed = parsePlan(text);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
        expect(serializePlan(parsed.value, 'test')).toBe(text);
        expect(findProblems(parsed.value.plan)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

function sample(posts: number, seed: number): Plan {
  return samplePlan({ posts, seed, today: TODAY });
}

function textOf(plan: Plan): string {
  return serializePlan({ plan, sync: emptySync(), unknown: {} }, 'test');
}
