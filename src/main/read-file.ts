import { isUtf8 } from 'node:buffer';
import type { Stats } from 'node:fs';
import { fail, MAX_FILE_BYTES, ok, type Result } from '../plan';
import type { ReadError } from '../preload/contract';
import { readWithFingerprint, type Fingerprint } from './durable-file';
import { errorCode, nodeFiles, type Files } from './files';
import { kindOfFile } from './file-kind';

export interface TextFile {
  readonly text: string;
  readonly fingerprint: Fingerprint;
}

/** The text of a file, or why it is none. Nothing is guessed: bytes that are not UTF-8 are refused. */
export async function readTextFile(
  file: string,
  files: Files = nodeFiles,
): Promise<Result<TextFile, ReadError>> {
  try {
    const refusal = refuse(await files.stat(file));
    if (refusal) return fail(refusal);
    const { bytes, fingerprint } = await readWithFingerprint(file, files);
    const text = decode(bytes);
    return text.ok ? ok({ text: text.value, fingerprint }) : text;
  } catch (error) {
    return fail(toReadError(error));
  }
}

/** Looked at before a byte is read: reading a pipe would wait for ever. */
function refuse(stats: Stats): ReadError | null {
  if (!stats.isFile()) return { type: 'notAFile' };
  if (stats.size <= MAX_FILE_BYTES) return null;
  return { type: 'tooLarge', bytes: stats.size, limit: MAX_FILE_BYTES };
}

function decode(bytes: Buffer): Result<string, ReadError> {
  const looksLike = kindOfFile(bytes);
  if (looksLike !== null) return fail({ type: 'otherKind', looksLike });
  const byte = firstBadByte(bytes);
  if (byte !== null) return fail({ type: 'notUtf8', byte });
  // Removes a byte order mark as well.
  return ok(new TextDecoder().decode(bytes));
}

/** The offset of the first byte that does not belong in UTF-8, or null. */
export function firstBadByte(bytes: Uint8Array): number | null {
  if (isUtf8(bytes)) return null;
  let at = 0;
  for (let length = 1; length > 0; at += length) length = lengthOfCharacter(bytes, at);
  return at;
}

/** How many bytes the character at an offset takes; 0 when there is none. */
function lengthOfCharacter(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0xff;
  if (first < 0x80) return 1;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const character = bytes.subarray(at, at + length);
  return character.length === length && isUtf8(character) ? length : 0;
}

function toReadError(error: unknown): ReadError {
  const code = errorCode(error);
  if (code === null) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { type: 'missing' };
  return { type: 'notReadable', code };
}
