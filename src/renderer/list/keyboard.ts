import type { KeyboardEvent } from 'react';
import type { ListColumn, PostId } from '../../plan';
import { clearSelection, select, toggleSelected } from '../session/selection';
import { closePanel, openPost, useView } from '../session/view';
import { removeSelected, startDraft, startEdit } from './actions';
import { rowAtCursor, selectAll, standAtHead, goTo, type Selecting } from './cursor';
import { onHeadKey } from './head-keyboard';
import { shownIds } from './rows';
import { useList } from './state';

/** Keys in the list. Keys that belong to a field or a menu never arrive here. */
export function onListKey(event: KeyboardEvent, rowsInPage: number): void {
  if (!isInGrid(event)) return;
  const { atHead, column } = useList.getState();
  const row = rowAtCursor();
  const used =
    atHead || row === null
      ? onHeadKey(event, column)
      : onRowKey(event, { row, column, rowsInPage });
  if (!used) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Not in a menu, whose events React brings here too, not in an editor, and not on a menu's button. */
function isInGrid({ target, currentTarget, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || !currentTarget.contains(target)) return false;
  if (target.closest('[data-editor]') !== null) return false;
  return target.closest('[aria-haspopup]') === null || key === 'ArrowLeft' || key === 'ArrowRight';
}

interface At {
  readonly row: PostId;
  readonly column: ListColumn;
  readonly rowsInPage: number;
}

function onRowKey(event: KeyboardEvent, at: At): boolean {
  const isMod = event.ctrlKey || event.metaKey;
  if (goByKey(event, at, isMod)) return true;
  if (isMod) return onModKey(event, at);
  if (event.altKey) return false;
  return onActionKey(event.key, at) || onTyping(event.key);
}

/** The arrows and their company; `Mod` with up and down leaves the selection as it is. */
function goByKey({ key, shiftKey }: KeyboardEvent, at: At, isMod: boolean): boolean {
  const { columns } = useList.getState().look;
  const ids = shownIds();
  const index = ids.indexOf(at.row);
  const column = columns.indexOf(at.column);
  const rowSteps: Readonly<Record<string, number>> = {
    ArrowUp: index - 1,
    ArrowDown: index + 1,
    PageUp: index - at.rowsInPage,
    PageDown: index + at.rowsInPage,
  };
  const columnSteps: Readonly<Record<string, number>> = {
    ArrowLeft: column - 1,
    ArrowRight: column + 1,
    Home: 0,
    End: columns.length - 1,
  };
  const selecting: Selecting = shiftKey ? 'extend' : isMod ? 'leave' : 'follow';
  if (isMod && (key === 'Home' || key === 'End')) {
    goToRow(key === 'Home' ? 0 : ids.length - 1, shiftKey ? 'extend' : 'follow');
  } else if (key in rowSteps) {
    goToRow(rowSteps[key] ?? index, selecting);
  } else if (key in columnSteps && !isMod) {
    const next = columns[Math.min(Math.max(0, columnSteps[key] ?? 0), columns.length - 1)];
    goTo(at.row, next, 'leave');
  } else {
    return false;
  }
  return true;
}

/** Up from the first row leads into the head. */
function goToRow(index: number, selecting: Selecting): void {
  const ids = shownIds();
  const { column } = useList.getState();
  const current = rowAtCursor();
  if (index === -1 && current === ids[0]) {
    if (selecting === 'follow') standAtHead(column);
    return;
  }
  const id = ids[Math.min(Math.max(0, index), ids.length - 1)];
  if (id) goTo(id, column, selecting);
}

function onModKey({ key }: KeyboardEvent, { row }: At): boolean {
  if (key === 'Enter') openPost(row);
  else if (key.toLowerCase() === 'a') selectAll();
  else return false;
  return true;
}

function onActionKey(key: string, { row }: At): boolean {
  switch (key) {
    case 'Enter':
    case 'F2':
      startEdit(null);
      return true;
    case ' ':
      toggleSelected(row);
      return true;
    case 'Delete':
      void removeSelected();
      return true;
    case 'Escape':
      return onEscape(row);
    case 'Backspace':
      startEdit('');
      return true;
    case 'n':
      startDraft();
      return true;
    case 'o':
      openPost(row);
      return true;
    default:
      return false;
  }
}

/** One step at a time: many selected, then the one, then the panel. */
function onEscape(row: PostId): boolean {
  const { selected, panel } = useView.getState();
  if (selected.size > 1) select([row]);
  else if (panel !== 'closed') closePanel();
  else if (selected.size > 0) clearSelection();
  else return false;
  return true;
}

/** A sign that is typed starts an edit with it, but for the keys that search and help. */
function onTyping(key: string): boolean {
  if (!/^.$/u.test(key) || key === '/' || key === '?') return false;
  startEdit(key);
  return true;
}
