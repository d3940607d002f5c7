import type { ReactNode } from 'react';
import { isDay, isTime, type Day, type Time } from '../../plan';
import styles from './fields.module.css';
import { useTyped } from './use-typed';

interface TypedProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
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

/** A day by the system's own picker; what is not a whole day yet is no edit. */
export function DayField({ label, value, onChange }: DayFieldProps): ReactNode {
  return (
    <input
      // A new value from elsewhere starts the field anew; while it is edited it holds its own parts.
      key={value ?? 'none'}
      type="date"
      className={styles.line}
      data-empty={value === null}
      aria-label={label}
      min="1970-01-01"
      max="2100-12-31"
      defaultValue={value ?? ''}
      onBlur={(event) => {
        const next = event.target.value;
        if (next === '' && event.target.validity.badInput) event.target.value = value ?? '';
        else if (next !== (value ?? '') && (next === '' || isDay(next)))
          onChange(next === '' ? null : next);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
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
    <input
      key={value ?? 'none'}
      type="time"
      className={styles.line}
      data-empty={value === null}
      aria-label={label}
      defaultValue={value ?? ''}
      onBlur={(event) => {
        const next = event.target.value;
        if (next === '' && event.target.validity.badInput) event.target.value = value ?? '';
        else if (next !== (value ?? '') && (next === '' || isTime(next)))
          onChange(next === '' ? null : next);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
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
