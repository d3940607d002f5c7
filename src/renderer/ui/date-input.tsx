import type { ReactNode } from 'react';

interface DateInputProps {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly label?: string;
  readonly value: string | null;
  /** Gets the field itself: only the browser knows of a day that is half typed or does not exist. */
  readonly onChange: (input: HTMLInputElement) => void;
  readonly onEnter: () => void;
}

/** A day of 1970 to 2100 in the system's own field, which holds its parts while they are typed. */
export function DateInput(props: DateInputProps): ReactNode {
  const { id, describedBy, label, value, onChange, onEnter } = props;
  return (
    <input
      id={id}
      type="date"
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={describedBy !== undefined}
      min="1970-01-01"
      max="2100-12-31"
      defaultValue={value ?? ''}
      onChange={(event) => {
        onChange(event.target);
      }}
      // A day that is never finished is no change: it is read when the field is left.
      onBlur={(event) => {
        onChange(event.target);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onChange(event.currentTarget);
        onEnter();
      }}
    />
  );
}
