import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

// Signatures and offsets: PKWARE's APPNOTE 6.3, sections 4.3.7 (local header), 4.3.12 (directory), 4.3.16 (end).
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_SIZE = 22;
const LOCAL_HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * @typedef {{ name: string, method: number, mode: number, size: number, offset: number }} Entry
 */

/**
 * Unpacks a zip archive that lies somewhere inside a file.
 * @param {string} file
 * @param {{ start: number, size: number }} part where in the file the archive lies
 * @param {(name: string) => string | null} place an entry's path below the folder, or null to leave it out
 * @param {string} folder
 */
export async function unzip(file, part, place, folder) {
  const handle = await open(file);
  try {
    for (const entry of await readDirectory(handle, part)) {
      const target = entry.name.endsWith('/') ? null : place(entry.name);
      if (target !== null) await unpack(handle, file, part.start, entry, path.join(folder, target));
    }
  } finally {
    await handle.close();
  }
}

/**
 * @param {import('node:fs/promises').FileHandle} handle
 * @param {{ start: number, size: number }} part
 * @returns {Promise<Entry[]>}
 */
async function readDirectory(handle, { start, size }) {
  const end = await read(handle, start + size - END_SIZE, END_SIZE);
  // An archive with a comment would end otherwise; the ones we unpack are pinned and have none.
  if (end.readUInt32LE(0) !== DIRECTORY_END) throw new Error('Not a zip archive');
  const directory = await read(handle, start + end.readUInt32LE(16), end.readUInt32LE(12));
  const entries = [];
  for (let at = 0; at < directory.length && directory.readUInt32LE(at) === DIRECTORY_ENTRY;) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      mode: directory.readUInt16LE(at + 40) & 0o777,
      size: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * @param {import('node:fs/promises').FileHandle} handle
 * @param {string} file
 * @param {number} start
 * @param {Entry} entry
 * @param {string} target
 */
async function unpack(handle, file, start, entry, target) {
  await mkdir(path.dirname(target), { recursive: true });
  const output = createWriteStream(target, { mode: entry.mode || 0o644 });
  const header = await read(handle, start + entry.offset, LOCAL_HEADER_SIZE);
  const first =
    start + entry.offset + LOCAL_HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (entry.size === 0) return void output.end();
  const input = createReadStream(file, { start: first, end: first + entry.size - 1 });
  if (entry.method === DEFLATED) await pipeline(input, createInflateRaw(), output);
  else if (entry.method === STORED) await pipeline(input, output);
  else throw new Error(`${entry.name} is packed in an unknown way: ${String(entry.method)}`);
}

/**
 * @param {import('node:fs/promises').FileHandle} handle
 * @param {number} position
 * @param {number} length
 */
async function read(handle, position, length) {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new Error('The archive ends too early');
  return buffer;
}
