import { sortBy, type ListColumn, type Sort } from '../../plan';
import { say } from '../session/view';
import {
  COLUMN_NAMES,
  FIRST_LOOK,
  WIDTH_STEP,
  widthOf,
  withColumn,
  withPlace,
  withWidth,
} from './columns';
import { changeLook, useList } from './state';

/** Sorts by a column as a click on its head does: up, down, not at all. */
export function askSort(column: ListColumn, more: boolean): void {
  setSort(sortBy(useList.getState().look.sort, column, more));
}

export function setSort(sort: Sort): void {
  changeLook((look) => ({ ...look, sort }));
  say(`${sortWords(sort)}.`);
}

/** 'Sorted by Status down, then Day up' */
export function sortWords(sort: Sort): string {
  const words = sort.map(
    ({ column, descending }) => `${COLUMN_NAMES[column]} ${descending ? 'down' : 'up'}`,
  );
  return words.length === 0 ? 'In the order of the board' : `Sorted by ${words.join(', then ')}`;
}

export function showColumn(column: ListColumn, shown: boolean): void {
  changeLook((look) => withColumn(look, column, shown));
  // The keyboard must not stand in a column that is gone.
  if (!shown && useList.getState().column === column) useList.setState({ column: 'title' });
  say(`${COLUMN_NAMES[column]} ${shown ? 'shown' : 'hidden'}.`);
}

/** Moves a column by places to the right, or to the left where they are negative. */
export function moveColumn(column: ListColumn, places: number): void {
  changeLook((look) => withPlace(look, column, look.columns.indexOf(column) + places));
  const at = useList.getState().look.columns.indexOf(column) + 1;
  say(`${COLUMN_NAMES[column]} is column ${at}.`);
}

/** Makes a column wider by steps, or narrower where they are negative. */
export function widen(column: ListColumn, steps: number): void {
  changeLook((look) => withWidth(look, column, widthOf(look, column) + steps * WIDTH_STEP));
}

export function resetLook(): void {
  changeLook(() => FIRST_LOOK);
  say('The columns are as at first.');
}
