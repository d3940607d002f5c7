import type { ReactNode } from 'react';
import {
  findRecord,
  landingSlot,
  postsAt,
  type Cells,
  type DropTarget,
  type Post,
} from '../../plan';
import { useSession } from '../session/session';
import { useView } from '../session/view';
import styles from './drop-mark.module.css';
import { shownCount, slotTop, TRAY_PITCH, type Geometry } from './geometry';

/** The cell that a carried post is over, and the slot it would take. */
export function DropMark({ geometry }: { readonly geometry: Geometry }): ReactNode {
  const target = useView((view) => view.carryTarget);
  const post = useCarriedPost();
  const cells = useSession((session) => session.cells);
  if (!target || !post || target.day === null) return null;
  const lane = geometry.lanes.find(({ department }) => department.id === target.department);
  const column = geometry.columns.find(({ day }) => day === target.day);
  if (!lane || !column) return null;
  const posts = postsAt(cells, target);
  const slot = Math.min(drawnSlot(cells, post, target), Math.max(0, shownCount(lane, posts)));
  return (
    <div
      className={styles.cell}
      style={{
        left: `calc(var(--w-lane) + ${column.left}px)`,
        width: column.width,
        top: lane.top,
        height: lane.height,
      }}
    >
      <div
        className={styles.slot}
        style={{
          top: Math.min(slotTop(geometry.slots, slot), lane.height - geometry.slots.card - 4),
          height: geometry.slots.card,
        }}
      />
    </div>
  );
}

/** The same in the tray: a line between two ideas. */
export function TrayDropMark(): ReactNode {
  const target = useView((view) => view.carryTarget);
  const post = useCarriedPost();
  const cells = useSession((session) => session.cells);
  if (!post || target?.day !== null) return null;
  const slot = drawnSlot(cells, post, target);
  return <div className={styles.trayLine} style={{ left: slot * TRAY_PITCH + 1 }} />;
}

/** Where the slot lies among what is drawn, of which the carried post's own place is still a part. */
function drawnSlot(cells: Cells, post: Post, target: DropTarget): number {
  const slot = landingSlot(cells, post, target);
  const own = postsAt(cells, target).findIndex(({ id }) => id === post.id);
  return own !== -1 && slot > own ? slot + 1 : slot;
}

function useCarriedPost(): ReturnType<typeof findRecord<'post'>> {
  const carried = useView((view) => view.carried);
  const plan = useSession((session) => session.plan);
  return findRecord(plan, 'post', carried?.post ?? null);
}
