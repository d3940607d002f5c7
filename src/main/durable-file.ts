import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fail, ok, type Result } from '../plan';
import type { WriteFailure } from '../preload/contract';
import { errorCode, nodeFiles, type Files } from './files';
import { tempPathFor } from './temp-files';
import { toWriteFailure, WriteProblem } from './write-failure';

/** What tells one content of a file from another. */
export interface Fingerprint {
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ino: bigint;
  readonly sha256: string;
}

/**
 * Gives a file these bytes so that they survive a power cut. Whatever happens on the way, the file
 * holds either what it held before or all of the new; success means that the new was read back.
 */
export async function writeDurably(
  file: string,
  bytes: Uint8Array,
  files: Files = nodeFiles,
): Promise<Result<Fingerprint, WriteFailure>> {
  try {
    const target = await resolveTarget(file, files);
    await refuseReadOnly(target, files);
    await writeBeside(target, bytes, files);
    await syncFolder(path.dirname(target.path), files);
    return ok(await readBack(target.path, bytes, files));
  } catch (error) {
    return fail(toWriteFailure(error));
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads a file whole, with what its state was at that moment. */
export async function readWithFingerprint(
  file: string,
  files: Files,
): Promise<{ readonly bytes: Buffer; readonly fingerprint: Fingerprint }> {
  const handle = await files.open(file, 'r');
  try {
    const { mtimeNs, ino } = await handle.stat({ bigint: true });
    const bytes = await handle.readFile();
    const size = BigInt(bytes.length);
    return { bytes, fingerprint: { size, mtimeNs, ino, sha256: sha256(bytes) } };
  } finally {
    await handle.close();
  }
}

interface Target {
  /** Where the file really lies: a link stays a link, and what it points to is replaced. */
  readonly path: string;
  /** The file that is replaced, or null for a new one. */
  readonly old: Stats | null;
}

async function resolveTarget(file: string, files: Files): Promise<Target> {
  const real = await orNullIfMissing(files.realpath(file));
  if (real !== null) return { path: real, old: await files.stat(real) };
  const folder = await files.realpath(path.dirname(file));
  return { path: path.join(folder, path.basename(file)), old: null };
}

async function refuseReadOnly({ path: file, old }: Target, files: Files): Promise<void> {
  if (old === null) return;
  if (!old.isFile()) throw new WriteProblem({ type: 'notWritable', code: 'EISDIR' });
  // A rename would replace a file that nobody may write, and root may write everything.
  if ((old.mode & ANYBODY_WRITES) === 0) {
    throw new WriteProblem({ type: 'notWritable', code: 'EACCES' });
  }
  await files.access(file, constants.W_OK);
}

const ANYBODY_WRITES = 0o222;

async function writeBeside(target: Target, bytes: Uint8Array, files: Files): Promise<void> {
  const temp = tempPathFor(target.path);
  try {
    // Never in the folder for temporary files: a rename works within one disk only.
    const handle = await files.open(temp, 'wx', target.old ? 0o600 : 0o666);
    await fill(handle, bytes, target.old);
    await renamePatiently(temp, target.path, files);
  } catch (error) {
    await files.unlink(temp).catch(() => {});
    throw error;
  }
}

async function fill(handle: FileHandle, bytes: Uint8Array, old: Stats | null): Promise<void> {
  try {
    await writeAll(handle, bytes);
    if (old) await keepOwnerAndMode(handle, old);
    await handle.sync();
    const { size } = await handle.stat();
    if (size !== bytes.length) throw new WriteProblem({ type: 'notAsWritten' });
  } catch (error) {
    // The first failure tells more than one of closing.
    await handle.close().catch(() => {});
    throw error;
  }
  await handle.close();
}

/** One call may write less than it was given, without an error, when a disk fills up. */
async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.length - at);
    if (bytesWritten === 0) throw new WriteProblem({ type: 'diskFull' });
    at += bytesWritten;
  }
}

async function keepOwnerAndMode(handle: FileHandle, old: Stats): Promise<void> {
  const now = await handle.stat();
  // Only root may give files away; for others the mode is all that can be kept.
  if (now.uid !== old.uid || now.gid !== old.gid) {
    await unlessImpossible(handle.chown(old.uid, old.gid));
  }
  await unlessImpossible(handle.chmod(old.mode & 0o7777));
}

/** Some disks know neither owners nor modes. */
async function unlessImpossible(change: Promise<void>): Promise<void> {
  await ignoring(change, ['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL']);
}

/** Windows refuses for a while when a virus scanner, an indexer or a cloud client has the file open. */
async function renamePatiently(from: string, to: string, files: Files): Promise<void> {
  const until = Date.now() + (process.platform === 'win32' ? PATIENCE : 0);
  for (let pause = 10; ; pause = Math.min(pause * 2, 500)) {
    try {
      await files.rename(from, to);
      return;
    } catch (error) {
      if (!IN_USE.has(errorCode(error) ?? '') || Date.now() + pause > until) throw error;
    }
    await wait(pause);
  }
}

const PATIENCE = 10_000;
const IN_USE = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** Without this the new name may be gone after a power cut. */
async function syncFolder(folder: string, files: Files): Promise<void> {
  // Windows cannot open a folder for this, and does not need it.
  if (process.platform === 'win32') return;
  const handle = await files.open(folder, 'r');
  try {
    // Network disks may not know how to.
    await ignoring(handle.sync(), ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EBADF']);
  } finally {
    await handle.close();
  }
}

async function readBack(file: string, bytes: Uint8Array, files: Files): Promise<Fingerprint> {
  const { fingerprint } = await readWithFingerprint(file, files);
  if (fingerprint.sha256 !== sha256(bytes)) throw new WriteProblem({ type: 'notAsWritten' });
  return fingerprint;
}

async function orNullIfMissing<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function ignoring(promise: Promise<unknown>, codes: readonly string[]): Promise<void> {
  try {
    await promise;
  } catch (error) {
    if (!codes.includes(errorCode(error) ?? '')) throw error;
  }
}
