import { useLayoutEffect, type RefObject } from 'react';

/** What is scrolled into sight stops under the head, which covers the top of the scroller. */
export function useScrollPadding(scroller: RefObject<HTMLElement | null>, head: number): void {
  useLayoutEffect(() => {
    scroller.current?.style.setProperty('scroll-padding-top', `${head}px`);
  }, [scroller, head]);
}
