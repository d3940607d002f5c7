import { useEffect, useRef, useState } from 'react';

/** How long typing may rest before it is an edit: short enough that a crash costs no sentence. */
const PAUSE = 400;

interface Typed {
  readonly text: string;
  readonly onType: (text: string) => void;
  /** Makes the edit now: when the field loses the focus, or on Enter. */
  readonly settle: () => void;
  /** Puts back what was there before. */
  readonly giveUp: () => void;
}

/**
 * Text that is being typed. It becomes an edit after a pause, when the field is left and when it
 * goes away, so that nothing typed is lost; while it is being typed nothing overwrites it.
 */
export function useTyped(value: string | null, commit: (value: string | null) => void): Typed {
  const [draft, setDraft] = useState<string | null>(null);
  const state = useRef({ draft, value, commit });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    state.current = { draft, value, commit };
  });

  const settle = (): void => {
    clearTimeout(timer.current);
    const now = state.current;
    if (now.draft !== null && now.draft !== (now.value ?? ''))
      now.commit(now.draft === '' ? null : now.draft);
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
      setDraft(null);
    },
    giveUp: () => {
      clearTimeout(timer.current);
      state.current = { ...state.current, draft: null };
      setDraft(null);
    },
  };
}
