import { addDays, type Day } from '../day';
import { ranksBetween, type Rank } from '../order';
import type { FieldsOf } from '../records';
import { dayPicker, statusFor, timeFor } from './calendar';
import type { Add } from './pages';
import type { Random } from './random';
import type { Lane, SampleCampaign, Team } from './team';
import { writeText, writeTitle } from './writing';

type PostFields = Partial<FieldsOf<'post'>>;

/** Adds posts in all lanes: most on a day near today, some in the tray. */
export function addPosts(add: Add, random: Random, team: Team, count: number, today: Day): void {
  const pickDay = dayPicker(random, today);
  const nextRank = rankCounter(count);
  for (let made = 0; made < count; made += 1) {
    const lane = random.pick(team.lanes);
    const day = random.chance(TRAY_SHARE) ? null : pickDay();
    const rank = nextRank(day === null ? 'tray' : lane.department + day);
    add('post', { ...writePost(random, team, lane, day, today), place: { day, rank } });
  }
}

const TRAY_SHARE = 0.07;

function writePost(
  random: Random,
  team: Team,
  lane: Lane,
  day: Day | null,
  today: Day,
): PostFields {
  const status = statusFor(random, day, today);
  return {
    department: lane.department,
    time: day === null || random.chance(0.03) ? null : timeFor(random, lane.words.hours),
    status,
    title: writeTitle(random, lane.words),
    text: writeText(random, lane.words),
    channels: random.chance(0.03) ? [] : random.pickSet(team.channels, 3),
    objective: random.chance(0.85) ? lane.objective : null,
    audiences: random.chance(0.8) ? random.pickSet(team.audiences, 2) : [],
    owner: random.chance(0.9) ? random.pick(lane.people) : null,
    tags: random.chance(0.8) ? random.pickSet(lane.words.tags, 3) : [],
    ...(lane.pages.length > 0 && random.chance(0.4) ? random.pick(lane.pages) : {}),
    ...(day === null ? {} : campaignFields(random, team.campaigns, day)),
    ...(random.chance(0.3) ? { media: { 'media-1': random.pick(MEDIA) } } : {}),
    ...(random.chance(0.15) ? { checkList: checkList(status === 'published') } : {}),
    ...(random.chance(0.1) ? comment(random, lane, today) : {}),
    ...(status === 'published' ? { results: { Reach: random.below(40_000) } } : {}),
  };
}

/** A link with its UTM fields, for half of the posts on the days of a campaign. */
function campaignFields(
  random: Random,
  campaigns: readonly SampleCampaign[],
  day: Day,
): PostFields {
  const running = campaigns.filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
  if (running.length === 0 || random.chance(0.5)) return {};
  const { id, slug } = random.pick(running);
  const link = `https://skurholm.example/${slug}`;
  return { campaign: id, link, utmMedium: 'social', utmCampaign: slug };
}

function checkList(done: boolean): NonNullable<PostFields['checkList']> {
  return {
    'step-1': { text: 'Alt text written', done: true, person: null, rank: 'a0' },
    'step-2': { text: 'Read aloud once', done, person: null, rank: 'a1' },
  };
}

function comment(random: Random, lane: Lane, today: Day): PostFields {
  const person = random.pick(lane.people);
  const at = `${addDays(today, -2)}T06:${String(10 + random.below(50))}:00Z`;
  return { comments: { 'comment-1': { person, text: random.pick(COMMENTS), at } } };
}

/** The next free rank of a cell or of the tray. */
function rankCounter(count: number): (cell: string) => Rank {
  const ranks = ranksBetween(null, null, count);
  const used = new Map<string, number>();
  return (cell) => {
    const at = used.get(cell) ?? 0;
    used.set(cell, at + 1);
    return ranks[at] ?? '';
  };
}

const MEDIA = [
  {
    file: 'wet-bridge.jpg',
    kind: 'image',
    altText: 'A cyclist in a yellow cape crosses a wet bridge, seen from behind.',
    at: 'Pictures / Rain',
  },
  { file: 'puddle.mp4', kind: 'video', altText: null, at: 'Films / Short' },
  { file: 'report.pdf', kind: 'document', altText: 'The report, 24 pages.', at: null },
] as const;

const COMMENTS = [
  'Can we say it without the adjective?',
  'Fine by me. One typo in the second line.',
  'Is this the same picture as last week?',
  'Moved by a day, because of the vote. 👍🏽',
];
