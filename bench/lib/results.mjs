import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { keptFolder } from './paths.mjs';
import { median } from './statistics.mjs';

/**
 * One measured run; a line of a file, so that a run that is broken off loses nothing.
 * @typedef {object} Result
 * @property {string} contender
 * @property {number} posts
 * @property {string} of what was measured: a digest of the code
 * @property {string} at when, in UTC
 * @property {Readonly<Record<string, number>>} measures
 * @property {string | null} gaveUpAt the first measure that took longer than the limit
 */

/** @param {string} part */
function fileOf(part) {
  return path.join(keptFolder, 'results', `${part}.jsonl`);
}

/**
 * What earlier runs measured of the very same code.
 * @param {string} part
 * @returns {Promise<Result[]>}
 */
export async function readResults(part) {
  const text = await readFile(fileOf(part), 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map(readLine);
}

/**
 * @param {string} line
 * @returns {Result}
 */
function readLine(line) {
  /** @type {Result} */
  const result = JSON.parse(line);
  return result;
}

/**
 * @param {string} part
 * @param {Result} result
 */
export async function keepResult(part, result) {
  await mkdir(path.dirname(fileOf(part)), { recursive: true });
  await appendFile(fileOf(part), `${JSON.stringify(result)}\n`);
}

/** @param {string} part */
export function forgetResults(part) {
  return rm(fileOf(part), { force: true });
}

/**
 * Looks up what many runs measured, by contender, size and measure.
 * @param {readonly Result[]} results
 */
export function lookup(results) {
  /** @type {(contender: string, posts: number) => readonly Result[]} */
  const runs = (contender, posts) =>
    results.filter((one) => one.contender === contender && one.posts === posts);
  return {
    runs,
    /** @type {(contender: string, posts: number, measure: string) => number | null} */
    median: (contender, posts, measure) =>
      median(runs(contender, posts).flatMap(({ measures }) => measures[measure] ?? [])),
    /** @type {(contender: string, posts: number, step: string) => boolean} */
    gaveUpAt: (contender, posts, step) =>
      runs(contender, posts).some(({ gaveUpAt }) => gaveUpAt === step),
  };
}
