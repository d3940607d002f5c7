import { appSize } from './app-size.mjs';
import { measureBoard } from './board.mjs';
import { measureFiles } from './files.mjs';
import { GOALS } from './goals.mjs';
import { describeMachine } from './machine.mjs';
import { writeReport } from './report.mjs';
import { ALL_SIZES, PARTS } from './options.mjs';
import { lookup } from './results.mjs';
import { measureStart } from './start.mjs';
import { boardTable, casesTable } from './tables.mjs';
import { verdictTable } from './verdicts.mjs';

/** @typedef {import('./options.mjs').Options} Options */
/** @typedef {import('./results.mjs').Result} Result */

/**
 * Measures the parts that were asked for, and prints one report of what is known of this code.
 * @param {Options} options
 * @param {string | undefined} display
 */
export async function runBench(options, display) {
  console.log(await measureParts(options, display));
  if (!options.write) return;
  // The document holds everything, whichever part was measured last.
  const all = {
    ...options,
    parts: PARTS,
    sizes: ALL_SIZES,
    only: null,
    report: true,
    fresh: false,
  };
  await writeReport(await measureParts(all, display));
}

/**
 * @param {Options} options
 * @param {string | undefined} display
 */
async function measureParts(options, display) {
  const { parts, sizes } = options;
  const board = parts.includes('board') ? await measureBoard(options, display) : null;
  const files = parts.includes('files') ? await measureFiles(options) : [];
  const start = parts.includes('start') ? await measureStart(options, display) : [];
  const results = [...(board?.results ?? []), ...files, ...start, await sizeResult()];
  return [
    `Measured ${daysOf(results)}on ${describeMachine()}.`,
    ...(board ? [boardTable(board.entrants, sizes, board.results)] : []),
    ...(files.length + start.length > 0 ? [casesTable([...start, ...files])] : []),
    verdictTable(GOALS, lookup(results).median),
  ].join('\n\n');
}

/**
 * A run may have been spread over some days.
 * @param {readonly Result[]} results
 */
function daysOf(results) {
  const days = results.map(({ at }) => at.slice(0, 10)).filter((day) => day !== '');
  const [first, last] = [days.sort()[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? `on ${first}, ` : `from ${first} to ${last}, `;
}

/**
 * What the first screen weighs is no run, but a goal asks for it.
 * @returns {Promise<Result>}
 */
async function sizeResult() {
  const { firstScreenKB } = await appSize();
  const measures = { firstScreen: firstScreenKB };
  return { contender: 'app size', posts: 0, of: '', at: '', measures, gaveUpAt: null };
}
