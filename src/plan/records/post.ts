import { isDay, type Day } from '../day';
import type { Id } from '../ids';
import { isPlainObject } from '../json';
import { FIRST_RANK, isRank, type Rank } from '../order';
import {
  flag,
  line,
  mapOf,
  numberBetween,
  oneOf,
  oneOfOr,
  parts,
  plain,
  ref,
  refs,
  text,
  time,
  words,
  type ValuesOf,
} from './field';

export const STATUSES = [
  'idea',
  'draft',
  'inReview',
  'approved',
  'scheduled',
  'published',
] as const;
export type Status = (typeof STATUSES)[number];

/** Where a post lies in its lane. No day: in the tray. One field, so that a move is never half merged. */
export interface Place {
  readonly day: Day | null;
  readonly rank: Rank;
}

const FIRST_IN_TRAY: Place = { day: null, rank: FIRST_RANK };

export const postFields = {
  department: ref('department'),
  place: plain<Place>(FIRST_IN_TRAY, 'a day (or null for the tray) and a rank', isPlace),
  /** On the wall clock of the plan's time zone; null is 'some time that day'. */
  time,
  status: oneOfOr(STATUSES, 'idea'),
  title: line(500),
  text: text(100_000),
  /** Where a channel's text differs, by channel id. */
  textByChannel: mapOf(text(100_000)),
  channels: refs('channel'),
  link: line(2_048),
  utmSource: line(200),
  utmMedium: line(200),
  utmCampaign: line(200),
  utmTerm: line(200),
  utmContent: line(200),
  media: mapOf(
    parts({
      file: line(500),
      kind: oneOf(['image', 'video', 'animation', 'document']),
      altText: text(5_000),
      /** Where the file lies, as the team writes it: a folder, a link. */
      at: line(2_048),
    }),
  ),
  campaign: ref('campaign'),
  /** Days from the campaign's first day, for a post that follows its campaign. */
  daysFromCampaign: numberBetween(-3_660, 3_660),
  objective: ref('objective'),
  audiences: refs('audience'),
  owner: ref('person'),
  tags: words(60),
  notes: text(20_000),
  checkList: mapOf(
    parts({ text: line(500), done: flag(), person: ref('person'), rank: line(200) }),
  ),
  approvals: mapOf(
    parts({
      person: ref('person'),
      department: ref('department'),
      state: oneOf(['asked', 'approved', 'declined']),
      at: line(40),
    }),
  ),
  comments: mapOf(parts({ person: ref('person'), text: text(10_000), at: line(40) })),
  /** What came of it, by the measure's name. */
  results: mapOf(numberBetween(0, 1e12)),
  keyMessages: refs('keyMessage'),
  contactReasons: refs('contactReason'),
  roles: refs('role'),
  insights: refs('insight'),
};

export type PostId = Id<'post'>;
export type Post = { readonly id: PostId } & ValuesOf<typeof postFields>;

function isPlace(value: unknown): boolean {
  return (
    isPlainObject(value) &&
    (value['day'] === null || isDay(value['day'])) &&
    isRank(value['rank']) &&
    Object.keys(value).length === 2
  );
}
