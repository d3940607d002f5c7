import { parseArgs } from 'node:util';
import { Problem } from '../../scripts/lib/problem.mjs';

export const PARTS = /** @type {const} */ (['board', 'files', 'start']);
/** @typedef {(typeof PARTS)[number]} Part */

/**
 * @typedef {object} Options
 * @property {readonly Part[]} parts
 * @property {readonly number[]} sizes
 * @property {readonly string[] | null} only null: every contender
 * @property {number} repeats
 * @property {boolean} quick small numbers: whether it works
 * @property {boolean} fresh forgets what earlier runs measured
 * @property {boolean} write into docs/performance.md
 * @property {boolean} report measures nothing
 */

export const ALL_SIZES = [500, 5_000, 20_000, 50_000];

export const USAGE = `npm run bench -- [board] [files] [start] [options]

  --sizes 500,5000       numbers of posts (500, 5000, 20000, 50000)
  --only crosslane,...   contenders
  --repeats 5            runs of each
  --quick                500 posts, one run: whether it works, not how fast it is
  --fresh                forgets what earlier runs measured; without it a run goes on where it stopped
  --report               measures nothing, and prints what there is
  --write                writes all that was measured so far into docs/performance.md`;

/**
 * @param {readonly string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  const { values, positionals } = parse(args);
  const unknown = positionals.find((part) => !PARTS.some((known) => known === part));
  if (unknown !== undefined) throw new Problem(`There is no part '${unknown}'.\n\n${USAGE}`);
  const quick = values.quick === true;
  return {
    parts: PARTS.filter((part) => positionals.length === 0 || positionals.includes(part)),
    sizes: numbers(values.sizes) ?? (quick ? [500] : ALL_SIZES),
    only: values.only === undefined ? null : values.only.split(','),
    repeats: numbers(values.repeats)?.[0] ?? (quick ? 1 : 5),
    quick,
    fresh: values.fresh === true,
    write: values.write === true,
    report: values.report === true,
  };
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sizes: { type: 'string' },
        only: { type: 'string' },
        repeats: { type: 'string' },
        quick: { type: 'boolean' },
        fresh: { type: 'boolean' },
        write: { type: 'boolean' },
        report: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : ''}\n\n${USAGE}`);
  }
}

/** @param {string | undefined} text */
function numbers(text) {
  if (text === undefined) return null;
  const found = text.split(',').map(Number);
  if (found.some((one) => !Number.isInteger(one) || one < 1)) {
    throw new Problem(`'${text}' is no list of numbers.\n\n${USAGE}`);
  }
  return found;
}
