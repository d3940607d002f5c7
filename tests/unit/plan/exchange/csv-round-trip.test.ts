import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  csvChunks,
  readCsvCell,
  splitValues,
  type CsvOptions,
  type Plan,
} from '../../../../src/plan';
import { anyLine, anyText, asUtf8, LIVE_START } from './any-text';
import { aPlan, EVERYTHING, put } from './build';

const RUNS = 1_000;

describe('a plan of any text, exported and parsed', () => {
  test('gives the same cells', () => {
    fc.assert(
      fc.property(fc.array(post, { maxLength: 5 }), separator, (posts, by) => {
        const rows = exportAndParse(planOf(posts), { ...EVERYTHING, separator: by });
        expect(rows.slice(1).map((row) => row.map(readCsvCell))).toEqual(posts.map(cellsOf));
      }),
      { numRuns: RUNS },
    );
  });

  test('has no cell that starts a formula', () => {
    fc.assert(
      fc.property(fc.array(post, { maxLength: 5 }), separator, (posts, by) => {
        const rows = exportAndParse(planOf(posts), { ...EVERYTHING, separator: by });
        for (const cell of rows.flat()) {
          expect(cell).not.toMatch(LIVE_START);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('gives channels and tags back one by one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyLine, { minLength: 1, maxLength: 5 }), (names) => {
        const plan = aPlan();
        const channels = names.map((account, at) =>
          put(plan, 'channel', `channel-${at}`, { network: 'bluesky', account }),
        );
        put(plan, 'post', 'post-01', { channels, tags: names });
        const row = exportAndParse(plan, EVERYTHING)[1]?.map(readCsvCell) ?? [];
        const accounts = splitValues(row[6] ?? '').map((one) => one.slice('Bluesky: '.length));
        expect(new Set(accounts)).toEqual(new Set(names.map(asUtf8)));
        expect(splitValues(row[12] ?? '')).toEqual(names.map(asUtf8));
      }),
      { numRuns: RUNS },
    );
  });
});

interface AnyPost {
  readonly title: string;
  readonly text: string;
  readonly link: string;
  readonly department: string;
  readonly notes: string | null;
}

const separator = fc.constantFrom<CsvOptions['separator']>(',', ';', '\t');
const post: fc.Arbitrary<AnyPost> = fc.record({
  title: anyLine,
  text: anyText,
  link: anyLine,
  department: anyLine,
  notes: fc.option(anyText),
});

function planOf(posts: readonly AnyPost[]): Plan {
  const plan = aPlan();
  posts.forEach(({ department: name, ...fields }, at) => {
    const department = put(plan, 'department', `dept-${at}`, { name, order: `a${at}` });
    put(plan, 'post', `post-${at}`, { ...fields, department });
  });
  return plan;
}

function cellsOf({ title, text, link, department, notes }: AnyPost): readonly string[] {
  const before = ['', '', 'Europe/Stockholm', department, '', '', '', 'Idea'];
  return [...before, title, text, link, '', '', notes ?? ''].map(asUtf8);
}

/** The cells as another program reads the bytes of the file. */
function exportAndParse(plan: Plan, options: CsvOptions): readonly (readonly string[])[] {
  const file = Buffer.from([...csvChunks(plan, options)].join(''));
  const text = new TextDecoder('utf-8', { fatal: true }).decode(file);
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n$/, ''), {
    delimiter: options.separator,
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return data;
}
