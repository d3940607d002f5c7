import { useView } from '../session/view';
import { stepPeriod } from '../session/zoom';

/** How long a card is held over an arrow before it shows another period, and then again, in ms. */
const FIRST = 600;
const AGAIN = 900;

type Step = 1 | -1;

/**
 * Shows the next or the previous period while a card is held over an arrow of the toolbar, again and
 * again. Asked in every frame of a drag.
 */
export function makeTurner(): (over: Step | null) => void {
  let due = 0;
  return (over) => {
    const now = performance.now();
    if (over !== useView.getState().turning) {
      due = now + FIRST;
      useView.setState({ turning: over });
    } else if (over !== null && now >= due) {
      due = now + AGAIN;
      stepPeriod(over);
    }
  };
}

/** The arrow under a point of the window, by where it leads. */
export function arrowAt(x: number, y: number): Step | null {
  const arrow = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-turn]');
  if (!arrow) return null;
  return arrow.dataset['turn'] === '1' ? 1 : -1;
}
