import { useLayoutEffect, useMemo, type RefObject } from 'react';
import { create } from 'zustand';
import type { Day } from '../../plan';
import { columnOf, laneHeadWidth, type Ground } from './geometry';
import type { Scene } from './use-scene';
import type { Size } from './use-size';

/** The part of the board that is drawn: columns by index, lanes by pixels from the first lane's top. */
export interface BoardWindow {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far the board is scrolled, in pixels, and the wish for a day that this answers. */
interface Scroll {
  readonly left: number;
  readonly top: number;
  readonly answers: string;
}

const useScroll = create<Scroll>()(() => ({ left: 0, top: 0, answers: '' }));

const OVERSCAN = 80;
/** Most scroll events fall into the same step and render nothing. */
const STEP = 120;

/**
 * Follows the scroller and tells which part of the board to draw, in coarse steps. When another
 * period, zoom or day is asked for, it says where the board will be scrolled to before it is: what
 * comes into sight is drawn once, not first where the scroller still stands.
 */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  scene: Scene,
  geometry: Pick<Ground, 'columns' | 'width'>,
  { width, height }: Size,
): BoardWindow {
  const wish = wishOf(scene);
  const { around } = scene;
  // Only another step renders; the position itself is read when a wish has to be answered.
  const step = useScroll(stepOf);
  const isAnswered = useScroll(({ answers }) => answers === wish);
  const room = width - laneHeadWidth();
  const left = useMemo(
    () => (isAnswered ? null : leftShowing(around, useScroll.getState().left, geometry, room)),
    [isAnswered, around, geometry, room],
  );

  useLayoutEffect(() => followScroll(scroller.current), [scroller]);
  useLayoutEffect(() => {
    if (left === null || width === 0) return;
    scroller.current?.scrollTo({ left, behavior: 'instant' });
    useScroll.setState({ left, answers: wish });
  }, [left, wish, scroller, width]);

  const steps = left === null ? step : stepOf({ left, top: useScroll.getState().top });
  return useMemo(() => windowOf(steps, geometry, room, height), [steps, geometry, room, height]);
}

/** Names what was asked to be in sight: it changes with each wish. */
function wishOf({ zoom, around, dayRequest }: Scene): string {
  return `${zoom} ${around} ${dayRequest}`;
}

function followScroll(element: HTMLElement | null): () => void {
  let frame = 0;
  const follow = (): void => {
    if (!element) return;
    const { scrollLeft: left, scrollTop: top } = element;
    const before = useScroll.getState();
    // Scrolled both ways at once, the board draws the days that came into sight first, and the rows
    // in the next frame: what is drawn beyond the edges lasts for longer than that.
    const isBoth = isStep(left, before.left) && isStep(top, before.top);
    useScroll.setState(isBoth ? { left } : { left, top });
    cancelAnimationFrame(frame);
    if (isBoth) frame = requestAnimationFrame(follow);
  };
  element?.addEventListener('scroll', follow, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    element?.removeEventListener('scroll', follow);
  };
}

/** Where to scroll so that a day is in sight: nowhere when it is already. */
function leftShowing(
  day: Day,
  left: number,
  { columns, width }: Pick<Ground, 'columns' | 'width'>,
  room: number,
): number {
  const last = Math.max(0, width - room);
  const column = columnOf(columns, day);
  const now = Math.min(left, last);
  if (!column || (column.left >= now && column.left + column.width <= now + room)) return now;
  // A little of the days before stays in sight.
  return Math.min(last, Math.max(0, column.left - Math.min(room / 4, 2 * column.width)));
}

/** A text compares by value. */
function stepOf({ left, top }: Pick<Scroll, 'left' | 'top'>): string {
  return `${Math.floor(left / STEP)} ${Math.floor(top / STEP)}`;
}

function isStep(now: number, before: number): boolean {
  return Math.floor(now / STEP) !== Math.floor(before / STEP);
}

function windowOf(
  steps: string,
  { columns }: Pick<Ground, 'columns'>,
  room: number,
  height: number,
): BoardWindow {
  const [across = 0, down = 0] = steps.split(' ').map((step) => Number(step) * STEP);
  const left = across - OVERSCAN;
  const right = across + STEP + room + OVERSCAN;
  const first = columns.findIndex((column) => column.left + column.width > left);
  const last = columns.findLastIndex((column) => column.left < right);
  return {
    firstColumn: Math.max(0, first),
    lastColumn: last,
    top: down - OVERSCAN,
    bottom: down + STEP + height + OVERSCAN,
  };
}
