import { useMemo, useSyncExternalStore, type RefObject } from 'react';
import type { Geometry } from './geometry';

/** The part of the board that is drawn: columns by index, lanes by pixels from the first lane's top. */
export interface BoardWindow {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly top: number;
  readonly bottom: number;
}

const OVERSCAN = 160;
/** Most scroll events fall into the same step and render nothing. */
const STEP = 168;

/** Follows the scroller and tells which part of the board to draw, in coarse steps. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  geometry: Geometry,
): BoardWindow {
  const subscribe = (onScroll: () => void): (() => void) => {
    const element = scroller.current;
    element?.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      element?.removeEventListener('scroll', onScroll);
    };
  };
  // A text compares by value, so a scroll within one step renders nothing.
  const steps = useSyncExternalStore(subscribe, () => readSteps(scroller.current));
  return useMemo(() => windowOf(steps, geometry), [steps, geometry]);
}

/** Left, right, top and bottom of what is in sight and a little more, in steps. */
function readSteps(element: HTMLElement | null): string {
  if (!element) return '0 0 0 0';
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
  const edges = [
    Math.floor((scrollLeft - OVERSCAN) / STEP),
    Math.ceil((scrollLeft + clientWidth + OVERSCAN) / STEP),
    Math.floor((scrollTop - OVERSCAN) / STEP),
    Math.ceil((scrollTop + clientHeight + OVERSCAN) / STEP),
  ];
  return edges.join(' ');
}

function windowOf(steps: string, { columns }: Geometry): BoardWindow {
  const [left = 0, right = 0, top = 0, bottom = 0] = steps
    .split(' ')
    .map((step) => Number(step) * STEP);
  const first = columns.findIndex((column) => column.left + column.width > left);
  const last = columns.findLastIndex((column) => column.left < right);
  return { firstColumn: Math.max(0, first), lastColumn: last, top, bottom };
}
