import type { Filter, MissingValue } from '../../plan';

/** What a view names that the plan does not have, in words. */
export function missingText(missing: readonly MissingValue[]): string {
  const tags = missing.filter(({ filter }) => filter === 'tags').map(({ value }) => value);
  const gone = missing.filter(({ filter }) => filter !== 'tags').map(({ filter }) => filter);
  return [
    ...(gone.length === 0 ? [] : [goneText(gone)]),
    ...(tags.length === 0 ? [] : [`No post has the tag ${listed(tags.map(quoted), 'or')} now.`]),
  ].join(' ');
}

function goneText(gone: readonly Filter[]): string {
  const kinds = [...new Set(gone)].map((filter) => {
    const count = gone.filter((one) => one === filter).length;
    const [one, many] = KINDS[filter];
    return count === 1 ? one : `${count} ${many}`;
  });
  const are = gone.length === 1 ? 'is' : 'are';
  return `This view names ${listed(kinds, 'and')} that ${are} no longer in the plan, and shows the rest.`;
}

const KINDS: Readonly<Record<Filter, readonly [one: string, many: string]>> = {
  departments: ['a department', 'departments'],
  channels: ['a channel', 'channels'],
  campaigns: ['a campaign', 'campaigns'],
  objectives: ['an objective', 'objectives'],
  statuses: ['a status', 'statuses'],
  owners: ['a person', 'people'],
  tags: ['a tag', 'tags'],
};

function quoted(tag: string): string {
  return `“${tag}”`;
}

/** 'a', 'a and b', 'a, b and c' */
function listed(items: readonly string[], word: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}
