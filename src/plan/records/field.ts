import { isDay, isTime, isTimeZoneName, type Day, type Time } from '../day';
import { isId, type Id } from '../ids';
import { FORBIDDEN_KEYS, isPlainObject } from '../json';

/**
 * One field of a record: what it holds when nothing is set, and which values it takes. A record's
 * type, its checks, its stamps and its place in the file all follow from its table of fields.
 */
export interface Field<T> {
  readonly empty: T;
  /** What is taken, in words that follow 'expected'. */
  readonly expects: string;
  readonly accepts: (value: unknown) => boolean;
  /** The value as a plan holds it, where people or another version write it in another way. */
  readonly tidy: (value: unknown) => unknown;
  /** Saved and merged element by element: `set` for lists of words or ids, `map` for entries by key. */
  readonly elements: 'none' | 'set' | 'map';
  /** The kind of record that this field's ids name. */
  readonly refersTo: string | null;
}

export type FieldTable = Readonly<Record<string, Field<unknown>>>;

/** The values of a table of fields. */
export type ValuesOf<F extends FieldTable> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

const SET_LIMIT = 200;
const MAP_LIMIT = 2_000;
const LINE_BREAK = /[\r\n\u2028\u2029]/;

/** One line of text of at most `max` characters (UTF-16 units). */
export function line(max: number): Field<string | null> {
  return orNull(`one line of at most ${max} characters`, (value) => isLine(value, max));
}

/** Text of any number of lines, at most `max` characters. */
export function text(max: number): Field<string | null> {
  return orNull(`text of at most ${max} characters`, (value) => isText(value, max));
}

export function numberBetween(min: number, max: number): Field<number | null> {
  return orNull(`a number from ${min} to ${max}`, (value) => isNumber(value, min, max));
}

export function flag(): Field<boolean> {
  return plain(false, 'true or false', (value) => typeof value === 'boolean');
}

export const day: Field<Day | null> = orNull('a day that exists, as yyyy-MM-dd', isDay);
export const time: Field<Time | null> = orNull('a time as HH:mm', isTime);
export const TIME_ZONE = 'a time zone such as Europe/Stockholm';
export const timeZone: Field<string | null> = orNull(TIME_ZONE, isTimeZoneName);

export function oneOf<const T extends string>(values: readonly T[]): Field<T | null> {
  const known: ReadonlySet<unknown> = new Set(values);
  return orNull(`one of ${values.join(', ')}`, (value) => known.has(value));
}

export function oneOfOr<const T extends string>(values: readonly T[], empty: T): Field<T> {
  const known: ReadonlySet<unknown> = new Set(values);
  return plain(empty, `one of ${values.join(', ')}`, (value) => known.has(value));
}

/** The id of another record. */
export function ref<K extends string>(kind: K): Field<Id<K> | null> {
  return { ...orNull<Id<K>>(`the id of ${withArticle(kind)}`, isId), refersTo: kind };
}

/** A set of ids of other records, in the order of their text. */
export function refs<K extends string>(kind: K): Field<readonly Id<K>[]> {
  return { ...setOf<Id<K>>(`ids of ${withArticle(kind)}`, isId), refersTo: kind };
}

/** A set of single lines, in the order of their text. */
export function words(max: number): Field<readonly string[]> {
  return setOf(`lines of at most ${max} characters`, (value) => isLine(value, max) && value !== '');
}

export function someOf<const T extends string>(values: readonly T[]): Field<readonly T[]> {
  const known: ReadonlySet<unknown> = new Set(values);
  return setOf<T>(values.join(', '), (value) => known.has(value));
}

/** Entries by key, each merged as one value. */
export function mapOf<T>(value: Field<T>): Field<Readonly<Record<string, T>>> {
  return {
    empty: {},
    expects: `entries by key, each ${value.expects}`,
    accepts: (candidate) =>
      isPlainObject(candidate) &&
      Object.keys(candidate).length <= MAP_LIMIT &&
      Object.entries(candidate).every(([key, entry]) => isMapKey(key) && value.accepts(entry)),
    tidy: (candidate) =>
      isPlainObject(candidate)
        ? Object.fromEntries(
            Object.entries(candidate).map(([key, entry]) => [key, value.tidy(entry)]),
          )
        : candidate,
    elements: 'map',
    refersTo: null,
  };
}

/**
 * A small value of several parts that is set and merged as a whole. A part that is left out, by an
 * older version or by hand, is 'not set'.
 */
export function parts<F extends FieldTable>(fields: F): Field<ValuesOf<F>> {
  const names = Object.keys(fields);
  const empty = Object.fromEntries(names.map((name) => [name, fields[name]?.empty]));
  const field = plain(
    // The parts' own empty values, part by part, are by construction the values of the table.
    empty as ValuesOf<F>,
    `an object of ${names.join(', ')}`,
    (value) =>
      isPlainObject(value) && names.every((name) => fields[name]?.accepts(value[name]) === true),
  );
  return { ...field, tidy: (value) => (isPlainObject(value) ? { ...empty, ...value } : value) };
}

/** A value of the caller's own making. */
export function plain<T>(
  empty: T,
  expects: string,
  accepts: (value: unknown) => boolean,
): Field<T> {
  return { empty, expects, accepts, tidy: (value) => value, elements: 'none', refersTo: null };
}

/** 'an audience', 'a contactReason' */
function withArticle(kind: string): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

function orNull<T>(expects: string, accepts: (value: unknown) => boolean): Field<T | null> {
  return plain<T | null>(null, expects, (value) => value === null || accepts(value));
}

function setOf<T extends string>(
  expects: string,
  accepts: (value: unknown) => boolean,
): Field<readonly T[]> {
  return {
    empty: [],
    expects: `a list of ${expects}, each once, in order`,
    accepts: (value) =>
      Array.isArray(value) && value.length <= SET_LIMIT && value.every(accepts) && isSorted(value),
    tidy: tidySet,
    elements: 'set',
    refersTo: null,
  };
}

/** A list of texts as a set holds them: each once, in order. Anything else stays as it is. */
function tidySet(value: unknown): unknown {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
    ? [...new Set<string>(value)].sort()
    : value;
}

/** Sets are kept sorted, so that two equal sets are the same text in the file. */
function isSorted(values: readonly unknown[]): boolean {
  return values.every((value, at) => at === 0 || String(values[at - 1]) < String(value));
}

function isText(value: unknown, max: number): value is string {
  return typeof value === 'string' && value.length <= max;
}

function isLine(value: unknown, max: number): value is string {
  return isText(value, max) && !LINE_BREAK.test(value);
}

function isNumber(value: unknown, min: number, max: number): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max;
}

function isMapKey(key: string): boolean {
  return key.length > 0 && key.length <= 120 && !FORBIDDEN_KEYS.has(key);
}
