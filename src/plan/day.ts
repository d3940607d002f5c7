import {
  addDays as addDaysTo,
  addMonths as addMonthsTo,
  differenceInCalendarDays,
  endOfMonth,
  endOfWeek,
  format,
  getISOWeek,
  parseISO,
  startOfMonth,
  startOfWeek,
} from 'date-fns';

declare const brand: unique symbol;

/** A calendar day as `yyyy-MM-dd`, 1970-01-01 to 2100-12-31. Days compare as strings. */
export type Day = string & { readonly [brand]: 'day' };

/** A time on the wall clock of the plan's time zone, `HH:mm`. */
export type Time = string & { readonly [brand]: 'time' };

export type Weekday = 'monday' | 'saturday' | 'sunday';
type WeekStart = 0 | 1 | 6;
const WEEK_STARTS: Readonly<Record<Weekday, WeekStart>> = { sunday: 0, monday: 1, saturday: 6 };

const DAY_PATTERN = /^(19[7-9]\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const TIME_PATTERN = /^([01]\d|2[0-3]):[0-5]\d$/;

/** True for a day that exists: `2026-02-30` is not one. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !DAY_PATTERN.test(value)) return false;
  return Number(value.slice(8)) <= daysInMonth(Number(value.slice(0, 4)), Number(value.slice(5, 7)));
}

export function isTime(value: unknown): value is Time {
  return typeof value === 'string' && TIME_PATTERN.test(value);
}

/** The day that lies `count` calendar days later; a day lost to daylight saving does not exist here. */
export function addDays(day: Day, count: number): Day {
  return toDay(addDaysTo(toDate(day), count));
}

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  return toDay(addMonthsTo(toDate(day), count));
}

/** How many calendar days `to` lies after `from` (negative when before). */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

/** All days from the first to the last, both included; none when they are the wrong way round. */
export function dayRange(first: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

export function weekOf(day: Day, firstDay: Weekday): { readonly first: Day; readonly last: Day } {
  const date = toDate(day);
  const options = { weekStartsOn: WEEK_STARTS[firstDay] };
  return { first: toDay(startOfWeek(date, options)), last: toDay(endOfWeek(date, options)) };
}

export function monthOf(day: Day): { readonly first: Day; readonly last: Day } {
  const date = toDate(day);
  return { first: toDay(startOfMonth(date)), last: toDay(endOfMonth(date)) };
}

/** The week of the year by ISO 8601: weeks start on Monday, week 1 holds the first Thursday. */
export function isoWeek(day: Day): number {
  return getISOWeek(toDate(day));
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
  return toDate(day).getDay();
}

export function isWeekend(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/** A `Date` at the day's first moment on this machine's clock, for formatting only. */
export function toDate(day: Day): Date {
  return parseISO(day);
}

/** The calendar day that a `Date` falls on, on this machine's clock. */
export function toDay(date: Date): Day {
  // The pattern is the definition of a Day; date-fns pads every part of it.
  return format(date, 'yyyy-MM-dd') as Day;
}

/** The day and the time that a clock in `timeZone` shows at a moment. */
export function wallClock(moment: Date, timeZone: string): { readonly day: Day; readonly time: Time } {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(moment);
  // Swedish short style is `yyyy-MM-dd HH:mm`.
  return { day: text.slice(0, 10) as Day, time: text.slice(11, 16) as Time };
}

/** True for an IANA name that this machine's time-zone data knows. */
export function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
