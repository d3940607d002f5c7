import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { errorCode, type Files } from './files';

/**
 * A new name beside a file, for writing it there first: `.~NAME.PID.RANDOM.tmp`. Most clients of
 * cloud folders leave names of this shape alone.
 */
export function tempPathFor(file: string): string {
  const random = randomBytes(6).toString('hex');
  const name = `${prefixFor(file)}${process.pid}.${random}.tmp`;
  return path.join(path.dirname(file), name);
}

/** Removes what writes of this file left behind in processes that are gone. */
export async function removeStaleTempFiles(file: string, files: Files): Promise<void> {
  const folder = path.dirname(file);
  const names = await files.readdir(folder).catch((): string[] => []);
  const ours = names.filter((name) => isStaleName(name, prefixFor(file)));
  await Promise.all(ours.map((name) => removeIfOld(path.join(folder, name), files)));
}

const STALE_AFTER = 10 * 60_000;
const REST_OF_NAME = /^(\d+)\.[0-9a-f]{12}\.tmp$/;
/** A name may take 255 bytes in all, and a letter up to three of them. */
const NAME_LENGTH = 60;

function prefixFor(file: string): string {
  return `.~${path.basename(file).slice(0, NAME_LENGTH)}.`;
}

function isStaleName(name: string, prefix: string): boolean {
  if (!name.startsWith(prefix)) return false;
  const pid = REST_OF_NAME.exec(name.slice(prefix.length))?.[1];
  return pid !== undefined && !isRunning(Number(pid));
}

async function removeIfOld(file: string, files: Files): Promise<void> {
  try {
    // The process may run on another computer: only what is old enough is nobody's.
    const { mtimeMs } = await files.stat(file);
    if (Date.now() - mtimeMs > STALE_AFTER) await files.unlink(file);
  } catch {
    // It is only a leftover: the next opening tries again.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
