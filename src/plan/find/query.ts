import type { FieldsOf } from '../records';
import { searchTerms } from './terms';

/** What posts are searched and filtered by, in the fields of a saved view. */
export type Query = Omit<FieldsOf<'view'>, 'name' | 'order' | 'rest' | 'zoom'>;

/** One field of a query that filters: several values, of which a post has to have one. */
export type Filter = Exclude<keyof Query, 'text' | 'without'>;

/** The filters in the order in which people are shown them. */
export const FILTERS: readonly Filter[] = [
  'departments',
  'channels',
  'campaigns',
  'objectives',
  'statuses',
  'owners',
  'tags',
];

export const EMPTY_QUERY: Query = {
  text: null,
  departments: [],
  channels: [],
  campaigns: [],
  objectives: [],
  statuses: [],
  owners: [],
  tags: [],
  without: [],
};

/** The query alone of something that holds more, like a saved view. */
export function queryOf(holder: Query): Query {
  const { text, departments, channels, campaigns, objectives } = holder;
  const { statuses, owners, tags, without } = holder;
  return { text, departments, channels, campaigns, objectives, statuses, owners, tags, without };
}

function isFiltering(query: Query, filter: Filter): boolean {
  return query[filter].length > 0 || asksWithout(query, filter);
}

/** Whether posts that have no value for a filter are asked for. */
function asksWithout(query: Query, filter: Filter): boolean {
  return query.without.some((one) => one === filter);
}

/** The filters that are set. */
export function filtersOf(query: Query): readonly Filter[] {
  return FILTERS.filter((filter) => isFiltering(query, filter));
}

/** What a filter is set to; null stands for posts without any value. */
export function chosenValues(query: Query, filter: Filter): readonly (string | null)[] {
  return [...query[filter], ...(asksWithout(query, filter) ? [null] : [])];
}

/** The query with a value of a filter chosen, or not any more. */
export function toggleValue(query: Query, filter: Filter, value: string | null): Query {
  // Chosen are values of the filter, and filters that can be without one.
  const changed = value === null ? toggled(query.without, filter) : toggled(query[filter], value);
  return { ...query, [value === null ? 'without' : filter]: changed };
}

/** The query without what a filter is set to. */
export function withoutFilter(query: Query, filter: Filter): Query {
  return { ...query, [filter]: [], without: query.without.filter((one) => one !== filter) };
}

/** A set with one element more or one less, in order. */
function toggled(set: readonly string[], value: string): readonly string[] {
  return set.includes(value) ? set.filter((one) => one !== value) : [...set, value].sort();
}

/** Whether a query asks for nothing, so that every post matches it. */
export function isEmptyQuery(query: Query): boolean {
  return searchTerms(query.text ?? '').length === 0 && filtersOf(query).length === 0;
}

export function isSameQuery(a: Query, b: Query): boolean {
  return (
    (a.text ?? '') === (b.text ?? '') &&
    isSameSet(a.without, b.without) &&
    FILTERS.every((filter) => isSameSet(a[filter], b[filter]))
  );
}

/** Whether all that matches `next` matches `last` too, so that nothing else has to be searched. */
export function narrows(next: Query, last: Query): boolean {
  const terms = searchTerms(next.text ?? '');
  return (
    searchTerms(last.text ?? '').every((old) => terms.some((term) => term.includes(old))) &&
    FILTERS.every((filter) => filterNarrows(next, last, filter))
  );
}

function filterNarrows(next: Query, last: Query, filter: Filter): boolean {
  if (!isFiltering(last, filter)) return true;
  const allowed: ReadonlySet<string> = new Set(last[filter]);
  return (
    isFiltering(next, filter) &&
    next[filter].every((value) => allowed.has(value)) &&
    (asksWithout(last, filter) || !asksWithout(next, filter))
  );
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
