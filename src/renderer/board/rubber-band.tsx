import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useView } from '../session/view';
import type { Ground } from './grounds';
import styles from './rubber-band.module.css';
import { cancelStretch, endStretch, moveStretch, startStretch } from './stretch';

interface RubberBandProps {
  /** Where the press has to fall. */
  readonly area: RefObject<HTMLElement | null>;
  /** What can be drawn on at a place, null where a press means something else. */
  readonly groundAt: (target: Element) => Ground | null;
}

/** Selects what a rectangle touches that is drawn from an empty place. */
export function RubberBand({ area, groundAt }: RubberBandProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const ground = useRef(groundAt);
  useEffect(() => {
    ground.current = groundAt;
  });
  useEffect(() => {
    const press = (event: PointerEvent): void => {
      const on = event.target instanceof Element ? ground.current(event.target) : null;
      if (on && box.current && event.button === 0 && !useView.getState().carried)
        follow(on, event, box.current);
    };
    const element = area.current;
    element?.addEventListener('pointerdown', press);
    return () => {
      element?.removeEventListener('pointerdown', press);
    };
  }, [area]);
  return <div ref={box} className={styles.band} hidden aria-hidden="true" data-band="" />;
}

/** Follows the pointer from a press to its end. */
function follow(ground: Ground, press: PointerEvent, box: HTMLElement): void {
  const stretch = startStretch(ground, press, box);
  const listeners = new AbortController();
  const { signal } = listeners;
  const listen = (to: EventTarget, type: string, hear: (event: Event) => void): void => {
    // Before whatever else hears Escape.
    to.addEventListener(type, hear, { signal, capture: true });
  };
  const cancel = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
    // Elements lose the focus all the time.
    if (event.type === 'blur' && event.target !== window) return;
    listeners.abort();
    if (cancelStretch(stretch)) event.preventDefault();
  };
  listen(window, 'pointermove', (event) => {
    if (event instanceof PointerEvent) moveStretch(stretch, event);
  });
  listen(window, 'pointerup', () => {
    listeners.abort();
    endStretch(stretch);
  });
  listen(window, 'keydown', cancel);
  listen(window, 'pointercancel', cancel);
  listen(window, 'blur', cancel);
}
