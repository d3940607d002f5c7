import { memo, type ReactNode } from 'react';
import { plural } from '../../session/words';
import { classes } from '../../ui/classes';
import type { OverviewZoom } from '../../../plan';
import type { OverviewColumn } from './layout';
import { periodName } from './period-words';
import styles from './totals.module.css';

interface TotalsProps {
  readonly zoom: OverviewZoom;
  readonly columns: readonly OverviewColumn[];
  readonly totals: readonly number[];
  readonly row: number;
}

/** The sums of all departments; they stay in sight while the lanes scroll. */
export const Totals = memo(function Totals({ zoom, columns, totals, row }: TotalsProps): ReactNode {
  return (
    <div role="rowgroup" className={styles.totals}>
      <div role="row" aria-rowindex={row} className={styles.row}>
        <div role="rowheader" aria-colindex={1} className={styles.head}>
          All departments
        </div>
        {columns.map((column, at) => (
          <div
            key={column.day}
            role="gridcell"
            aria-colindex={at + 2}
            aria-label={`All departments, ${periodName(zoom, column)}, ${plural(totals[at] ?? 0, 'post')}`}
            className={classes(
              styles.total,
              at > 0 && styles.ruled,
              at > 0 && column.startsGroup && styles.groupStart,
              totals[at] === 0 && styles.zero,
            )}
            style={{ left: `calc(var(--w-lane) + ${column.left}px)`, width: column.width }}
          >
            {totals[at] ?? 0}
          </div>
        ))}
      </div>
    </div>
  );
});
