import { useLayoutEffect } from 'react';
import { create } from 'zustand';
import type { Zoom } from '../../plan';
import { afterPaint } from '../session/after-paint';

/** A part of the board that is drawn in one go: the cards of a day, or the cells of a lane. */
export interface Part<Name> {
  readonly name: Name;
  /** How much there is to draw, in cards of one line. */
  readonly size: number;
}

interface Filling<Name> {
  readonly zoom: Zoom;
  /** In the order in which they are drawn. */
  readonly parts: () => readonly Part<Name>[];
  /** Where the cursor is: never held back, because the next key may be for it. */
  readonly first: Name | undefined;
}

/** The zoom that was drawn last, and in how many frames until now; all of it at the start. */
interface Drawn {
  readonly zoom: Zoom | null;
  readonly frames: number;
}

const useDrawn = create<Drawn>()(() => ({ zoom: null, frames: Infinity }));

/**
 * Draws another zoom in as many frames as it takes: hundreds of cards in one would stop the pointer
 * and the keys. Tells which parts to draw by now, and null for all.
 */
export function useFilling<Name>(filling: Filling<Name>): ReadonlySet<Name> | null {
  const { zoom } = filling;
  const frames = useDrawn((drawn) => framesOf(drawn, zoom));
  const names = frames === Infinity ? null : partsIn(filling.parts(), filling.first, frames);
  const isWhole = names === null;
  useLayoutEffect(() => {
    if (frames === Infinity) {
      useDrawn.setState({ zoom, frames });
      return undefined;
    }
    return afterPaint(() => {
      useDrawn.setState({ zoom, frames: isWhole ? Infinity : frames + 1 });
    });
  }, [zoom, frames, isWhole]);
  return names;
}

function framesOf(drawn: Drawn, zoom: Zoom): number {
  if (drawn.zoom === null) return Infinity;
  return drawn.zoom === zoom ? drawn.frames : 1;
}

/** How much a frame has room for: without a graphics card it then stays under 50 ms. */
const A_FRAME = 50;

/** What is drawn in so many frames, of which the first is for the grid; null for all. */
export function partsIn<Name>(
  parts: readonly Part<Name>[],
  first: Name | undefined,
  frames: number,
): ReadonlySet<Name> | null {
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (total <= A_FRAME) return null;
  const drawn = new Set<Name>();
  let room = (frames - 1) * A_FRAME;
  for (const { name, size } of parts) {
    if (room > 0 || name === first) drawn.add(name);
    room -= size;
  }
  return drawn.size === parts.length ? null : drawn;
}
