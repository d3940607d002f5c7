import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../scripts/lib/problem.mjs';
import { runQuietly } from '../../scripts/lib/run.mjs';
import { buildNode } from './build-node.mjs';
import { digestOf, keptFolder } from './paths.mjs';
import { planFile } from './plan-files.mjs';
import { forgetResults, keepResult, readResults } from './results.mjs';

/** @typedef {import('./results.mjs').Result} Result */

const PART = 'files';

/** Each case with the number of posts at which it is measured. */
const CASES = /** @type {const} */ ([
  ['open: crosslane', 50_000],
  ['open: readFile + JSON.parse', 50_000],
  ['open: readFile + JSON.parse + zod', 50_000],
  ['save: crosslane', 50_000],
  ['save: stringify, write, fsync, rename', 50_000],
  ['save: lowdb, no fsync', 50_000],
  ['text: crosslane', 50_000],
  ['text: JSON.stringify', 50_000],
  ['csv: crosslane', 100_000],
  ['csv: Papa.unparse + writeFile', 100_000],
]);

/**
 * What the files cost, each case in a process of its own, interleaved.
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<readonly Result[]>}
 */
export async function measureFiles({ fresh, report, repeats, quick }) {
  if (fresh) await forgetResults(PART);
  const { plans, cases } = await buildNode();
  const of = await digestOf(cases);
  if (!report) {
    const file = await planFile(plans, quick ? 500 : 50_000);
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      for (const [name, full] of CASES) {
        const posts = quick ? 500 : full;
        if ((await valid(of)).filter(isOf(name, posts)).length > repeat) continue;
        const measures = await runCase(cases, name, file, posts);
        const at = new Date().toISOString().slice(0, 16);
        await keepResult(PART, { contender: name, posts, of, at, measures, gaveUpAt: null });
        console.error(
          `${repeat + 1}/${repeats}  ${name}: ${(measures['ms'] ?? NaN).toFixed(0)} ms`,
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
 * @param {string} name
 * @param {number} posts
 * @returns {(one: Result) => boolean}
 */
function isOf(name, posts) {
  return (one) => one.contender === name && one.posts === posts;
}

/**
 * @param {string} script
 * @param {string} name
 * @param {string} plan
 * @param {number} posts
 */
async function runCase(script, name, plan, posts) {
  // Beside the results, on a real disk: a folder for temporary files may lie in memory.
  await mkdir(keptFolder, { recursive: true });
  const folder = await mkdtemp(path.join(keptFolder, 'case-'));
  try {
    await cp(plan, path.join(folder, 'plan.crosslane'));
    const args = ['--expose-gc', script, name, folder, String(posts)];
    const { code, output } = await runQuietly(process.execPath, args);
    if (code !== 0) throw new Problem(`'${name}' failed:\n\n${output.trim()}`);
    return readMeasures(output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} output
 * @returns {Record<string, number>}
 */
function readMeasures(output) {
  const line = output.trim().split('\n').at(-1) ?? '';
  /** @type {Record<string, number>} */
  const measures = JSON.parse(line);
  return measures;
}
