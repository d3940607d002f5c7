import type { WriteFailure } from '../preload/contract';
import { errorCode } from './files';
import { logUnexpected } from './log';

/** Thrown where a write finds out by itself that it failed. */
export class WriteProblem extends Error {
  readonly failure: WriteFailure;

  constructor(failure: WriteFailure) {
    super(`The file could not be written: ${failure.type}`);
    this.failure = failure;
  }
}

/** Why a write failed. A plan that cannot be written for a reason of ours is still only not written. */
export function toWriteFailure(error: unknown): WriteFailure {
  if (error instanceof WriteProblem) return error.failure;
  const code = errorCode(error);
  if (code === null) {
    logUnexpected('writing a file', error);
    return { type: 'other', code: 'unexpected' };
  }
  if (FULL.has(code)) return { type: 'diskFull' };
  if (REFUSED.has(code)) return { type: 'notWritable', code };
  if (GONE.has(code)) return { type: 'folderMissing' };
  return { type: 'other', code };
}

const FULL = new Set(['ENOSPC', 'EDQUOT']);
const REFUSED = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ETXTBSY', 'EISDIR']);
const GONE = new Set(['ENOENT', 'ENOTDIR']);
