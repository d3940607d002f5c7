import { compareText } from '../order';
import { recordsOf, type Plan } from '../plan';
import type { Department } from '../records';

/** The departments whose lanes the board shows, from top to bottom. */
export function visibleDepartments(plan: Plan): readonly Department[] {
  return recordsOf(plan, 'department')
    .filter((department) => !department.hidden)
    .sort((a, b) => compareText(a.order, b.order) || compareText(a.id, b.id));
}
