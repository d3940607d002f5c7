import { memo, type ReactNode } from 'react';
import { isWeekend, monthOf, planInfo, type Campaign, type Note } from '../../plan';
import { useSession } from '../session/session';
import { useView } from '../session/view';
import { dayAndMonth, dayOfMonth, longDay, shortWeekday, zoneTitle } from '../session/words';
import { classes } from '../ui/classes';
import styles from './board-head.module.css';
import { CampaignRow } from './campaign-row';
import type { Column } from './geometry';
import type { PlacedSpan } from './spans';

interface BoardHeadProps {
  readonly columns: readonly Column[];
  /** The columns in sight, by index. */
  readonly first: number;
  readonly last: number;
  readonly campaigns: readonly PlacedSpan<Campaign>[];
  readonly notes: readonly Note[];
}

/** The days and, under them, the campaigns; it stays in sight while the lanes scroll. */
export const BoardHead = memo(function BoardHead(props: BoardHeadProps): ReactNode {
  const { columns, first, last, campaigns, notes } = props;
  useSession((session) => session.names);
  const timeZone = useSession(({ plan }) => planInfo(plan).timeZone);
  return (
    <div className={styles.head} role="rowgroup">
      <div className={styles.days} role="row" aria-rowindex={1}>
        <div className={styles.corner} role="columnheader" aria-colindex={1}>
          {zoneTitle(timeZone)}
        </div>
        {columns.slice(first, last + 1).map((column, at) => (
          <DayHead
            key={column.day}
            column={column}
            index={first + at}
            notes={notesOn(notes, column)}
          />
        ))}
      </div>
      <CampaignRow campaigns={campaigns} columns={columns} row={2} />
    </div>
  );
});

interface DayHeadProps {
  readonly column: Column;
  readonly index: number;
  readonly notes: readonly Note[];
}

function DayHead({ column: { day, left, width }, index, notes }: DayHeadProps): ReactNode {
  const isToday = useSession((session) => session.today === day);
  const isTarget = useView(
    ({ carryTarget }) => carryTarget?.anyTime === true && carryTarget.day === day,
  );
  const startsMonth = index > 0 && day === monthOf(day).first;
  const note = notes.map(({ title }) => title ?? 'Note').join(', ');
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      aria-label={[longDay(day), isToday ? 'today' : '', note].filter(Boolean).join(', ')}
      aria-current={isToday ? 'date' : undefined}
      data-day-head={day}
      data-target={isTarget ? '' : undefined}
      className={classes(
        styles.day,
        index > 0 && styles.ruled,
        index > 0 && index % 7 === 0 && styles.weekStart,
        isWeekend(day) && styles.rest,
        isToday && styles.today,
      )}
      style={{ left: `calc(var(--w-lane) + ${left}px)`, width }}
    >
      <span>{shortWeekday(day)}</span>
      <b>{startsMonth ? dayAndMonth(day) : dayOfMonth(day)}</b>
      {note === '' ? null : (
        <span className={styles.note} title={note}>
          {note}
        </span>
      )}
    </div>
  );
}

function notesOn(notes: readonly Note[], { day }: Column): readonly Note[] {
  return notes.filter(
    ({ firstDay, lastDay }) => firstDay !== null && firstDay <= day && day <= (lastDay ?? firstDay),
  );
}
