import { setTimeout as wait } from 'node:timers/promises';
import { carry } from './mouse.mjs';
// For `window.bench`.
/** @import {} from '../pages/lib/harness' */

/** @typedef {import('./browser.mjs').Page} Page */
/** @typedef {import('./measure-page.mjs').Measures} Measures */

const SELECTED = 200;
const QUERY = 'brid';

/** The keys of week, two weeks, quarter and year, and then of the month, where the others go on. */
const ZOOMS = ['1', '2', '4', '5', '3'];

/**
 * What only ours does: all zooms, a drag of many, the rubber band, the search. What cannot be found is told and left out.
 * @param {Page} page
 * @param {Measures} measures
 */
export async function measureMany(page, measures) {
  for (const measure of [zooms, dragMany, rubberBand, search]) {
    const missing = await measure(page, measures);
    if (missing !== null) console.error(`      not measured, because it was not found: ${missing}`);
  }
}

/**
 * From the month through every zoom and back to it.
 * @param {Page} page
 * @param {Measures} measures
 * @returns {Promise<string | null>} what was not found
 */
async function zooms(page, measures) {
  await page.evaluate(() => window.bench.startFrames());
  for (const key of ZOOMS) {
    await page.keyboard.press(key);
    await page.evaluate(() => window.bench.settled());
  }
  const { worst } = await page.evaluate(() => window.bench.stopFrames());
  measures['zoomWorst'] = worst;
  return null;
}

/**
 * @param {Page} page
 * @param {Measures} measures
 * @returns {Promise<string | null>} what was not found
 */
async function dragMany(page, measures) {
  const plan = await page.evaluate(() => window.bench.planDrag());
  if (!plan) return 'no card in sight';
  // The card first, so that it is one of them.
  await page.mouse.click(plan.from.x, plan.from.y);
  const selected = await page.evaluate((count) => window.bench.selectMany(count), SELECTED);
  if (selected < SELECTED) return `a selection of ${SELECTED}: there are ${selected}`;
  const before = await page.evaluate(() => window.bench.drops());
  await page.mouse.move(plan.from.x, plan.from.y);
  await page.evaluate(() => window.bench.listen());
  await page.mouse.down();
  await carry(page, plan.from, plan.to);
  await page.mouse.up();
  const { frames, dropped } = await page.evaluate(() => window.bench.dragged());
  if ((await page.evaluate(() => window.bench.drops())) === before) return 'a drag of many';
  measures['manyWorst'] = frames.worst;
  measures['manyDrop'] = dropped;
  await page.keyboard.press('Control+z');
  await page.evaluate(() => window.bench.settled());
  return null;
}

/**
 * @param {Page} page
 * @param {Measures} measures
 * @returns {Promise<string | null>}
 */
async function rubberBand(page, measures) {
  const band = await page.evaluate(() => window.bench.planBand());
  if (!band) return 'an empty place on the board';
  await page.evaluate(() => window.bench.selectMany(0));
  await page.mouse.move(band.from.x, band.from.y);
  await page.evaluate(() => window.bench.listen());
  await page.mouse.down();
  await carry(page, band.from, band.to, 60);
  // At the edge the board scrolls, and the band takes more and more.
  await wait(1_000);
  await page.mouse.up();
  const { frames } = await page.evaluate(() => window.bench.dragged());
  if ((await page.evaluate(() => window.bench.countSelected())) < 2) return 'a rubber band';
  measures['bandWorst'] = frames.worst;
  measures['bandLong'] = frames.long;
  await page.evaluate(() => window.bench.selectMany(0));
  return null;
}

/**
 * A few keystrokes: how long one takes, and the worst frame among all of them.
 * @param {Page} page
 * @param {Measures} measures
 * @returns {Promise<string | null>}
 */
async function search(page, measures) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.evaluate(() => window.bench.settled());
  const isThere = await page.evaluate(() => document.activeElement instanceof HTMLInputElement);
  if (!isThere) return 'a search field';
  /** @type {number[]} */
  const times = [];
  await page.evaluate(() => window.bench.startFrames());
  for (const letter of QUERY) {
    await page.evaluate(() => window.bench.listenForKey('page'));
    await page.keyboard.press(letter);
    times.push(await page.evaluate(() => window.bench.keyed()));
  }
  measures['search'] = times.reduce((sum, time) => sum + time, 0) / times.length;
  const { worst } = await page.evaluate(() => window.bench.stopFrames());
  measures['searchWorst'] = worst;
  return null;
}
