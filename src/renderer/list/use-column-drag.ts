import type { PointerEvent } from 'react';
import type { ListColumn } from '../../plan';
import { widthOf, withFirstWidth, withPlace, withWidth } from './columns';
import { standAtHead } from './cursor';
import { changeLook, useList } from './state';

type Handler = (event: PointerEvent<HTMLElement>) => void;

interface Drag {
  readonly onPointerDown: Handler;
}

/** Further than this is a drag and not a click. */
const THRESHOLD = 4;

/** Moves a column to where its head is dragged; the others make room at once. */
export function useColumnDrag(column: ListColumn): Drag {
  return {
    onPointerDown: (event) => {
      if (event.button !== 0 || column === 'title') return;
      const { clientX: start } = event;
      const row = event.currentTarget.closest('[role=row]');
      let dragged = false;
      follow({
        onMove: (x) => {
          dragged ||= Math.abs(x - start) > THRESHOLD;
          if (dragged && row) dragTo(row, column, x);
        },
        onEnd: () => {
          if (!dragged) return;
          swallowClick();
          standAtHead(column);
        },
      });
    },
  };
}

/** Makes a column as wide as its edge is dragged; a double click gives it its first width again. */
export function useWidthDrag(column: ListColumn): Drag & { readonly onDoubleClick: () => void } {
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      const { clientX: start } = event;
      const shown = event.currentTarget.parentElement?.getBoundingClientRect().width;
      const width = shown ?? widthOf(useList.getState().look, column);
      follow({
        onMove: (x) => {
          changeLook((look) => withWidth(look, column, width + x - start));
        },
        onEnd: swallowClick,
      });
    },
    onDoubleClick: () => {
      changeLook((look) => withFirstWidth(look, column));
    },
  };
}

/**
 * Past a neighbour as soon as the column would then lie under the pointer: a wide neighbour that is
 * passed earlier would be passed back by the next move.
 */
function dragTo(row: Element, column: ListColumn, x: number): void {
  const heads = [...row.querySelectorAll<HTMLElement>('[data-column]')];
  const at = heads.findIndex((head) => head.dataset['column'] === column);
  const width = heads[at]?.getBoundingClientRect().width ?? 0;
  const before = heads[at - 1]?.getBoundingClientRect();
  const after = heads[at + 1]?.getBoundingClientRect();
  const step = after && x > after.right - width ? 1 : before && x < before.left + width ? -1 : 0;
  if (step !== 0) changeLook((look) => withPlace(look, column, at + step));
}

interface Following {
  readonly onMove: (x: number) => void;
  readonly onEnd: () => void;
}

/** By the window, as an element that moves within the page gives up the pointer. */
function follow({ onMove, onEnd }: Following): void {
  const move = (event: globalThis.PointerEvent): void => {
    onMove(event.clientX);
  };
  const end = (): void => {
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', end);
    window.removeEventListener('pointercancel', end);
    onEnd();
  };
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', end);
  window.addEventListener('pointercancel', end);
}

/** The click that ends a drag must not sort. */
function swallowClick(): void {
  const stop = (event: Event): void => {
    event.stopPropagation();
  };
  window.addEventListener('click', stop, { capture: true, once: true });
  // Where a drag ends elsewhere no click comes.
  setTimeout(() => {
    window.removeEventListener('click', stop, { capture: true });
  });
}
