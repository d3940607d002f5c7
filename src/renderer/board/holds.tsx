import type { ReactNode } from 'react';
import { Ban } from 'lucide-react';
import type { Hold } from '../../plan';
import { dayAndMonth } from '../session/words';
import { classes } from '../ui/classes';
import { shownCount, slotTop, type Geometry, type LaneBox } from './geometry';
import styles from './holds.module.css';
import { boxOf, type Box } from './spans';

interface HoldsProps {
  readonly geometry: Geometry;
  readonly holds: readonly Hold[];
}

/** Hatching over the days and lanes that shall keep quiet, named once, in the first lane with room. */
export function Holds({ geometry, holds }: HoldsProps): ReactNode {
  return holds.flatMap((hold) => {
    const box = boxOf(hold, geometry.columns);
    if (!box) return [];
    const lanes = geometry.lanes.filter(({ department }) => covers(hold, department.id));
    const named = lanes.find((lane) => hasRoom(lane, box, geometry));
    return lanes.map((lane) => (
      <div
        key={`${hold.id} ${lane.department.id}`}
        className={styles.hold}
        style={{
          left: `calc(var(--w-lane) + ${box.left}px)`,
          width: box.width,
          top: lane.top,
          height: lane.height,
        }}
      >
        {lane === named ? (
          <span className={classes(styles.label, box.width < 160 && styles.short)}>
            <Ban size={12} strokeWidth={1.5} aria-hidden="true" />
            <b>{holdName(hold)}</b>
            <span>{daysText(hold)}</span>
          </span>
        ) : null}
      </div>
    ));
  });
}

export function holdName({ name, kind }: Hold): string {
  return name ?? KINDS[kind];
}

const KINDS: Readonly<Record<Hold['kind'], string>> = {
  blackout: 'Quiet period',
  embargo: 'Embargo',
  crisis: 'Crisis stop',
};

/** Whether a hold stops posts of a department. */
export function covers({ departments }: Hold, id: Hold['departments'][number]): boolean {
  return departments.length === 0 || departments.includes(id);
}

/** Room for the name under the cards of the days that it would lie over. */
function hasRoom(lane: LaneBox, { left, width }: Box, { columns, slots }: Geometry): boolean {
  return columns.every((column, at) => {
    if (column.left < left || column.left >= left + width) return true;
    const posts = lane.cells[at] ?? [];
    const cards = shownCount(lane, posts);
    return (
      !lane.folded && cards === posts.length && slotTop(slots, cards) + LABEL_HEIGHT <= lane.height
    );
  });
}

const LABEL_HEIGHT = 28;

function daysText({ firstDay, lastDay }: Hold): string {
  if (firstDay === null || lastDay === null) return '';
  return firstDay === lastDay
    ? dayAndMonth(firstDay)
    : `${dayAndMonth(firstDay)} – ${dayAndMonth(lastDay)}`;
}
