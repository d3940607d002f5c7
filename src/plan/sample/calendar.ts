import { addDays, dayRange, daysBetween, weekdayOf, type Day, type Time } from '../day';
import type { Status } from '../records';
import type { Random } from './random';

/** Picks days as a team would fill a quarter: most near today, few on weekends. */
export function dayPicker(random: Random, today: Day): () => Day {
  const days = dayRange(addDays(today, -DAYS_EACH_WAY), addDays(today, DAYS_EACH_WAY));
  let total = 0;
  const upTo = days.map((day) => (total += weightOf(day, today)));
  return () => {
    const point = random.next() * total;
    return days[upTo.findIndex((end) => point < end)] ?? today;
  };
}

/** Around one of the department's hours, on a quarter of an hour. */
export function timeFor(random: Random, hours: readonly number[]): Time {
  const hour = String(random.pick(hours)).padStart(2, '0');
  // Two digits, a colon and one of four quarters is a time.
  return `${hour}:${random.pick(['00', '00', '00', '15', '30', '30', '45'])}` as Time;
}

/** How far a post would be by today: the past is published, the far future an idea. */
export function statusFor(random: Random, day: Day | null, today: Day): Status {
  if (day === null) return random.chance(0.8) ? 'idea' : 'draft';
  if (day < today) return 'published';
  const ahead = daysBetween(today, day);
  if (ahead <= 3) return random.pick(['scheduled', 'scheduled', 'approved', 'inReview']);
  if (ahead <= 10) return random.pick(['scheduled', 'approved', 'inReview', 'inReview', 'draft']);
  return random.pick(['inReview', 'draft', 'draft', 'draft', 'idea']);
}

const DAYS_EACH_WAY = 45;
const WEEKDAY_WEIGHTS = [0.2, 1, 1.2, 1.2, 1.1, 0.9, 0.3];

function weightOf(day: Day, today: Day): number {
  const distance = Math.abs(daysBetween(today, day));
  return (WEEKDAY_WEIGHTS[weekdayOf(day)] ?? 1) / (1 + distance / 20);
}
