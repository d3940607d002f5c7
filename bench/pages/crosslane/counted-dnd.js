// The library for dragging with its two hooks counted; put in its place for that one measurement. By their
// files: the library's name leads here, and React's to the bench's own copy.
import * as dnd from '../../../node_modules/@dnd-kit/core/dist/core.esm.js';
import { useEffect } from '../../../node_modules/react/index.js';

export * from '../../../node_modules/@dnd-kit/core/dist/core.esm.js';

const counts = { draggables: 0, droppables: 0 };
Object.assign(window, { benchCounts: counts });

export function useDraggable(given) {
  useCount('draggables');
  return dnd.useDraggable(given);
}

export function useDroppable(given) {
  useCount('droppables');
  return dnd.useDroppable(given);
}

function useCount(kind) {
  useEffect(() => {
    counts[kind] += 1;
    return () => {
      counts[kind] -= 1;
    };
  }, [kind]);
}
