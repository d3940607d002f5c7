import type { WriteFailure } from '../preload/contract';

/** Why a file could not be written, for the system's own dialogs: windows have their own words. */
export function whyNotWritten(why: WriteFailure): string {
  switch (why.type) {
    case 'diskFull':
      return 'The disk is full.';
    case 'notWritable':
      return `The file or its folder may not be written to (${why.code}).`;
    case 'folderMissing':
      return 'Its folder is not there: it was moved or deleted, or its disk is not connected.';
    case 'changedOnDisk':
      return 'Another program has changed the file since it was opened here.';
    case 'fileMissing':
      return 'The file is not there any more: it was moved or deleted.';
    case 'notAsWritten':
      return 'What was read back from the disk is not what was written.';
    case 'other':
      return `The system reports ${why.code}.`;
  }
}
