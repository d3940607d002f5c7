import type { Post, PostId } from '../../plan';
import {
  shownCount,
  slotTop,
  TRAY_PITCH,
  TRAY_START,
  type Geometry,
  type LaneBox,
} from './geometry';

/** A rubber band, in pixels from the first day and the first lane, or from the first idea. */
export interface Band {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Cards stand so far in from the sides of their cell. */
const CARD_INSET = 3;
const TRAY_CARD = { top: 12, width: 159, height: 59 };

export function bandBetween(x1: number, y1: number, x2: number, y2: number): Band {
  return {
    left: Math.min(x1, x2),
    top: Math.min(y1, y2),
    right: Math.max(x1, x2),
    bottom: Math.max(y1, y2),
  };
}

/**
 * The posts whose cards a band touches, drawn or not: they are found by arithmetic, as everything
 * on the board is. Over 'n more' it touches all that are behind it.
 */
export function postsInBand(geometry: Geometry, band: Band): readonly PostId[] {
  const columns = geometry.columns.flatMap(({ left, width }, at) =>
    left + CARD_INSET <= band.right && left + width - CARD_INSET >= band.left ? [at] : [],
  );
  return geometry.lanes
    .filter(({ top, height }) => top <= band.bottom && top + height >= band.top)
    .flatMap((lane) =>
      columns.flatMap((at) =>
        inCell(geometry, lane, lane.cells[at] ?? [], band).map(({ id }) => id),
      ),
    );
}

/** The ideas in the tray that a band touches. */
export function ideasInBand(ideas: readonly Post[], band: Band): readonly PostId[] {
  const first = Math.ceil((band.left - TRAY_START - TRAY_CARD.width) / TRAY_PITCH);
  const last = Math.floor((band.right - TRAY_START) / TRAY_PITCH);
  if (band.bottom < TRAY_CARD.top || band.top > TRAY_CARD.top + TRAY_CARD.height) return [];
  return ideas.slice(Math.max(0, first), Math.max(0, last + 1)).map(({ id }) => id);
}

function inCell(
  { slots }: Geometry,
  lane: LaneBox,
  posts: readonly Post[],
  band: Band,
): readonly Post[] {
  const cards = shownCount(lane, posts);
  const slotOf = (y: number): number => (y - lane.top - slotTop(slots, 0)) / slots.pitch;
  const first = Math.max(0, Math.ceil(slotOf(band.top - slots.card)));
  const last = Math.floor(slotOf(band.bottom));
  if (first > cards) return [];
  // What stands behind the cards is 'n more'.
  return posts.slice(first, last >= cards ? posts.length : last + 1);
}
