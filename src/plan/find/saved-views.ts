import { compareText } from '../order';
import { recordsOf, type Plan } from '../plan';
import type { SavedView } from '../records';

/** The views of a plan in the order in which they are listed. */
export function viewsInOrder(plan: Plan): readonly SavedView[] {
  return [...recordsOf(plan, 'view')].sort(
    (a, b) => compareText(a.order, b.order) || compareText(a.id, b.id),
  );
}
