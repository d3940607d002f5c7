import { useLayoutEffect, useRef } from 'react';
import { standNear } from './cursor';

/**
 * Keeps the keyboard on a row that is shown: it is where Tab enters the list. One that goes away
 * leaves it to the row in its place.
 */
export function useTabStop(cursorAt: number, rows: number): void {
  const last = useRef(0);
  useLayoutEffect(() => {
    if (cursorAt !== -1) last.current = cursorAt;
    else if (rows > 0) standNear(last.current);
  }, [cursorAt, rows]);
}
