import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  asOwnPlan,
  dayRange,
  daysBetween,
  examplePlan,
  findProblems,
  isWeekend,
  monthOf,
  parsePlan,
  planInfo,
  recordsOf,
  serializePlan,
  weekdayOf,
  weekOf,
  type Day,
  type Plan,
  type Post,
} from '../../../src/plan';
import { contentOf, countingIds } from '../../support/builders';

const FILE = path.resolve(import.meta.dirname, '../../../resources/example-plan.crosslane');
const TEXT = readFileSync(FILE, 'utf8');

/** Two weeks over the end of a year, so that every weekday is today twice. */
const TODAYS = dayRange('2026-12-24' as Day, '2027-01-06' as Day);

describe('the example’s file', () => {
  test('is what the app itself would write', () => {
    const parsed = parsePlan(TEXT);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const { crosslane } = JSON.parse(TEXT) as { readonly crosslane: { readonly app: string } };
    expect(serializePlan(parsed.value, crosslane.app)).toBe(TEXT);
  });

  test('names only example domains', () => {
    const hosts = [...TEXT.matchAll(/https?:\/\/([^/"]+)/g)].map((match) => match[1] ?? '');
    expect([...new Set(hosts)]).toEqual(['skurholm.example']);
  });

  test('has titles that differ and that a card can show', () => {
    const titles = postsOn('2026-11-25').map((post) => post.title ?? '');
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.length === 0 || title.length > 34)).toEqual([]);
  });

  test('has a text, an owner and a channel for every post', () => {
    const bare = postsOn('2026-11-25').filter(
      ({ text, owner, channels }) => !text || !owner || channels.length === 0,
    );
    expect(bare).toEqual([]);
  });

  test('is refused with the parser’s own reason when it is damaged', () => {
    const damaged = examplePlan(TEXT.slice(0, 900), '2026-11-25' as Day, 'UTC');
    expect(damaged).toMatchObject({ ok: false, error: { type: 'notJson', cutOff: true } });
  });
});

describe.each(['Europe/Stockholm', 'Pacific/Auckland'])('the example in %s', (timeZone) => {
  describe.each(TODAYS)('opened on %s', (today) => {
    const plan = exampleOn(today, timeZone);
    const posts = recordsOf(plan, 'post');
    const { first, last } = weekOf(today, 'monday');

    test('is a whole plan in that zone', () => {
      expect(planInfo(plan).timeZone).toBe(timeZone);
      expect(findProblems(plan)).toEqual([]);
      expect(posts.length).toBeGreaterThanOrEqual(110);
      expect(posts.length).toBeLessThanOrEqual(130);
    });

    test('has published what lies before today, and nothing else', () => {
      const wrong = posts.filter(
        ({ place: { day }, status }) => (status === 'published') !== (day !== null && day < today),
      );
      expect(wrong).toEqual([]);
    });

    test('has nothing on today that still is an idea or a draft', () => {
      const early = posts.filter(
        ({ place: { day }, status }) => day === today && ['idea', 'draft'].includes(status),
      );
      expect(early).toEqual([]);
    });

    test('has ticked every box of what is published', () => {
      const open = posts
        .filter(({ status }) => status === 'published')
        .filter(({ checkList }) => Object.values(checkList).some(({ done }) => !done));
      expect(open).toEqual([]);
    });

    test('fills the week of today in every lane, with busy and with quiet cells', () => {
      const week = posts.filter(({ place: { day } }) => day && day >= first && day <= last);
      for (const { id } of recordsOf(plan, 'department')) {
        expect(week.filter(({ department }) => department === id).length).toBeGreaterThanOrEqual(3);
      }
      const sizes = cellSizes(week);
      expect(sizes).toContain(1);
      expect(sizes).toContain(2);
      expect(Math.max(...sizes)).toBeGreaterThanOrEqual(3);
    });

    test('gives every department an objective that is being reached', () => {
      for (const { id } of recordsOf(plan, 'department')) {
        const own = recordsOf(plan, 'objective').filter(({ department }) => department === id);
        expect(own).toHaveLength(1);
        expect(own[0]?.dueDay && own[0].dueDay > today).toBe(true);
        expect(Object.keys(own[0]?.readings ?? {}).every((day) => day < first)).toBe(true);
      }
    });

    test('says and measures nothing that has not happened yet', () => {
      const saidAt = posts.flatMap(({ comments, approvals }) => [
        ...Object.values(comments).map(({ at }) => at ?? ''),
        ...Object.values(approvals).map(({ at }) => at ?? ''),
      ]);
      expect(saidAt.filter((at) => at.slice(0, 10) >= first)).toEqual([]);
      const results = posts.filter(({ results }) => Object.keys(results).length > 0);
      expect(results.filter(({ status }) => status !== 'published')).toEqual([]);
      const heard = recordsOf(plan, 'insight').map(({ day }) => day ?? '');
      expect(heard.filter((day) => day >= first)).toEqual([]);
    });

    test('keeps posts at their distance from the campaign that they follow', () => {
      const following = posts.filter(({ daysFromCampaign }) => daysFromCampaign !== null);
      expect(following.length).toBeGreaterThan(10);
      for (const { campaign, daysFromCampaign, place } of following) {
        const start = recordsOf(plan, 'campaign').find(({ id }) => id === campaign)?.firstDay;
        expect(place.day && start && daysBetween(start, place.day)).toBe(daysFromCampaign);
      }
    });
  });
});

describe('the example on another day', () => {
  test('keeps weekends on weekends, and every post on its weekday', () => {
    const before = postsOn('2026-11-25');
    const after = postsOn('2028-02-29');
    expect(after.map(weekdayOfPost)).toEqual(before.map(weekdayOfPost));
    expect(after.filter(({ place: { day } }) => day && isWeekend(day)).length).toBeGreaterThan(2);
  });

  test('moves by whole weeks, also over daylight saving', () => {
    const days = (today: Day): readonly (Day | null)[] =>
      postsOn(today).map(({ place }) => place.day);
    const march = days('2027-03-24' as Day);
    const next = days('2027-03-31' as Day);
    expect(next).toEqual(march.map((day) => (day === null ? null : addDays(day, 7))));
  });

  test('is the same plan on every day of a week, but for what is done', () => {
    const { first } = weekOf('2027-05-12' as Day, 'monday');
    const asWritten = postsOn(first).map(({ id, place, title }) => ({ id, place, title }));
    const onSunday = postsOn(addDays(first, 6)).map(({ id, place, title }) => ({
      id,
      place,
      title,
    }));
    expect(onSunday).toEqual(asWritten);
  });

  test('covers about a quarter', () => {
    const days = postsOn('2026-11-25').flatMap(({ place: { day } }) => (day ? [day] : []));
    const months = new Set(days.map((day) => monthOf(day).first));
    expect(months.size).toBeGreaterThanOrEqual(3);
  });
});

describe('asOwnPlan', () => {
  test('gives the same content another id', () => {
    const plan = exampleOn('2026-11-25' as Day, 'UTC');
    const own = asOwnPlan(plan, countingIds('own-plan'));
    const { plan: info, ...records } = contentOf(own);
    const { plan: infoBefore, ...recordsBefore } = contentOf(plan);
    expect(records).toEqual(recordsBefore);
    expect(Object.keys(info ?? {})).toEqual(['own-plan-0001']);
    expect({ ...planInfo(own), id: plan.id }).toEqual(infoBefore?.[plan.id]);
  });

  test('leaves the first plan as it is when the second one changes', () => {
    const plan = exampleOn('2026-11-25' as Day, 'UTC');
    const own = asOwnPlan(plan, countingIds('own-plan'));
    expect(own.records.post).not.toBe(plan.records.post);
  });
});

function exampleOn(today: Day, timeZone: string): Plan {
  const example = examplePlan(TEXT, today, timeZone);
  if (!example.ok) throw new Error(JSON.stringify(example.error));
  return example.value.plan;
}

function postsOn(today: string): readonly Post[] {
  return recordsOf(exampleOn(today as Day, 'UTC'), 'post');
}

function weekdayOfPost({ place: { day } }: Post): number | null {
  return day === null ? null : weekdayOf(day);
}

function cellSizes(posts: readonly Post[]): readonly number[] {
  const sizes = new Map<string, number>();
  for (const { department, place } of posts) {
    const cell = `${department ?? ''} ${place.day ?? ''}`;
    sizes.set(cell, (sizes.get(cell) ?? 0) + 1);
  }
  return [...sizes.values()];
}
