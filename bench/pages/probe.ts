import { listeners, type Listeners } from './lib/listen';
import { planDrag, type Path } from './lib/plan-drag';
import { whenSettled } from './lib/settle';

/** What is put into the window of the real app, and of any other shell, to look at it from inside. */
export interface Probe extends Listeners {
  /** When the last change was painted, on the clock of the system, once something is there. */
  readonly firstPaint: (selector: string | null) => Promise<number>;
  readonly planDrag: () => Path | null;
  readonly countCards: () => number;
}

declare global {
  interface Window {
    readonly probe: Probe;
  }
}

const probe: Probe = {
  firstPaint: async (selector) => {
    const isThere = (): boolean => selector === null || document.querySelector(selector) !== null;
    const painted = await whenSettled(document.body, isThere);
    return performance.timeOrigin + painted;
  },
  planDrag: () => planDrag(cards(), dayWidth()),
  countCards: () => cards().length,
  // What tells that the plan is saved changes later, and is no part of the drop.
  ...listeners(() => document.querySelector('[role=grid]') ?? document.body),
};

Object.assign(window, { probe });

function cards(): readonly Element[] {
  return [...document.querySelectorAll('[role=gridcell] [data-post]')];
}

/** Of the first two cells, which are never days of a weekend at the beginning of a week. */
function dayWidth(): number {
  const [first, second] = document.querySelectorAll('[role=gridcell]');
  if (!first || !second) return 0;
  return second.getBoundingClientRect().left - first.getBoundingClientRect().left;
}
