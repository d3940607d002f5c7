import type { DepartmentId } from '../../../plan';
import {
  askAboutDepartment,
  currentDepartment,
  moveDepartment,
  removeDepartment,
} from '../../session/departments';

export const DEPARTMENT_COMMANDS = {
  addDepartment: (): void => {
    askAboutDepartment({ type: 'add', above: currentDepartment() });
  },
  renameDepartment: withDepartment((department) => {
    askAboutDepartment({ type: 'rename', department });
  }),
  moveDepartmentUp: withDepartment((department) => void moveDepartment(department, -1)),
  moveDepartmentDown: withDepartment((department) => void moveDepartment(department, 1)),
  removeDepartment: withDepartment((department) => void removeDepartment(department)),
};

function withDepartment(run: (department: DepartmentId) => void): () => void {
  return () => {
    const department = currentDepartment();
    if (department) run(department);
  };
}
