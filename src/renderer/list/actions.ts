import { findRecord, visibleDepartments, type ListColumn, type PostId } from '../../plan';
import { dispatch, mintId, undo, useSession } from '../session/session';
import { say, showToast, useView } from '../session/view';
import { plural } from '../session/words';
import { neighbourOf, requestFocus, rowAtCursor, goTo } from './cursor';
import { newFields, type NewFields } from './edits';
import { shownIds, standBelow } from './rows';
import { useList } from './state';

/** Edits the cell with the keyboard: its value, or what was typed in its place. */
export function startEdit(typed: string | null): void {
  const { column } = useList.getState();
  if (rowAtCursor() !== null) useList.setState({ editing: { column, typed } });
}

/** Where the keyboard goes when an edit ends; 'away' is where the user has put it already. */
export type Then = 'down' | 'right' | 'left' | 'stay' | 'away';

export function endEdit(then: Then): void {
  useList.setState({ editing: null });
  const row = rowAtCursor();
  if (row === null || then === 'away') return;
  const { column, look } = useList.getState();
  if (then === 'down') {
    const ids = shownIds();
    goTo(ids[ids.indexOf(row) + 1] ?? row, column);
  } else {
    goTo(row, look.columns[stepped(look.columns, column, then)] ?? column, 'leave');
  }
}

function stepped(columns: readonly ListColumn[], column: ListColumn, then: Then): number {
  const step = then === 'right' ? 1 : then === 'left' ? -1 : 0;
  return Math.min(Math.max(0, columns.indexOf(column) + step), columns.length - 1);
}

/** Opens a row for a new post below the one with the keyboard, in its department and on its day. */
export function startDraft(): void {
  useList.setState({ draft: { below: rowAtCursor() }, column: 'title', atHead: false });
}

/** What a post that is being named would be: of the row above, or of today where there is none. */
export function draftFields(below: PostId | null): NewFields {
  const { plan, today } = useSession.getState();
  const above = findRecord(plan, 'post', below);
  const department = above?.department ?? visibleDepartments(plan)[0]?.id ?? null;
  return newFields(department, above ? above.place.day : today);
}

/** Ends the naming; a title adds the post, and nothing typed adds none. */
export async function endDraft(title: string, then: Then): Promise<void> {
  const { draft } = useList.getState();
  useList.setState({ draft: null });
  if (!draft || title === '') {
    if (then !== 'away') requestFocus();
    return;
  }
  const id = mintId() as PostId;
  standBelow(id, draft.below);
  const fields = { ...draftFields(draft.below), title };
  if (!(await dispatch({ type: 'add', record: 'post', id, fields }))) return;
  say(`Added ${title}.`);
  if (then !== 'away') goTo(id, then === 'right' ? 'status' : 'title');
}

/** Removes the selected posts, or the one with the keyboard, and goes to the next row. */
export async function removeSelected(): Promise<void> {
  const { selected } = useView.getState();
  const row = rowAtCursor();
  const ids = selected.size > 0 ? [...selected] : row === null ? [] : [row];
  const titles = ids.map((id) => findRecord(useSession.getState().plan, 'post', id)?.title);
  const before = shownIds();
  if (ids.length === 0) return;
  if (!(await dispatch({ type: 'remove', record: 'post', ids }))) return;
  const next = neighbourOf(before, row);
  if (next) goTo(next);
  const what = ids.length === 1 ? (titles[0] ?? 'the untitled post') : plural(ids.length, 'post');
  showToast({ text: `Deleted ${what}`, tone: 'plain', action: { label: 'Undo', run: undo } });
}
