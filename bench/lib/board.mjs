import { prepareEntrants } from './entrants.mjs';
import { forgetResults, keepResult, readResults } from './results.mjs';

/** @typedef {import('./entrants.mjs').Entrant} Entrant */
/** @typedef {import('./results.mjs').Result} Result */

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
  const entrants = await prepareEntrants(options.only, display);
  if (!options.report) await runAll(entrants, options);
  return { entrants, results: valid(await readResults(PART), entrants) };
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
        if (done.length > repeat || isEnough(done, entrant)) continue;
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
  const result = await attempt(() => run(posts), `${name}, ${posts} posts`);
  if (result === null) return;
  const at = new Date().toISOString().slice(0, 16);
  await keepResult(PART, { contender: name, posts, of, at, ...result });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const gaveUp = result.gaveUpAt === null ? '' : `, gave up at: ${result.gaveUpAt}`;
  console.error(`${label}  ${name}, ${posts} posts: ${seconds} s${gaveUp}`);
}

/**
 * A run that fails is tried once more and then left out: the others shall not be lost for it.
 * @template T
 * @param {() => Promise<T>} work
 * @param {string} label
 */
async function attempt(work, label) {
  for (const next of ['it is tried again', 'it is left out']) {
    try {
      return await work();
    } catch (error) {
      const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
      console.error(`      ${label} failed (${why}): ${next}`);
    }
  }
  return null;
}

/**
 * Whether no more runs are needed: for a count, and for what is very slow.
 * @param {readonly Result[]} done
 * @param {Entrant} entrant
 */
function isEnough(done, { isOnce = false }) {
  if (isOnce && done.length > 0) return true;
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
