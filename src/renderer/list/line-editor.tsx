import { useEffect, useRef, type ReactNode } from 'react';
import type { Then } from './actions';
import styles from './editors.module.css';
import { useEditor } from './use-editor';

interface LineEditorProps {
  readonly label: string;
  readonly text: string;
  readonly max: number;
  readonly placeholder?: string;
  readonly onTake: (text: string, then: Then) => void;
  readonly onLeave: (then: Then) => void;
}

/** One line of text in its cell. */
export function LineEditor(props: LineEditorProps): ReactNode {
  const { label, text, max, placeholder, onTake, onLeave } = props;
  const field = useRef<HTMLInputElement>(null);
  useFocusAtEnd(field);
  const { onKeyDown, onBlur } = useEditor({
    take: (then) => {
      onTake(field.current?.value ?? text, then);
      return true;
    },
    leave: onLeave,
  });
  return (
    <input
      ref={field}
      className={styles.line}
      data-editor=""
      aria-label={label}
      dir="auto"
      placeholder={placeholder}
      maxLength={max}
      defaultValue={text}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    />
  );
}

/** The focus goes behind what is there, where typing goes on. */
export function useFocusAtEnd(
  field: React.RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
): void {
  useEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, [field]);
}
