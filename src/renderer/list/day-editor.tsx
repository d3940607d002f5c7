import { CalendarDays } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { fail, isDay, readDay, type Day, type DayProblem, type Result } from '../../plan';
import { dayWithYear } from '../session/words';
import { IconButton } from '../ui/button';
import type { Then } from './actions';
import styles from './editors.module.css';
import { TypedEditor } from './typed-editor';

interface DayEditorProps {
  readonly day: Day | null;
  readonly typed: string | null;
  readonly today: Day;
  readonly onTake: (day: Day | null, then: Then) => void;
  readonly onLeave: (then: Then) => void;
}

/** A day, typed as people write it or chosen in the system's calendar. */
export function DayEditor({ day, typed, today, onTake, onLeave }: DayEditorProps): ReactNode {
  return (
    <TypedEditor
      label="Day"
      text={typed ?? (day === null ? '' : dayWithYear(day).replace(/^\S+ /, ''))}
      read={(text) => readInWords(text, today, day ?? today)}
      words={(value) => (value === null ? 'No day: in the tray' : dayWithYear(value))}
      onTake={onTake}
      onLeave={onLeave}
      pick={(onPick) => <DayPicker day={day} onPick={onPick} />}
    />
  );
}

function readInWords(text: string, today: Day, near: Day): Result<Day | null, string> {
  const read = readDay(text, today, near);
  return read.ok ? read : fail(PROBLEMS[read.error](text.trim()));
}

const PROBLEMS: Readonly<Record<DayProblem, (text: string) => string>> = {
  noSuchDay: (text) => `There is no day “${text}”.`,
  notADay: (text) => `“${text}” is no day. Type one like 12 oct, friday or +7.`,
};

interface DayPickerProps {
  readonly day: Day | null;
  readonly onPick: (day: Day) => void;
}

/** The calendar of the system, behind a button as its field would show a second day. */
function DayPicker({ day, onPick }: DayPickerProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="date"
        className={styles.hiddenDate}
        aria-label="Day in the calendar"
        tabIndex={-1}
        min="1970-01-01"
        max="2100-12-31"
        defaultValue={day ?? ''}
        onChange={({ target }) => {
          if (isDay(target.value)) onPick(target.value);
        }}
      />
      <IconButton
        label="Choose in a calendar"
        tabIndex={-1}
        onClick={() => {
          field.current?.showPicker();
        }}
      >
        <CalendarDays size={14} />
      </IconButton>
    </>
  );
}
