import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';

export { root };
export const benchFolder = path.join(root, 'bench');
/** Built pages and results; git ignores it. */
export const keptFolder = path.join(benchFolder, '.kept');

/**
 * Tells one state of files from another.
 * @param {...string} files
 */
export async function digestOf(...files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
