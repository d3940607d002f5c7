import type { Change } from '../change';
import type { Plan } from '../plan';
import type { Post, PostId } from '../records';
import { makeMatcher, type Matcher } from './matcher';
import { foldedText } from './post-text';
import { narrows, type Query } from './query';

/** The posts of a plan that match a query. What changes is a new object; what stays is the same. */
export interface Matches {
  readonly query: Query;
  readonly ids: ReadonlySet<PostId>;
}

/** Searches a plan; only among the last matches, where the query asks for a part of them. */
export function findMatches(plan: Plan, query: Query, last: Matches | null): Matches {
  const search = searchInSteps(plan, query, last);
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

/** The same search, which can be left for a while after every few posts, as long as nothing changes. */
export function* searchInSteps(
  plan: Plan,
  query: Query,
  last: Matches | null,
): Generator<undefined, Matches, undefined> {
  const matches = makeMatcher(plan, query);
  const ids = new Set<PostId>();
  let looked = 0;
  for (const post of candidates(plan, query, last)) {
    if (matches(post)) ids.add(post.id);
    looked += 1;
    if (looked % POSTS_A_STEP === 0) yield;
  }
  return { query, ids };
}

const POSTS_A_STEP = 500;

function candidates(plan: Plan, query: Query, last: Matches | null): Iterable<Post> {
  const posts = plan.records.post;
  // To look most posts up by their ids costs more than to search them all.
  const isFew = last !== null && last.ids.size < posts.size / 2;
  if (!isFew || !narrows(query, last.query)) return posts.values();
  return Array.from(last.ids, (id) => posts.get(id)).filter((post) => post !== undefined);
}

/** The matches after a change that has been made to the plan. */
export function followMatches(matches: Matches, plan: Plan, change: Change): Matches {
  if (change.some(({ type }) => type !== 'post')) return renamed(matches, plan);
  const isMatch = makeMatcher(plan, matches.query);
  const came = change.flatMap(({ to }) => matching(to as Post | null, isMatch));
  const stayed = new Set(came);
  // A change without other kinds of record holds posts.
  const went = change.flatMap(({ from, to }) => ((from ?? to) as Post).id);
  const isSame = went.every((id) => matches.ids.has(id) === stayed.has(id));
  if (isSame) return matches;
  const ids = new Set(matches.ids);
  for (const id of went) ids.delete(id);
  for (const id of came) ids.add(id);
  return { ...matches, ids };
}

/** Makes a post ready to be searched, so that the first search does not have to. */
export function prepareSearch(post: Post): void {
  foldedText(post);
}

/** Posts are found by the names of what they refer to, so another name can change any of them. */
function renamed(matches: Matches, plan: Plan): Matches {
  const found = findMatches(plan, matches.query, null);
  const isSame =
    found.ids.size === matches.ids.size && [...found.ids].every((id) => matches.ids.has(id));
  return isSame ? matches : found;
}

function matching(post: Post | null, isMatch: Matcher): readonly PostId[] {
  return post && isMatch(post) ? [post.id] : [];
}
