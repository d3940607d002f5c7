import type { Locator, Page } from '@playwright/test';

const MOST_STOPS = 60;

/** Presses Tab until something has the focus, as somebody without a mouse does. */
export async function tabTo(window: Page, wanted: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await window.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${wanted.toString()}`);
}
