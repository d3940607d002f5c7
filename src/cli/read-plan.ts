import { readTextFile } from '../main/read-file';
import { parsePlan, type PlanDocument, type PlanFileError, type Position } from '../plan';
import type { ReadError } from '../preload/contract';
import { Refusal } from './refusal';

export interface ReadPlan {
  readonly document: PlanDocument;
  readonly text: string;
}

/** The plan in a file; a file that is none, or cannot be read, is refused. */
export async function readPlan(file: string): Promise<ReadPlan> {
  const read = await readTextFile(file);
  if (!read.ok) throw unreadable(file, read.error);
  const { text } = read.value;
  const parsed = parsePlan(text);
  if (!parsed.ok) throw notThisPlan(file, parsed.error);
  return { document: parsed.value, text };
}

const OTHER_KINDS: Readonly<
  Record<Extract<ReadError, { type: 'otherKind' }>['looksLike'], string>
> = {
  zip: 'a zip archive',
  pdf: 'a PDF document',
  office: 'an office document',
  database: 'a database',
  image: 'an image',
  utf16: 'text in UTF-16',
};

function unreadable(file: string, why: ReadError): Refusal {
  const refuse = (message: string, next: string): Refusal =>
    new Refusal({ type: why.type, file }, `${file} ${message}`, next);
  switch (why.type) {
    case 'missing':
      return refuse('does not exist', 'Check the path, or make a plan with `crosslane new FILE`.');
    case 'notReadable':
      return refuse(`cannot be read (${why.code})`, 'Check its permissions and its disk.');
    case 'notAFile':
      return refuse('is not a file', 'Name the plan file itself.');
    case 'tooLarge':
      return refuse(
        `is ${megabytes(why.bytes)} MB, more than the ${megabytes(why.limit)} MB of a plan`,
        'Check that it is a plan.',
      );
    case 'notUtf8':
      return refuse(
        `is not UTF-8: its byte ${why.byte + 1} belongs to no character`,
        'Save it as UTF-8 under another name, or take a backup.',
      );
    case 'otherKind':
      return refuse(`is ${OTHER_KINDS[why.looksLike]}, not a plan`, 'Name a plan file.');
  }
}

function notThisPlan(file: string, why: PlanFileError): Refusal {
  const refuse = (message: string, next: string, at?: Position): Refusal => {
    const place = at ? `, line ${at.line}, column ${at.column}:` : '';
    return new Refusal({ type: why.type, file, ...at }, `${file}${place} ${message}`, next);
  };
  switch (why.type) {
    case 'empty':
      return refuse('is empty, perhaps after a power cut', TAKE_A_BACKUP);
    case 'notJson':
      return why.cutOff
        ? refuse('the file is cut off here', TAKE_A_BACKUP, why.at)
        : refuse('this is not JSON', CORRECT_OR_BACKUP, why.at);
    case 'notAPlan':
      return refuse('is JSON, but not a plan of Crosslane', 'Name a plan file.');
    case 'planTooNew':
      return refuse(
        `is of format ${why.format}, written by Crosslane ${why.app ?? 'of a later version'}`,
        'Install that version of Crosslane or a later one.',
      );
    case 'badContent': {
      const message = `${spell(why.path)} holds ${why.found}; expected was ${why.expected}`;
      return refuse(message, CORRECT_OR_BACKUP, why.at);
    }
  }
}

const TAKE_A_BACKUP = 'Take a backup of the file, or a copy that somebody else has.';
const CORRECT_OR_BACKUP =
  'Correct that place in a text editor (docs/plan-file.md describes the format), or take a backup.';

/** `posts[812].place`, as programs and people write a place in JSON. */
function spell(path: readonly (string | number)[]): string {
  const parts = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  return parts.join('').replace(/^\./, '');
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1);
}
