import type { Contender, Scroller } from './contender';
import { listeners, type Listeners } from './listen';
import { planBand, planDrag, type Path } from './plan-drag';
import { watchFrames, type Frames } from './frames';
import { makePosts } from './posts';
import { whenSettled } from './settle';

/** What the runner calls in the page; every answer is plain data. */
export interface Bench extends Listeners {
  readonly prepare: (posts: number) => Promise<void>;
  readonly show: () => Promise<Shown>;
  readonly next: () => Promise<number>;
  readonly previous: () => Promise<number>;
  readonly countElements: () => number;
  readonly countCards: () => number;
  /** Whether the board was scrolled across, and cards are where it was scrolled to. */
  readonly isScrolled: () => boolean;
  readonly scroll: (axis: 'x' | 'y') => Promise<Frames | null>;
  readonly scrollHome: () => Promise<void>;
  /** Where to take a card and where to let it go: two days to the right. */
  readonly planDrag: () => Path | null;
  readonly drops: () => number;
  readonly selectMany: (count: number) => number;
  readonly countSelected: () => number;
  /** From an empty place of the board to its far corner. */
  readonly planBand: () => Path | null;
  /** Watches the frames from the one call to the other. */
  readonly startFrames: () => void;
  readonly stopFrames: () => Frames;
  /** Waits until nothing changes. */
  readonly settled: () => Promise<void>;
}

export interface Shown {
  /** From the posts in memory to the last change painted. */
  readonly fromPosts: number;
  /** From the call: for ours that is from the text of the plan. */
  readonly fromCall: number;
}

declare global {
  interface Window {
    readonly bench: Bench;
    /** Only in the page that counts them: see crosslane/counted-dnd.js. */
    readonly benchCounts: { readonly draggables: number; readonly droppables: number };
  }
}

/** Gives the runner a contender to measure. */
export function offer(contender: Contender): void {
  let stopWatching: (() => Frames) | null = null;
  const bench: Bench = {
    prepare: async (count) => contender.prepare(makePosts(count)),
    show: async () => {
      const called = performance.now();
      const settled = whenSettled();
      contender.show();
      const painted = await settled;
      const had = contender.hadPosts?.() ?? called;
      return {
        fromPosts: painted - had + (contender.indexing?.() ?? 0),
        fromCall: painted - called,
      };
    },
    next: () => timed(contender.goNext),
    previous: () => timed(contender.goPrevious),
    countElements: () => document.querySelectorAll('*').length,
    countCards: () => contender.cards().length,
    isScrolled: () =>
      (contender.scrollers?.().x?.scrollLeft ?? 0) > 0 && planDrag(contender.cards(), 0) !== null,
    scroll: (axis) => scroll(contender.scrollers?.()[axis] ?? null, axis),
    scrollHome: async () => {
      const { x = null, y = null } = contender.scrollers?.() ?? {};
      if (x) x.scrollLeft = 0;
      if (y) y.scrollTop = 0;
      await whenSettled();
    },
    planDrag: () => planDrag(contender.cards(), contender.dayWidth()),
    drops: contender.drops,
    selectMany: (count) => contender.selectMany?.(count) ?? 0,
    countSelected: () => contender.countSelected?.() ?? 0,
    planBand: () => planBand(contender.board?.() ?? document.body, '[role=gridcell]'),
    startFrames: () => {
      stopWatching = watchFrames();
    },
    stopFrames: () => {
      if (!stopWatching) throw new Error('Nobody watched the frames');
      return stopWatching();
    },
    settled: async () => {
      await whenSettled();
    },
    ...listeners(() => contender.board?.() ?? document.body),
  };
  Object.assign(window, { bench });
}

async function timed(run: () => void): Promise<number> {
  const from = performance.now();
  const settled = whenSettled();
  run();
  return (await settled) - from;
}

const SPEED = 2_400 / 1_000;
const SCROLL_TIME = 1_500;

/** Scrolls as a steady hand would, and watches the frames. */
function scroll(element: Scroller | null, axis: 'x' | 'y'): Promise<Frames | null> {
  if (!element) return Promise.resolve(null);
  const side = axis === 'x' ? 'scrollLeft' : 'scrollTop';
  element[side] = 0;
  return new Promise((resolve) => {
    requestAnimationFrame((start) => {
      const stop = watchFrames();
      const step = (now: number): void => {
        element[side] = (now - start) * SPEED;
        if (now - start < SCROLL_TIME) requestAnimationFrame(step);
        else resolve(stop());
      };
      requestAnimationFrame(step);
    });
  });
}
