import { UTCDateMini } from '@date-fns/utc/date/mini';
import {
  addDays as addDaysTo,
  addMonths as addMonthsTo,
  differenceInCalendarDays,
  eachDayOfInterval,
  endOfMonth,
  endOfQuarter,
  endOfWeek,
  endOfYear,
  format,
  getDay,
  getDaysInMonth,
  getISOWeek,
  isWeekend as isWeekendDate,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
  startOfYear,
} from 'date-fns';

declare const brand: unique symbol;

/**
 * A calendar day as `yyyy-MM-dd`, 1970-01-01 to 2100-12-31. Days compare as strings. Arithmetic may
 * lead past those bounds: such a day can be shown, and `isDay` says that no record holds it.
 */
export type Day = string & { readonly [brand]: 'day' };

/** A time on the wall clock of the plan's time zone, `HH:mm`. */
export type Time = string & { readonly [brand]: 'time' };

export type Weekday = 'monday' | 'saturday' | 'sunday';
const WEEK_STARTS: Readonly<Record<Weekday, 0 | 1 | 6>> = { sunday: 0, monday: 1, saturday: 6 };

const DAY_PATTERN = /^(?:19[7-9]\d|20\d\d|2100)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME_PATTERN = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** True for a day that exists: `2026-02-30` is not one. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !DAY_PATTERN.test(value)) return false;
  const dayOfMonth = Number(value.slice(8));
  // Every month has 28 days: most days need no calendar.
  return dayOfMonth <= 28 || dayOfMonth <= getDaysInMonth(inUtc(`${value.slice(0, 7)}-01`));
}

export function isTime(value: unknown): value is Time {
  return typeof value === 'string' && TIME_PATTERN.test(value);
}

/** The day that lies `count` calendar days later. */
export function addDays(day: Day, count: number): Day {
  return fromUtc(addDaysTo(inUtc(day), count));
}

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  return fromUtc(addMonthsTo(inUtc(day), count));
}

/** How many calendar days `to` lies after `from` (negative when before). */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(inUtc(to), inUtc(from));
}

/** All days from the first to the last, both included; none when they are the wrong way round. */
export function dayRange(first: Day, last: Day): readonly Day[] {
  if (first > last) return [];
  return eachDayOfInterval({ start: inUtc(first), end: inUtc(last) }).map(fromUtc);
}

/** Days one after another, from the first to the last. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

export function weekOf(day: Day, firstDay: Weekday): Period {
  const week = { weekStartsOn: WEEK_STARTS[firstDay] };
  return {
    first: fromUtc(startOfWeek(inUtc(day), week)),
    last: fromUtc(endOfWeek(inUtc(day), week)),
  };
}

export function monthOf(day: Day): Period {
  return { first: fromUtc(startOfMonth(inUtc(day))), last: fromUtc(endOfMonth(inUtc(day))) };
}

/** January to March, April to June, July to September, October to December. */
export function quarterOf(day: Day): Period {
  return { first: fromUtc(startOfQuarter(inUtc(day))), last: fromUtc(endOfQuarter(inUtc(day))) };
}

export function yearOf(day: Day): Period {
  return { first: fromUtc(startOfYear(inUtc(day))), last: fromUtc(endOfYear(inUtc(day))) };
}

/** The week of the year by ISO 8601: weeks start on Monday, week 1 holds the first Thursday. */
export function isoWeek(day: Day): number {
  return getISOWeek(inUtc(day));
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
  return getDay(inUtc(day));
}

export function isWeekend(day: Day): boolean {
  return isWeekendDate(inUtc(day));
}

/** A `Date` on the day on this machine's clock, at noon where no clock is changed: for formatting only. */
export function toDate(day: Day): Date {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return new Date(year, month - 1, dayOfMonth, 12);
}

/** The calendar day that a `Date` falls on, on this machine's clock. */
export function toDay(date: Date): Day {
  return format(date, 'yyyy-MM-dd') as Day;
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

/**
 * The day at midnight UTC, where all days have one length: a clock that changes, or that once
 * skipped a whole day (Samoa, 2011-12-30), would make calendar arithmetic stumble.
 */
function inUtc(day: string): Date {
  return new UTCDateMini(`${day}T00:00:00Z`);
}

function fromUtc(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day;
}
