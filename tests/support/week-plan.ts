import {
  addDays,
  dayRange,
  wallClock,
  weekOf,
  type Channel,
  type ChannelId,
  type Day,
  type Department,
  type DepartmentId,
  type PersonId,
  type Plan,
  type Post,
} from '../../src/plan';
import { aPlan, aPost, aRecord } from './builders';
import { now } from './clock';

export const TIME_ZONE = 'Europe/Stockholm';

/** Today in the test plans; the board opens on its week. */
export function planToday(): Day {
  return wallClock(now(), TIME_ZONE).day;
}

/** The seven days from Monday that the board opens on, whatever day of it the tests run on. */
export function shownWeek(): Week {
  const { first, last } = weekOf(planToday(), 'monday');
  // A week has seven days.
  return dayRange(first, last) as unknown as Week;
}

export type Week = readonly [
  monday: Day,
  tuesday: Day,
  wednesday: Day,
  thursday: Day,
  friday: Day,
  saturday: Day,
  sunday: Day,
];

/**
 * Three departments with a few posts in the week that is shown, one in the week before and one in
 * the week after, and two ideas. Mondays, Thursdays of Brand and Product, and Sundays are empty.
 */
export function weekPlan(): Plan {
  const [monday, tuesday, wednesday, thursday, friday, saturday] = shownWeek();
  return aPlan({
    plan: [
      aRecord('plan', {
        ...{ id: 'plan-week', title: 'Team week', timeZone: TIME_ZONE, firstDayOfWeek: 'monday' },
      }),
    ],
    department: DEPARTMENTS,
    channel: CHANNELS,
    person: [aRecord('person', { id: 'person-ada', name: 'Ada Lind' })],
    campaign: [
      aRecord('campaign', {
        ...{ id: 'campaign-spring', name: 'Open doors', colour: 'sky' },
        ...{ firstDay: tuesday, lastDay: friday },
      }),
    ],
    objective: [
      aRecord('objective', {
        ...{ id: 'objective-talk', name: 'Be talked about', department: brand },
        ...{ baseline: 0, target: 10, current: 4 },
      }),
    ],
    post: [
      aPost({
        ...{ id: 'post-teaser', title: 'Teaser film', department: 'dept-brand' },
        ...{ day: tuesday, time: '09:00', status: 'approved', channels: [linkedIn] },
        ...{ text: 'Ten seconds of the film.', tags: ['film'], link: 'https://example.org/film' },
      }),
      aPost({
        ...{ id: 'post-story', title: 'Customer story', department: 'dept-brand' },
        ...{ day: tuesday, time: '14:30', status: 'draft' },
      }),
      aPost({
        ...{ id: 'post-poll', title: 'Feature poll', department: 'dept-product' },
        ...{ day: wednesday, time: '11:00', status: 'inReview', channels: [linkedIn, instagram] },
      }),
      aPost({
        ...{ id: 'post-desk', title: 'Behind the desk', department: 'dept-hr' },
        ...{ day: thursday, status: 'scheduled', owner: ada },
      }),
      aPost({
        ...{ id: 'post-read', title: 'Weekend read', department: 'dept-product' },
        ...{ day: saturday, time: '10:15', status: 'draft' },
      }),
      aPost({
        ...{ id: 'post-recap', title: 'Last recap', department: 'dept-brand' },
        ...{ day: addDays(monday, -3), time: '16:00', status: 'published' },
      }),
      aPost({
        ...{ id: 'post-launch', title: 'Launch day', department: 'dept-product' },
        ...{ day: addDays(monday, 8), time: '08:00', status: 'approved' },
      }),
      aPost({
        ...{ id: 'post-tour', title: 'Office tour', department: 'dept-hr' },
        ...{ rank: 'a0', status: 'idea' },
      }),
      aPost({
        ...{ id: 'post-guest', title: 'Podcast guest', department: 'dept-product' },
        ...{ rank: 'a1', status: 'idea', time: '18:00' },
      }),
    ],
  });
}

// Ids of records as a test names them.
const brand = 'dept-brand' as DepartmentId;
const linkedIn = 'channel-linkedin' as ChannelId;
const instagram = 'channel-instagram' as ChannelId;
const ada = 'person-ada' as PersonId;

const DEPARTMENTS: readonly Department[] = [
  aRecord('department', { id: 'dept-brand', name: 'Brand', colour: 'plum', order: 'a0' }),
  aRecord('department', { id: 'dept-product', name: 'Product', colour: 'teal', order: 'a1' }),
  aRecord('department', { id: 'dept-hr', name: 'HR', colour: 'moss', order: 'a2' }),
];

const CHANNELS: readonly Channel[] = [
  aRecord('channel', { id: 'channel-linkedin', network: 'linkedin', account: 'Larkfield' }),
  aRecord('channel', { id: 'channel-instagram', network: 'instagram', account: '@larkfield' }),
];

/** The posts of the plan by the id that they have in it. */
export function postOf(plan: Plan, id: string): Post {
  const post = [...plan.records.post.values()].find((one) => one.id === id);
  if (!post) throw new Error(`No post ${id} in the plan`);
  return post;
}
