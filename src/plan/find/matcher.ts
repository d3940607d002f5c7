import type { Plan } from '../plan';
import type { Post } from '../records';
import { foldedText, idsNamed, refersToOne } from './post-text';
import { chosenValues, filtersOf, type Filter, type Query } from './query';
import { searchTerms } from './terms';

/** Whether a post matches: every term is somewhere in it, and every filter lets it through. */
export type Matcher = (post: Post) => boolean;

/** Holds for the plan as it is now: names of channels, people and others are looked up once. */
export function makeMatcher(plan: Plan, query: Query): Matcher {
  const filters = filtersOf(query).map((filter) => filterMatcher(query, filter));
  const terms = searchTerms(query.text ?? '').map((term) => termMatcher(plan, term));
  // Filters first: they cost less than looking through text.
  const all = [...filters, ...terms];
  const [only] = all;
  // Asked of every post at every keystroke: most searches are for one word.
  return only && all.length === 1 ? only : (post) => all.every((matches) => matches(post));
}

function termMatcher(plan: Plan, term: string): Matcher {
  const named = idsNamed(plan, term);
  if (named.size === 0) return (post) => foldedText(post).includes(term);
  return (post) => foldedText(post).includes(term) || refersToOne(post, named);
}

function filterMatcher(query: Query, filter: Filter): Matcher {
  const wanted = new Set(chosenValues(query, filter));
  return (post) => {
    const values = valuesOf(post, filter);
    return values.length === 0 ? wanted.has(null) : values.some((value) => wanted.has(value));
  };
}

/** What a post has for a filter. */
export function valuesOf(post: Post, filter: Filter): readonly string[] {
  switch (filter) {
    case 'departments':
      return oneOrNone(post.department);
    case 'channels':
      return post.channels;
    case 'campaigns':
      return oneOrNone(post.campaign);
    case 'objectives':
      return oneOrNone(post.objective);
    case 'statuses':
      return [post.status];
    case 'owners':
      return oneOrNone(post.owner);
    case 'tags':
      return post.tags;
  }
}

function oneOrNone(value: string | null): readonly string[] {
  return value === null ? NONE : [value];
}

const NONE: readonly string[] = [];
