import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import type { Geometry } from './geometry';

/** The part of the board that is drawn: columns by index, lanes by pixels from the first lane's top. */
export interface BoardWindow {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly top: number;
  readonly bottom: number;
}

const OVERSCAN = 400;
/** Most scroll events fall into the same step and render nothing. */
const STEP = 252;

/** Follows the scroller and tells which part of the board to draw, in coarse steps. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  geometry: Geometry,
): BoardWindow {
  const read = useCallback(() => readWindow(scroller.current, geometry), [scroller, geometry]);
  const [shown, setShown] = useState<BoardWindow>(read);
  const update = useCallback(() => {
    setShown((before) => {
      const next = read();
      return isSame(before, next) ? before : next;
    });
  }, [read]);
  useLayoutEffect(() => {
    update();
    const element = scroller.current;
    element?.addEventListener('scroll', update, { passive: true });
    return () => {
      element?.removeEventListener('scroll', update);
    };
  }, [scroller, update]);
  return shown;
}

function readWindow(element: HTMLElement | null, { columns }: Geometry): BoardWindow {
  const left = (element?.scrollLeft ?? 0) - OVERSCAN;
  const right = left + (element?.clientWidth ?? 0) + 2 * OVERSCAN;
  const first = columns.findIndex((column) => column.left + column.width > left);
  const last = columns.findLastIndex((column) => column.left < right);
  const top = Math.floor(((element?.scrollTop ?? 0) - OVERSCAN) / STEP) * STEP;
  const height = (element?.clientHeight ?? 0) + 2 * OVERSCAN;
  const bottom = top + Math.ceil(height / STEP) * STEP + STEP;
  return { firstColumn: Math.max(0, first), lastColumn: last, top, bottom };
}

function isSame(a: BoardWindow, b: BoardWindow): boolean {
  return (
    a.firstColumn === b.firstColumn &&
    a.lastColumn === b.lastColumn &&
    a.top === b.top &&
    a.bottom === b.bottom
  );
}
