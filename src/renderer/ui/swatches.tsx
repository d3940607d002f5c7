import { useId, type ReactNode } from 'react';
import styles from './swatches.module.css';

interface SwatchesProps<T extends string> {
  readonly label: string;
  readonly colours: readonly T[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A choice of the named colours; each says its name. */
export function Swatches<T extends string>(props: SwatchesProps<T>): ReactNode {
  const { label, colours, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className={styles.swatches}>
      <legend>{label}</legend>
      {colours.map((colour) => (
        <label key={colour} className={styles.swatch} data-colour={colour} title={colour}>
          <input
            type="radio"
            name={name}
            aria-label={colour}
            checked={colour === value}
            onChange={() => {
              onChange(colour);
            }}
          />
        </label>
      ))}
    </fieldset>
  );
}
