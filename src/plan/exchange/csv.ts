import Papa from 'papaparse';
import { recordsOf, type Plan } from '../plan';
import { exportedPosts, isExported } from './csv-posts';
import { CSV_COLUMNS, csvRow } from './csv-row';
import type { CsvOptions } from './csv-options';

/**
 * The posts of a plan as a CSV file for people, in chunks of about 64 KB that end with a whole row:
 * UTF-8 with its byte order mark (without it Excel shows garbage for umlauts), CRLF line ends,
 * quotes by RFC 4180, cells guarded against formulas.
 */
export function* csvChunks(plan: Plan, options: CsvOptions): Generator<string, void, undefined> {
  let rows: (readonly string[])[] = [CSV_COLUMNS];
  let size = 0;
  let start = BYTE_ORDER_MARK;
  for (const post of exportedPosts(plan, options)) {
    const row = csvRow(plan, post);
    rows.push(row);
    size += row.reduce((sum, cell) => sum + cell.length + 1, 0);
    if (size < CHUNK_SIZE) continue;
    yield start + csvText(rows, options);
    [rows, size, start] = [[], 0, ''];
  }
  if (rows.length > 0) yield start + csvText(rows, options);
}

/** How many posts an export holds. */
export function countRows(plan: Plan, options: CsvOptions): number {
  return recordsOf(plan, 'post').filter((post) => isExported(post, options)).length;
}

/** How many posts of an export have a text that Excel will not show whole. */
export function countCutTexts(plan: Plan, options: CsvOptions): number {
  return recordsOf(plan, 'post').filter(
    (post) => isExported(post, options) && (post.text?.length ?? 0) > EXCEL_CELL_LENGTH,
  ).length;
}

/** Microsoft's 'Excel specifications and limits'; it says nothing when it cuts a cell off. */
const EXCEL_CELL_LENGTH = 32_767;

const BYTE_ORDER_MARK = '\uFEFF';
const CHUNK_SIZE = 64 * 1024;
const LINE_END = '\r\n';

function csvText(rows: readonly (readonly string[])[], { separator }: CsvOptions): string {
  const config = { delimiter: separator, newline: LINE_END, quotes: isGuarded };
  // It changes nothing of what it is given, though its types say that it might.
  return Papa.unparse(rows as string[][], config) + LINE_END;
}

/** Guarded cells are always in quotes, which keeps a blank or a tab behind the apostrophe. */
function isGuarded(cell: unknown): boolean {
  return typeof cell === 'string' && cell.startsWith("'");
}
