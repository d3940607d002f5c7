import type { ReactNode } from 'react';
import { isDay, isTime, type Day, type Time } from '../../plan';
import { shortDay } from '../session/words';
import styles from './fields.module.css';
import { useTyped, type CommitTyped } from './use-typed';

interface TypedProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: CommitTyped;
  readonly placeholder: string;
  readonly max: number;
}

/** One line, on a row of the panel. */
export function LineField({ label, value, onChange, placeholder, max }: TypedProps): ReactNode {
  const typed = useTyped(value, onChange);
  return (
    <input
      className={styles.line}
      aria-label={label}
      dir="auto"
      placeholder={placeholder}
      maxLength={max}
      value={typed.text}
      onChange={(event) => {
        typed.onType(event.target.value);
      }}
      onBlur={typed.settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') typed.settle();
      }}
    />
  );
}

interface TextFieldProps extends TypedProps {
  readonly look: 'title' | 'text';
  readonly fieldRef?: React.Ref<HTMLTextAreaElement>;
}

/** Text that grows with what is typed. A title takes no line breaks: Enter leaves it. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, value, onChange, placeholder, max, look, fieldRef } = props;
  const typed = useTyped(value, onChange);
  return (
    <textarea
      ref={fieldRef}
      className={styles[look]}
      aria-label={label}
      dir="auto"
      rows={1}
      placeholder={placeholder}
      maxLength={max}
      value={typed.text}
      onChange={(event) => {
        const text = event.target.value;
        typed.onType(look === 'title' ? text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ') : text);
      }}
      onBlur={typed.settle}
      onKeyDown={(event) => {
        if (look === 'title' && event.key === 'Enter') {
          event.preventDefault();
          typed.settle();
        }
      }}
    />
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: Day | null;
  readonly onChange: (value: Day | null) => void;
}

/** A day by the system's own picker, in words while it is not edited. */
export function DayField({ label, value, onChange }: DayFieldProps): ReactNode {
  return (
    <PickerField
      type="date"
      label={label}
      value={value}
      words={value === null ? 'No day: in the tray' : shortDay(value)}
      onChange={(next) => {
        if (next === null || isDay(next)) onChange(next);
      }}
    />
  );
}

interface TimeFieldProps {
  readonly label: string;
  readonly value: Time | null;
  readonly onChange: (value: Time | null) => void;
}

export function TimeField({ label, value, onChange }: TimeFieldProps): ReactNode {
  return (
    <PickerField
      type="time"
      label={label}
      value={value}
      words={value ?? 'Any time'}
      onChange={(next) => {
        if (next === null || isTime(next)) onChange(next);
      }}
    />
  );
}

interface PickerFieldProps {
  readonly type: 'date' | 'time';
  readonly label: string;
  readonly value: string | null;
  readonly words: string;
  readonly onChange: (value: string | null) => void;
}

/** What is not a whole day or time when the field is left was no edit: the old value comes back. */
function PickerField({ type, label, value, words, onChange }: PickerFieldProps): ReactNode {
  return (
    <span className={styles.picker} data-type={type}>
      <span className={styles.words} data-empty={value === null} aria-hidden="true">
        {words}
      </span>
      <input
        // A new value from elsewhere starts the field anew; while it is edited it holds its own parts.
        key={value ?? 'none'}
        type={type}
        className={styles.line}
        aria-label={label}
        min={type === 'date' ? '1970-01-01' : undefined}
        max={type === 'date' ? '2100-12-31' : undefined}
        defaultValue={value ?? ''}
        onBlur={({ target }) => {
          const next = target.value === '' ? null : target.value;
          if (next === null && target.validity.badInput) target.value = value ?? '';
          else if (next !== value) onChange(next);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </span>
  );
}

interface RowProps {
  readonly label: string;
  readonly children: ReactNode;
}

export function Row({ label, children }: RowProps): ReactNode {
  return (
    <div className={styles.row}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <div className={styles.control}>{children}</div>
    </div>
  );
}
