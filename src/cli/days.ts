import { isDay, type Day } from '../plan';
import type { Input } from './command';
import { Refusal } from './refusal';

/** The day that an option gives, or null when it is not there. */
export function dayFrom(input: Input, option: string): Day | null {
  const text = input.value(option);
  if (text === null || isDay(text)) return text;
  const looksRight = /^\d{4}-\d\d-\d\d$/.test(text);
  const reason = looksRight ? 'is not in the calendar (1970 to 2100)' : 'is not a day';
  const next = 'Write a day as year-month-day, for example 2026-03-31.';
  throw new Refusal({ type: 'badDay' }, `--${option}: ${text} ${reason}`, next);
}
