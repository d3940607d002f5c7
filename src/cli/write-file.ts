import { lstat } from 'node:fs/promises';
import { writeDurably } from '../main/durable-file';
import { errorCode } from '../main/files';
import type { WriteFailure } from '../preload/contract';
import { Refusal } from './refusal';

/** Refuses a name that is taken, unless it was said that its file may be replaced. */
export async function refuseExisting(file: string, isForced: boolean): Promise<void> {
  if (isForced || !(await isTaken(file))) return;
  const next = 'Choose another name, or replace it with --force.';
  throw new Refusal({ type: 'fileExists', file }, `${file} exists already`, next);
}

/** Writes a file whole so that it survives a power cut; of a failure nothing is left. */
export async function writeFile(file: string, bytes: Uint8Array): Promise<void> {
  const written = await writeDurably(file, bytes);
  if (!written.ok) throw notWritten(file, written.error);
}

async function isTaken(file: string): Promise<boolean> {
  try {
    // A link that leads nowhere is a file of somebody's too.
    await lstat(file);
    return true;
  } catch (error) {
    // Other failures come again when the file is written, with the reason.
    return !['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '');
  }
}

function notWritten(file: string, why: WriteFailure): Refusal {
  const refuse = (reason: string, next: string): Refusal =>
    new Refusal({ type: why.type, file }, `${file} was not written: ${reason}`, next);
  switch (why.type) {
    case 'diskFull':
      return refuse('the disk is full', 'Free some space, or choose another disk.');
    case 'notWritable':
      return refuse(`it cannot be written there (${why.code})`, 'Choose another name or folder.');
    case 'folderMissing':
      return refuse('its folder does not exist', 'Make the folder, or choose another one.');
    case 'changedOnDisk':
      return refuse('somebody else has just changed it', 'Look at it, and try again.');
    case 'fileMissing':
      return refuse('it is gone', 'Try again.');
    case 'notAsWritten':
      return refuse('the disk gave back something else', 'Choose another disk.');
    case 'other':
      return refuse(`the system says ${why.code}`, 'Choose another name or folder.');
  }
}
