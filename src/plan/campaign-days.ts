import { addDays, daysBetween, isDay, type Day } from './day';
import type { Campaign } from './records';

/** The days of a campaign and of its phases, as they are set together. */
export type CampaignDays = Pick<Campaign, 'firstDay' | 'lastDay' | 'phases'>;
export type CampaignEnd = 'first' | 'last';

/** A first and a last day; null is an open end. */
export interface Stretch {
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
}

/**
 * A campaign whose first or last day is another one. The first day never comes after the last, so
 * that a campaign keeps a day at least. Phases stay inside: what reaches out is cut, and a phase
 * that lies outside as a whole keeps the campaign's day that is next to it, so that none is lost.
 */
export function resizeCampaign(campaign: CampaignDays, end: CampaignEnd, to: Day): CampaignDays {
  const { firstDay, lastDay } = campaign;
  const stretch =
    end === 'first'
      ? { firstDay: earlier(to, lastDay ?? to), lastDay }
      : { firstDay, lastDay: later(to, firstDay ?? to) };
  const phases = Object.entries(campaign.phases).map(([id, phase]) => [
    id,
    { ...phase, firstDay: into(phase.firstDay, stretch), lastDay: into(phase.lastDay, stretch) },
  ]);
  // The same phases by the same keys.
  return { ...stretch, phases: Object.fromEntries(phases) as CampaignDays['phases'] };
}

/** A campaign and all its phases so many days later, or earlier; open ends stay open. */
export function shiftCampaignDays(campaign: CampaignDays, days: number): CampaignDays {
  const phases = Object.entries(campaign.phases).map(([id, phase]) => [
    id,
    { ...phase, ...shiftStretch(phase, days) },
  ]);
  // The same phases by the same keys.
  return {
    ...shiftStretch(campaign, days),
    phases: Object.fromEntries(phases) as CampaignDays['phases'],
  };
}

/** A stretch so many days later, or earlier; open ends stay open. */
export function shiftStretch({ firstDay, lastDay }: Stretch, days: number): Stretch {
  return {
    firstDay: firstDay === null ? null : addDays(firstDay, days),
    lastDay: lastDay === null ? null : addDays(lastDay, days),
  };
}

/** Whether a stretch shifted by so many days still lies in the calendar. */
export function canShift(stretch: Stretch, days: number): boolean {
  const { firstDay, lastDay } = shiftStretch(stretch, days);
  return [firstDay, lastDay].every((day) => day === null || isDay(day));
}

/** How many days a stretch has; null where an end is open. */
export function lengthOf({ firstDay, lastDay }: Stretch): number | null {
  return firstDay === null || lastDay === null ? null : daysBetween(firstDay, lastDay) + 1;
}

/** Whether one stretch lies inside another, as a phase does in its campaign. */
export function isInside({ firstDay, lastDay }: Stretch, outer: Stretch): boolean {
  return [firstDay, lastDay].every((day) => day === into(day, outer));
}

function into(day: Day | null, { firstDay, lastDay }: Stretch): Day | null {
  if (day === null) return null;
  return earlier(later(day, firstDay ?? day), lastDay ?? day);
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
