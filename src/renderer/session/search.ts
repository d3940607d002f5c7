import { afterPaint } from './after-paint';
import { prepareSearch, searchInSteps, type Matches, type Plan, type Query } from '../../plan';

/** How long one go may take: with what is then drawn it has to fit between two frames. */
const SLICE = 10;

type Search = ReturnType<typeof searchInSteps>;

let running: Search | null = null;
let stopWaiting = (): void => {};

/**
 * Searches a plan: begins at once, and in a large plan goes on between frames, so that nobody's
 * typing waits. A later search takes the place of an earlier one.
 */
export function startSearch(
  plan: Plan,
  query: Query,
  last: Matches | null,
  onFound: (found: Matches) => void,
): void {
  stopSearch();
  running = searchInSteps(plan, query, last);
  goOn(running, onFound);
}

export function stopSearch(): void {
  running = null;
  stopWaiting();
}

export function isSearching(): boolean {
  return running !== null;
}

function goOn(search: Search, onFound: (found: Matches) => void): void {
  const end = performance.now() + SLICE;
  while (performance.now() < end) {
    const step = search.next();
    if (!step.done) continue;
    finish(step.value, onFound, end);
    return;
  }
  const next = setTimeout(() => {
    goOn(search, onFound);
  }, 0);
  stopWaiting = () => {
    clearTimeout(next);
  };
}

/** What was found is drawn after another frame where looking for it took the time of this one. */
function finish(found: Matches, onFound: (found: Matches) => void, end: number): void {
  const tell = (): void => {
    running = null;
    onFound(found);
  };
  if (performance.now() < end - SLICE / 2) tell();
  else stopWaiting = afterPaint(tell);
}

let idle = 0;

/**
 * Makes the posts of a plan ready to be searched, while nothing else is to be done. Once somebody is
 * about to search: it takes as much memory again as the texts of the posts do.
 */
export function warmUp(plan: Plan): void {
  stopWarmUp();
  const posts = plan.records.post.values();
  const someMore = (deadline: IdleDeadline): void => {
    while (deadline.timeRemaining() > 1) {
      const next = posts.next();
      if (next.done) return;
      prepareSearch(next.value);
    }
    idle = requestIdleCallback(someMore);
  };
  idle = requestIdleCallback(someMore);
}

export function stopWarmUp(): void {
  cancelIdleCallback(idle);
}
