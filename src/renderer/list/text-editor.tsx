import { useRef, type ReactNode } from 'react';
import type { Then } from './actions';
import styles from './editors.module.css';
import { Floating } from './floating';
import { useFocusAtEnd } from './line-editor';
import { useEditor } from './use-editor';

interface TextEditorProps {
  readonly label: string;
  readonly text: string;
  readonly max: number;
  readonly onTake: (text: string, then: Then) => void;
  readonly onLeave: (then: Then) => void;
}

/** Text of several lines, over the rows below; Shift+Enter starts a line. */
export function TextEditor({ label, text, max, onTake, onLeave }: TextEditorProps): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const { onKeyDown, onBlur } = useEditor({
    take: (then) => {
      onTake(field.current?.value ?? text, then);
      return true;
    },
    leave: onLeave,
  });
  useFocusAtEnd(field);
  return (
    <Floating over>
      <textarea
        ref={field}
        className={styles.text}
        data-editor=""
        aria-label={label}
        dir="auto"
        maxLength={max}
        defaultValue={text}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
    </Floating>
  );
}
