import path from 'node:path';
import { countRows, csvChunks, fail, ok, type CsvOptions, type Plan, type Result } from '../plan';
import type { Exported, ExportError, Outcome } from '../preload/contract';
import { writeDurably } from './durable-file';
import { safeFileName } from './file-name';
import type { Handles } from './handles';
import type { Questions } from './questions';
import type { Workspace } from './workspace';

/** What an export needs of the app around it. */
export interface ExportContext {
  readonly questions: Pick<Questions, 'whereToExport'>;
  readonly handles: Handles;
}

/** Asks where to, and writes the plan's posts there as CSV. */
export async function exportCsv(
  { document, title }: Pick<Workspace, 'document' | 'title'>,
  options: CsvOptions,
  { questions, handles }: ExportContext,
): Promise<Result<Exported | Outcome, ExportError>> {
  const file = await questions.whereToExport(`${safeFileName(title)}.csv`);
  if (file === null) return ok('cancelled');
  const written = await writeCsv(file, document.plan, options);
  if (!written.ok) return written;
  const handle = handles.mint('showExport', file);
  return ok({ handle, name: path.basename(file), posts: written.value });
}

/** Writes the posts as CSV; how many they were. A file that is there stays whole if this fails. */
export async function writeCsv(
  file: string,
  plan: Plan,
  options: CsvOptions,
): Promise<Result<number, ExportError>> {
  const bytes = Buffer.from([...csvChunks(plan, options)].join(''));
  const written = await writeDurably(file, bytes);
  if (written.ok) return ok(countRows(plan, options));
  return fail({ type: 'cannotExport', file: path.basename(file), why: written.error });
}
