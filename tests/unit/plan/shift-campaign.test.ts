import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  applyChange,
  applyEdit,
  findRecord,
  invertChange,
  summarizeEdit,
  type CampaignId,
  type Day,
  type Edit,
  type Plan,
  type Post,
} from '../../../src/plan';
import { anyPlan } from '../../support/arbitraries';
import { aPlan, aPost, aRecord, contentOf } from '../../support/builders';

const SPRING = 'campaign-spring' as CampaignId;
const AUTUMN = 'campaign-autumn' as CampaignId;
const day = (text: string): Day => text as Day;

function shift(days: number, withPosts: boolean, campaign = SPRING): Edit {
  return { type: 'shiftCampaign', campaign, days, withPosts };
}

const spring = aRecord('campaign', {
  ...{ id: SPRING, name: 'Open doors', firstDay: day('2026-03-02'), lastDay: day('2026-03-29') },
  phases: {
    tease: { name: 'Tease', firstDay: day('2026-03-02'), lastDay: day('2026-03-06') },
    open: { name: 'Launch', firstDay: day('2026-03-07'), lastDay: null },
  },
});
const teaser = aPost({ id: 'post-tease', campaign: SPRING, day: '2026-03-04', time: '09:00' });
const story = aPost({ id: 'post-story', campaign: SPRING, day: '2026-04-01', rank: 'a3' });
const idea = aPost({ id: 'post-idea', campaign: SPRING });
const other = aPost({ id: 'post-other', campaign: AUTUMN, day: '2026-03-04' });

function thePlan(): Plan {
  return aPlan({
    campaign: [spring, aRecord('campaign', { id: AUTUMN })],
    post: [teaser, story, idea, other],
  });
}

function madeOf(plan: Plan, edit: Edit): ReturnType<typeof applyEdit> {
  return applyEdit(plan, edit);
}

describe('moving a campaign by some days', () => {
  it('moves its days, its phases and its posts on days, and nothing else', () => {
    const made = madeOf(thePlan(), shift(7, true));
    expect(made).toEqual({
      ok: true,
      value: [
        {
          type: 'campaign',
          from: spring,
          to: {
            ...spring,
            ...{ firstDay: '2026-03-09', lastDay: '2026-04-05' },
            phases: {
              tease: { name: 'Tease', firstDay: '2026-03-09', lastDay: '2026-03-13' },
              open: { name: 'Launch', firstDay: '2026-03-14', lastDay: null },
            },
          },
        },
        {
          type: 'post',
          from: teaser,
          to: { ...teaser, place: { ...teaser.place, day: '2026-03-11' } },
        },
        {
          type: 'post',
          from: story,
          to: { ...story, place: { ...story.place, day: '2026-04-08' } },
        },
      ],
    });
  });

  it('leaves the posts where they are when they do not follow', () => {
    const made = madeOf(thePlan(), shift(-1, false));
    expect(made.ok && made.value.map(({ to }) => to?.id)).toEqual([SPRING]);
  });

  it('moves the posts of a campaign that has no days itself', () => {
    const plan = aPlan({
      campaign: [aRecord('campaign', { id: AUTUMN })],
      post: [other],
    });
    const made = madeOf(plan, shift(2, true, AUTUMN));
    expect(made.ok && made.value.map(({ to }) => (to as Post).place.day)).toEqual(['2026-03-06']);
  });

  it('does nothing by no days', () => {
    expect(madeOf(thePlan(), shift(0, true))).toEqual({ ok: true, value: [] });
  });

  it.each([
    [shift(40_000, false), { type: 'outsideCalendar' }],
    [shift(-20_600, true), { type: 'outsideCalendar' }],
    [
      shift(1, true, 'campaign-gone' as CampaignId),
      { type: 'noSuchRecord', record: 'campaign', id: 'campaign-gone' },
    ],
  ])('refuses what cannot be: %j', (edit, error) => {
    expect(madeOf(thePlan(), edit)).toEqual({ ok: false, error });
  });

  it('is refused whole when one post alone would leave the calendar', () => {
    const late = aPost({ id: 'post-late', campaign: SPRING, day: '2100-12-31' });
    const plan = aPlan({ campaign: [spring], post: [teaser, late] });
    expect(madeOf(plan, shift(1, true))).toEqual({ ok: false, error: { type: 'outsideCalendar' } });
    expect(madeOf(plan, shift(1, false)).ok).toBe(true);
  });

  it('is taken back by the same number of days the other way', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: -400, max: 400 }), (plan, days) => {
        const before = structuredClone(contentOf(plan));
        const [campaign] = plan.records.campaign.keys();
        if (!campaign) return;
        const there = madeOf(plan, shift(days, true, campaign));
        if (!there.ok) return;
        applyChange(plan, there.value);
        const back = madeOf(plan, shift(-days, true, campaign));
        if (!back.ok) throw new Error(back.error.type);
        applyChange(plan, back.value);
        expect(contentOf(plan)).toEqual(before);
        applyChange(plan, invertChange(back.value));
        for (const { from } of there.value.filter(({ type }) => type === 'post')) {
          // A change of a post holds posts.
          const post = from as Post;
          const now = findRecord(plan, 'post', post.id);
          expect(now?.place.day).toBe(post.place.day && addDays(post.place.day, days));
        }
      }),
    );
  });

  it('is named after the campaign', () => {
    expect(summarizeEdit(shift(7, true))).toEqual({ action: 'move', record: 'campaign', count: 1 });
  });
});
