import { addDays, daysBetween, isDay, weekdayOf, type Day } from '../day';
import { fail, ok, type Result } from '../result';

/** What somebody typed for a day, when it is none. */
export type DayProblem = 'notADay' | 'noSuchDay';

/**
 * A day as people type it: '12 oct', 'Oct 12, 2026', '12.10.', '12/10', '2026-10-12', '12', 'fri',
 * 'tomorrow', '+7'. The day comes before the month in numbers. A missing year or month is the one
 * that brings the day nearest to `near`; weekdays and steps count from `today`. Nothing is no day.
 */
export function readDay(text: string, today: Day, near: Day): Result<Day | null, DayProblem> {
  const words = text.toLowerCase().replaceAll(',', ' ').trim();
  if (words === '') return ok(null);
  const relative = readRelative(words, today);
  if (relative) return isDay(relative) ? ok(relative) : fail('noSuchDay');
  const parts = readIso(words) ?? readNumbers(words) ?? readMonthName(words);
  if (!parts) return fail('notADay');
  const candidates = nearbyDays(parts, near).filter(isDay);
  const nearest = candidates.toSorted((a, b) => distance(a, near) - distance(b, near))[0];
  return nearest ? ok(nearest) : fail('noSuchDay');
}

interface DayParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly dayOfMonth: number;
}

const DAY_WORDS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

function readRelative(words: string, today: Day): Day | null {
  const step = /^[+-]\s?\d{1,4}$/.test(words) ? Number(words.replace(' ', '')) : undefined;
  const days = step ?? (Object.hasOwn(DAY_WORDS, words) ? DAY_WORDS[words] : undefined);
  if (days !== undefined) return addDays(today, days);
  const weekday = indexOfName(WEEKDAYS, words);
  return weekday === null ? null : addDays(today, (weekday - weekdayOf(today) + 7) % 7);
}

function readIso(words: string): DayParts | null {
  const [, year, month, dayOfMonth] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words) ?? [];
  return dayOfMonth === undefined ? null : toParts(year, month, dayOfMonth);
}

function readNumbers(words: string): DayParts | null {
  const found = /^(\d{1,2})(?:(?:st|nd|rd|th)?\.?$|[-/.]\s?(\d{1,2})(?:[-/.]\s?(\d{4}|\d{2})?)?$)/;
  const [, dayOfMonth, month, year] = found.exec(words) ?? [];
  return dayOfMonth === undefined ? null : toParts(year, month, dayOfMonth);
}

/** Words in any order: one names a month, one is a day of it, and there may be a year and a weekday. */
function readMonthName(words: string): DayParts | null {
  const written = words.split(/[\s./-]+/).filter((part) => part !== '');
  const parts = written.filter((part) => indexOfName(WEEKDAYS, part) === null);
  const month = parts.flatMap((part) => indexOfName(MONTHS, part) ?? [])[0];
  const numbers = parts.filter((part) => indexOfName(MONTHS, part) === null);
  const year = numbers.find((part) => /^\d{4}$/.test(part));
  const [dayOfMonth, ...rest] = numbers.filter((part) => part !== year);
  if (month === undefined || !dayOfMonth || rest.length > 0) return null;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(dayOfMonth)?.[1];
  return digits === undefined ? null : toParts(year, String(month + 1), digits);
}

function toParts(
  year: string | undefined,
  month: string | undefined,
  dayOfMonth: string,
): DayParts {
  return {
    year: year === undefined ? null : Number(year.length === 2 ? `20${year}` : year),
    month: month === undefined ? null : Number(month),
    dayOfMonth: Number(dayOfMonth),
  };
}

/** The day in the years or months around, whether it is there or not. */
function nearbyDays({ year, month, dayOfMonth }: DayParts, near: Day): readonly string[] {
  const nearYear = Number(near.slice(0, 4));
  if (month !== null) {
    // Leap days lie up to eight years apart.
    const years = year === null ? steps(8).map((step) => nearYear + step) : [year];
    return years.map((one) => toText(one, month, dayOfMonth));
  }
  const nearMonth = nearYear * 12 + Number(near.slice(5, 7)) - 1;
  return steps(2).map((step) => {
    const count = nearMonth + step;
    return toText(Math.floor(count / 12), (count % 12) + 1, dayOfMonth);
  });
}

function steps(most: number): readonly number[] {
  return Array.from({ length: 2 * most + 1 }, (_, at) => at - most);
}

function toText(year: number, month: number, dayOfMonth: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(dayOfMonth)}`;
}

function distance(a: Day, b: Day): number {
  return Math.abs(daysBetween(a, b));
}

/** The place of a name that is written out or cut after three letters or more. */
function indexOfName(names: readonly string[], text: string): number | null {
  const start = text.replace(/\.$/, '');
  if (start.length < 3) return null;
  const at = names.findIndex((name) => name.startsWith(start));
  return at === -1 ? null : at;
}
