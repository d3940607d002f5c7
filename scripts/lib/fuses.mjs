import { open, readFile } from 'node:fs/promises';

// Electron's documentation ('Electron Fuses'): this text stands in the executable once, followed by a
// version byte, a count, and one character for each fuse.
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const WIRE_VERSION = 1;

export const NODE_CLI_INSPECT = 3;
export const BROWSER_V8_SNAPSHOT = 6;

/**
 * Sets fuses of an Electron executable.
 * @param {string} executable
 * @param {ReadonlyMap<number, boolean>} fuses
 */
export async function setFuses(executable, fuses) {
  const bytes = await readFile(executable);
  const wire = bytes.indexOf(SENTINEL) + SENTINEL.length;
  if (wire < SENTINEL.length || bytes[wire] !== WIRE_VERSION) {
    throw new Error(`${executable} has no fuses that we know`);
  }
  const handle = await open(executable, 'r+');
  try {
    for (const [index, on] of fuses) await handle.write(on ? '1' : '0', wire + 2 + index);
  } finally {
    await handle.close();
  }
}
