import { useRef, useState, type ReactNode } from 'react';
import type { Result } from '../../plan';
import { showToast } from '../session/view';
import type { Then } from './actions';
import styles from './editors.module.css';
import { Floating } from './floating';
import { useFocusAtEnd } from './line-editor';
import { useEditor } from './use-editor';

interface TypedEditorProps<T> {
  readonly label: string;
  readonly text: string;
  readonly read: (text: string) => Result<T, string>;
  /** What is read, in words, while it is typed. */
  readonly words: (value: T) => string;
  readonly onTake: (value: T, then: Then) => void;
  readonly onLeave: (then: Then) => void;
  /** Another way to give the value, beside the words. */
  readonly pick?: (onPick: (value: T) => void) => ReactNode;
}

/**
 * A value that is typed as people write it. Under the field stands what is understood; what is not
 * is told in words, and neither the typing nor the value is lost.
 */
export function TypedEditor<T>(props: TypedEditorProps<T>): ReactNode {
  const { label, text: first, read, words, onTake, onLeave, pick } = props;
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(first);
  const [refused, setRefused] = useState(false);
  useFocusAtEnd(field);
  const value = read(text);
  const { onKeyDown, onBlur, endWith } = useEditor({
    take: (then) => {
      if (value.ok) onTake(value.value, then);
      else if (then === 'away') giveUp(value.error);
      else setRefused(true);
      return value.ok || then === 'away';
    },
    leave: onLeave,
  });
  const giveUp = (why: string): void => {
    showToast({ text: `${why} It stays as it was.`, tone: 'bad' });
    onLeave('away');
  };
  const isBad = refused && !value.ok;
  return (
    // Leaving the field for the button beside its words is not leaving the editor.
    <div role="presentation" className={styles.typed} data-editor="" onBlur={onBlur}>
      <input
        ref={field}
        className={styles.line}
        aria-label={label}
        aria-invalid={isBad}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <Floating>
        <div className={styles.hint} data-bad={isBad}>
          <span role={isBad ? 'alert' : undefined}>
            {value.ok ? words(value.value) : value.error}
          </span>
          {pick?.((picked) => endWith(() => onTake(picked, 'stay')))}
        </div>
      </Floating>
    </div>
  );
}
