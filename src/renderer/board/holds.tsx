import type { ReactNode } from 'react';
import { Ban } from 'lucide-react';
import type { Hold } from '../../plan';
import { dayAndMonth } from '../session/words';
import { classes } from '../ui/classes';
import type { Geometry } from './geometry';
import styles from './holds.module.css';
import { boxOf } from './spans';

interface HoldsProps {
  readonly geometry: Geometry;
  readonly holds: readonly Hold[];
}

/** Hatching over the days and lanes that shall keep quiet, named once, at the first lane. */
export function Holds({ geometry, holds }: HoldsProps): ReactNode {
  return holds.flatMap((hold) => {
    const box = boxOf(hold, geometry.columns);
    if (!box) return [];
    const lanes = geometry.lanes.filter(({ department }) => covers(hold, department.id));
    return lanes.map((lane, at) => (
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
        {at === 0 ? (
          <span className={classes(styles.label, box.width < 160 && styles.short)}>
            <Ban size={12} strokeWidth={1.5} aria-hidden="true" />
            <b>{hold.name ?? KINDS[hold.kind]}</b>
            <span>{daysText(hold)}</span>
          </span>
        ) : null}
      </div>
    ));
  });
}

const KINDS: Readonly<Record<Hold['kind'], string>> = {
  blackout: 'Quiet period',
  embargo: 'Embargo',
  crisis: 'Crisis stop',
};

function covers({ departments }: Hold, id: Hold['departments'][number]): boolean {
  return departments.length === 0 || departments.includes(id);
}

function daysText({ firstDay, lastDay }: Hold): string {
  if (firstDay === null || lastDay === null) return '';
  return firstDay === lastDay
    ? dayAndMonth(firstDay)
    : `${dayAndMonth(firstDay)} – ${dayAndMonth(lastDay)}`;
}
