import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isRoot } from '../../scripts/lib/machine.mjs';
import { electronPackage, root } from '../../scripts/lib/paths.mjs';
import { Problem } from '../../scripts/lib/problem.mjs';
import { APP_FILES } from './app.mjs';
import { environment } from './browser.mjs';
import { buildNode } from './build-node.mjs';
import { buildPage, buildProbe } from './build-pages.mjs';
import { benchFolder, digestOf } from './paths.mjs';
import { firstDayNow, planFile, postsFile } from './plan-files.mjs';
import { forgetResults, keepResult, readResults } from './results.mjs';

/**
 * @typedef {object} Start
 * @property {string} name
 * @property {number} posts
 * @property {(folder: string) => Promise<readonly string[]>} args of Electron; the folder is for files
 * @property {string} selector what must be there; empty for a page with nothing
 */

const PART = 'start';
const LIMIT = 120_000;
const hook = path.join(benchFolder, 'shell/hook.cjs');
const shell = path.join(benchFolder, 'shell');

/**
 * From the spawn of Electron to the first full paint: of nothing, of our app, and of FullCalendar.
 * @param {import('./options.mjs').Options} options
 * @param {string | undefined} display
 */
export async function measureStart({ fresh, report, repeats, quick }, display) {
  if (fresh) await forgetResults(PART);
  const probe = await buildProbe();
  const of = await digestOf(...APP_FILES, hook, probe);
  if (!report) {
    const starts = await allStarts(quick ? [500] : [500, 5_000, 50_000]);
    // The first one after a build reads everything from the disk.
    if (starts[0]) await startOnce(starts[0], probe, display);
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      for (const start of starts) {
        const { name, posts } = start;
        const done = (await valid(of)).filter(
          (one) => one.contender === name && one.posts === posts,
        );
        if (done.length > repeat) continue;
        const measures = { start: await startOnce(start, probe, display) };
        const at = new Date().toISOString().slice(0, 16);
        await keepResult(PART, { contender: name, posts, of, at, measures, gaveUpAt: null });
        console.error(
          `${repeat + 1}/${repeats}  ${name}, ${posts} posts: ${measures.start.toFixed(0)} ms`,
        );
      }
    }
  }
  return valid(of);
}

/** @param {string} of */
async function valid(of) {
  return (await readResults(PART)).filter((one) => one.of === of);
}

/**
 * @param {readonly number[]} sizes
 * @returns {Promise<readonly Start[]>}
 */
async function allStarts(sizes) {
  const { plans } = await buildNode();
  const blank = await buildPage({ name: 'blank', entry: 'blank.ts' });
  const peer = await buildPage({
    name: 'fullcalendar7-start',
    entry: 'peers/start-fullcalendar7.js',
  });
  const beside = sizes.includes(5_000) ? 5_000 : 500;
  const posts = await postsFile(plans, beside);
  return [
    {
      name: 'start: empty window',
      posts: 0,
      args: () => Promise.resolve([shell, `--page=${blank.folder}`]),
      selector: '',
    },
    ...sizes.map((size) => ({
      name: 'start: crosslane',
      posts: size,
      args: async (/** @type {string} */ folder) => {
        // A copy: the app keeps things beside a plan, and writes into it.
        const file = path.join(folder, 'bench.crosslane');
        await cp(await planFile(plans, size, firstDayNow()), file);
        return [root, '--window-size=1280,800', file];
      },
      selector: '[role=gridcell] [data-post]',
    })),
    {
      name: 'start: fullcalendar7',
      posts: beside,
      args: () => Promise.resolve([shell, `--page=${peer.folder}`, `--plan=${posts}`]),
      selector: '.bench-card',
    },
  ];
}

/**
 * @param {Start} start
 * @param {string} probe
 * @param {string | undefined} display
 * @returns {Promise<number>} in ms
 */
async function startOnce({ args, selector }, probe, display) {
  const folder = await mkdtemp(path.join(tmpdir(), 'crosslane-bench-start-'));
  try {
    const own = [...(await args(folder)), `--user-data-dir=${path.join(folder, 'user-data')}`];
    const sandbox = process.platform === 'linux' && isRoot() ? ['--no-sandbox'] : [];
    const env = { ...environment(display), BENCH_PROBE: probe, BENCH_SELECTOR: selector };
    return await spawnToPaint(['-r', hook, ...sandbox, ...own], env);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<number>}
 */
function spawnToPaint(args, env) {
  // The package answers with the path of its executable.
  const electron = String(createRequire(import.meta.url)(electronPackage));
  const from = performance.timeOrigin + performance.now();
  const child = spawn(electron, [...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => (said += String(text)));
  }
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      const painted = /^painted ([\d.]+)$/m.exec(said)?.[1];
      if (painted === undefined) reject(new Problem(`Electron painted nothing:\n\n${said}`));
      else resolve(Number(painted) - from);
    });
  });
}
