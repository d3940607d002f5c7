import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { withPage } from './browser.mjs';
import { buildPage } from './build-pages.mjs';
import { CONTENDERS } from './contenders.mjs';
import { measurePage } from './measure-page.mjs';
import { Problem } from '../../scripts/lib/problem.mjs';
import { benchFolder } from './paths.mjs';
import { forgetResults, keepResult, readResults } from './results.mjs';

/** @typedef {import('./build-pages.mjs').BuiltPage} BuiltPage */
/** @typedef {import('./results.mjs').Result} Result */
/** @typedef {BuiltPage & { readonly of: string }} Page */

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
  const pages = await buildPages(options.only);
  if (!options.report) await runAll(pages, options, display);
  return { pages, results: valid(await readResults(PART), pages) };
}

/** @param {readonly string[] | null} only */
async function buildPages(only) {
  const unknown = only?.find((name) => !CONTENDERS.some((one) => one.name === name));
  if (unknown !== undefined) {
    const known = CONTENDERS.map(({ name }) => name).join(', ');
    throw new Problem(`There is no contender '${unknown}'. There are: ${known}.`);
  }
  const harness = await readFile(path.join(benchFolder, 'lib/measure-page.mjs'));
  /** @type {BuiltPage[]} */
  const built = [];
  // One after the other: two builds at once have two cores for themselves already.
  for (const contender of CONTENDERS) {
    const isWanted = only === null || only.includes(contender.name) || isOurs(contender.name);
    if (isWanted) built.push(await buildPage(contender));
  }
  const ours = built.filter(({ contender }) => isOurs(contender.name)).map(({ hash }) => hash);
  return built
    .map((page) => {
      // A floor is only worth as much as the run of ours beside it.
      const code = isOurs(page.contender.name) ? ours.join() : page.hash;
      return { ...page, of: createHash('sha256').update(harness).update(code).digest('hex') };
    })
    .filter(({ contender }) => only === null || only.includes(contender.name));
}

/** @param {string} name */
function isOurs(name) {
  return name === 'crosslane' || name.startsWith('floor-');
}

/**
 * @param {readonly Page[]} pages
 * @param {import('./options.mjs').Options} options
 * @param {string | undefined} display
 */
async function runAll(pages, { sizes, repeats }, display) {
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const posts of sizes) {
      // Nobody is always the first.
      for (const page of rotated(pages, repeat)) {
        const done = valid(await readResults(PART), [page]).filter((one) => one.posts === posts);
        if (done.length > repeat || isEnough(done)) continue;
        await runOnce(page, posts, display, `${repeat + 1}/${repeats}`);
      }
    }
  }
}

/**
 * @param {Page} page
 * @param {number} posts
 * @param {string | undefined} display
 * @param {string} label
 */
async function runOnce({ contender, folder, of }, posts, display, label) {
  const start = performance.now();
  const run = await withPage(folder, display, (page) => measurePage(page, contender, posts));
  await keepResult(PART, {
    contender: contender.name,
    posts,
    of,
    at: new Date().toISOString().slice(0, 16),
    ...run,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const gaveUp = run.gaveUpAt === null ? '' : `, gave up at: ${run.gaveUpAt}`;
  console.error(`${label}  ${contender.name}, ${posts} posts: ${seconds} s${gaveUp}`);
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
 * @param {readonly Page[]} pages
 */
function valid(results, pages) {
  return results.filter((one) =>
    pages.some(({ contender, of }) => contender.name === one.contender && of === one.of),
  );
}
