import { isOnBoard, standOn, useView } from '../session/view';

const BOARD_KEYS: ReadonlySet<string> = new Set([
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'],
  ...['Enter', ' ', 'Delete', 'Backspace', 'Escape'],
]);

/**
 * A key of the board that was pressed while nothing has the focus, as after the wheel has taken the
 * focused card far out of sight: the focus goes back to the cursor, and the key to what has it then.
 */
export function goOnFromCursor(event: KeyboardEvent): void {
  const { cursor } = useView.getState();
  if (cursor === null || !isNowhere() || !BOARD_KEYS.has(event.key)) return;
  event.preventDefault();
  standOn(cursor);
  void whenFocused(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent(event.type, event));
  });
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** What is out of sight has to be scrolled to and drawn before it can take the focus. */
const MOST_FRAMES = 10;

async function whenFocused(act: () => void): Promise<void> {
  for (let frame = 0; frame < MOST_FRAMES && isNowhere(); frame += 1) {
    await new Promise(requestAnimationFrame);
  }
  // Whoever has gone into a field since then has no use for the key.
  if (!isNowhere() && isOnBoard(document.activeElement)) act();
}
