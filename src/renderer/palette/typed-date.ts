import { addDays, daysBetween, fold, isDay, isoWeek, weekdayOf, type Day } from '../../plan';

/** What somebody who typed a date means: a day, or one that does not exist, in words. */
export type TypedDate =
  { readonly type: 'day'; readonly day: Day } | { readonly type: 'none'; readonly why: string };

/**
 * Reads '12 Oct', 'Oct 12 2026', '2026-10-12', '12.10.', '12/10/26', 'tomorrow', 'friday', 'week 41',
 * '+14'. Null for what is no date at all. Without a year it is the day nearest to today.
 */
export function readTypedDate(text: string, today: Day): TypedDate | null {
  const words = fold(text).trim();
  return (
    readWord(words, today) ??
    readOffset(words, today) ??
    readWeek(words, today) ??
    readNumbers(words, today) ??
    readNamed(words, today)
  );
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** 'today', 'tomorrow', 'yesterday', or the next day of a name. */
function readWord(words: string, today: Day): TypedDate | null {
  const step = { yesterday: -1, today: 0, tomorrow: 1 }[words];
  if (step !== undefined) return dayOrWhy(addDays(today, step));
  const name = words.replace(/^(next|on) /, '');
  const weekday = name.length < 3 ? -1 : WEEKDAYS.findIndex((one) => one.startsWith(name));
  if (weekday === -1) return null;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return dayOrWhy(addDays(today, ahead === 0 ? 7 : ahead));
}

/** '+14', '-3', 'in 2 weeks' */
function readOffset(words: string, today: Day): TypedDate | null {
  const match = /^(?:([+-])|in )\s*(\d{1,5})\s*(d|days?|w|weeks?)?$/.exec(words);
  if (!match) return null;
  const [, sign, count, unit = 'd'] = match;
  const days = Number(count) * (unit.startsWith('w') ? 7 : 1);
  return dayOrWhy(addDays(today, sign === '-' ? -days : days));
}

/** 'week 41' is its Monday, as weeks are counted by ISO 8601. */
function readWeek(words: string, today: Day): TypedDate | null {
  const match = /^(?:week|w) ?(\d{1,2})(?: (\d{4}))?$/.exec(words);
  if (!match) return null;
  const week = Number(match[1]);
  const year = match[2] === undefined ? Number(today.slice(0, 4)) : Number(match[2]);
  // 4 January is always in the first week.
  const fourth = `${String(year)}-01-04`;
  const first = isDay(fourth) ? addDays(fourth, -((weekdayOf(fourth) + 6) % 7)) : null;
  if (first === null) return OUT_OF_BOUNDS;
  const monday = addDays(first, (week - 1) * 7);
  if (isoWeek(monday) === week) return dayOrWhy(monday);
  return { type: 'none', why: `${String(year)} has no week ${String(week)}` };
}

/** '2026-10-12', '12.10.2026', '12/10', '12.10.' */
function readNumbers(words: string, today: Day): TypedDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso) return readParts(Number(iso[3]), Number(iso[2]), Number(iso[1]), today);
  const short = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2})?)?$/.exec(words);
  if (!short) return null;
  return readParts(Number(short[1]), Number(short[2]), yearOf(short[3]), today);
}

/** '12 oct', 'october 12th 2026', 'oct 2026', 'october' */
function readNamed(words: string, today: Day): TypedDate | null {
  const parts = words.split(/[\s,.]+/).filter((part) => part !== '' && part !== 'of');
  const named = parts.filter((part) => /^[a-z]{3,}$/.test(part));
  const numbers = parts
    .filter((part) => part !== named[0])
    .map((part) => part.replace(ORDINAL, ''));
  const month = MONTHS.findIndex((one) => one.startsWith(named[0] ?? '-')) + 1;
  if (month === 0 || numbers.some((one) => !/^\d+$/.test(one)) || numbers.length > 2) return null;
  const year = numbers.find((one) => one.length === 4);
  const [day = '1', ...more] = numbers.filter((one) => one !== year);
  return more.length > 0 ? null : readParts(Number(day), month, yearOf(year), today);
}

const ORDINAL = /(?<=^\d+)(st|nd|rd|th)$/;

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return Number(text.length === 2 ? `20${text}` : text);
}

function readParts(dayOfMonth: number, month: number, year: number | null, today: Day): TypedDate {
  if (year !== null) return exactDay(dayOfMonth, month, year);
  const now = Number(today.slice(0, 4));
  const days = [now - 1, now, now + 1].map((one) => exactDay(dayOfMonth, month, one));
  const distance = (one: TypedDate): number =>
    one.type === 'day' ? Math.abs(daysBetween(today, one.day)) : Infinity;
  // Where it is in no year, this year says why.
  return days.reduce(
    (best, one) => (distance(one) < distance(best) ? one : best),
    exactDay(dayOfMonth, month, now),
  );
}

function exactDay(dayOfMonth: number, month: number, year: number): TypedDate {
  const name = MONTHS[month - 1];
  if (name === undefined) return { type: 'none', why: `There is no month ${String(month)}` };
  if (year < 1970 || year > 2100) return OUT_OF_BOUNDS;
  const day = isoText(dayOfMonth, month, year);
  if (isDay(day)) return { type: 'day', day };
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${String(year)}`;
  return { type: 'none', why: `${title} has ${String(lastDayOf(month, year))} days` };
}

function lastDayOf(month: number, year: number): number {
  return [31, 30, 29, 28].find((one) => isDay(isoText(one, month, year))) ?? 28;
}

function isoText(dayOfMonth: number, month: number, year: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(dayOfMonth)}`;
}

const OUT_OF_BOUNDS: TypedDate = {
  type: 'none',
  why: 'Plans have days from 1970 to 2100',
};

function dayOrWhy(day: Day): TypedDate {
  return isDay(day) ? { type: 'day', day } : OUT_OF_BOUNDS;
}
