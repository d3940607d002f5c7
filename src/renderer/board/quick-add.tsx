import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { addPost, closeQuickAdd } from './actions';
import styles from './quick-add.module.css';

interface QuickAddProps {
  readonly top?: number;
}

/** A card that is being named: Enter adds the post, Escape or leaving it empty adds nothing. */
export function QuickAdd({ top }: QuickAddProps): ReactNode {
  // Enter adds and takes the focus away, and losing the focus adds too: only the first may.
  const done = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const finish = (title: string, stay: boolean): void => {
    if (done.current) return;
    done.current = true;
    if (title.trim() === '') closeQuickAdd(stay);
    else void addPost(title.trim(), stay);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(event.currentTarget.value, true);
    if (event.key === 'Escape') finish('', true);
  };
  return (
    <input
      className={styles.input}
      style={top === undefined ? undefined : { transform: `translateY(${top}px)` }}
      aria-label="Title of the new post"
      placeholder="Title"
      maxLength={500}
      dir="auto"
      ref={field}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.stopPropagation();
      }}
      onBlur={(event) => {
        finish(event.currentTarget.value, false);
      }}
    />
  );
}
