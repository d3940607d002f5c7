import { startTransition, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useShallow } from 'zustand/react/shallow';
import { useView, type View } from '../session/view';

/** What of the view decides which cells and cards there are. */
export type Scene = Pick<View, 'zoom' | 'around' | 'dayRequest' | 'openLanes' | 'foldedLanes'>;

/**
 * The scene to draw. Another zoom is prepared between frames, while the one before it is still there.
 * Whoever presses a key or a button in the meantime means the new one, so it is then drawn at once.
 */
export function useScene(): Scene {
  const now = useView(useShallow(sceneOf));
  const [drawn, setDrawn] = useState(now);
  const isReady = drawn.zoom === now.zoom;
  // In the same zoom nothing is worth waiting for.
  if (isReady && drawn !== now) setDrawn(now);
  useLayoutEffect(() => {
    if (isReady) return undefined;
    startTransition(() => {
      setDrawn(now);
    });
    const hurry = (event: Event): void => {
      flushSync(() => {
        setDrawn(now);
      });
      if (event instanceof KeyboardEvent) sendOn(event);
    };
    window.addEventListener('keydown', hurry, true);
    window.addEventListener('pointerdown', hurry, true);
    return () => {
      window.removeEventListener('keydown', hurry, true);
      window.removeEventListener('pointerdown', hurry, true);
    };
  }, [now, isReady]);
  return isReady ? now : drawn;
}

function sceneOf({ zoom, around, dayRequest, openLanes, foldedLanes }: View): Scene {
  return { zoom, around, dayRequest, openLanes, foldedLanes };
}

/** A key whose element went away with the scene before is for what has the focus now. Tab is, as it is. */
function sendOn(event: KeyboardEvent): void {
  if (event.key === 'Tab' || !(event.target instanceof Node) || event.target.isConnected) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  document.activeElement?.dispatchEvent(new KeyboardEvent(event.type, event));
}
