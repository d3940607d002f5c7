import type { RefObject } from 'react';
import type { PostId } from '../../plan';
import { useSession } from '../session/session';
import { ideasInBand, postsInBand, type Band } from './band';
import type { Frame } from './edge-scroll';
import { laneHeadWidth, type Geometry } from './geometry';

/** What a card can be put down on. */
export type Region = 'board' | 'tray';

/** What scrolls under a pointer that is held at its edge, and what a rubber band is drawn on. */
export interface Ground {
  readonly scroller: HTMLElement;
  /** Where its content is seen. */
  readonly frame: () => Frame;
  /** Where its content begins in the window, which scrolling changes. */
  readonly origin: () => { readonly x: number; readonly y: number };
  readonly postsIn: (band: Band) => readonly PostId[];
}

/** The days and lanes; their heads stand over them. */
export function dayGround(
  scroller: HTMLElement | null,
  lanes: HTMLElement | null,
  geometry: Geometry,
  headHeight: number,
): Ground | null {
  return gridGround(scroller, lanes, headHeight, (band) => postsInBand(geometry, band));
}

/** Any lanes under a head; where no cards are drawn a band has nothing to touch. */
export function gridGround(
  scroller: HTMLElement | null,
  lanes: HTMLElement | null,
  headHeight: number,
  postsIn: Ground['postsIn'] = () => [],
): Ground | null {
  if (!scroller || !lanes) return null;
  return {
    scroller,
    frame: () => frameOf(scroller, laneHeadWidth(), headHeight),
    origin: () => {
      const { left, top } = lanes.getBoundingClientRect();
      return { x: left + laneHeadWidth(), y: top };
    },
    postsIn,
  };
}

/** Where the head of a grid ends in the window; it stays there while the lanes scroll. */
export function headFoot(scroller: RefObject<HTMLElement | null>, headHeight: number): number {
  return (scroller.current?.getBoundingClientRect().top ?? 0) + headHeight;
}

/** The strip of ideas. */
export function trayGround(tray: HTMLElement | null): Ground | null {
  const list = tray?.querySelector<HTMLElement>('[data-tray]');
  if (!list) return null;
  return {
    scroller: list,
    frame: () => frameOf(list, 0, 0),
    origin: () => {
      const { left, top } = list.getBoundingClientRect();
      return { x: left - list.scrollLeft, y: top };
    },
    postsIn: (band) => ideasInBand(useSession.getState().cells.tray(), band),
  };
}

/** The inside of an element, without its scroll bars and without what stands over it. */
function frameOf(element: HTMLElement, headWidth: number, headHeight: number): Frame {
  const { left, top } = element.getBoundingClientRect();
  return {
    left: left + headWidth,
    top: top + headHeight,
    right: left + element.clientWidth,
    bottom: top + element.clientHeight,
  };
}
