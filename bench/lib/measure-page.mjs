import { setTimeout as wait } from 'node:timers/promises';
import { measureMany } from './measure-many.mjs';
import { carry } from './mouse.mjs';
// For `window.bench`.
/** @import {} from '../pages/lib/harness' */

/** @typedef {import('./browser.mjs').Page} Page */
/** @typedef {Record<string, number>} Measures */

/**
 * @typedef {object} Run
 * @property {Measures} measures
 * @property {string | null} gaveUpAt the step that took longer than the limit
 */

/** In ms: after so long a contender is given up for the rest of the run. */
const LIMIT = 120_000;

/**
 * All measures of one contender with so many posts, in one fresh process.
 * @param {Page} page
 * @param {import('./contenders.mjs').Contender} contender
 * @param {number} posts
 * @returns {Promise<Run>}
 */
export async function measurePage(page, contender, posts) {
  /** @type {Measures} */
  const measures = {};
  const { drags = true, mainInPage = false } = contender;
  /** @type {readonly [string, () => Promise<void>][]} */
  const steps = [
    ['paint', () => paint(page, posts, measures, mainInPage)],
    ['next', () => months(page, measures)],
    ['scroll', () => scrolls(page, measures, mainInPage)],
    ['drop', () => (drags ? drag(page, measures) : Promise.resolve())],
    ['undo', () => (mainInPage ? undo(page, measures) : Promise.resolve())],
    ['many', () => (mainInPage ? measureMany(page, measures) : Promise.resolve())],
  ];
  for (const [name, step] of steps) {
    if (!(await isInTime(step()))) return { measures, gaveUpAt: name };
  }
  return { measures, gaveUpAt: null };
}

/** @param {Promise<void>} work */
function isInTime(work) {
  const done = work.then(() => true);
  // What fails after it was given up interests nobody.
  done.catch(() => {});
  return Promise.race([done, wait(LIMIT, false, { ref: false })]);
}

/**
 * The first paint, and what is there afterwards. In our page there is a second copy of the plan, main's:
 * the heap is told without it.
 * @param {Page} page
 * @param {number} posts
 * @param {Measures} measures
 * @param {boolean} mainInPage
 */
async function paint(page, posts, measures, mainInPage) {
  const empty = mainInPage ? await heap(page) : 0;
  await page.evaluate((count) => window.bench.prepare(count), posts);
  const besides = mainInPage ? (await heap(page)) - empty : 0;
  await page.evaluate(() => window.bench.startFrames());
  const { fromPosts, fromCall } = await page.evaluate(() => window.bench.show());
  const { worst } = await page.evaluate(() => window.bench.stopFrames());
  measures['paintWorst'] = worst;
  measures['paint'] = fromPosts;
  measures['paintFromText'] = fromCall;
  measures['elements'] = await page.evaluate(() => window.bench.countElements());
  measures['cards'] = await page.evaluate(() => window.bench.countCards());
  measures['heap'] = (await heap(page)) - besides;
}

/**
 * In use after a forced collection, in MB.
 * @param {Page} page
 */
async function heap(page) {
  const session = await page.context().newCDPSession(page);
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/**
 * @param {Page} page
 * @param {Measures} measures
 */
async function months(page, measures) {
  await page.evaluate(() => window.bench.startFrames());
  measures['next'] = await page.evaluate(() => window.bench.next());
  const { worst } = await page.evaluate(() => window.bench.stopFrames());
  measures['nextWorst'] = worst;
  measures['previous'] = await page.evaluate(() => window.bench.previous());
}

/**
 * The worse of both axes. Ours has to have drawn what it was scrolled to: an empty board is fast.
 * @param {Page} page
 * @param {Measures} measures
 * @param {boolean} mainInPage
 */
async function scrolls(page, measures, mainInPage) {
  const across = await page.evaluate(() => window.bench.scroll('x'));
  const isDrawn = await page.evaluate(() => window.bench.isScrolled());
  if (mainInPage && !isDrawn) throw new Error('Nothing is drawn where the board was scrolled to');
  const down = await page.evaluate(() => window.bench.scroll('y'));
  const axes = [across, down].filter((axis) => axis !== null);
  if (axes.length === 0) return;
  measures['scrollWorst'] = Math.max(...axes.map(({ worst }) => worst));
  measures['scrollLong'] = Math.max(...axes.map(({ long, count }) => (100 * long) / count));
  await page.evaluate(() => window.bench.scrollHome());
}

/**
 * One card, two days to the right, by a real mouse.
 * @param {Page} page
 * @param {Measures} measures
 */
async function drag(page, measures) {
  const plan = await page.evaluate(() => window.bench.planDrag());
  if (!plan) throw new Error('There is no card in sight to drag');
  const { from, to } = plan;
  await page.mouse.move(from.x, from.y);
  await page.evaluate(() => window.bench.listen());
  await page.mouse.down();
  await carry(page, from, to);
  await page.mouse.up();
  const { frames, dropped } = await page.evaluate(() => window.bench.dragged());
  if ((await page.evaluate(() => window.bench.drops())) === 0) {
    throw new Error('The drop changed nothing');
  }
  measures['dragWorst'] = frames.worst;
  measures['dragLong'] = frames.long;
  measures['drop'] = dropped;
}

/**
 * @param {Page} page
 * @param {Measures} measures
 */
async function undo(page, measures) {
  await page.evaluate(() => window.bench.listenForKey());
  await page.keyboard.press('Control+z');
  measures['undo'] = await page.evaluate(() => window.bench.keyed());
}

/**
 * How many things the library for dragging is told of, in a page that counts its hooks.
 * @param {Page} page
 * @param {number} posts
 * @returns {Promise<Run>}
 */
export async function countHooks(page, posts) {
  await page.evaluate((count) => window.bench.prepare(count), posts);
  await page.evaluate(() => window.bench.show());
  const { draggables, droppables } = await page.evaluate(() => window.benchCounts);
  const cards = await page.evaluate(() => window.bench.countCards());
  return { measures: { draggables, droppables, cards }, gaveUpAt: null };
}
