import { watchFrames, type Frames } from './frames';
import { whenSettled } from './settle';

export interface Listeners {
  /** Listens for the mouse; call it before the drag, and `dragged` after it. */
  readonly listen: () => void;
  readonly dragged: () => Promise<Dragged>;
  /**
   * Listens for a key; `keyed` tells how long it took from its going down to the last change painted, of
   * the board or of the whole page.
   */
  readonly listenForKey: (watched?: 'page') => void;
  readonly keyed: () => Promise<number>;
}

export interface Dragged {
  readonly frames: Frames;
  /** From the button's coming up to the last change painted, in ms. */
  readonly dropped: number;
}

/** What happens between real input and the screen; changes of `board` count. */
export function listeners(board: () => Node): Listeners {
  let dragged: Promise<Dragged> | null = null;
  let keyed: Promise<number> | null = null;
  return {
    listen: () => {
      dragged = followDrag(board);
    },
    dragged: () => dragged ?? Promise.reject(new Error('Nobody listened to the drag')),
    listenForKey: (watched) => {
      keyed = followKey(watched === 'page' ? () => document.body : board);
    },
    keyed: () => keyed ?? Promise.reject(new Error('Nobody listened to the keyboard')),
  };
}

/** A key that is held for another one is no command yet. */
const HELD = ['Control', 'Alt', 'Shift', 'Meta'];

function followKey(board: () => Node): Promise<number> {
  return new Promise((resolve) => {
    const onKey = ({ key, timeStamp }: KeyboardEvent): void => {
      if (HELD.includes(key)) return;
      window.removeEventListener('keydown', onKey, { capture: true });
      resolve(whenSettled(board()).then((painted) => painted - timeStamp));
    };
    window.addEventListener('keydown', onKey, { capture: true });
  });
}

/** A drag that the browser took over itself ends with a drop, any other with the button's coming up. */
const ENDS = ['pointerup', 'drop'] as const;

/** From the button's going down to its coming up the frames, and from then on the drop. */
function followDrag(board: () => Node): Promise<Dragged> {
  return new Promise((resolve) => {
    const onDown = (): void => {
      const stop = watchFrames();
      const onEnd = ({ timeStamp }: Event): void => {
        for (const end of ENDS) window.removeEventListener(end, onEnd, { capture: true });
        const frames = stop();
        void whenSettled(board()).then((painted) => {
          resolve({ frames, dropped: painted - timeStamp });
        });
      };
      for (const end of ENDS) window.addEventListener(end, onEnd, { capture: true });
    };
    window.addEventListener('pointerdown', onDown, { capture: true, once: true });
  });
}
