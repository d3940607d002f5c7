import { ArrowDown, ArrowUp, Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Department } from '../../plan';
import { askAboutDepartment, moveDepartment, removeDepartment } from '../session/departments';
import { IconButton } from '../ui/button';
import { Menu } from '../ui/menu';
import styles from './lane-head.module.css';

/** What can be done to a department's lane. */
export function LaneMenu({
  department: { id, name },
}: {
  readonly department: Department;
}): ReactNode {
  return (
    <Menu
      trigger={
        <IconButton className={styles.menu} label={`More for ${name ?? 'this department'}`}>
          <Ellipsis size={14} />
        </IconButton>
      }
      groups={[
        [
          {
            label: 'Rename…',
            icon: <Pencil size={14} />,
            onSelect: () => {
              askAboutDepartment({ type: 'rename', department: id });
            },
          },
          {
            label: 'Move up',
            icon: <ArrowUp size={14} />,
            onSelect: () => void moveDepartment(id, -1),
          },
          {
            label: 'Move down',
            icon: <ArrowDown size={14} />,
            onSelect: () => void moveDepartment(id, 1),
          },
        ],
        [
          {
            label: 'Add a department…',
            icon: <Plus size={14} />,
            onSelect: () => {
              askAboutDepartment({ type: 'add', above: id });
            },
          },
          {
            label: 'Remove department',
            icon: <Trash2 size={14} />,
            danger: true,
            onSelect: () => void removeDepartment(id),
          },
        ],
      ]}
    />
  );
}
