import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {{ readonly x: number, readonly y: number }} Point */

const MOVES = 30;
/** In ms: what lies between two frames. */
const MOVE_TIME = 16;

/**
 * Moves the real mouse in small steps, as a hand does.
 * @param {import('./browser.mjs').Page} page
 * @param {Point} from
 * @param {Point} to
 * @param {number} [moves]
 */
export async function carry(page, from, to, moves = MOVES) {
  const start = performance.now();
  for (let move = 1; move <= moves; move += 1) {
    const share = move / moves;
    await page.mouse.move(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
    await wait(Math.max(0, start + move * MOVE_TIME - performance.now()));
  }
}
