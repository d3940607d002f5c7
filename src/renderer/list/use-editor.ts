import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import type { Then } from './actions';
import { requestFocus } from './cursor';

interface EditorInput {
  /** Makes the edit; false where it cannot be made and the editor stays to be put right. */
  readonly take: (then: Then) => boolean;
  readonly leave: (then: Then) => void;
}

export interface Editor {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
  /** Ends it in another way, as a click on a value does. */
  readonly endWith: (take: () => void) => void;
}

/**
 * How every editor ends: Enter takes what is there and goes down, Tab goes on to the side, Escape
 * leaves all as it was, and leaving it takes it too. It ends once, whatever comes after.
 */
export function useEditor({ take, leave }: EditorInput): Editor {
  const done = useRef(false);
  useEffect(() => refocusOnRemoval, []);
  const end = (then: Then): void => {
    if (done.current) return;
    done.current = true;
    done.current = take(then);
  };
  const giveUp = (): void => {
    done.current = true;
    leave('stay');
  };
  return {
    endWith: (run) => {
      if (done.current) return;
      done.current = true;
      run();
    },
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing) return;
      const then = thenOf(event);
      if (then === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (then === 'stay') giveUp();
      else end(then);
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (currentTarget.contains(relatedTarget)) return;
      end('away');
    },
  };
}

function thenOf({ key, shiftKey }: KeyboardEvent): Then | null {
  switch (key) {
    case 'Enter':
      return shiftKey ? null : 'down';
    case 'Tab':
      return shiftKey ? 'left' : 'right';
    case 'Escape':
      return 'stay';
    default:
      return null;
  }
}

/** An editor that goes away with the focus in it, as when the plan is saved, leaves it to its cell. */
function refocusOnRemoval(): void {
  if (document.activeElement === document.body || document.activeElement === null) requestFocus();
}
