import { useEffect, useRef, useState } from 'react';
import { mintId } from '../session/session';

/** How long typing may rest before it is an edit: short enough that a crash costs no sentence. */
const PAUSE = 400;

/** Makes the edit; all edits of one `run` are one step of undo. */
export type CommitTyped = (value: string | null, run: string) => void;

interface Typed {
  readonly text: string;
  readonly onType: (text: string) => void;
  /** Makes the edit now: when the field loses the focus, or on Enter. */
  readonly settle: () => void;
}

/**
 * Text that is being typed. It becomes an edit after a pause, when the field is left and when it
 * goes away, so that nothing typed is lost; while it is being typed nothing overwrites it.
 */
export function useTyped(value: string | null, commit: CommitTyped): Typed {
  const [draft, setDraft] = useState<string | null>(null);
  const state = useRef({ draft, value, commit });
  const run = useRef<string>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    state.current = { draft, value, commit };
  });

  const settle = (): void => {
    clearTimeout(timer.current);
    const now = state.current;
    if (now.draft === null || now.draft === (now.value ?? '')) return;
    now.commit(now.draft === '' ? null : now.draft, (run.current ??= mintId()));
  };
  const onType = (text: string): void => {
    setDraft(text);
    state.current = { ...state.current, draft: text };
    clearTimeout(timer.current);
    timer.current = setTimeout(settle, PAUSE);
  };
  useEffect(() => settle, []);
  return {
    text: draft ?? value ?? '',
    onType,
    settle: () => {
      settle();
      run.current = null;
      setDraft(null);
    },
  };
}
