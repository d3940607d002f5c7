import { useLayoutEffect, type RefObject } from 'react';

/**
 * What is scrolled into sight stops under the head, which covers the top of the scroller, and so do
 * the names of lanes.
 */
export function useScrollPadding(scroller: RefObject<HTMLElement | null>, head: number): void {
  useLayoutEffect(() => {
    scroller.current?.style.setProperty('scroll-padding-top', `${head}px`);
    scroller.current?.style.setProperty('--board-head', `${head}px`);
  }, [scroller, head]);
}
