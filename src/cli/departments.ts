import { recordsOf, visibleDepartments, type DepartmentId, type Plan } from '../plan';
import { fold, suggest } from './closest';
import { Refusal } from './refusal';

/** The departments of these names (or ids); capitals and accents do not count. */
export function departmentsNamed(plan: Plan, names: readonly string[]): readonly DepartmentId[] {
  return names.flatMap((name) => {
    const found = recordsOf(plan, 'department').filter(
      (one) => one.id === name || (one.name !== null && fold(one.name) === fold(name)),
    );
    if (found.length === 0) throw unknownDepartment(plan, name);
    return found.map(({ id }) => id);
  });
}

function unknownDepartment(plan: Plan, name: string): Refusal {
  const known = visibleDepartments(plan).flatMap((one) => one.name ?? []);
  const all = known.length > 0 ? `It has ${known.join(', ')}.` : 'It has none.';
  const message = `The plan has no department ${name}`;
  return new Refusal({ type: 'unknownDepartment' }, message, suggest(name, known, all));
}
