import { describe, expect, it } from 'vitest';
import { findProblems, parsePlan, planInfo, recordsOf, wallClock } from '../../../../src/plan';

/** A plan file with one post and the given time zone. */
function open(post: object, timeZone = 'Europe/Stockholm') {
  const text = JSON.stringify({
    crosslane: { format: 1 },
    plan: { id: 'plan-01', timeZone },
    posts: [{ id: 'post-01', ...post }],
  });
  const parsed = parsePlan(text);
  if (!parsed.ok) throw new Error(parsed.error.type);
  return parsed.value.plan;
}

describe('a file of another version', () => {
  it('may lack parts of an entry, which then are not set', () => {
    const [post] = recordsOf(open({ comments: { c1: { text: 'Yes' } } }), 'post');
    expect(post?.comments).toEqual({ c1: { person: null, text: 'Yes', at: null } });
  });

  it('keeps parts of an entry that this version does not know', () => {
    const [post] = recordsOf(open({ comments: { c1: { text: 'Yes', mood: 'glad' } } }), 'post');
    expect(post?.comments['c1']).toMatchObject({ text: 'Yes', mood: 'glad' });
  });

  it('may name a time zone that this machine does not know: it is kept and told', () => {
    const plan = open({}, 'Mars/Olympus_Mons');
    expect(planInfo(plan).timeZone).toBe('Mars/Olympus_Mons');
    expect(findProblems(plan)).toContainEqual({
      type: 'unknownTimeZone',
      record: 'plan',
      id: 'plan-01',
      timeZone: 'Mars/Olympus_Mons',
    });
  });
});

it('reads times of an unknown time zone as UTC', () => {
  const moment = new Date('2026-03-02T23:30:00Z');
  expect(wallClock(moment, 'Mars/Olympus_Mons')).toEqual({ day: '2026-03-02', time: '23:30' });
  expect(wallClock(moment, 'Europe/Stockholm')).toEqual({ day: '2026-03-03', time: '00:30' });
});
