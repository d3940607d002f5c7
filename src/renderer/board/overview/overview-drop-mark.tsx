import type { ReactNode } from 'react';
import { useView } from '../../session/view';
import { shortDay } from '../../session/words';
import { dayBox, type OverviewLayout } from './layout';
import styles from './overview-drop-mark.module.css';

/** The week or month that a carried post is over, and the day in it that it would take. */
export function OverviewDropMark({ layout }: { readonly layout: OverviewLayout }): ReactNode {
  const target = useView((view) => (view.carried ? view.carryTarget : null));
  const day = target?.day ?? null;
  if (!target || day === null) return null;
  const lane = layout.lanes.find(({ department }) => department.id === target.department);
  const column = layout.columns.find((one) => one.day <= day && day <= one.lastDay);
  if (!lane || !column) return null;
  const box = dayBox(column, day);
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
      <span className={styles.name}>{shortDay(day)}</span>
      <div className={styles.day} style={{ left: box.left - column.left, width: box.width }} />
    </div>
  );
}
