import { memo, type ReactNode } from 'react';
import type { CellSummary, Day, Department, OverviewZoom } from '../../../plan';
import { useSession } from '../../session/session';
import { useView, type View } from '../../session/view';
import { plural, shortDay } from '../../session/words';
import { classes } from '../../ui/classes';
import { QuickAdd } from '../quick-add';
import styles from './cell.module.css';
import type { OverviewColumn } from './layout';
import { drawMarks, type MarkScale } from './marks';
import { isSameCell, useOpened } from './opened';
import { periodDays, periodName } from './period-words';

interface CellProps {
  readonly zoom: OverviewZoom;
  readonly department: Department;
  readonly column: OverviewColumn;
  readonly index: number;
  readonly summary: CellSummary;
  readonly scale: MarkScale;
  /** The lane has room for the count alone. */
  readonly folded: boolean;
}

/** A week or a month of a department: how many posts it has, and when and how far they are. */
export const Cell = memo(function Cell(props: CellProps): ReactNode {
  const { zoom, department, column, index, summary, folded } = props;
  const { day, left, width } = column;
  const isToday = useSession(({ today }) => isWithin(today, column));
  const isOpen = useOpened(({ cell }) => isSameCell(cell, { department: department.id, day }));
  // In its open list the cursor is on a post, which then has the focus.
  const hasCursor = useView(
    (view) => isCursorIn(view, props) && !(isOpen && view.cursor?.post !== null),
  );
  return (
    <div
      role="gridcell"
      aria-colindex={index + 2}
      aria-label={cellLabel(zoom, department, column, summary)}
      aria-expanded={isOpen}
      aria-describedby="cell-help"
      tabIndex={hasCursor ? 0 : -1}
      data-period={day}
      data-department={department.id}
      data-cursor={hasCursor ? '' : undefined}
      className={classes(
        styles.cell,
        index > 0 && styles.ruled,
        index > 0 && column.startsGroup && styles.groupStart,
        isToday && styles.today,
        isOpen && styles.open,
        folded && styles.folded,
      )}
      style={{ left: `calc(var(--w-lane) + ${left}px)`, width }}
    >
      <span className={classes(styles.count, summary.total === 0 && styles.zero)}>
        {summary.total}
      </span>
      {folded ? null : <Marks {...props} />}
      <NewPost {...props} />
    </div>
  );
});

function Marks({ column, summary, scale }: CellProps): ReactNode {
  const { empty, published, ready, early } = drawMarks(summary, column, scale);
  return (
    <svg
      className={styles.marks}
      width={column.width - 16}
      height={scale.height}
      aria-hidden="true"
    >
      {empty === '' ? null : <path className={styles.ground} d={empty} />}
      {published === '' ? null : <path className={styles.published} d={published} />}
      {ready === '' ? null : <path className={styles.ready} d={ready} />}
      {early === '' ? null : <path className={styles.early} d={early} />}
    </svg>
  );
}

/** The field for a new post lies over the cell, because a week is too narrow for a title. */
function NewPost({ department, column, index }: CellProps): ReactNode {
  const day = useView(({ quickAdd }) =>
    quickAdd?.department === department.id && isWithin(quickAdd.day, column) ? quickAdd.day : null,
  );
  if (day === null) return null;
  return (
    <div className={classes(styles.newPost, index > 5 && styles.toTheLeft)}>
      <QuickAdd />
      <span>{shortDay(day)}</span>
    </div>
  );
}

function cellLabel(
  zoom: OverviewZoom,
  { name }: Department,
  column: OverviewColumn,
  { total, published, ready, early }: CellSummary,
): string {
  const when = [periodName(zoom, column), ...(zoom === 'quarter' ? [periodDays(column)] : [])];
  const groups = [
    published > 0 ? `${published} published` : '',
    ready > 0 ? `${ready} approved or scheduled` : '',
    early > 0 ? `${early} earlier` : '',
  ].filter(Boolean);
  const posts = [plural(total, 'post'), groups.join(', ')].filter(Boolean).join(': ');
  return [name ?? '', ...when, posts].join(', ');
}

function isCursorIn({ cursor }: View, { department, column }: CellProps): boolean {
  return cursor?.department === department.id && isWithin(cursor.day, column);
}

function isWithin(day: Day | null, { day: first, lastDay }: OverviewColumn): boolean {
  return day !== null && first <= day && day <= lastDay;
}
