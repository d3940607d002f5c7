import { Ban, StickyNote } from 'lucide-react';
import type { ReactNode } from 'react';
import { recordsOf, type DepartmentId, type Note } from '../../../plan';
import { useSession } from '../../session/session';
import { stretchWords } from '../../session/words';
import { holdName } from '../holds';
import styles from './cell-popover.module.css';
import type { OverviewColumn } from './layout';
import { isHeldIn } from './overview-holds';

interface PeriodNotesProps {
  readonly department: DepartmentId;
  readonly column: OverviewColumn;
}

/** The holds and the notes of the days of a cell, in words. */
export function PeriodNotes({ department, column }: PeriodNotesProps): ReactNode {
  useSession((session) => session.names);
  const plan = useSession((session) => session.plan);
  const holds = recordsOf(plan, 'hold').filter((hold) => isHeldIn(hold, department, column));
  const notes = recordsOf(plan, 'note').filter((note) => isNoteIn(note, column));
  if (holds.length + notes.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label="Holds and notes">
      {holds.map((hold) => (
        <Line key={hold.id} icon={<Ban size={12} strokeWidth={1.5} aria-hidden="true" />}>
          {`${holdName(hold)}, ${stretchWords(hold)}`}
        </Line>
      ))}
      {notes.map((note) => (
        <Line key={note.id} icon={<StickyNote size={12} strokeWidth={1.5} aria-hidden="true" />}>
          {`${note.title ?? 'Note'}, ${stretchWords(note)}`}
        </Line>
      ))}
    </ul>
  );
}

function Line(props: { readonly icon: ReactNode; readonly children: string }): ReactNode {
  return (
    <li>
      {props.icon}
      <span title={props.children}>{props.children}</span>
    </li>
  );
}

function isNoteIn({ firstDay, lastDay }: Note, column: OverviewColumn): boolean {
  return firstDay !== null && firstDay <= column.lastDay && column.day <= (lastDay ?? firstDay);
}
