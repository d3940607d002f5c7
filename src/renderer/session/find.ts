import { create } from 'zustand';
import {
  checkQuery,
  EMPTY_QUERY,
  followMatches,
  isEmptyQuery,
  SievedCells,
  type Filter,
  type Matches,
  type Plan,
  type Query,
  type SavedView,
  type SavedViewId,
} from '../../plan';
import type { PlanChanged } from '../../preload/contract';
import { isSearching, startSearch, stopSearch, stopWarmUp, warmUp } from './search';
import { select } from './selection';
import { onChange, useSession } from './session';
import { isOnBoard, moveCursor, useView } from './view';

/** What becomes of the posts that do not match. */
export type Rest = SavedView['rest'];

/**
 * What this window searches and filters by. What matches is `found` in the view; while the rest is
 * hidden, the session's `cells` hold the posts that match alone, so that a board need not know.
 */
export interface Find {
  readonly query: Query;
  readonly rest: Rest;
  /** The saved view that was applied last, though its query may have been changed since. */
  readonly view: SavedViewId | null;
  /** Rises when the search field shall take the focus. */
  readonly fieldRequest: number;
  /** Which of the filters was asked for while they are open; null while they are not. */
  readonly filters: Filter | 'all' | null;
}

export const useFind = create<Find>()(() => ({
  query: EMPTY_QUERY,
  rest: 'dim',
  view: null,
  fieldRequest: 0,
  filters: null,
}));

/** Asks for something else; what is not given stays. */
export function setQuery(changed: Partial<Query>): void {
  useFind.setState(({ query }) => ({ query: { ...query, ...changed } }));
  search(useView.getState().found);
}

/** Asks for nothing any more, and shows every post. */
export function clearFind(): void {
  useFind.setState({ query: EMPTY_QUERY, view: null });
  search(null);
}

export function setRest(rest: Rest): void {
  useFind.setState({ rest });
  publish(useView.getState().found);
}

export function focusSearchField(): void {
  useFind.setState(({ fieldRequest }) => ({ fieldRequest: fieldRequest + 1 }));
}

/** Somebody is about to search. */
export function prepareToFind(): void {
  warmUp(useSession.getState().plan);
}

export function openFilters(filters: Find['filters']): void {
  useFind.setState({ filters });
}

/** Keeps what matches up to date from now on. */
export function followFinding(): void {
  useSession.subscribe((now, before) => {
    if (now.opening !== before.opening) followOpening(now.plan, before.plan);
  });
  onChange(followChange);
}

/** The same plan anew, as a merge brings it, is searched again; another one begins without a search. */
function followOpening(plan: Plan, before: Plan): void {
  stopWarmUp();
  sieved = null;
  if (plan.id !== before.id) clearFind();
  else {
    forgetMissing(plan);
    search(null);
  }
}

function followChange({ change }: PlanChanged): void {
  const { plan } = useSession.getState();
  const { found } = useView.getState();
  if (isEmptyQuery(useFind.getState().query)) return;
  const isOfPosts = change.every(({ type }) => type === 'post');
  if (isOfPosts && found && !isSearching()) publish(followMatches(found, plan, change));
  else {
    // Other records change the names that posts are found by, and may be gone from the query.
    if (!isOfPosts) forgetMissing(plan);
    search(null);
  }
  // After whoever else hears of the change has put the cursor where the change was.
  queueMicrotask(keepInSight);
}

function forgetMissing(plan: Plan): void {
  useFind.setState(({ query }) => ({ query: checkQuery(plan, query).query }));
}

function search(last: Matches | null): void {
  const { query } = useFind.getState();
  if (isEmptyQuery(query)) {
    stopSearch();
    publish(null);
  } else {
    startSearch(useSession.getState().plan, query, last, publish);
  }
}

let sieved: SievedCells | null = null;

function publish(found: Matches | null): void {
  const { allCells } = useSession.getState();
  const isHiding = found !== null && useFind.getState().rest === 'hide';
  if (found === useView.getState().found && isHiding === (sieved !== null)) return;
  sieved = isHiding ? new SievedCells(allCells, found.ids, sieved) : null;
  useSession.setState({ cells: sieved ?? allCells });
  useView.setState({ found });
  keepInSight();
}

/** What is hidden is neither selected nor under the cursor: no key must act on it unseen. */
function keepInSight(): void {
  const { found, cursor, selected, lead } = useView.getState();
  if (!sieved || !found) return;
  const left = [...selected].filter((id) => found.ids.has(id));
  if (left.length < selected.size) select(left, lead ?? undefined);
  if (cursor?.post && !found.ids.has(cursor.post)) {
    moveCursor({ ...cursor, post: null }, isOnBoard(document.activeElement));
  }
}
