import {
  lengthOf,
  quarterOf,
  toDate,
  weekNumber,
  type Day,
  type Stretch,
  type Zoom,
} from '../../plan';

const LOCALE = 'en-GB';
/** Hundreds of cards name the same few days, and formatting is slow: each is written once. */
const format = (options: Intl.DateTimeFormatOptions): ((day: Day) => string) => {
  const formatter = new Intl.DateTimeFormat(LOCALE, options);
  const known = new Map<Day, string>();
  return (day) => {
    const text = known.get(day) ?? formatter.format(toDate(day)).replace(',', '');
    known.set(day, text);
    return text;
  };
};

/** 'Wed' */
export const shortWeekday = format({ weekday: 'short' });
/** 'Wednesday 7 October' */
export const longDay = format({ weekday: 'long', day: 'numeric', month: 'long' });
/** 'Wed 7 Oct' */
export const shortDay = format({ weekday: 'short', day: 'numeric', month: 'short' });
/** 'Wed 7 Oct 2026' */
export const dayWithYear = format({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
/** '7 Oct' */
export const dayAndMonth = format({ day: 'numeric', month: 'short' });
/** 'October 2026' */
export const monthAndYear = format({ month: 'long', year: 'numeric' });
/** 'October' */
export const monthName = format({ month: 'long' });

export function dayOfMonth(day: Day): number {
  return Number(day.slice(8));
}

/** '5 – 18 October 2026', '28 September – 4 October 2026', 'October – December 2026', '2026' */
export function rangeTitle(zoom: Zoom, days: readonly Day[], around: Day): string {
  const first = days[0] ?? around;
  const last = days.at(-1) ?? around;
  if (zoom === 'year') return around.slice(0, 4);
  if (zoom === 'month') return monthAndYear(around);
  if (zoom === 'quarter') {
    const quarter = quarterOf(around);
    return `${monthName(quarter.first)} – ${monthAndYear(quarter.last)}`;
  }
  const end = `${dayOfMonth(last)} ${monthAndYear(last)}`;
  if (first.slice(0, 7) === last.slice(0, 7)) return `${dayOfMonth(first)} – ${end}`;
  const year = first.slice(0, 4) === last.slice(0, 4) ? '' : ` ${first.slice(0, 4)}`;
  return `${dayOfMonth(first)} ${monthName(first)}${year} – ${end}`;
}

/** 'Week 41', 'Weeks 41 and 42', 'Weeks 40 to 53', of days that are whole weeks. */
export function weekTitle(days: readonly Day[]): string {
  const starts = days.filter((_, at) => at % 7 === 0);
  const weeks = starts.map((first) => weekNumber({ first }));
  const first = weeks[0] ?? 0;
  const last = weeks.at(-1) ?? first;
  if (weeks.length === 1) return `Week ${first}`;
  return `Weeks ${first} ${weeks.length === 2 ? 'and' : 'to'} ${last}`;
}

/** 'Stockholm time' */
export function zoneTitle(timeZone: string): string {
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  return timeZone === 'UTC' ? 'UTC' : `${place} time`;
}

/** '5 – 18 Oct', '28 Sep – 4 Oct 2027', 'from 5 Oct', 'until 18 Oct', 'no days yet' */
export function stretchWords({ firstDay, lastDay }: Stretch): string {
  if (firstDay === null) return lastDay === null ? 'no days yet' : `until ${dayAndMonth(lastDay)}`;
  if (lastDay === null) return `from ${dayAndMonth(firstDay)}`;
  if (firstDay === lastDay) return dayAndMonth(firstDay);
  const sameMonth = firstDay.slice(0, 7) === lastDay.slice(0, 7);
  const sameYear = firstDay.slice(0, 4) === lastDay.slice(0, 4);
  const start = sameMonth ? String(dayOfMonth(firstDay)) : dayAndMonth(firstDay);
  const years = sameYear ? ['', ''] : [` ${firstDay.slice(0, 4)}`, ` ${lastDay.slice(0, 4)}`];
  return `${start}${years[0] ?? ''} – ${dayAndMonth(lastDay)}${years[1] ?? ''}`;
}

/** '5 – 18 Oct, 14 days' */
export function stretchAndLength(stretch: Stretch): string {
  const length = lengthOf(stretch);
  return `${stretchWords(stretch)}${length === null ? '' : `, ${plural(length, 'day')}`}`;
}

/** '7 days later', '1 day earlier' */
export function shiftWords(days: number): string {
  return `${plural(Math.abs(days), 'day')} ${days < 0 ? 'earlier' : 'later'}`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
