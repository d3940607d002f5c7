import { appSize } from './app-size.mjs';
import { measureBoard } from './board.mjs';
import { measureFiles } from './files.mjs';
import { GOALS } from './goals.mjs';
import { describeMachine } from './machine.mjs';
import { writeReport } from './report.mjs';
import { lookup } from './results.mjs';
import { measureStart } from './start.mjs';
import { boardTable, casesTable } from './tables.mjs';
import { verdictTable } from './verdicts.mjs';

/** @typedef {import('./options.mjs').Options} Options */
/** @typedef {import('./results.mjs').Result} Result */

/**
 * Measures the parts that were asked for, and prints one report of all that is known of this code.
 * @param {Options} options
 * @param {string | undefined} display
 */
export async function runBench(options, display) {
  const { parts, sizes } = options;
  const board = parts.includes('board') ? await measureBoard(options, display) : null;
  const files = parts.includes('files') ? await measureFiles(options) : [];
  const start = parts.includes('start') ? await measureStart(options, display) : [];
  const results = [...(board?.results ?? []), ...files, ...start, await sizeResult()];
  const report = [
    `Measured on ${describeMachine()}.`,
    ...(board ? [boardTable(board.entrants, sizes, board.results)] : []),
    ...(files.length + start.length > 0 ? [casesTable([...start, ...files])] : []),
    verdictTable(GOALS, lookup(results).median),
  ].join('\n\n');
  console.log(report);
  if (options.write) await writeReport(report);
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
