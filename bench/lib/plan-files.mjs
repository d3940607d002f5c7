import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../scripts/lib/problem.mjs';
import { runQuietly } from '../../scripts/lib/run.mjs';
import { keptFolder } from './paths.mjs';

/**
 * A plan file with so many posts, from the bench's own day on unless another one is said.
 * @param {string} script that writes it: see build-node.mjs
 * @param {number} posts
 * @param {string} [firstDay]
 */
export function planFile(script, posts, firstDay) {
  const name = `${posts}-${firstDay ?? 'march'}.crosslane`;
  return write(script, name, posts, firstDay === undefined ? [] : [firstDay]);
}

/**
 * The same posts as plain JSON, for what is not ours.
 * @param {string} script
 * @param {number} posts
 */
export function postsFile(script, posts) {
  return write(script, `${posts}.json`, posts, []);
}

/**
 * @param {string} script
 * @param {string} name
 * @param {number} posts
 * @param {readonly string[]} more
 */
async function write(script, name, posts, more) {
  const folder = path.join(keptFolder, 'plans');
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, name);
  const args = [script, file, String(posts), ...more];
  const { code, output } = await runQuietly(process.execPath, args);
  if (code !== 0) throw new Problem(`The plan could not be made:\n\n${output.trim()}`);
  return file;
}

/** The Monday of the week in which this month begins: from there on the month in view is full. */
export function firstDayNow(now = new Date()) {
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), 1));
  day.setUTCDate(1 - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
