import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { Problem } from '../../scripts/lib/problem.mjs';
import { root } from './paths.mjs';

const BEGIN = '<!-- measured: npm run bench -- --write -->';
const END = '<!-- end of what was measured -->';
const file = path.join(root, 'docs/performance.md');

/**
 * Puts a report between its marks in docs/performance.md; the words around it stay.
 * @param {string} report
 */
export async function writeReport(report) {
  const text = await readFile(file, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin === -1 || end < begin) {
    throw new Problem(`docs/performance.md has lost its marks:\n${BEGIN}\n${END}`);
  }
  const next = `${text.slice(0, begin)}${BEGIN}\n\n${report}\n\n${text.slice(end)}`;
  const style = await resolveConfig(file);
  await writeFile(file, await format(next, { ...style, filepath: file }));
}
