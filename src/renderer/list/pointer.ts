import type { FocusEvent, MouseEvent } from 'react';
import { LIST_COLUMNS, type ListColumn, type PostId } from '../../plan';
import { clearSelection, extendSelection, select, toggleSelected } from '../session/selection';
import { useView } from '../session/view';
import { startEdit } from './actions';
import { selectAll, goTo } from './cursor';
import { shownIds } from './rows';
import { useList } from './state';

/** A click selects the row; with Shift as far as the row, with Ctrl or in its box also the row. */
export function onListClick(event: MouseEvent): void {
  const { row, column, box } = hit(event.target);
  if (box === 'all') toggleAll();
  if (row === null || isInEditor(event.target)) return;
  if (event.shiftKey) extendSelection(shownIds(), row);
  else if (box !== null || event.ctrlKey || event.metaKey) toggleSelected(row);
  else select([row]);
  goTo(row, column ?? undefined, 'leave');
  useView.setState(({ panel }) => ({ panel: panel === 'start' ? 'post' : panel }));
}

export function onListDoubleClick(event: MouseEvent): void {
  const { row, column } = hit(event.target);
  if (row !== null && column !== null && !isInEditor(event.target)) startEdit(null);
}

/** The keyboard goes on from where the focus is put. */
export function onListFocus({ target }: FocusEvent): void {
  const { row, column } = hit(target);
  if (column === null || isInEditor(target)) return;
  if (row === null) useList.setState({ column, atHead: true });
  else if (!isCursor(row, column)) goTo(row, column, 'leave');
}

function isCursor(row: PostId, column: ListColumn): boolean {
  const list = useList.getState();
  return !list.atHead && list.column === column && useView.getState().cursor?.post === row;
}

function toggleAll(): void {
  const { selected } = useView.getState();
  if (selected.size > 0) clearSelection();
  else selectAll();
}

interface Hit {
  readonly row: PostId | null;
  readonly column: ListColumn | null;
  readonly box: string | null;
}

function hit(target: EventTarget): Hit {
  if (!(target instanceof Element)) return { row: null, column: null, box: null };
  const read = (name: string): string | null =>
    target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? null;
  const column = LIST_COLUMNS.find((one) => one === read('column')) ?? null;
  // The list wrote the attribute.
  return { row: read('row') as PostId | null, column, box: read('check') };
}

function isInEditor(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-editor]') !== null;
}
