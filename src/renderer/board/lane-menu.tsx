import { ArrowDown, ArrowUp, Pencil, Plus, Trash2 } from 'lucide-react';
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
          <Dots />
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

/** One element for three dots: there is one of these in every lane. */
function Dots(): ReactNode {
  return (
    <svg width={14} height={14} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M5 12h.01M12 12h.01M19 12h.01"
        fill="none"
        stroke="currentColor"
        strokeWidth={4}
        strokeLinecap="round"
      />
    </svg>
  );
}
