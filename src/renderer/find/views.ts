import type { SavedView } from '../../plan';
import { useFind } from '../session/find';
import { applyView, removeView, updateView } from '../session/saved-views';
import { undo } from '../session/session';
import { say, showToast } from '../session/view';
import { missingText } from './missing-text';

export function viewName({ name }: SavedView): string {
  return name ?? 'Unnamed view';
}

/** Shows a view, and tells what it names in vain. */
export function showView(view: SavedView): void {
  const missing = applyView(view);
  if (missing.length === 0) {
    say(`View ${viewName(view)}`);
    return;
  }
  const isGone = missing.some(({ filter }) => filter !== 'tags');
  const action = { label: 'Update the view', run: () => void updateView(view) };
  showToast({ text: missingText(missing), tone: 'plain', ...(isGone ? { action } : {}) });
}

export async function deleteView(view: SavedView): Promise<void> {
  if (!(await removeView(view))) return;
  useFind.setState({ view: null });
  showToast({
    text: `Deleted the view ${viewName(view)}`,
    tone: 'plain',
    action: { label: 'Undo', run: undo },
  });
}
