import { z } from 'zod';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rectangle extends Size {
  readonly x: number;
  readonly y: number;
}

const Pixels = z.number().int().min(-100_000).max(100_000);

export const WindowState = z.object({
  bounds: z.object({ x: Pixels, y: Pixels, width: Pixels, height: Pixels }),
  isMaximized: z.boolean(),
});
/** How the window was left. */
export type WindowState = z.infer<typeof WindowState>;

export const MIN_SIZE = { width: 800, height: 500 };
export const DEFAULT_SIZE = { width: 1360, height: 860 };

/** Enough of the title bar to take hold of. */
const GRIP = { width: 120, height: 30 };

/** Where to put the window again, or null when its place is on no display any more. */
export function usableBounds(wanted: Rectangle, displays: readonly Rectangle[]): Rectangle | null {
  const isReachable = displays.some((display) => hasGripOn(wanted, display));
  const isLargeEnough = wanted.width >= MIN_SIZE.width && wanted.height >= MIN_SIZE.height;
  return isReachable && isLargeEnough ? wanted : null;
}

function hasGripOn(window: Rectangle, display: Rectangle): boolean {
  const right = Math.min(window.x + window.width, display.x + display.width);
  const width = right - Math.max(window.x, display.x);
  const isTopVisible =
    window.y >= display.y && window.y + GRIP.height <= display.y + display.height;
  return isTopVisible && width >= GRIP.width;
}
