import {
  applyChange,
  emptyPlan,
  emptySync,
  makeRecord,
  stampChange,
  type AnyRecord,
  type Author,
  type CampaignId,
  type Change,
  type ChannelId,
  type Day,
  type DepartmentId,
  type ObjectiveId,
  type PersonId,
  type PlanDocument,
  type PlanId,
  type PostId,
  type RecordType,
  type Time,
} from '../../../src/plan';

const DEPARTMENT = 'Vq0yTzQ9R1mW3uXb5sHnKg' as DepartmentId;
const PERSON = 'aP3kD8fYTLe6cZ1oJ2vMxQ' as PersonId;
const CHANNEL = 'cH7wN2rBQ4uS9dE0tG5yLA' as ChannelId;
const CAMPAIGN = 'kC5mX1zVR8iO2pA7fJ4hNw' as CampaignId;
const OBJECTIVE = 'oB9gU3eWS6lT0qD8nK1xYQ' as ObjectiveId;
const FIRST_POST = 'pA2jF6hMT3vR9sC5wZ8bXg' as PostId;
const SECOND_POST = 'pB4kG7iNU1wS0tD6xY9cZw' as PostId;

const ASA: Author = {
  id: 'k3J9x2Qa',
  actor: { person: 'Åsa', department: 'Brand', device: 'asa-laptop' },
};
const MEHMET: Author = {
  id: 'Zt7_p0Rc',
  actor: { person: 'Mehmet', department: 'Brand', device: 'mehmet-pc' },
};

/** A small plan that has seen two people: one made it, the other changed a title and the tags. */
export function anExampleDocument(): PlanDocument {
  const plan = emptyPlan(
    makeRecord('plan', 'sP1nG0pLaNr4nD0mId5xyQ' as PlanId, {
      title: 'Spring 2026',
      timeZone: 'Europe/Stockholm',
    }),
  );
  const document: PlanDocument = { plan, sync: emptySync(), unknown: {} };
  const made = theRecords().map(([type, to]) => ({ type, from: null, to }));
  make(document, made, ASA, '2026-02-16T08:30:00Z');
  const from = plan.records.post.get(FIRST_POST);
  if (!from) throw new Error('The example has a first post');
  const to = { ...from, title: 'The shoe that hates puddles', tags: ['launch', 'spring'] };
  make(document, [{ type: 'post', from, to }], MEHMET, '2026-02-17T13:05:00Z');
  return document;
}

function make({ plan, sync }: PlanDocument, change: Change, author: Author, time: string): void {
  applyChange(plan, change);
  stampChange(sync, change, author, time);
}

function theRecords(): readonly (readonly [RecordType, AnyRecord])[] {
  return [
    [
      'department',
      makeRecord('department', DEPARTMENT, {
        name: 'Brand',
        colour: 'plum',
        purpose: 'Be part of marketing campaigns.',
        lead: PERSON,
      }),
    ],
    ['person', makeRecord('person', PERSON, { name: 'Åsa', department: DEPARTMENT })],
    ['channel', makeRecord('channel', CHANNEL, { network: 'instagram', account: '@skurholm' })],
    [
      'campaign',
      makeRecord('campaign', CAMPAIGN, {
        name: 'Rain or shine',
        firstDay: '2026-03-02' as Day,
        lastDay: '2026-03-29' as Day,
        phases: {
          t3aS3r: { name: 'Tease', firstDay: '2026-03-02' as Day, lastDay: '2026-03-08' as Day },
        },
        departments: [DEPARTMENT],
      }),
    ],
    [
      'objective',
      makeRecord('objective', OBJECTIVE, {
        department: DEPARTMENT,
        name: 'Consideration +6 points',
        unit: 'points',
        baseline: 31,
        target: 37,
        readings: { '2026-02-28': 32.5 },
      }),
    ],
    ...thePosts(),
  ];
}

function thePosts(): readonly (readonly [RecordType, AnyRecord])[] {
  return [
    [
      'post',
      makeRecord('post', FIRST_POST, {
        department: DEPARTMENT,
        place: { day: '2026-03-02' as Day, rank: 'a0' },
        time: '09:30' as Time,
        status: 'inReview',
        title: 'The shoe that hates rain',
        text: 'It rained for forty days.\nWe kept walking.',
        channels: [CHANNEL],
        media: { m3d1a0: { file: 'puddle.mp4', kind: 'video', altText: null, at: 'Films/March' } },
        campaign: CAMPAIGN,
        objective: OBJECTIVE,
        owner: PERSON,
        tags: ['launch'],
        checkList: { ch3ck0: { text: 'Subtitles', done: false, person: PERSON, rank: 'a0' } },
        approvals: { appr0v: { person: PERSON, department: null, state: 'asked', at: null } },
        comments: { c0mm3n: { person: PERSON, text: 'Less rain?', at: '2026-02-16T08:29:00Z' } },
      }),
    ],
    ['post', makeRecord('post', SECOND_POST, { department: DEPARTMENT, title: 'Ask: wet socks?' })],
  ];
}
