import { create } from 'zustand';
import type { ListColumn, ListRows, PostId } from '../../plan';
import { readLook, type ListLook } from './columns';

/** A cell that is being edited. */
export interface Editing {
  readonly column: ListColumn;
  /** What was typed to start it, which takes the place of the value; null edits the value. */
  readonly typed: string | null;
}

/** A post that is being named and is not in the plan yet. */
export interface Draft {
  /** The row that it stands under; null is above all rows. */
  readonly below: PostId | null;
}

/** What belongs to the list alone. The row with the keyboard is the board's cursor, in the view. */
interface ListState {
  readonly rows: ListRows;
  readonly look: ListLook;
  /** The column of the cell with the keyboard. */
  readonly column: ListColumn;
  /** The keyboard is in the head, not in a row. */
  readonly atHead: boolean;
  readonly editing: Editing | null;
  readonly draft: Draft | null;
}

/**
 * The look is kept with the window, not in the plan, as each person has a screen and a task of
 * their own; in the page's storage, as it is read before the first row is drawn and nothing is
 * lost when it is.
 */
const STORAGE_KEY = 'list-look';

export const useList = create<ListState>()(() => ({
  rows: { ids: [], strays: new Map() },
  look: readLook(keptLook()),
  column: 'title',
  atHead: false,
  editing: null,
  draft: null,
}));

export function changeLook(change: (look: ListLook) => ListLook): void {
  const look = change(useList.getState().look);
  useList.setState({ look });
  localStorage.setItem(STORAGE_KEY, JSON.stringify(look));
}

function keptLook(): unknown {
  try {
    return JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null') as unknown;
  } catch {
    return null;
  }
}
