import { useEffect, useState, type PointerEvent } from 'react';
import { useView } from '../../session/view';
import { cellOf, closeCell, isSameCell, openCell, useOpened, type CellPlace } from './opened';

/** As long as tooltips wait; `--m-tooltip-delay` in tokens.css. */
const OPEN_AFTER = 500;
/** Time to reach the list, or the next cell while one is open already. */
const CHANGE_AFTER = 200;

interface Hover {
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  /** The pointer is in the list. */
  readonly stay: () => void;
}

/** Opens a cell's list when the pointer rests on it, and closes it when the pointer goes elsewhere. */
export function useHover(hasPosts: (cell: CellPlace) => boolean): Hover {
  const [timer] = useState(makeTimer);
  useEffect(() => timer.stop, [timer]);
  const leave = (): void => {
    timer.start(CHANGE_AFTER, () => {
      if (!useOpened.getState().pinned) closeCell();
    });
  };
  return {
    onPointerOver: ({ target, buttons, pointerType }) => {
      const { cell: opened, pinned } = useOpened.getState();
      const cell = cellOf(target)?.place ?? null;
      if (pointerType !== 'mouse' || pinned) return;
      if (buttons !== 0 || useView.getState().carried) timer.stop();
      else if (cell === null || !hasPosts(cell)) leave();
      else if (isSameCell(cell, opened)) timer.stop();
      else {
        timer.start(opened ? CHANGE_AFTER : OPEN_AFTER, () => {
          if (!useOpened.getState().pinned) openCell(cell, 'hover');
        });
      }
    },
    onPointerLeave: leave,
    stay: timer.stop,
  };
}

interface Timer {
  readonly start: (delay: number, run: () => void) => void;
  readonly stop: () => void;
}

function makeTimer(): Timer {
  let timer: number | undefined;
  const stop = (): void => {
    window.clearTimeout(timer);
  };
  const start = (delay: number, run: () => void): void => {
    stop();
    timer = window.setTimeout(run, delay);
  };
  return { start, stop };
}
