/** Without a change for so long, in frames on time, a page has settled. */
const QUIET = 300;
/** A longer gap between frames is blocked time and not quiet. */
const LONG_FRAME = 50;

/**
 * When the last change was painted: the end of the frame that showed it, which is the first task after
 * it. A change between a frame's start and its end counts for the next frame, for all contenders alike.
 * What is put into the head shows nothing (a script that is loaded early). Before what is waited for is there, nothing is quiet.
 */
export function whenSettled(
  watched: Node = document.body,
  isThere: () => boolean = () => true,
): Promise<number> {
  return new Promise((resolve) => {
    let changed = true;
    let painted = performance.now();
    let quiet = 0;
    let last = performance.now();
    const observer = new MutationObserver(() => (changed = true));
    observer.observe(watched, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    let isOver = false;
    const frame = (): void => {
      if (isOver) return;
      // Every frame is watched: one that nobody asked for would hide what it painted.
      requestAnimationFrame(frame);
      const drawsChange = changed;
      changed = false;
      afterThisFrame(() => {
        const now = performance.now();
        const gap = now - last;
        last = now;
        if (drawsChange) painted = now;
        quiet = drawsChange || gap > LONG_FRAME || !isThere() ? 0 : quiet + gap;
        if (quiet < QUIET || isOver) return;
        isOver = true;
        observer.disconnect();
        resolve(painted);
      });
    };
    requestAnimationFrame(frame);
  });
}

/** Runs in the first task after the frame that is being made. */
function afterThisFrame(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = run;
  port2.postMessage(null);
}
