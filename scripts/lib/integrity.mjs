import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Problem } from './problem.mjs';

/**
 * Stops where a file is not exactly the one that was pinned.
 * @param {string} file
 * @param {string} expected the digest as lock files write it: `sha512-` and base64
 */
export async function checkIntegrity(file, expected) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === expected) return;
  throw new Problem(
    [
      `A download is damaged or not the expected one: ${file}`,
      `  expected ${expected}`,
      `  found    ${found}`,
      'Nothing of it was used. Run `npm cache verify`, then try again; if it stays so, the registry',
      'serves another file than the one this project pins: do not go on with it.',
    ].join('\n'),
  );
}
