import type { ReactNode } from 'react';
import { findRecord } from '../../plan';
import {
  addDepartment,
  askAboutDepartment,
  renameDepartment,
  useDepartments,
} from '../session/departments';
import { useSession } from '../session/session';
import { NameDialog } from '../ui/name-dialog';

/** Asks for the name of a department, a new one or one that is there. */
export function DepartmentDialogs(): ReactNode {
  const question = useDepartments((view) => view.question);
  if (question === null) return null;
  const asked = { label: 'Name', missing: "Type the department's name.", onClose: close };
  if (question.type === 'add') {
    return (
      <NameDialog
        {...asked}
        title="Add a department"
        done="Add"
        onDone={(name) => addDepartment(question.above, name)}
      />
    );
  }
  // It may be gone by now, with an undo.
  const department = findRecord(useSession.getState().plan, 'department', question.department);
  if (!department) return null;
  return (
    <NameDialog
      {...asked}
      title="Rename the department"
      done="Rename"
      name={department.name ?? ''}
      onDone={(name) => renameDepartment(department.id, name)}
    />
  );
}

function close(): void {
  askAboutDepartment(null);
}
