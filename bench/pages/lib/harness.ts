import type { Contender, Point, Scroller } from './contender';
import { watchFrames, type Frames } from './frames';
import { makePosts } from './posts';
import { whenSettled } from './settle';

/** What the runner calls in the page; every answer is plain data. */
export interface Bench {
  readonly prepare: (posts: number) => Promise<void>;
  readonly show: () => Promise<Shown>;
  readonly next: () => Promise<number>;
  readonly previous: () => Promise<number>;
  readonly countElements: () => number;
  readonly countCards: () => number;
  readonly scroll: (axis: 'x' | 'y') => Promise<Frames | null>;
  readonly scrollHome: () => Promise<void>;
  /** Where to take a card and where to let it go: two days to the right. */
  readonly planDrag: () => { readonly from: Point; readonly to: Point } | null;
  /** Listens for the mouse; call it before the drag, and `dragged` after it. */
  readonly listen: () => void;
  readonly dragged: () => Promise<Dragged>;
  /** From the next key that goes down to the last change painted. */
  readonly listenForKey: () => void;
  readonly keyed: () => Promise<number>;
  readonly drops: () => number;
}

export interface Shown {
  /** From the posts in memory to the last change painted. */
  readonly fromPosts: number;
  /** From the call: for ours that is from the text of the plan. */
  readonly fromCall: number;
}

export interface Dragged {
  readonly frames: Frames;
  readonly dropped: number;
}

declare global {
  interface Window {
    readonly bench: Bench;
  }
}

/** Gives the runner a contender to measure. */
export function offer(contender: Contender): void {
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
    scroll: (axis) => scroll(contender.scrollers?.()[axis] ?? null, axis),
    scrollHome: async () => {
      const { x = null, y = null } = contender.scrollers?.() ?? {};
      if (x) x.scrollLeft = 0;
      if (y) y.scrollTop = 0;
      await whenSettled();
    },
    planDrag: () => planDrag(contender),
    drops: contender.drops,
    ...listeners(contender),
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

/** A card in sight with room for two days beside it. */
function planDrag({ cards, dayWidth }: Contender): { from: Point; to: Point } | null {
  const width = dayWidth();
  const candidates = cards()
    .map(middleOf)
    .filter(({ x, y }) => {
      const fits = x > innerWidth * 0.15 && x + 2 * width < innerWidth - 40;
      return fits && y > innerHeight * 0.25 && y < innerHeight * 0.8;
    });
  const from = candidates.find((at) => isOnTop(at, cards()));
  return from ? { from, to: { x: from.x + 2 * width, y: from.y } } : null;
}

function middleOf(card: Element): Point {
  const { left, top, width, height } = card.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function isOnTop({ x, y }: Point, cards: readonly Element[]): boolean {
  const hit = document.elementFromPoint(x, y);
  return hit !== null && cards.some((card) => card.contains(hit));
}

function listeners(
  contender: Contender,
): Pick<Bench, 'listen' | 'dragged' | 'listenForKey' | 'keyed'> {
  let dragged: Promise<Dragged> | null = null;
  let keyed: Promise<number> | null = null;
  const board = (): Node => contender.board?.() ?? document;
  return {
    listen: () => {
      dragged = followDrag(board);
    },
    dragged: async () => {
      if (!dragged) throw new Error('Nobody listened to the drag');
      return dragged;
    },
    listenForKey: () => {
      keyed = new Promise((resolve) => {
        const onKey = (event: KeyboardEvent): void => {
          // The key that is held for another one is no command yet.
          if (['Control', 'Alt', 'Shift', 'Meta'].includes(event.key)) return;
          window.removeEventListener('keydown', onKey, { capture: true });
          resolve(whenSettled(board()).then((painted) => painted - event.timeStamp));
        };
        window.addEventListener('keydown', onKey, { capture: true });
      });
    },
    keyed: async () => {
      if (!keyed) throw new Error('Nobody listened to the keyboard');
      return keyed;
    },
  };
}

/** A drag that the browser took over itself ends with a drop, any other with the button's coming up. */
const ENDS = ['pointerup', 'drop'] as const;

/** From the button's going down to its coming up the frames, and from then on the drop. */
function followDrag(board: () => Node): Promise<Dragged> {
  return new Promise((resolve) => {
    const onDown = (): void => {
      const stop = watchFrames();
      const onEnd = ({ timeStamp }: Event): void => {
        for (const end of ENDS) window.removeEventListener(end, onEnd, { capture: true });
        const frames = stop();
        void whenSettled(board()).then((painted) => {
          resolve({ frames, dropped: painted - timeStamp });
        });
      };
      for (const end of ENDS) window.addEventListener(end, onEnd, { capture: true });
    };
    window.addEventListener('pointerdown', onDown, { capture: true, once: true });
  });
}
