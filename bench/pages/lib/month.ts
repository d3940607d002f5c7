import { dayNumber } from './posts';

const MARCH = 2;

/** The days of a month's board, 0 for March: whole weeks from Monday on, as ours shows them. */
export function daysOfMonth(month: number): readonly number[] {
  const first = new Date(Date.UTC(2027, MARCH + month, 1));
  const last = new Date(Date.UTC(2027, MARCH + month + 1, 0));
  const before = (first.getUTCDay() + 6) % 7;
  const after = 6 - ((last.getUTCDay() + 6) % 7);
  const from = dayNumber(first.toISOString()) - before;
  const length = last.getUTCDate() + before + after;
  return Array.from({ length }, (_none, at) => from + at);
}

/** The first day is a Monday. */
export function isWeekend(day: number): boolean {
  return ((day % 7) + 7) % 7 > 4;
}

/** The sizes of our own Month zoom, so that the floors show the same cards. */
export const SIZES = {
  weekday: 152,
  rest: 112,
  pitch: 28,
  card: 24,
  lane: 168,
  head: 61,
  foot: 26,
};
