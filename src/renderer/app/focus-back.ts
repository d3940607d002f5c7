import { moveCursor, useView } from '../session/view';

/** Puts the focus where it was; where that is gone, on the board, so that it is never nowhere. */
export function focusBack(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected && element !== document.body) {
    element.focus({ preventScroll: true });
    if (document.activeElement === element) return;
  }
  const { cursor } = useView.getState();
  if (cursor) moveCursor(cursor);
}
