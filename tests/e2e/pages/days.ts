import { toDate, type Day } from '../../../src/plan';

const LONG = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const SHORT = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});

/** 'Wednesday 7 October', as the board names its days. */
export function longDay(day: Day): string {
  return LONG.format(toDate(day)).replace(',', '');
}

/** 'Wed 7 Oct' */
export function shortDay(day: Day): string {
  return SHORT.format(toDate(day)).replace(',', '');
}
