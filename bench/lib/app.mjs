import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { outFolder, root } from '../../scripts/lib/paths.mjs';
import { withElectron } from './browser.mjs';
import { carry } from './mouse.mjs';
import { firstDayNow, planFile } from './plan-files.mjs';
// For `window.probe`.
/** @import {} from '../pages/probe' */

/** @typedef {import('./browser.mjs').Page} Page */
/** @typedef {import('./measure-page.mjs').Run} Run */

/** What the app is made of, for telling one build from another. */
export const APP_FILES = ['main/index.js', 'preload/index.cjs', 'renderer/index.html'].map((name) =>
  path.join(outFolder, name),
);

/**
 * A drop and its undo in the real app, with the trip to main and back.
 * @param {{ readonly plans: string, readonly probe: string }} built
 * @param {number} posts
 * @param {string | undefined} display
 * @returns {Promise<Run>}
 */
export async function measureApp({ plans, probe }, posts, display) {
  const folder = await mkdtemp(path.join(tmpdir(), 'crosslane-bench-plan-'));
  const file = path.join(folder, 'bench.crosslane');
  await cp(await planFile(plans, posts, firstDayNow()), file);
  try {
    const args = [root, '--window-size=1280,800', file];
    return await withElectron(args, display, async (page) => dragInApp(page, probe));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {Page} page
 * @param {string} probe
 * @returns {Promise<Run>}
 */
async function dragInApp(page, probe) {
  await page.getByRole('grid', { name: /^Board/ }).waitFor();
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Month', pressed: true }).waitFor();
  await page.evaluate(await readFile(probe, 'utf8'));
  await page.evaluate(() => window.probe.firstPaint('[role=gridcell] [data-post]'));
  const plan = await page.evaluate(() => window.probe.planDrag());
  if (!plan) throw new Error('There is no card in sight to drag');
  const undo = page.getByRole('button', { name: /^Undo/ });
  await page.mouse.move(plan.from.x, plan.from.y);
  await page.evaluate(() => window.probe.listen());
  await page.mouse.down();
  await carry(page, plan.from, plan.to);
  await page.mouse.up();
  const { frames, dropped } = await page.evaluate(() => window.probe.dragged());
  if (await undo.isDisabled()) throw new Error('The drop in the app changed nothing');
  await page.evaluate(() => window.probe.listenForKey());
  await page.keyboard.press('Control+z');
  const undone = await page.evaluate(() => window.probe.keyed());
  return {
    measures: { drop: dropped, dragWorst: frames.worst, dragLong: frames.long, undo: undone },
    gaveUpAt: null,
  };
}
