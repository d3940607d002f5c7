import { addDays, type Day } from '../day';
import { FIRST_DEPARTMENTS } from '../new-plan';
import { ranksBetween } from '../order';
import type {
  AudienceId,
  CampaignId,
  ChannelId,
  DepartmentId,
  Network,
  ObjectiveId,
  PersonId,
} from '../records';
import { LANE_WORDS, type LaneWords } from './lane-words';
import { PAGES_BY_LANE, type Add, type PageLink } from './pages';

/** A department with all that its posts may name. */
export interface Lane {
  readonly department: DepartmentId;
  readonly objective: ObjectiveId;
  readonly people: readonly PersonId[];
  readonly words: LaneWords;
  /** Its insights, roles and so on. */
  readonly pages: readonly PageLink[];
}

export interface SampleCampaign {
  readonly id: CampaignId;
  readonly slug: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

export interface Team {
  readonly lanes: readonly Lane[];
  readonly channels: readonly ChannelId[];
  readonly audiences: readonly AudienceId[];
  readonly campaigns: readonly SampleCampaign[];
}

/** Everything of a plan but its posts. */
export function addTeam(add: Add, today: Day): Team {
  const lanes = addLanes(add, today);
  const audiences = AUDIENCES.map((name) => add('audience', { name }));
  const channels = CHANNELS.map(([network, account, audience]) => {
    const reached = audiences[audience];
    return add('channel', { network, account, audiences: reached ? [reached] : [] });
  });
  addCalendar(add, today);
  addRequest(add, lanes, today);
  const departments = lanes.map(({ department }) => department).sort();
  return { lanes, channels, audiences, campaigns: addCampaigns(add, today, departments) };
}

function addLanes(add: Add, today: Day): readonly Lane[] {
  const orders = ranksBetween(null, null, LANE_WORDS.length);
  return LANE_WORDS.map((words, at) => {
    const given = { ...FIRST_DEPARTMENTS[at], order: orders[at] ?? '' };
    const department = add('department', given);
    const people = words.people.map((name) => add('person', { name, department }));
    const firstDay = addDays(today, -45);
    const dueDay = addDays(today, 45);
    const readings = { [addDays(today, -7)]: words.objective.current ?? 0 };
    const goal = { ...words.objective, department, firstDay, dueDay, readings };
    const pages = PAGES_BY_LANE[at]?.(add, department, today) ?? [];
    return { department, people, words, pages, objective: add('objective', goal) };
  });
}

function addCampaigns(
  add: Add,
  today: Day,
  departments: readonly DepartmentId[],
): readonly SampleCampaign[] {
  return CAMPAIGNS.map(([name, slug, colour, from, days]) => {
    const firstDay = addDays(today, from);
    const half = addDays(firstDay, Math.floor(days / 2));
    const lastDay = addDays(firstDay, days);
    const phases = {
      'phase-1': { name: 'Tease', firstDay, lastDay: half },
      'phase-2': { name: 'Launch', firstDay: addDays(half, 1), lastDay },
    };
    const id = add('campaign', { name, colour, firstDay, lastDay, departments, phases });
    return { id, slug, firstDay, lastDay };
  });
}

function addCalendar(add: Add, today: Day): void {
  const quiet = { firstDay: addDays(today, 9), lastDay: addDays(today, 10) };
  add('hold', { ...quiet, name: 'Quiet period', reason: 'The city remembers.' });
  const open = addDays(today, 5);
  add('note', { firstDay: open, lastDay: open, title: 'Open day' });
}

function addRequest(add: Add, lanes: readonly Lane[], today: Day): void {
  const [from, to] = lanes.slice(-3).map(({ department }) => department);
  if (!from || !to) return;
  add('request', {
    from,
    to,
    text: 'Which three questions come up most?',
    dueDay: addDays(today, 6),
  });
}

const AUDIENCES = ['Commuters', 'Cargo families', 'Owners', 'Press', 'Candidates'];

const CHANNELS: readonly (readonly [Network, string, number])[] = [
  ['instagram', '@skurholm', 0],
  ['linkedin', 'Skurholm', 4],
  ['x', '@skurholm', 3],
  ['facebook', 'Skurholm', 1],
  ['threads', '@skurholm', 0],
  ['tiktok', '@skurholm', 0],
  ['youtube', 'Skurholm Workshop', 2],
  ['bluesky', '@skurholm.example', 3],
  ['mastodon', '@skurholm@social.example', 3],
  ['googleBusiness', 'Skurholm Österhamn', 2],
];

const CAMPAIGNS = [
  ['Ride through it', 'ride-through-it', 'olive', -12, 30],
  ['Mechanics wanted', 'mechanics-wanted', 'rose', -3, 40],
  ['Know your battery', 'know-your-battery', 'sky', 20, 18],
  ['One jacket, ten years', 'ten-years', 'violet', -40, 21],
] as const;
