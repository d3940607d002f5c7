import { columnMenu, columnsMenu, sortMenu } from '../../list/column-menu';
import { COLUMN_NAMES } from '../../list/columns';
import { useList } from '../../list/state';
import type { PaletteItem } from '../../palette/item';
import { showList } from '../../session/screen';
import { useView } from '../../session/view';
import type { MenuItem } from '../../ui/menu-item';

/** How the list is sorted and what columns it has; while it is shown, the column of its cursor too. */
export function listItems(): readonly PaletteItem[] {
  const { look, column } = useList.getState();
  const [[asOnBoard] = [], sorts = []] = sortMenu(look);
  const own = useView.getState().screen === 'list' ? columnMenu(look, column).flat() : [];
  return [
    ...(asOnBoard ? [listItem('Sort as on the board', asOnBoard)] : []),
    ...sorts.map((item) => listItem(`Sort by ${item.label}`, item)),
    ...columnsMenu(look)
      .flat()
      .map((item) => listItem(columnLabel(item), item)),
    ...own.map((item) => listItem(`${COLUMN_NAMES[column]}: ${item.label.toLowerCase()}`, item)),
  ].flat();
}

function listItem(label: string, { disabled, onSelect }: MenuItem): readonly PaletteItem[] {
  if (disabled) return [];
  const run = (): void => {
    showList();
    onSelect();
  };
  return [{ id: `list ${label}`, label, group: 'List', also: 'table order', run }];
}

function columnLabel({ label, checked }: MenuItem): string {
  return checked === undefined ? label : `${checked ? 'Hide' : 'Show'} column ${label}`;
}
