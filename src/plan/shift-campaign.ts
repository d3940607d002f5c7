import { shiftCampaignDays } from './campaign-days';
import type { Change } from './change';
import { addDays, isDay, type Day } from './day';
import type { EditError, ShiftCampaignEdit } from './edit';
import { findRecord, recordsOf, type Plan } from './plan';
import type { Campaign, CampaignId, Post } from './records';
import { fail, ok, type Result } from './result';

/**
 * A campaign with all its phases some days later (or earlier), and its posts with it when they
 * follow. Posts keep lane, time and rank. A day beyond the calendar refuses all of it.
 */
export function shiftCampaign(
  plan: Plan,
  { campaign, days, withPosts }: ShiftCampaignEdit,
): Result<Change, EditError> {
  const from = findRecord(plan, 'campaign', campaign);
  if (!from) return fail({ type: 'noSuchRecord', record: 'campaign', id: campaign });
  if (days === 0) return ok([]);
  const posts = withPosts ? postsOnDays(plan, campaign) : [];
  const moved = posts.map((post): Post => {
    const { day, rank } = post.place;
    return { ...post, place: { day: later(day, days), rank } };
  });
  const to = { ...from, ...shiftCampaignDays(from, days) };
  const reached = [...daysOf(to), ...moved.map(({ place }) => place.day)];
  if (!reached.every((day) => day === null || isDay(day))) return fail({ type: 'outsideCalendar' });
  return ok([
    ...(daysOf(from).every((day) => day === null) ? [] : [{ type: 'campaign', from, to } as const]),
    ...moved.map((post, at) => ({ type: 'post', from: posts[at] ?? null, to: post }) as const),
  ]);
}

/** All posts of a campaign, those in the tray too. */
export function postsOfCampaign(plan: Plan, campaign: CampaignId): readonly Post[] {
  return recordsOf(plan, 'post').filter((post) => post.campaign === campaign);
}

/** The posts of a campaign that lie on a day, which are those that can follow it. */
export function postsOnDays(plan: Plan, campaign: CampaignId): readonly Post[] {
  return postsOfCampaign(plan, campaign).filter(({ place }) => place.day !== null);
}

function later(day: Day | null, days: number): Day | null {
  return day === null ? null : addDays(day, days);
}

function daysOf({ firstDay, lastDay, phases }: Campaign): readonly (Day | null)[] {
  return [
    firstDay,
    lastDay,
    ...Object.values(phases).flatMap((phase) => [phase.firstDay, phase.lastDay]),
  ];
}
