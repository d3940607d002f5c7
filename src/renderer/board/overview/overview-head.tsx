import { memo, type ReactNode } from 'react';
import { planInfo, weekNumber, type Campaign, type OverviewZoom } from '../../../plan';
import { useSession } from '../../session/session';
import { useView } from '../../session/view';
import { dayAndMonth, monthAndYear, monthName, zoneTitle } from '../../session/words';
import { classes } from '../../ui/classes';
import headStyles from '../board-head.module.css';
import { CampaignRow } from '../campaign-row';
import type { PlacedSpan } from '../spans';
import type { OverviewColumn } from './layout';
import styles from './overview-head.module.css';
import { periodDays, periodName } from './period-words';

interface OverviewHeadProps {
  readonly zoom: OverviewZoom;
  readonly columns: readonly OverviewColumn[];
  readonly campaigns: readonly PlacedSpan<Campaign>[];
}

/** The months of a quarter above their weeks, or those of a year, and under them the campaigns. */
export const OverviewHead = memo(function OverviewHead(props: OverviewHeadProps): ReactNode {
  const { zoom, columns, campaigns } = props;
  return (
    <div className={headStyles.head} role="rowgroup">
      {zoom === 'quarter' ? <MonthsRow columns={columns} /> : null}
      <div
        className={classes(styles.row, zoom === 'quarter' && styles.weeks)}
        role="row"
        aria-rowindex={zoom === 'quarter' ? 2 : 1}
      >
        <div className={headStyles.corner} role="columnheader" aria-colindex={1}>
          Posts
        </div>
        {columns.map((column, at) => (
          <PeriodHead key={column.day} {...{ zoom, column }} index={at} />
        ))}
      </div>
      <CampaignRow campaigns={campaigns} columns={columns} row={zoom === 'quarter' ? 3 : 2} />
    </div>
  );
});

function MonthsRow({ columns }: Pick<OverviewHeadProps, 'columns'>): ReactNode {
  useSession((session) => session.names);
  const timeZone = useSession(({ plan }) => planInfo(plan).timeZone);
  const starts = columns.flatMap(({ startsGroup }, at) => (startsGroup ? [at] : []));
  return (
    <div className={classes(styles.row, styles.months)} role="row" aria-rowindex={1}>
      <div className={headStyles.corner} role="columnheader" aria-colindex={1}>
        {zoneTitle(timeZone)}
      </div>
      {starts.map((start, at) => {
        const end = (starts[at + 1] ?? columns.length) - 1;
        const [first, last] = [columns[start], columns[end]];
        return first && last ? (
          <div
            key={first.day}
            role="columnheader"
            aria-colindex={start + 2}
            aria-colspan={end - start + 1}
            className={classes(styles.month, start > 0 && styles.groupStart)}
            style={{
              left: `calc(var(--w-lane) + ${first.left}px)`,
              width: last.left + last.width - first.left,
            }}
          >
            <span>{monthName(first.month)}</span>
          </div>
        ) : null;
      })}
    </div>
  );
}

interface PeriodHeadProps {
  readonly zoom: OverviewZoom;
  readonly column: OverviewColumn;
  readonly index: number;
}

function PeriodHead({ zoom, column, index }: PeriodHeadProps): ReactNode {
  const { day, lastDay, left, width, startsGroup } = column;
  const isTarget = useView(
    ({ carryTarget: target }) =>
      target?.anyTime === true && target.day !== null && day <= target.day && target.day <= lastDay,
  );
  const isNow = useSession(({ today }) => day <= today && today <= lastDay);
  const name =
    zoom === 'quarter' ? `${periodName(zoom, column)}, ${periodDays(column)}` : monthAndYear(day);
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      aria-label={[name, isNow ? 'now' : ''].filter(Boolean).join(', ')}
      aria-current={isNow ? 'date' : undefined}
      data-period-head={day}
      data-target={isTarget ? '' : undefined}
      className={classes(
        zoom === 'quarter' ? styles.week : styles.monthOfYear,
        index > 0 && startsGroup && styles.groupStart,
        isNow && styles.now,
      )}
      style={{ left: `calc(var(--w-lane) + ${left}px)`, width }}
    >
      {zoom === 'quarter' ? (
        <>
          <b>{weekNumber({ first: day })}</b>
          <span>{dayAndMonth(day)}</span>
        </>
      ) : (
        <span>{monthName(day)}</span>
      )}
    </div>
  );
}
