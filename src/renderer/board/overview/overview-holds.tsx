import { memo, type ReactNode } from 'react';
import type { Day, DepartmentId, Hold } from '../../../plan';
import { covers } from '../holds';
import holdStyles from '../holds.module.css';
import { dayBox, MARKS_FOOT, type OverviewColumn, type OverviewLane } from './layout';

interface HoldsProps {
  readonly columns: readonly OverviewColumn[];
  readonly lanes: readonly OverviewLane[];
  /** Of the marks: the hatching covers them alone, so that counts stay clear. */
  readonly height: number;
  readonly holds: readonly Hold[];
}

/** Hatching over the marks of the days that shall keep quiet; the list of a cell names them. */
export const OverviewHolds = memo(function OverviewHolds(props: HoldsProps): ReactNode {
  const { columns, lanes, height, holds } = props;
  return holds.flatMap((hold) => {
    const box = holdBox(hold, columns);
    if (!box) return [];
    return lanes
      .filter(({ department, folded }) => !folded && covers(hold, department.id))
      .map((lane) => (
        <div
          key={`${hold.id} ${lane.department.id}`}
          className={holdStyles.hold}
          style={{
            left: `calc(var(--w-lane) + ${box.left}px)`,
            width: box.width,
            top: lane.top + lane.height - MARKS_FOOT - height,
            height,
          }}
        />
      ));
  });
});

/** Whether a hold stops something of a department on one of these days. */
export function isHeldIn(
  hold: Hold,
  department: DepartmentId,
  { day, lastDay }: { readonly day: Day; readonly lastDay: Day },
): boolean {
  const { firstDay, lastDay: last } = hold;
  return (
    covers(hold, department) &&
    (firstDay === null || firstDay <= lastDay) &&
    (last === null || day <= last)
  );
}

function holdBox(
  { firstDay, lastDay }: Hold,
  columns: readonly OverviewColumn[],
): { readonly left: number; readonly width: number } | null {
  const held = columns.filter(
    (column) =>
      (firstDay === null || firstDay <= column.lastDay) &&
      (lastDay === null || column.day <= lastDay),
  );
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last || (firstDay !== null && lastDay !== null && lastDay < firstDay)) return null;
  const start = dayBox(first, firstDay ?? first.day);
  const end = dayBox(last, lastDay ?? last.lastDay);
  return { left: start.left, width: end.left + end.width - start.left };
}
