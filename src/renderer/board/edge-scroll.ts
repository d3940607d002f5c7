/** What of the window an element shows its content in, without what stands over it. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is to be scrolled while a pointer is held near an edge of its frame. */
export interface HeldNearEdge {
  readonly element: HTMLElement;
  readonly frame: Frame;
  readonly x: number;
  readonly y: number;
}

/** From here to the edge it scrolls. */
const ZONE = 48;
/** In pixels a second: where the zone begins, and one zone beyond the edge. */
const SLOWEST = 120;
const FASTEST = 2_400;

/** Pixels a second along one axis, the faster the nearer to the edge or the further beyond it. */
export function edgeSpeed(at: number, start: number, end: number): number {
  const zone = Math.min(ZONE, (end - start) / 4);
  if (zone <= 0) return 0;
  const before = (start + zone - at) / zone;
  const after = (at - end + zone) / zone;
  if (before > 0) return -speedAt(before);
  return after > 0 ? speedAt(after) : 0;
}

/**
 * Asks in every frame until it is stopped, and scrolls as far as there is something to scroll to.
 * `read` gives null where nothing shall be scrolled.
 */
export function scrollAtEdges(read: () => HeldNearEdge | null): () => void {
  let last = performance.now();
  const step = (now: number): void => {
    const held = read();
    // A window that was not drawn for a while must not leap.
    const seconds = Math.min(now - last, LONGEST_FRAME) / 1_000;
    last = now;
    if (held) scroll(held, seconds);
    frame = requestAnimationFrame(step);
  };
  let frame = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(frame);
  };
}

const LONGEST_FRAME = 50;

function scroll({ element, frame, x, y }: HeldNearEdge, seconds: number): void {
  element.scrollLeft += edgeSpeed(x, frame.left, frame.right) * seconds;
  element.scrollTop += edgeSpeed(y, frame.top, frame.bottom) * seconds;
}

/** Grows with the square of the depth, so that a small way in is slow enough to aim. */
function speedAt(depth: number): number {
  const share = Math.min(depth, 2) / 2;
  return SLOWEST + (FASTEST - SLOWEST) * share * share;
}
