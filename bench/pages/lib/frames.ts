export interface Frames {
  /** The gaps between frames, in ms. */
  readonly worst: number;
  readonly count: number;
  /** How many took more than 50 ms. */
  readonly long: number;
}

const LONG_FRAME = 50;

/** Watches the gaps between frames until the answer is called. */
export function watchFrames(): () => Frames {
  const gaps: number[] = [];
  let last = performance.now();
  let running = true;
  const frame = (): void => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    if (running) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  return () => {
    running = false;
    // What is blocked at the end counts as well.
    gaps.push(performance.now() - last);
    // The first gap begins in the middle of a frame.
    return summarize(gaps);
  };
}

function summarize(gaps: readonly number[]): Frames {
  return {
    worst: Math.max(0, ...gaps),
    count: gaps.length,
    long: gaps.filter((gap) => gap > LONG_FRAME).length,
  };
}
