import type { EditError, PlanFileError } from '../../plan';
import type {
  ExportError,
  LinkError,
  OpenError,
  ReadError,
  SaveError,
  WriteFailure,
} from '../../preload/contract';
import { plural } from '../session/words';

/**
 * Every error in words: what happened, to which file and where in it, and what to do next. A new
 * kind of error does not compile until it has its words here.
 */
export function errorText(
  error: OpenError | SaveError | ExportError | EditError | LinkError,
): string {
  switch (error.type) {
    case 'cannotOpen':
      return `${quote(error.file)} was not opened. ${readText(error.why)}`;
    case 'cannotSave':
      return `${quote(error.file)} is not saved. ${writeText(error.why)} Your edits are kept in this window.`;
    case 'cannotExport':
      return `${quote(error.file)} was not exported. ${writeText(error.why)}`;
    case 'linkNotAllowed':
      return `${quote(error.url)} was not opened: only web and mail addresses are.`;
    case 'unexpected':
      return unexpectedText();
    case 'noSuchRecord':
    case 'recordExists':
    case 'badId':
    case 'badValue':
    case 'noSuchField':
    case 'departmentHasPosts':
    case 'planStays':
    case 'outsideCalendar':
      return editText(error);
  }
}

function editText(error: EditError): string {
  switch (error.type) {
    case 'noSuchRecord':
      return `That ${words(error.record)} is not in the plan any more. Nothing was changed.`;
    case 'recordExists':
    case 'badId':
      return 'That is in the plan already. Nothing was changed.';
    case 'badValue':
      return `The ${words(error.field)} must be ${error.expected}. Nothing was changed.`;
    case 'noSuchField':
      return `A ${words(error.record)} has no ${words(error.field)}. Nothing was changed.`;
    case 'departmentHasPosts':
      return `The department still has ${plural(error.posts, 'post')}, some of which may be in the tray. Move or delete them first.`;
    case 'planStays':
      return 'The plan itself cannot be removed.';
    case 'outsideCalendar':
      return 'That would lead beyond the calendar, which goes from 1970 to 2100. Nothing was changed.';
  }
}

function readText(why: ReadError | PlanFileError): string {
  switch (why.type) {
    case 'missing':
      return 'It is not there any more. Look for it in its folder or in the bin, then open it again.';
    case 'notReadable':
      return `This computer does not let you read it (${why.code}). Ask its owner for access, or for a copy.`;
    case 'notAFile':
      return 'It is a folder or a device. Choose the plan file in it.';
    case 'tooLarge':
      return `It has ${megabytes(why.bytes)} MB, and a plan has at most ${megabytes(why.limit)} MB. It is probably another kind of file.`;
    case 'notUtf8':
      return `It is not written in UTF-8: the first wrong byte is number ${why.byte + 1}. Another program has saved it differently; open it there and save it as UTF-8.`;
    case 'otherKind':
      return `It is ${OTHER_KINDS[why.looksLike]}. Choose a file that Crosslane saved.`;
    case 'empty':
      return 'It is empty, probably after a power loss or a broken transfer. Ask for another copy of it, or look for an older version in your backups.';
    case 'notJson':
      return why.cutOff
        ? `It is cut off at line ${why.at.line}. Ask for another copy of it; the file was left as it is.`
        : `It is not written correctly at line ${why.at.line}, column ${why.at.column}. Mend that place in a text editor, or ask for another copy; the file was left as it is.`;
    case 'notAPlan':
      return 'It holds data of another program. Choose a file that Crosslane saved.';
    case 'planTooNew':
      return `A newer Crosslane${why.app === null ? '' : ` (${why.app})`} wrote it. Install that version to open it.`;
    case 'badContent':
      return `Line ${why.at.line}: ${pathText(why.path)} should be ${why.expected}, but is ${why.found}. Mend that line in a text editor, or ask for another copy; the file was left as it is.`;
  }
}

const OTHER_KINDS: Readonly<
  Record<Extract<ReadError, { type: 'otherKind' }>['looksLike'], string>
> = {
  zip: 'a ZIP or Excel file',
  pdf: 'a PDF document',
  office: 'an old Office document',
  database: 'a database',
  image: 'a picture',
  utf16: 'text in UTF-16, which a plan never is',
};

function writeText(why: WriteFailure): string {
  switch (why.type) {
    case 'diskFull':
      return 'The disk is full. Free some space, then save again.';
    case 'notWritable':
      return `This computer does not let you write there (${why.code}). Use Save As to keep the plan somewhere else.`;
    case 'folderMissing':
      return 'Its folder is gone. Use Save As to keep the plan somewhere else.';
    case 'changedOnDisk':
      return 'Another program has changed the file since. Use Save As, so that neither version is lost.';
    case 'fileMissing':
      return 'The file is gone. Use Save As to keep the plan.';
    case 'notAsWritten':
      return 'What was read back is not what was written. Use Save As to keep the plan on another disk.';
    case 'other':
      return `The system said ${why.code}. Try again, or use Save As.`;
  }
}

function unexpectedText(): string {
  return 'Something went wrong that should not. It is written in the log; please try again.';
}

function pathText(path: readonly (string | number)[]): string {
  return path.map((part) => (typeof part === 'number' ? `number ${part + 1}` : part)).join(' › ');
}

/** 'contactReason' → 'contact reason' */
function words(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function quote(name: string): string {
  return `“${name}”`;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
