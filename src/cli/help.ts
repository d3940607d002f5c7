import type { Command, Option } from './command';
import { COMMON_OPTIONS } from './input';

/** The help of the whole program. */
export function programHelp(commands: readonly Command[]): string {
  return [
    'Crosslane plans the social media of all departments on one board.',
    'These commands work on plan files without opening a window.',
    '',
    'Usage: crosslane COMMAND FILE [OPTIONS]',
    '',
    'Commands:',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    'Options:',
    ...columns([
      ['--help', 'Show this help; after a command, the help of that command'],
      ['--version', 'Show the version'],
      ['--json', 'Print one JSON object for machines (every command)'],
    ]),
    '',
    EXIT_CODES,
    '',
  ].join('\n');
}

export function commandHelp({ name, summary, options }: Command): string {
  return [
    `${summary}.`,
    '',
    `Usage: crosslane ${[name, 'FILE', ...options.map(usageOf)].join(' ')}`,
    '',
    'Options:',
    ...columns([...options, ...COMMON_OPTIONS].map((one) => [spelled(one), one.help])),
    '',
    EXIT_CODES,
    '',
  ].join('\n');
}

const EXIT_CODES = 'Exit codes: 0 done, 1 refused (the reason is said), 2 done with warnings.';

function usageOf(option: Option): string {
  const spelling = spelled(option);
  if (option.isRequired) return spelling;
  return option.isRepeatable ? `[${spelling}]…` : `[${spelling}]`;
}

function spelled({ name, value }: Option): string {
  return value === null ? `--${name}` : `--${name} ${value}`;
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
