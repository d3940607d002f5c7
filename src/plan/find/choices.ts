import { compareText } from '../order';
import { visibleDepartments } from '../board/lanes';
import { networkName, statusName } from '../names';
import { recordsOf, type Plan } from '../plan';
import { STATUSES } from '../records';
import { fold } from './fold';
import { valuesOf } from './matcher';
import { chosenValues, FILTERS, type Filter, type Query } from './query';

/** A value that a filter can be set to. */
export interface Choice {
  readonly filter: Filter;
  /** An id, a status or a tag; null stands for posts without any. */
  readonly value: string | null;
  readonly label: string;
  /** How many posts have it. */
  readonly posts: number;
}

/** What each filter can be set to: lanes and statuses in their order, all else by name. */
export function filterChoices(plan: Plan): readonly Choice[] {
  const counts = countValues(plan);
  return FILTERS.flatMap((filter) => {
    const named = namedValues(plan, filter).map(([value, label]) => ({ filter, value, label }));
    const without = filter === 'statuses' ? [] : [{ filter, value: null, label: WITHOUT[filter] }];
    return [...named, ...without].map((choice) => ({
      ...choice,
      posts: counts.get(filter)?.get(choice.value) ?? 0,
    }));
  });
}

/** What a filter is called. */
export function filterName(filter: Filter): string {
  return NAMES[filter][0];
}

/** What a filter is set to: 'Channel: Instagram', 'Channels: 3 of 9'. */
export function filterText(plan: Plan, query: Query, filter: Filter): string {
  const values = chosenValues(query, filter);
  const named = namedValues(plan, filter);
  const [one, many] = NAMES[filter];
  if (values.length !== 1) {
    const all = named.length + (values.includes(null) ? 1 : 0);
    return `${many}: ${values.length} of ${all}`;
  }
  const [value = null] = values;
  const label = named.find(([id]) => id === value)?.[1] ?? value;
  return `${one}: ${label ?? 'none'}`;
}

const NAMES: Readonly<Record<Filter, readonly [one: string, many: string]>> = {
  departments: ['Department', 'Departments'],
  channels: ['Channel', 'Channels'],
  campaigns: ['Campaign', 'Campaigns'],
  objectives: ['Objective', 'Objectives'],
  statuses: ['Status', 'Statuses'],
  owners: ['Owner', 'Owners'],
  tags: ['Tag', 'Tags'],
};

const WITHOUT: Readonly<Record<Exclude<Filter, 'statuses'>, string>> = {
  departments: 'No department',
  channels: 'No channel',
  campaigns: 'No campaign',
  objectives: 'No objective',
  owners: 'No owner',
  tags: 'No tag',
};

type Named = readonly [value: string, label: string];

function namedValues(plan: Plan, filter: Filter): readonly Named[] {
  switch (filter) {
    case 'departments':
      return departmentValues(plan);
    case 'channels':
      return byLabel(
        recordsOf(plan, 'channel').map(({ id, network, account }) => [
          id,
          account ? `${networkName(network)} · ${account}` : networkName(network),
        ]),
      );
    case 'campaigns':
      return byLabel(recordsOf(plan, 'campaign').map(({ id, name }) => [id, name ?? UNNAMED]));
    case 'objectives':
      return byLabel(
        recordsOf(plan, 'objective').map(({ id, name, statement }) => [
          id,
          name ?? statement ?? UNNAMED,
        ]),
      );
    case 'statuses':
      return STATUSES.map((status) => [status, statusName(status)]);
    case 'owners':
      return byLabel(recordsOf(plan, 'person').map(({ id, name }) => [id, name ?? UNNAMED]));
    case 'tags':
      return byLabel(Array.from(tagsOf(plan), (tag) => [tag, tag]));
  }
}

const UNNAMED = 'Unnamed';

/** The lanes from top to bottom, then those that are hidden. */
function departmentValues(plan: Plan): readonly Named[] {
  const shown = visibleDepartments(plan);
  const hidden = recordsOf(plan, 'department').filter((one) => one.hidden);
  return [...shown, ...hidden].map(({ id, name }) => [id, name ?? UNNAMED]);
}

/** All tags that posts of a plan have. */
export function tagsOf(plan: Plan): ReadonlySet<string> {
  const tags = new Set<string>();
  for (const post of plan.records.post.values()) for (const tag of post.tags) tags.add(tag);
  return tags;
}

function byLabel(values: readonly Named[]): readonly Named[] {
  return values
    .map((value) => ({ value, key: fold(value[1]) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.value[0], b.value[0]))
    .map(({ value }) => value);
}

type Counts = ReadonlyMap<Filter, ReadonlyMap<string | null, number>>;

function countValues(plan: Plan): Counts {
  const counts = new Map(FILTERS.map((filter) => [filter, new Map<string | null, number>()]));
  for (const post of plan.records.post.values()) {
    for (const [filter, values] of counts) {
      const of = valuesOf(post, filter);
      if (of.length === 0) countOne(values, null);
      for (const value of of) countOne(values, value);
    }
  }
  return counts;
}

function countOne(counts: Map<string | null, number>, value: string | null): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
