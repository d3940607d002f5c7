import type { Plan } from '../plan';
import type { RecordType } from '../records';
import { tagsOf } from './choices';
import { FILTERS, type Filter, type Query } from './query';

/** Something that a query names and the plan does not have any more. */
export interface MissingValue {
  readonly filter: Filter;
  /** The id of the record, or the tag. */
  readonly value: string;
}

/**
 * A query as far as the plan knows what it names, and the rest. A tag that no post has is told but
 * stays: tomorrow's post may have it, while a record that is gone does not come back.
 */
export function checkQuery(
  plan: Plan,
  query: Query,
): { readonly query: Query; readonly missing: readonly MissingValue[] } {
  const missing = FILTERS.flatMap((filter) => missingOf(plan, query, filter));
  const gone = new Set(missing.filter(({ filter }) => filter !== 'tags').map(({ value }) => value));
  return { query: gone.size === 0 ? query : withoutValues(query, gone), missing };
}

const KIND_OF: Readonly<Partial<Record<Filter, RecordType>>> = {
  departments: 'department',
  channels: 'channel',
  campaigns: 'campaign',
  objectives: 'objective',
  owners: 'person',
};

function missingOf(plan: Plan, query: Query, filter: Filter): readonly MissingValue[] {
  const values: readonly string[] = query[filter];
  if (values.length === 0 || filter === 'statuses') return [];
  const kind = KIND_OF[filter];
  const known = kind ? plan.records[kind] : tagsOf(plan);
  return values
    .filter((value) => !(known as ReadonlySet<string> | ReadonlyMap<string, unknown>).has(value))
    .map((value) => ({ filter, value }));
}

function withoutValues(query: Query, gone: ReadonlySet<string>): Query {
  const kept = FILTERS.filter((filter) => filter !== 'tags' && filter !== 'statuses').map(
    (filter) => [filter, query[filter].filter((value) => !gone.has(value))],
  );
  // The same fields, each with fewer ids.
  return { ...query, ...(Object.fromEntries(kept) as Partial<Query>) };
}
