import { ArrowDown, ArrowUp, Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import {
  COLOURS,
  rankBetween,
  recordsOf,
  visibleDepartments,
  type Department,
  type DepartmentId,
} from '../../plan';
import { dispatch, mintId, useSession } from '../session/session';
import { IconButton } from '../ui/button';
import { Menu } from '../ui/menu';
import { part } from '../ui/part';
import styles from './lane-head.module.css';

const NameDialog = part(async () => (await import('../ui/name-dialog')).NameDialog);

/** What can be done to a department's lane. */
export function LaneMenu({ department }: { readonly department: Department }): ReactNode {
  const [asking, setAsking] = useState<'rename' | 'add' | null>(null);
  const close = (): void => {
    setAsking(null);
  };
  const { id, name } = department;
  return (
    <>
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
                setAsking('rename');
              },
            },
            {
              label: 'Move up',
              icon: <ArrowUp size={14} />,
              onSelect: () => void moveLane(id, -1),
            },
            {
              label: 'Move down',
              icon: <ArrowDown size={14} />,
              onSelect: () => void moveLane(id, 1),
            },
          ],
          [
            {
              label: 'Add a department…',
              icon: <Plus size={14} />,
              onSelect: () => {
                setAsking('add');
              },
            },
            {
              label: 'Remove department',
              icon: <Trash2 size={14} />,
              danger: true,
              onSelect: () => void dispatch({ type: 'remove', record: 'department', ids: [id] }),
            },
          ],
        ]}
      />
      {asking === 'rename' ? (
        <NameDialog
          title="Rename the department"
          done="Rename"
          label="Name"
          name={name ?? ''}
          missing="Type the department's name."
          onClose={close}
          onDone={(next) =>
            dispatch({ type: 'set', record: 'department', ids: [id], fields: { name: next } })
          }
        />
      ) : null}
      {asking === 'add' ? (
        <NameDialog
          title="Add a department"
          done="Add"
          label="Name"
          missing="Type the department's name."
          onClose={close}
          onDone={(next) => addBelow(department, next)}
        />
      ) : null}
    </>
  );
}

/** Puts a lane one place up or down; at the end it stays. */
async function moveLane(id: DepartmentId, step: 1 | -1): Promise<void> {
  const lanes = visibleDepartments(useSession.getState().plan);
  const at = lanes.findIndex((lane) => lane.id === id);
  const neighbour = lanes[at + step];
  if (!neighbour) return;
  const beyond = lanes[at + 2 * step]?.order ?? null;
  const order =
    step === 1 ? rankBetween(neighbour.order, beyond) : rankBetween(beyond, neighbour.order);
  await dispatch({ type: 'set', record: 'department', ids: [id], fields: { order } });
}

/** Adds a department under another one, in a colour that no department has as long as there is one. */
async function addBelow(above: Department, name: string): Promise<void> {
  const { plan } = useSession.getState();
  const lanes = visibleDepartments(plan);
  const below = lanes[lanes.findIndex(({ id }) => id === above.id) + 1];
  const taken = new Set(recordsOf(plan, 'department').map(({ colour }) => colour));
  const colour = COLOURS.find((one) => !taken.has(one)) ?? COLOURS[0];
  const order = rankBetween(above.order, below?.order ?? null);
  const id = mintId() as DepartmentId;
  await dispatch({ type: 'add', record: 'department', id, fields: { name, colour, order } });
}
