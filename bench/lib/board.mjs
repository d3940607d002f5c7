import { createHash } from 'node:crypto';
import path from 'node:path';
import { APP_FILES, measureApp } from './app.mjs';
import { withPage } from './browser.mjs';
import { buildNode } from './build-node.mjs';
import { buildPage, buildProbe } from './build-pages.mjs';
import { CONTENDERS } from './contenders.mjs';
import { measurePage } from './measure-page.mjs';
import { Problem } from '../../scripts/lib/problem.mjs';
import { benchFolder, digestOf } from './paths.mjs';
import { forgetResults, keepResult, readResults } from './results.mjs';

/** @typedef {import('./build-pages.mjs').BuiltPage} BuiltPage */
/** @typedef {import('./results.mjs').Result} Result */
/** @typedef {import('./measure-page.mjs').Run} Run */

/**
 * A contender, ready to be measured.
 * @typedef {object} Entrant
 * @property {string} name
 * @property {string} of what is measured: a digest of its code
 * @property {number | null} gzipKB
 * @property {(posts: number) => Promise<Run>} run
 */

const PART = 'board';
/** In ms: a contender this slow is run twice only, and the table says so. */
const SLOW = 10_000;
const RUNS_WHEN_SLOW = 2;

/**
 * Measures every contender with every number of posts, each run in a fresh process. Runs are
 * interleaved: all contenders once, then all of them again.
 * @param {import('./options.mjs').Options} options
 * @param {string | undefined} display
 */
export async function measureBoard(options, display) {
  if (options.fresh) await forgetResults(PART);
  const entrants = await prepare(options.only, display);
  if (!options.report) await runAll(entrants, options);
  return { entrants, results: valid(await readResults(PART), entrants) };
}

/**
 * @param {readonly string[] | null} only
 * @param {string | undefined} display
 * @returns {Promise<readonly Entrant[]>}
 */
async function prepare(only, display) {
  const unknown = only?.find((name) => !CONTENDERS.some((one) => one.name === name));
  if (unknown !== undefined) {
    const known = CONTENDERS.map(({ name }) => name).join(', ');
    throw new Problem(`There is no contender '${unknown}'. There are: ${known}.`);
  }
  /** @type {Map<string, BuiltPage>} */
  const built = new Map();
  for (const contender of CONTENDERS) {
    const isWanted = only === null || only.includes(contender.name) || isOurs(contender.name);
    if (isWanted && contender.name !== 'app') {
      built.set(contender.name, await buildPage(contender));
    }
  }
  // A floor is only worth as much as the run of ours beside it.
  const ours = [...built.values()].filter(({ name }) => isOurs(name)).map(({ hash }) => hash);
  const wanted = CONTENDERS.filter(({ name }) => only === null || only.includes(name));
  return Promise.all(
    wanted.map((contender) => {
      const page = built.get(contender.name);
      if (!page) return appEntrant(display);
      const code = isOurs(contender.name) ? ours.join() : page.hash;
      return pageEntrant(contender, page, code, display);
    }),
  );
}

/**
 * @param {import('./contenders.mjs').Contender} contender
 * @param {BuiltPage} page
 * @param {string} code
 * @param {string | undefined} display
 * @returns {Promise<Entrant>}
 */
async function pageEntrant(contender, { folder, gzipKB }, code, display) {
  const harness = await digestOf(path.join(benchFolder, 'lib/measure-page.mjs'));
  return {
    name: contender.name,
    of: createHash('sha256').update(harness).update(code).digest('hex').slice(0, 16),
    gzipKB,
    run: (posts) => withPage(folder, display, (page) => measurePage(page, contender, posts)),
  };
}

/**
 * @param {string | undefined} display
 * @returns {Promise<Entrant>}
 */
async function appEntrant(display) {
  const built = { ...(await buildNode()), probe: await buildProbe() };
  return {
    name: 'app',
    of: await digestOf(...APP_FILES, built.probe),
    gzipKB: null,
    run: (posts) => measureApp(built, posts, display),
  };
}

/** @param {string} name */
function isOurs(name) {
  return name === 'crosslane' || name.startsWith('floor-');
}

/**
 * @param {readonly Entrant[]} entrants
 * @param {import('./options.mjs').Options} options
 */
async function runAll(entrants, { sizes, repeats }) {
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const posts of sizes) {
      // Nobody is always the first.
      for (const entrant of rotated(entrants, repeat)) {
        const done = valid(await readResults(PART), [entrant]).filter((one) => one.posts === posts);
        if (done.length > repeat || isEnough(done)) continue;
        await runOnce(entrant, posts, `${repeat + 1}/${repeats}`);
      }
    }
  }
}

/**
 * @param {Entrant} entrant
 * @param {number} posts
 * @param {string} label
 */
async function runOnce({ name, of, run }, posts, label) {
  const start = performance.now();
  const result = await run(posts);
  const at = new Date().toISOString().slice(0, 16);
  await keepResult(PART, { contender: name, posts, of, at, ...result });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const gaveUp = result.gaveUpAt === null ? '' : `, gave up at: ${result.gaveUpAt}`;
  console.error(`${label}  ${name}, ${posts} posts: ${seconds} s${gaveUp}`);
}

/**
 * Whether a slow contender has been run often enough.
 * @param {readonly Result[]} done
 */
function isEnough(done) {
  if (done.some(({ gaveUpAt }) => gaveUpAt !== null)) return true;
  const isSlow = done.some(({ measures }) =>
    ['paint', 'next', 'drop'].some((name) => (measures[name] ?? 0) > SLOW),
  );
  return isSlow && done.length >= RUNS_WHEN_SLOW;
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {number} by
 */
function rotated(list, by) {
  const at = by % Math.max(1, list.length);
  return [...list.slice(at), ...list.slice(0, at)];
}

/**
 * The results of exactly this code.
 * @param {readonly Result[]} results
 * @param {readonly Entrant[]} entrants
 */
function valid(results, entrants) {
  return results.filter((one) =>
    entrants.some(({ name, of }) => name === one.contender && of === one.of),
  );
}
