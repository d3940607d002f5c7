import type { KeyboardEvent } from 'react';
import type { ListColumn } from '../../plan';
import { standAtHead, goTo } from './cursor';
import { askSort, moveColumn, widen } from './look-actions';
import { shownIds } from './rows';
import { useList } from './state';

/** Keys on the name of a column. */
export function onHeadKey(event: KeyboardEvent, column: ListColumn): boolean {
  const { key, altKey, shiftKey } = event;
  if (event.ctrlKey || event.metaKey) return false;
  if (altKey) return onAltKey(event, column);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      step(column, key === 'ArrowLeft' ? -1 : 1);
      return true;
    case 'Home':
    case 'End':
      step(column, key === 'Home' ? -Infinity : Infinity);
      return true;
    case 'ArrowDown': {
      const first = shownIds()[0];
      if (first) goTo(first, column);
      return true;
    }
    case 'Enter':
    case ' ':
      askSort(column, shiftKey);
      return true;
    default:
      return false;
  }
}

/** Moves the column, makes it wider or narrower, or opens its menu. */
function onAltKey({ key, shiftKey, target }: KeyboardEvent, column: ListColumn): boolean {
  const direction = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
  if (direction !== 0) {
    if (shiftKey) widen(column, direction);
    else moveColumn(column, direction);
    standAtHead(column);
    return true;
  }
  if (key !== 'ArrowDown' || !(target instanceof Element)) return false;
  target.closest('[role=columnheader]')?.querySelector<HTMLElement>('[aria-haspopup]')?.click();
  return true;
}

function step(column: ListColumn, places: number): void {
  const { columns } = useList.getState().look;
  const at = Math.min(Math.max(0, columns.indexOf(column) + places), columns.length - 1);
  standAtHead(columns[at] ?? column);
}
