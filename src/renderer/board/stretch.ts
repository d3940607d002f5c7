import type { PostId } from '../../plan';
import { clearSelection, saySelected, select } from '../session/selection';
import { useView } from '../session/view';
import { bandBetween, type Band } from './band';
import { scrollAtEdges } from './edge-scroll';
import type { Ground } from './grounds';
import { isToggle, standOnPost } from './select';

/** A rubber band while it is drawn. */
interface Stretch {
  readonly ground: Ground;
  readonly box: HTMLElement;
  /** What was selected before, and what of it stays. */
  readonly before: ReadonlySet<PostId>;
  readonly lead: PostId | null;
  readonly base: ReadonlySet<PostId>;
  /** Where it began, in the content, which may scroll under the pointer. */
  readonly from: Point;
  /** Where the pointer was pressed and is, in the window. */
  readonly press: Point;
  pointer: Point;
  /** A small move is a click still. */
  active: boolean;
  touched: readonly PostId[];
  stopScrolling: () => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const THRESHOLD = 4;
const NOTHING: ReadonlySet<PostId> = new Set();

/** With Shift or Ctrl what is selected stays, and the band adds to it. */
export function startStretch(ground: Ground, event: PointerEvent, box: HTMLElement): Stretch {
  const { selected, lead } = useView.getState();
  const press = { x: event.clientX, y: event.clientY };
  return {
    ...{ ground, box, before: selected, lead },
    base: event.shiftKey || isToggle(event) ? selected : NOTHING,
    from: inContent(ground, press),
    ...{ press, pointer: press, active: false, touched: [] },
    stopScrolling: () => undefined,
  };
}

export function moveStretch(stretch: Stretch, { clientX: x, clientY: y }: PointerEvent): void {
  stretch.pointer = { x, y };
  if (stretch.active || Math.hypot(x - stretch.press.x, y - stretch.press.y) < THRESHOLD) return;
  stretch.active = true;
  stretch.stopScrolling = drawEachFrame(stretch);
}

/** The focus goes to a card near the pointer, so that keys have what was selected. */
export function endStretch(stretch: Stretch): void {
  const { ground, base, active, touched } = stretch;
  if (active) {
    draw(stretch);
    stop(stretch);
    const near = nearest(ground, stretch.touched, stretch.pointer);
    if (near) standOnPost(near);
    saySelected();
  } else if (base === NOTHING && touched.length === 0 && useView.getState().selected.size > 1) {
    clearSelection();
    saySelected();
  }
}

/** Whether there was a band: then what was selected before is selected again. */
export function cancelStretch(stretch: Stretch): boolean {
  if (!stretch.active) return false;
  stop(stretch);
  select(stretch.before, stretch.lead ?? undefined);
  return true;
}

function stop(stretch: Stretch): void {
  stretch.stopScrolling();
  stretch.box.hidden = true;
}

/** However often the pointer moves and the board scrolls, the band is drawn once a frame. */
function drawEachFrame(stretch: Stretch): () => void {
  const { ground } = stretch;
  return scrollAtEdges(() => {
    draw(stretch);
    return { element: ground.scroller, frame: ground.frame(), ...stretch.pointer };
  });
}

function draw(stretch: Stretch): void {
  const { ground, from, pointer, base, lead } = stretch;
  const to = inContent(ground, pointer);
  const band = bandBetween(from.x, from.y, to.x, to.y);
  place(stretch.box, ground, band);
  const touched = ground.postsIn(band);
  if (isSameList(touched, stretch.touched)) return;
  stretch.touched = touched;
  select([...base, ...touched], lead ?? touched[0]);
}

/** As much of the band as is in sight. */
function place(box: HTMLElement, ground: Ground, band: Band): void {
  const { x, y } = ground.origin();
  const frame = ground.frame();
  const left = Math.max(frame.left, band.left + x);
  const top = Math.max(frame.top, band.top + y);
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
  box.style.width = `${Math.min(frame.right, band.right + x) - left}px`;
  box.style.height = `${Math.min(frame.bottom, band.bottom + y) - top}px`;
  box.hidden = false;
}

function inContent(ground: Ground, { x, y }: Point): Point {
  const origin = ground.origin();
  return { x: x - origin.x, y: y - origin.y };
}

/** Looks further and further around the pointer for a card that is drawn: nothing shall open for it. */
function nearest(ground: Ground, touched: readonly PostId[], pointer: Point): PostId | undefined {
  const among = new Set(touched);
  const { x, y } = inContent(ground, pointer);
  for (const reach of [0, 40, 160, 640]) {
    const around = ground.postsIn(bandBetween(x - reach, y - reach, x + reach, y + reach));
    const found = around.find((id) => among.has(id) && isDrawn(id));
    if (found) return found;
  }
  return touched.at(-1);
}

function isDrawn(id: PostId): boolean {
  return document.querySelector(`[data-post="${id}"]`) !== null;
}

function isSameList(a: readonly PostId[], b: readonly PostId[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}
