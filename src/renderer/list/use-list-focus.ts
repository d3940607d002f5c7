import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useView } from '../session/view';
import { useList } from './state';

interface Scrolling {
  readonly scrollToIndex: (index: number, options: { align: 'auto' | 'center' }) => void;
}

/**
 * Gives the focus to the cell with the keyboard when that is asked for, and at the start, and
 * scrolls it into sight. The wish waits for a cell that is not drawn yet.
 */
export function useListFocus(
  scroller: RefObject<HTMLElement | null>,
  cursorAt: number,
  scrolling: Scrolling,
): void {
  const request = useView((view) => view.focusRequest);
  const atHead = useList((list) => list.atHead);
  const answered = useRef<number>(null);
  useLayoutEffect(() => {
    if (answered.current === request) return;
    const cell = scroller.current?.querySelector<HTMLElement>('[data-cursor]');
    if (!cell) return;
    // A list that is opened shows what is around; later it scrolls just as far as needed.
    const align = answered.current === null ? 'center' : 'auto';
    if (!atHead && cursorAt !== -1) scrolling.scrollToIndex(cursorAt, { align });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    cell.focus({ preventScroll: true });
    answered.current = request;
  });
}
