import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, EyeOff, Plus, RotateCcw } from 'lucide-react';
import { LIST_COLUMNS, type ListColumn } from '../../plan';
import type { MenuItem } from '../ui/menu-item';
import { COLUMN_NAMES, FIRST_LOOK, type ListLook } from './columns';
import { askSort, moveColumn, resetLook, setSort, showColumn, widen } from './look-actions';

/** What can be done with a column. */
export function columnMenu(look: ListLook, column: ListColumn): readonly (readonly MenuItem[])[] {
  const at = look.columns.indexOf(column);
  const isTitle = column === 'title';
  return [
    [
      { label: 'Sort up', icon: <ArrowUp size={14} />, onSelect: () => setSort([up(column)]) },
      {
        label: 'Sort down',
        icon: <ArrowDown size={14} />,
        onSelect: () => setSort([{ column, descending: true }]),
      },
      {
        label: 'Then sort by this',
        icon: <Plus size={14} />,
        disabled: look.sort.length === 0 || look.sort.some((key) => key.column === column),
        onSelect: () => askSort(column, true),
      },
    ],
    [
      {
        label: 'Move left',
        icon: <ArrowLeft size={14} />,
        keys: 'Alt+←',
        disabled: isTitle || at === 1,
        onSelect: () => moveColumn(column, -1),
      },
      {
        label: 'Move right',
        icon: <ArrowRight size={14} />,
        keys: 'Alt+→',
        disabled: isTitle || at === look.columns.length - 1,
        onSelect: () => moveColumn(column, 1),
      },
      { label: 'Wider', keys: 'Shift+Alt+→', onSelect: () => widen(column, 1) },
      { label: 'Narrower', keys: 'Shift+Alt+←', onSelect: () => widen(column, -1) },
    ],
    [
      {
        label: 'Hide column',
        icon: <EyeOff size={14} />,
        disabled: isTitle,
        onSelect: () => showColumn(column, false),
      },
    ],
  ];
}

/** All columns to sort by; choosing the one that is sorted by turns it round. */
export function sortMenu(look: ListLook): readonly (readonly MenuItem[])[] {
  const items = LIST_COLUMNS.map((column): MenuItem => {
    const key = look.sort.find((one) => one.column === column);
    return {
      label: COLUMN_NAMES[column],
      checked: key !== undefined,
      keys: key === undefined ? undefined : key.descending ? 'down' : 'up',
      onSelect: () => askSort(column, false),
    };
  });
  const none: MenuItem = {
    label: 'As on the board',
    checked: look.sort.length === 0,
    onSelect: () => setSort([]),
  };
  return [[none], items];
}

/** All columns to show or hide. */
export function columnsMenu(look: ListLook): readonly (readonly MenuItem[])[] {
  const items = LIST_COLUMNS.filter((column) => column !== 'title').map((column): MenuItem => {
    const shown = look.columns.includes(column);
    return {
      label: COLUMN_NAMES[column],
      checked: shown,
      stays: true,
      onSelect: () => showColumn(column, !shown),
    };
  });
  const reset: MenuItem = {
    label: 'Reset columns',
    icon: <RotateCcw size={14} />,
    disabled: look === FIRST_LOOK,
    onSelect: resetLook,
  };
  return [items, [reset]];
}

function up(column: ListColumn): ListLook['sort'][number] {
  return { column, descending: false };
}
