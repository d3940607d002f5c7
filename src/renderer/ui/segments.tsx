import type { ReactNode } from 'react';
import styles from './segments.module.css';

interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly value: T;
    readonly text: string;
    readonly keys?: string | undefined;
  }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** A choice between screens, in the title bar. */
  readonly look?: 'track' | 'bar';
}

/** A choice of a few, all in sight. */
export function Segments<T extends string>(props: SegmentsProps<T>): ReactNode {
  const { label, options, value, onChange, look = 'track' } = props;
  return (
    <div className={styles.segments} data-look={look} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          title={option.keys ? `${option.text} (${option.keys})` : undefined}
          onClick={() => {
            onChange(option.value);
          }}
        >
          {option.text}
        </button>
      ))}
    </div>
  );
}
