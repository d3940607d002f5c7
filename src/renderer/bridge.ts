import type { Bridge } from '../preload/contract';

declare global {
  interface Window {
    readonly crosslane: Bridge;
  }
}

/** The one place that reads what the preload script left: a test or a bench can put its own there. */
export const bridge: Bridge = window.crosslane;
