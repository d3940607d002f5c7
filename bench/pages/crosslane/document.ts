import {
  emptyPlan,
  emptySync,
  makeRecord,
  NETWORKS,
  putRecord,
  ranksBetween,
  type ChannelId,
  type Day,
  type DepartmentId,
  type PersonId,
  type PlanDocument,
  type PlanId,
  type PostId,
  type Time,
} from '../../../src/plan';
import { dayText, FIRST_DAY, LANE_COLOURS, LANES, timeText, type BenchPost } from '../lib/posts';

/** The bench's posts as a plan of ours, with the records that they name, from another day on if need be. */
export function makeDocument(posts: readonly BenchPost[], firstDay = FIRST_DAY): PlanDocument {
  const info = { title: 'Bench', timeZone: 'Europe/Stockholm', firstDayOfWeek: 'monday' } as const;
  const plan = emptyPlan(makeRecord('plan', PLAN, info));
  const orders = ranksBetween(null, null, LANES.length);
  LANES.forEach((name, at) => {
    const order = orders[at] ?? '';
    const fields = { name, colour: LANE_COLOURS[at] ?? 'plum', order };
    putRecord(plan, 'department', makeRecord('department', department(at), fields));
  });
  NETWORKS.slice(0, 8).forEach((network, at) => {
    putRecord(plan, 'channel', makeRecord('channel', channel(at), { network }));
  });
  Array.from({ length: 12 }).forEach((_none, at) => {
    putRecord(plan, 'person', makeRecord('person', person(at), { name: `Person ${at}` }));
  });
  const ranks = ranksBetween(null, null, posts.length);
  posts.forEach((post, at) => {
    putRecord(plan, 'post', toRecord(post, ranks[at] ?? '', firstDay));
  });
  return { plan, sync: emptySync(), unknown: {} };
}

function toRecord(
  post: BenchPost,
  rank: string,
  firstDay: string,
): ReturnType<typeof makeRecord<'post'>> {
  const { id, lane, day, minute, status, title, text, owner, tags, link, notes } = post;
  // The bench's ids, days and times are made to be ours.
  return makeRecord('post', id as PostId, {
    department: department(lane),
    place: { day: dayText(day, firstDay) as Day, rank },
    time: timeText(minute) as Time,
    status,
    title,
    text,
    channels: sorted(post.channels.map(channel)),
    owner: person(owner),
    tags: sorted(tags),
    link,
    notes,
  });
}

/** Sets lie sorted and without doubles in a record. */
function sorted<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}

// Any text of the right length and signs is an id.
const PLAN = 'bench-plan' as PlanId;
const department = (at: number): DepartmentId => `department-${at}` as DepartmentId;
const channel = (at: number): ChannelId => `channel-${at}` as ChannelId;
const person = (at: number): PersonId => `person-${String(at).padStart(2, '0')}` as PersonId;
