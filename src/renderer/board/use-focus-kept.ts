import { useLayoutEffect, type RefObject } from 'react';
import { moveCursor, useView } from '../session/view';

/** An element that goes away with the focus in it gives it back to the cursor, while it still has it. */
export function useFocusKept(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      const { cursor } = useView.getState();
      if (cursor && element?.contains(document.activeElement)) moveCursor(cursor);
    };
  }, [ref]);
}
