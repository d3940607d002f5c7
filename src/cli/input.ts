import { parseArgs } from 'node:util';
import { suggest } from './closest';
import type { Command, Input, Option } from './command';
import { Refusal } from './refusal';

/** Options that every command has. */
export const COMMON_OPTIONS: readonly Option[] = [
  { name: 'json', value: null, help: 'Print one JSON object for machines' },
  { name: 'help', value: null, help: 'Show this help' },
];

export function readInput(command: Command, args: readonly string[]): Input {
  const options = [...command.options, ...COMMON_OPTIONS];
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(options.map((one) => [one.name, { type: typeOf(one) }])),
    // Its own errors are written for programmers.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const found = new Map<string, string[]>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    else if (token.kind === 'option') takeOption(command, options, token, found);
  }
  const given = (name: string): readonly string[] => found.get(name) ?? [];
  refuseMissing(command, (name) => found.has(name));
  return {
    file: onlyFile(command, files),
    isGiven: (name) => found.has(name),
    value: (name) => given(name)[0] ?? null,
    values: given,
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function typeOf({ value }: Option): 'string' | 'boolean' {
  return value === null ? 'boolean' : 'string';
}

function takeOption(
  command: Command,
  options: readonly Option[],
  token: OptionToken,
  found: Map<string, string[]>,
): void {
  const option = options.find(({ name }) => token.rawName === `--${name}`);
  if (!option) throw unknownOption(command, options, token.rawName);
  const values = found.get(option.name) ?? [];
  if (values.length > 0 && option.value !== null && !option.isRepeatable) {
    throw refuse('optionTwice', `--${option.name} is there twice`, 'Give it once.');
  }
  found.set(option.name, [...values, valueOf(option, token)]);
}

function valueOf(option: Option, { value, inlineValue }: OptionToken): string {
  const name = `--${option.name}`;
  if (option.value === null) {
    if (value === undefined) return '';
    throw refuse(
      'optionHasNoValue',
      `${name} has no value, and '${value}' was given`,
      `Write ${name} alone.`,
    );
  }
  const isNextOption = !inlineValue && value !== undefined && /^-./.test(value);
  if (value !== undefined && value !== '' && !isNextOption) return value;
  const next = isNextOption ? ` If '${value}' is meant, write ${name}=${value}.` : '';
  throw refuse('valueMissing', `${name} needs a value`, `Write ${name} ${option.value}.${next}`);
}

function unknownOption(command: Command, options: readonly Option[], typed: string): Refusal {
  const known = options.map(({ name }) => `--${name}`);
  const help = `\`crosslane ${command.name} --help\` lists the options.`;
  return refuse(
    'unknownOption',
    `${command.name} has no option ${typed}`,
    suggest(typed, known, help),
  );
}

function refuseMissing(command: Command, isGiven: (name: string) => boolean): void {
  const missing = command.options.find(({ name, isRequired }) => isRequired && !isGiven(name));
  if (!missing) return;
  const { name, value, help } = missing;
  const next = `Add --${name} ${value ?? ''}: ${help.charAt(0).toLowerCase()}${help.slice(1)}.`;
  throw refuse('optionMissing', `${command.name} needs --${name}`, next);
}

function onlyFile({ name }: Command, files: readonly string[]): string {
  const [file, second] = files;
  const next = `Write \`crosslane ${name} FILE\`, with quotes around a name that has blanks.`;
  if (file === undefined || file === '') {
    throw refuse('fileMissing', `${name} needs the name of a plan file`, next);
  }
  if (second === undefined) return file;
  throw refuse('tooManyFiles', `${name} takes one file, and '${second}' is a second one`, next);
}

function refuse(type: string, message: string, next: string): Refusal {
  return new Refusal({ type }, message, next);
}
