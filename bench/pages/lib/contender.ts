import type { BenchPost } from './posts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Scroller = Pick<Element, 'scrollLeft' | 'scrollTop'>;

/** What a board must be able to do to be measured; each contender does it by its own means. */
export interface Contender {
  /** Turns the posts into what the component takes. Not timed. */
  readonly prepare: (posts: readonly BenchPost[]) => void | Promise<void>;
  /** Draws March; timed until the last change is painted. */
  readonly show: () => void;
  /** When it had the posts in memory, where that is later than the call of `show`. */
  readonly hadPosts?: () => number;
  readonly goNext: () => void;
  readonly goPrevious: () => void;
  /** What scrolls along each axis, where something does. */
  readonly scrollers?: () => { readonly x: Scroller | null; readonly y: Scroller | null };
  /** The cards in the document. */
  readonly cards: () => readonly Element[];
  /** How far one day is from the next, in pixels. */
  readonly dayWidth: () => number;
  /** How many drops have changed the model. */
  readonly drops: () => number;
  /** What took place before the posts were in memory and belongs to the drawing, in ms. */
  readonly indexing?: () => number;
  /** Selects so many posts and says how many are; ours alone. */
  readonly selectMany?: (count: number) => number;
  readonly countSelected?: () => number;
  /** What is watched for a change after a drop; the whole page unless said. */
  readonly board?: () => Element | null;
}
