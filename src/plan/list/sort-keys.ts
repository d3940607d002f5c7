import { visibleDepartments } from '../board/lanes';
import { channelName } from '../names';
import { compareText } from '../order';
import { recordsOf, type Plan } from '../plan';
import { STATUSES, type Post } from '../records';
import type { ListColumn } from './columns';

/** How two names follow each other in the user's language. */
export type CompareNames = (a: string, b: string) => number;

/** What posts are sorted by: as numbers where many are sorted at once, or two of them compared. */
export interface Key {
  /** Numbers in the order of the values of these posts; Infinity where there is none. */
  readonly numbers: (posts: readonly Post[]) => (post: Post) => number;
  readonly compare: (a: Post, b: Post) => number;
  readonly isEmpty: (post: Post) => boolean;
}

/** The order of a column's own kind of value: days by the calendar, statuses as posts go through them. */
export function columnKey(plan: Plan, column: ListColumn, names: CompareNames): Key {
  switch (column) {
    case 'status':
      return numberKey(({ status }) => STATUSES.indexOf(status));
    case 'day':
      return numberKey(({ place }) => dayNumber(place.day));
    case 'time':
      return numberKey(({ time }) => timeNumber(time));
    case 'department':
      return refKey(laneOrder(plan), ({ department }) => department);
    case 'channels': {
      const order = nameOrder(recordsOf(plan, 'channel'), channelName, names);
      return numberKey(({ channels }) => Math.min(...channels.map((id) => placeIn(order, id))));
    }
    case 'campaign':
    case 'objective':
      return refKey(nameOrder(recordsOf(plan, column), nameOf, names), (post) => post[column]);
    case 'owner':
      return refKey(nameOrder(recordsOf(plan, 'person'), nameOf, names), ({ owner }) => owner);
    case 'tags':
      return textKey(({ tags }) => (tags.length === 0 ? null : tags.join(', ')), names);
    case 'link':
      return textKey(({ link }) => link, compareText);
    case 'title':
    case 'text':
      return textKey((post) => post[column]?.slice(0, TEXT_COMPARED) ?? null, names);
  }
}

/** Where the board shows a post: by day, time and lane, the tray behind all days. */
export function boardPlace(plan: Plan): Key {
  const lanes = laneOrder(plan);
  return numberKey(({ place, time, department }) => {
    if (place.day === null) return Infinity;
    const minutes = time === null ? MINUTES : timeNumber(time);
    const lane = lanes.get(department ?? '') ?? lanes.size;
    return (dayNumber(place.day) * (MINUTES + 1) + minutes) * (lanes.size + 1) + lane;
  });
}

const MINUTES = 24 * 60;
/** Nobody reads further to find a place in a list. */
const TEXT_COMPARED = 120;

type Places = ReadonlyMap<string, number>;

function numberKey(number: (post: Post) => number): Key {
  return {
    numbers: () => number,
    compare: (a, b) => compareNumbers(number(a), number(b)),
    isEmpty: (post) => number(post) === Infinity,
  };
}

function refKey(order: Places, idOf: (post: Post) => string | null): Key {
  return numberKey((post) => placeIn(order, idOf(post)));
}

function textKey(textOf: (post: Post) => string | null, names: CompareNames): Key {
  return {
    numbers: (posts) => {
      const order = placesOf(
        posts.flatMap((post) => textOf(post) ?? []),
        names,
      );
      return (post) => placeIn(order, textOf(post));
    },
    compare: (a, b) => compareTexts(textOf(a), textOf(b), names),
    isEmpty: (post) => textOf(post) === null,
  };
}

function compareTexts(a: string | null, b: string | null, names: CompareNames): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return names(a, b);
}

/** Not by subtracting, as Infinity from Infinity is no number. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The departments from the top of the board to its bottom, and behind them those that it hides. */
function laneOrder(plan: Plan): Places {
  const hidden = recordsOf(plan, 'department').filter((department) => department.hidden);
  return new Map([...visibleDepartments(plan), ...hidden].map(({ id }, at) => [id, at]));
}

/** The place of each record by its name; records of one name share it. */
function nameOrder<T extends { readonly id: string }>(
  records: readonly T[],
  nameOf: (record: T) => string,
  names: CompareNames,
): Places {
  const places = placesOf(records.map(nameOf), names);
  return new Map(records.map((record) => [record.id, placeIn(places, nameOf(record))]));
}

/** Names compare slowly and many posts share them: each is put in its place once. */
function placesOf(texts: readonly string[], names: CompareNames): Places {
  const sorted = [...new Set(texts)].sort(names);
  const places = new Map<string, number>();
  let place = 0;
  sorted.forEach((text, at) => {
    // Two texts that the language takes for the same share a place.
    if (at > 0 && names(sorted[at - 1] ?? '', text) !== 0) place = at;
    places.set(text, place);
  });
  return places;
}

function placeIn(places: Places, key: string | null): number {
  return key === null ? Infinity : (places.get(key) ?? Infinity);
}

function nameOf({ name }: { readonly name: string | null }): string {
  return name ?? '';
}

function dayNumber(day: string | null): number {
  if (day === null) return Infinity;
  return Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8));
}

function timeNumber(time: string | null): number {
  return time === null ? Infinity : Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
