import type { Point } from './contender';

export interface Path {
  readonly from: Point;
  readonly to: Point;
}

/** A card in sight with room for two days beside it: where to take it and where to let it go. */
export function planDrag(cards: readonly Element[], width: number): Path | null {
  const candidates = cards.map(middleOf).filter(({ x, y }) => {
    const fits = x > innerWidth * 0.15 && x + 2 * width < innerWidth - 40;
    return fits && y > innerHeight * 0.25 && y < innerHeight * 0.8;
  });
  const from = candidates.find((at) => isOnTop(at, cards));
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

const STEP = 6;
/** So near to the edge a board scrolls by itself. */
const EDGE = 12;

/** From an empty place of a board, where the selector hits itself, to its far corner. */
export function planBand(board: Element, selector: string): Path | null {
  const { left, top, right, bottom } = board.getBoundingClientRect();
  for (let y = top + STEP; y < bottom - EDGE; y += STEP) {
    for (let x = left + STEP; x < right - EDGE; x += STEP) {
      const isEmpty = document.elementFromPoint(x, y)?.matches(selector);
      if (isEmpty) return { from: { x, y }, to: { x: right - EDGE, y: bottom - EDGE } };
    }
  }
  return null;
}
