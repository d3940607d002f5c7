import { open } from 'node:fs/promises';

const BLOCK = 512;

/**
 * Finds a member of a tar archive (POSIX ustar).
 * @param {string} file
 * @param {string} name
 * @returns {Promise<{ start: number, size: number }>} where in the file its bytes lie
 */
export async function findInTar(file, name) {
  const handle = await open(file);
  try {
    const header = Buffer.alloc(BLOCK);
    for (let at = 0; ;) {
      const { bytesRead } = await handle.read(header, 0, BLOCK, at);
      if (bytesRead < BLOCK || header[0] === 0) throw new Error(`${file} holds no ${name}`);
      const size = Number.parseInt(field(header, 124, 12), 8);
      if (field(header, 0, 100) === name) return { start: at + BLOCK, size };
      at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
  } finally {
    await handle.close();
  }
}

/**
 * @param {Buffer} header
 * @param {number} at
 * @param {number} length
 */
function field(header, at, length) {
  return header.toString('latin1', at, at + length).replace(/\0.*$/s, '');
}
