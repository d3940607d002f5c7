/** A post as every contender is given it; each turns it into its own format, which is not timed. */
export interface BenchPost {
  readonly id: string;
  /** 0 to 5. */
  readonly lane: number;
  /** Days from the first day of the quarter, 0 to 89. */
  readonly day: number;
  /** In minutes from midnight, on a quarter of an hour. */
  readonly minute: number;
  readonly status: (typeof STATUSES)[number];
  readonly title: string;
  readonly text: string;
  readonly channels: readonly number[];
  readonly owner: number;
  readonly tags: readonly string[];
  readonly link: string;
  readonly notes: string;
}

export const STATUSES = [
  'idea',
  'draft',
  'inReview',
  'approved',
  'scheduled',
  'published',
] as const;
export const LANES = ['Brand', 'Product', 'PR', 'Customer Service', 'HR', 'Sales'] as const;
export const LANE_COLOURS = ['plum', 'teal', 'violet', 'clay', 'moss', 'sky'] as const;
/** A Monday and the first of a month, so that the month that is shown is full from its first column on. */
export const FIRST_DAY = '2027-03-01';
const DAYS = 90;
const CHANNELS = 8;
const PEOPLE = 12;
const DAY_MS = 86_400_000;

/** The same posts for the same number: spread evenly over six lanes and the days of one quarter. */
export function makePosts(count: number): readonly BenchPost[] {
  const next = mulberry32(42);
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(from: readonly T[]): T => {
    const one = from[below(from.length)];
    if (one === undefined) throw new Error('There is nothing to pick from');
    return one;
  };
  return Array.from({ length: count }, (_none, at) => ({
    id: `post-${String(at).padStart(6, '0')}`,
    lane: below(LANES.length),
    day: below(DAYS),
    minute: 8 * 60 + below(44) * 15,
    status: pick(STATUSES),
    title: `${pick(OPENINGS)} ${pick(THINGS)} ${at}`,
    text: Array.from({ length: 3 + below(3) }, () => pick(SENTENCES)).join(' '),
    channels: Array.from({ length: 1 + below(3) }, () => below(CHANNELS)),
    owner: below(PEOPLE),
    tags: Array.from({ length: below(3) }, () => pick(TAGS)),
    link: `https://example.org/${at}`,
    notes: pick(SENTENCES),
  }));
}

/** A day of the quarter as text: `yyyy-MM-dd`. */
export function dayText(day: number, firstDay = FIRST_DAY): string {
  return new Date(Date.parse(firstDay) + day * DAY_MS).toISOString().slice(0, 10);
}

/** The day of the quarter that a text names. */
export function dayNumber(text: string): number {
  return Math.round((Date.parse(text.slice(0, 10)) - Date.parse(FIRST_DAY)) / DAY_MS);
}

export function timeText(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** When a post begins and, an hour later, ends: for calendars that want both. */
export function startOf(post: BenchPost): string {
  return `${dayText(post.day)}T${timeText(post.minute)}:00`;
}

export function endOf(post: BenchPost): string {
  return `${dayText(post.day)}T${timeText(post.minute + 30)}:00`;
}

/** A small generator whose numbers are the same everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const OPENINGS = [
  'Meet',
  'Behind',
  'Five facts about',
  'A day with',
  'Why we built',
  'Ask us about',
];
const THINGS = [
  'the new bridge',
  'our night shift',
  'the spring timetable',
  'the repair café',
  'quiet carriages',
  'the ticket machine',
  'our apprentices',
  'the winter tyres',
];
const TAGS = ['launch', 'people', 'service', 'press', 'jobs', 'summer'];
const SENTENCES = [
  'We asked forty people on the platform what they would change first.',
  'The answer surprised the whole team.',
  'From Monday the early train leaves ten minutes later.',
  'It took three winters, two prototypes and a lot of coffee.',
  'Tell us what you think, and we will answer before the weekend.',
];
