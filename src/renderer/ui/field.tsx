import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

interface FieldProps {
  readonly label: string;
  readonly error?: string | undefined;
  /** Gets the ids to wire the control to its label and its error. */
  readonly children: (ids: {
    readonly id: string;
    readonly describedBy: string | undefined;
  }) => ReactNode;
}

/** A labelled control in a dialog, with what is wrong under it. */
export function Field({ label, error, children }: FieldProps): ReactNode {
  const id = useId();
  const errorId = `${id}-error`;
  return (
    <div className={styles.field} data-bad={error !== undefined}>
      <label htmlFor={id}>{label}</label>
      {children({ id, describedBy: error === undefined ? undefined : errorId })}
      {error === undefined ? null : (
        <p id={errorId} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
