import Papa from 'papaparse';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  csvChunks,
  readCsvCell,
  samplePlan,
  type CsvOptions,
  type Day,
} from '../../../../src/plan';
import { convertWithSoffice, findSoffice } from '../../../support/soffice';
import { makeTempFolder } from '../../../support/temp';
import { EVERYTHING, planOfPosts } from './build';

const soffice = findSoffice();
if (soffice === null) console.warn('LibreOffice is not here: CSV files are not opened with it.');

const TITLES = [
  '=1+1',
  '  =1+1',
  '＝1+1',
  '@SUM(1,1)',
  '-5',
  '+46 8 123 456',
  "'tis the season",
  'Grüße, Übergröße; "groß"',
  'Příliš žluťoučký kůň',
  '日本語と中文',
  'مرحبا بالعالم',
  'Fireworks 🎆👩‍👩‍👧',
];
const TEXTS = [
  'first\nsecond\n\nfourth',
  '\nstarts with a line feed',
  'a "quoted" word\tand a tab',
];

describe.runIf(soffice !== null)('LibreOffice', { timeout: 60_000 }, () => {
  test('shows every post of a large plan in its row', async () => {
    const plan = samplePlan({ posts: 2_000, seed: 4, today: '2026-03-01' as Day });
    const chunks = [...csvChunks(plan, EVERYTHING)];
    const rows = await throughSpreadsheet(chunks, ',');
    const written = Papa.parse<string[]>(chunks.join('').trimEnd(), { newline: '\r\n' }).data;
    expect(written.flat()).toContain('0012345');
    expect(rows).toHaveLength(2_001);
    expect(rows.slice(1).map(shown)).toEqual(written.slice(1).map(shown));
  });

  test('takes a cell without a guard for a formula', async () => {
    const rows = await throughSpreadsheet(['\uFEFFTitle\r\n=1+1\r\n'], ',');
    expect(rows).toEqual([['Title'], ['2']]);
  });

  test.each<[string, CsvOptions['separator']]>([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('reads a file of %s as it was written', async (_name, separator) => {
    const posts = TITLES.map((title, at) => ({ title, text: TEXTS[at % TEXTS.length] ?? null }));
    const plan = planOfPosts(posts);
    const rows = await throughSpreadsheet(
      [...csvChunks(plan, { ...EVERYTHING, separator })],
      separator,
    );
    expect(rows[0]?.[0]).toBe('Date');
    const read = rows.slice(1).map((row) => row.map(readCsvCell));
    expect(read.map((row) => ({ title: row[8], text: row[9] }))).toEqual(posts);
  });
});

/**
 * The cells of a row that are text to a spreadsheet. Dates and times are shown in the way of the
 * user's country; a text of digits only (`0012345`, `1E5`) becomes a number in any CSV file; a line
 * break is one, however it was written.
 */
function shown(row: readonly string[]): readonly string[] {
  const texts = row.slice(2).map((cell) => cell.replace(/\r\n?/g, '\n'));
  return texts.map((text) => (/^\d[\d.,E+]*$/.test(text) ? 'a number' : text));
}

/** The cells that LibreOffice shows, which it writes as a CSV file of its own. */
async function throughSpreadsheet(
  chunks: readonly string[],
  separator: string,
): Promise<readonly (readonly string[])[]> {
  const folder = await makeTempFolder('csv');
  try {
    const file = path.join(folder.path, 'posts.csv');
    await writeFile(file, chunks.join(''));
    const result = await convertWithSoffice({
      soffice: soffice ?? '',
      file,
      // Its own CSV, so that the result shows what a person sees in each cell.
      to: 'csv:Text - txt - csv (StarCalc):44,34,76,1',
      // Elsewhere: it leaves a file alone that has the name of its source, and says nothing.
      folder: path.join(folder.path, 'read'),
      inputFilter: `CSV:${String(separator.charCodeAt(0))},34,76,1`,
    });
    return Papa.parse<string[]>((await readFile(result, 'utf8')).trimEnd()).data;
  } finally {
    await folder.remove();
  }
}
