import { useSyncExternalStore } from 'react';

/** Of the window's inside, followed as it changes. Zero until the window is laid out. */
export function useWindowWidth(): number {
  return useSyncExternalStore(followSize, () => window.innerWidth);
}

function followSize(tell: () => void): () => void {
  window.addEventListener('resize', tell);
  return () => {
    window.removeEventListener('resize', tell);
  };
}
