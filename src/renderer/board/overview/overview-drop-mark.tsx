import { useMemo, type ReactNode } from 'react';
import { landings, type DropTarget } from '../../../plan';
import { useView } from '../../session/view';
import { shortDay } from '../../session/words';
import { columnOf } from '../geometry';
import { dayBox, type OverviewColumn, type OverviewLane, type OverviewLayout } from './layout';
import styles from './overview-drop-mark.module.css';

/** The week or month that a carried post is over, and the days that it and those with it would take. */
export function OverviewDropMark({ layout }: { readonly layout: OverviewLayout }): ReactNode {
  const target = useView((view) => view.carryTarget);
  const carried = useView((view) => view.carried);
  const landed = useMemo(
    () => (carried && target ? landings(carried.hand, target) : []),
    [carried, target],
  );
  if (!carried || !target || target.day === null) return null;
  const place = placeOf(target, layout);
  return (
    <>
      {place ? (
        <div
          className={styles.cell}
          style={{
            left: `calc(var(--w-lane) + ${place.column.left}px)`,
            width: place.column.width,
            top: place.lane.top,
            height: place.lane.height,
          }}
        >
          <span>{shortDay(target.day)}</span>
        </div>
      ) : null}
      {/* One picture, however many posts are carried. */}
      <svg className={styles.days} width={layout.width} height={layout.height} aria-hidden="true">
        <path d={landed.map((landing) => dayPath(landing, layout)).join('')} />
      </svg>
    </>
  );
}

interface Place {
  readonly lane: OverviewLane;
  readonly column: OverviewColumn;
}

function placeOf(
  { department, day }: Pick<DropTarget, 'department' | 'day'>,
  { lanes, columns }: OverviewLayout,
): Place | null {
  const lane = lanes.find((one) => one.department.id === department);
  const column = day === null ? undefined : columnOf(columns, day);
  return lane && column ? { lane, column } : null;
}

/** Under the count of its cell. */
const DAY_TOP = 32;
const DAY_FOOT = 5;

function dayPath(landing: Pick<DropTarget, 'department' | 'day'>, layout: OverviewLayout): string {
  const place = placeOf(landing, layout);
  if (!place || landing.day === null) return '';
  const { lane, column } = place;
  const { left, width } = dayBox(column, landing.day);
  const wide = Math.max(3, width);
  return `M${left} ${lane.top + DAY_TOP}h${wide}v${lane.height - DAY_TOP - DAY_FOOT}h${-wide}z`;
}
