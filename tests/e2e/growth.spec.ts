import type { CDPSession } from '@playwright/test';
import path from 'node:path';
import type { Bridge } from '../../src/preload/contract';
import { answerDialogs } from '../support/dialogs';
import { clickMenuItem } from '../support/menu';
import { writePlanFile } from '../support/plan-file';
import { weekPlan } from '../support/week-plan';
import { expect, test, type Planner } from './pages/planner';

const EDITS = 10_000;
const OPENINGS = 100;
/** What the first use of everything leaves behind: compiled code, caches of names, fonts. */
const WARM_UP = { edits: 500, openings: 10 };

const MB = 1024 * 1024;

interface InUse {
  /** Of the window, after a collection. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Of main. */
  readonly memory: number;
  readonly openFiles: number;
}

test('after 10,000 edits and 100 openings nothing is left that was not there before', async ({
  openPlan,
  tempFolder,
}) => {
  test.skip(process.platform !== 'linux', 'open files are counted in /proc');
  test.setTimeout(300_000);
  const other = await writePlanFile(tempFolder, weekPlan(), 'Other');
  const planner = await openPlan();
  await answerDialogs(planner.app, { openFile: other });
  await clickMenuItem(planner.app, 'open');
  await expect(planner.board.undo).toBeDisabled();
  const cdp = await planner.window.context().newCDPSession(planner.window);
  await cdp.send('Performance.enable');

  await use(planner, other, WARM_UP);
  const before = await inUse(planner, cdp);
  await use(planner, other, { edits: EDITS, openings: OPENINGS });
  const after = await inUse(planner, cdp);

  const grown = `${JSON.stringify(before)} has become ${JSON.stringify(after)}`;
  expect(after.heap, grown).toBeLessThan(Math.max(before.heap * 1.1, before.heap + 10 * MB));
  expect(after.nodes, grown).toBeLessThanOrEqual(Math.ceil(before.nodes * 1.05));
  expect(after.listeners, grown).toBeLessThanOrEqual(before.listeners);
  expect(after.memory, grown).toBeLessThan(before.memory + 50 * MB);
  expect(after.openFiles, grown).toBe(before.openFiles);
});

interface Use {
  readonly edits: number;
  readonly openings: number;
}

/** Edits the open plan, and opens two plans in turn; at the end the one that was open is open again. */
async function use(planner: Planner, other: string, { edits, openings }: Use): Promise<void> {
  await edit(planner, edits);
  for (let count = 0; count < openings; count += 1) {
    await open(planner, count % 2 === 0 ? planner.file : other);
  }
  expect(openings % 2).toBe(0);
  await expect(planner.board.saving).toHaveText('Saved');
}

/** Moves, names and takes back, as fast as the window can ask for it. */
async function edit({ window }: Planner, count: number): Promise<void> {
  await window.evaluate(async (edits) => {
    const { request } = (globalThis as unknown as { readonly crosslane: Bridge }).crosslane;
    type Asked = Parameters<typeof request.planEdit>[0];
    for (let at = 0; at < edits; at += 1) {
      const ids = [at % 2 === 0 ? 'post-teaser' : 'post-poll'];
      const asked = { type: 'set', record: 'post', ids, fields: { title: `Title ${String(at)}` } };
      const answer = await request.planEdit(asked as unknown as Asked);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      if (at % 10 === 9) await request.planUndo();
    }
  }, count);
}

/** One of the two plans that were open before. */
async function open(planner: Planner, file: string): Promise<void> {
  await planner.window.evaluate(async (name) => {
    const { crosslane } = globalThis as unknown as { readonly crosslane: Bridge };
    const { planOpenRecent, recentsList } = crosslane.request;
    const recents = await recentsList();
    const answer = await planOpenRecent(recents.find((one) => one.name === name)?.handle ?? '');
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  }, path.basename(file));
  await expect(planner.board.undo).toBeDisabled();
}

async function inUse({ app }: Planner, cdp: CDPSession): Promise<InUse> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
  const main = await app.evaluate(() => ({
    memory: process.memoryUsage().rss,
    openFiles: process.getBuiltinModule('node:fs').readdirSync('/proc/self/fd').length,
  }));
  return {
    heap: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    ...main,
  };
}
