import { compareText } from '../order';
import { recordsOf, type Plan } from '../plan';
import { makeRecord, type Department, type DepartmentId } from '../records';

/** The departments whose lanes the board shows, from top to bottom. */
export function visibleDepartments(plan: Plan): readonly Department[] {
  return recordsOf(plan, 'department')
    .filter((department) => !department.hidden)
    .sort((a, b) => compareText(a.order, b.order) || compareText(a.id, b.id));
}

/**
 * Stands for the lane of posts that no department's lane shows: theirs is hidden, was removed in
 * another copy, or was never set. It is in no plan, so nothing can be moved to it.
 */
export const STRAY_LANE: Department = makeRecord('department', 'stray-posts' as DepartmentId, {
  name: 'In no lane',
  purpose: 'Drag these posts to a department.',
});
