declare const brand: unique symbol;

/**
 * A calendar day as `yyyy-MM-dd`, 1970-01-01 to 2100-12-31. Days compare as strings. Arithmetic may
 * lead past those bounds: such a day can be shown, and `isDay` says that no record holds it.
 */
export type Day = string & { readonly [brand]: 'day' };

/** A time on the wall clock of the plan's time zone, `HH:mm`. */
export type Time = string & { readonly [brand]: 'time' };

export type Weekday = 'monday' | 'saturday' | 'sunday';
const WEEK_STARTS: Readonly<Record<Weekday, number>> = { sunday: 0, monday: 1, saturday: 6 };

const DAY_PATTERN = /^(?:19[7-9]\d|20\d\d|2100)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME_PATTERN = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** True for a day that exists: `2026-02-30` is not one. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !DAY_PATTERN.test(value)) return false;
  const dayOfMonth = digitsAt(value, 8);
  // Every month has 28 days: most days need no calendar.
  return dayOfMonth <= 28 || dayOfMonth <= daysInMonth(yearOf(value), digitsAt(value, 5));
}

export function isTime(value: unknown): value is Time {
  return typeof value === 'string' && TIME_PATTERN.test(value);
}

/** The day that lies `count` calendar days later. */
export function addDays(day: Day, count: number): Day {
  return fromNumber(toNumber(day) + count);
}

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const months = yearOf(day) * 12 + digitsAt(day, 5) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return fromParts(year, month, Math.min(digitsAt(day, 8), daysInMonth(year, month)));
}

/** How many calendar days `to` lies after `from` (negative when before). */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/** All days from the first to the last, both included; none when they are the wrong way round. */
export function dayRange(first: Day, last: Day): readonly Day[] {
  const length = Math.max(0, daysBetween(first, last) + 1);
  return Array.from({ length }, (_, at) => addDays(first, at));
}

export function weekOf(day: Day, firstDay: Weekday): { readonly first: Day; readonly last: Day } {
  const sinceFirst = (weekdayOf(day) - WEEK_STARTS[firstDay] + 7) % 7;
  return { first: addDays(day, -sinceFirst), last: addDays(day, 6 - sinceFirst) };
}

export function monthOf(day: Day): { readonly first: Day; readonly last: Day } {
  const year = yearOf(day);
  const month = digitsAt(day, 5);
  return {
    first: fromParts(year, month, 1),
    last: fromParts(year, month, daysInMonth(year, month)),
  };
}

/** The week of the year by ISO 8601: weeks start on Monday, week 1 holds the first Thursday. */
export function isoWeek(day: Day): number {
  const thursday = addDays(weekOf(day, 'monday').first, 3);
  return Math.floor(daysBetween(fromParts(yearOf(thursday), 1, 1), thursday) / 7) + 1;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  return (((toNumber(day) + 4) % 7) + 7) % 7;
}

export function isWeekend(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/** A `Date` on the day on this machine's clock, at noon where no clock is changed: for formatting only. */
export function toDate(day: Day): Date {
  return new Date(yearOf(day), digitsAt(day, 5) - 1, digitsAt(day, 8), 12);
}

/** The calendar day that a `Date` falls on, on this machine's clock. */
export function toDay(date: Date): Day {
  return fromParts(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** The day and the time that a clock in `timeZone` shows at a moment. */
export function wallClock(
  moment: Date,
  timeZone: string,
): { readonly day: Day; readonly time: Time } {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(moment);
  // Swedish short style is `yyyy-MM-dd HH:mm`.
  return { day: text.slice(0, 10) as Day, time: text.slice(11, 16) as Time };
}

/** True for what has the form of an IANA name: which of them exist differs from machine to machine. */
export function isTimeZoneName(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(value);
}

/** True for an IANA name that this machine's time-zone data knows; an offset (`+01:00`) is none. */
export function isTimeZone(value: string): boolean {
  if (!/^[A-Za-z]/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01. UTC has no daylight saving, so a day has always the same length here. */
function toNumber(day: Day): number {
  return Date.UTC(yearOf(day), digitsAt(day, 5) - 1, digitsAt(day, 8)) / DAY_MS;
}

function fromNumber(count: number): Day {
  return new Date(count * DAY_MS).toISOString().slice(0, 10) as Day;
}

function fromParts(year: number, month: number, dayOfMonth: number): Day {
  return fromNumber(Date.UTC(year, month - 1, dayOfMonth) / DAY_MS);
}

function yearOf(day: string): number {
  return digitsAt(day, 0) * 100 + digitsAt(day, 2);
}

/** The number that two digits make. */
function digitsAt(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

const ZERO = 48;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
