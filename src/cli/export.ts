import { realpath } from 'node:fs/promises';
import { countCutTexts, countRows, csvChunks, type CsvOptions, type Plan } from '../plan';
import type { Command, Input, Io, Outcome } from './command';
import { dayFrom } from './days';
import { departmentsNamed } from './departments';
import { readPlan } from './read-plan';
import { Refusal } from './refusal';
import { refuseExisting, writeFile } from './write-file';

export const exportPlan: Command = {
  name: 'export',
  summary: 'Writes the posts of a plan as a table for spreadsheets',
  options: [
    { name: 'to', value: 'FORMAT', help: 'The format to write: csv', isRequired: true },
    { name: 'out', value: 'OUT', help: 'The file to write, or - to print it', isRequired: true },
    { name: 'from', value: 'DAY', help: 'The first day, as 2026-03-01' },
    { name: 'until', value: 'DAY', help: 'The last day, included' },
    { name: 'department', value: 'NAME', help: 'Only this department', isRepeatable: true },
    { name: 'separator', value: 'WHICH', help: 'comma (as it is unless given), semicolon or tab' },
    { name: 'tray', value: null, help: 'Ideas without a day as well, after the rest' },
    { name: 'force', value: null, help: 'Replace a file that exists' },
  ],
  run: async (input, io) => {
    refuseOtherFormats(input);
    const out = outFrom(input);
    const choice = { ...daysFrom(input), separator: separatorFrom(input) };
    const { plan } = (await readPlan(input.file)).document;
    const options = { ...choice, ...departmentsFrom(plan, input), withTray: input.isGiven('tray') };
    if (out === STANDARD_OUTPUT) await print(plan, options, io);
    else await write(plan, options, input, out);
    return outcome(plan, options, out);
  },
};

const STANDARD_OUTPUT = '-';

const SEPARATORS: ReadonlyMap<string, CsvOptions['separator']> = new Map([
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
]);

function refuseOtherFormats(input: Input): void {
  const format = input.value('to') ?? '';
  if (format === 'csv') return;
  throw refuse('unknownFormat', `There is no export to ${format}`, 'Write --to csv.');
}

function outFrom(input: Input): string {
  const out = input.value('out') ?? '';
  if (out !== STANDARD_OUTPUT || !input.isGiven('json')) return out;
  const next = 'Give --out a file, or leave --json out.';
  throw refuse('outputTaken', '--json and --out - both print to standard output', next);
}

function daysFrom(input: Input): Pick<CsvOptions, 'from' | 'until'> {
  const from = dayFrom(input, 'from');
  const until = dayFrom(input, 'until');
  if (from === null || until === null || from <= until) return { from, until };
  const message = `--from ${from} comes after --until ${until}`;
  throw refuse('daysReversed', message, 'Swap the two days.');
}

function separatorFrom(input: Input): CsvOptions['separator'] {
  const name = input.value('separator') ?? 'comma';
  const separator = SEPARATORS.get(name);
  if (separator) return separator;
  const next = 'Write --separator comma, semicolon or tab.';
  throw refuse('unknownSeparator', `There is no separator ${name}`, next);
}

function departmentsFrom(plan: Plan, input: Input): Pick<CsvOptions, 'departments'> {
  const names = input.values('department');
  return { departments: names.length > 0 ? departmentsNamed(plan, names) : null };
}

async function print(plan: Plan, options: CsvOptions, io: Io): Promise<void> {
  for (const chunk of csvChunks(plan, options)) await io.out(chunk);
}

async function write(plan: Plan, options: CsvOptions, input: Input, out: string): Promise<void> {
  await refuseThePlanItself(input.file, out);
  await refuseExisting(out, input.isGiven('force'));
  const chunks = Array.from(csvChunks(plan, options), (chunk) => Buffer.from(chunk));
  await writeFile(out, Buffer.concat(chunks));
}

/** Not even --force means that the plan is to be replaced by its own table. */
async function refuseThePlanItself(file: string, out: string): Promise<void> {
  const there = await realpath(out).catch(() => null);
  if (there === null || there !== (await realpath(file))) return;
  throw refuse('outIsThePlan', `${out} is the plan itself`, 'Give --out another file.');
}

function outcome(plan: Plan, options: CsvOptions, out: string): Outcome {
  const posts = countRows(plan, options);
  const textsCutByExcel = countCutTexts(plan, options);
  const what = posts === 1 ? '1 post' : `${posts} posts`;
  const isOutputTaken = out === STANDARD_OUTPUT;
  const done = isOutputTaken ? `Printed ${what}.\n` : `Wrote ${what} to ${out}.\n`;
  return {
    text: done + warningOf(textsCutByExcel),
    json: { file: out, posts, textsCutByExcel },
    isWarning: textsCutByExcel > 0,
    isOutputTaken,
  };
}

function warningOf(textsCutByExcel: number): string {
  if (textsCutByExcel === 0) return '';
  const texts = textsCutByExcel === 1 ? '1 text is' : `${textsCutByExcel} texts are`;
  return `${texts} longer than a cell of Excel (32,767 characters): it will show the start only.\n`;
}

function refuse(type: string, message: string, next: string): Refusal {
  return new Refusal({ type }, message, next);
}
