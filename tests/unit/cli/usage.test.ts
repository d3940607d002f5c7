import { describe, expect, test } from 'vitest';
import { version } from '../../../package.json';
import { crosslane } from './harness';

describe('crosslane', () => {
  test('shows its commands when nothing is asked, and on --help', async () => {
    const ran = await crosslane();
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/Commands:\n {2}new .*\n {2}sample .*\n {2}check .*\n {2}export /);
    expect(await crosslane('--help')).toEqual(ran);
    expect(await crosslane('help')).toEqual(ran);
  });

  test('shows its version', async () => {
    expect(await crosslane('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test.each(['new', 'sample', 'check', 'export'])('has help for %s', async (name) => {
    const ran = await crosslane(name, '--help');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain(`Usage: crosslane ${name} FILE`);
    expect(ran.out).toContain('Exit codes: 0 done, 1 refused');
    expect(await crosslane('help', name)).toEqual(ran);
  });

  test('shows in the help which options must be there and which may come again', async () => {
    const { out } = await crosslane('export', '--help');
    expect(out).toContain(
      'crosslane export FILE --to FORMAT --out OUT [--from DAY] [--until DAY] [--department NAME]…',
    );
  });

  test.each<[readonly string[], string]>([
    [['nwe'], 'There is no command nwe.\nDid you mean new?\n'],
    [['publish'], 'There is no command publish.\nThe commands are new, sample, check, export.\n'],
    [['new'], 'new needs the name of a plan file.\nWrite `crosslane new FILE`'],
    [['new', ''], 'new needs the name of a plan file.\n'],
    [['new', 'my', 'plan'], "new takes one file, and 'plan' is a second one.\n"],
    [['new', 'a', '--titel', 'x'], 'new has no option --titel.\nDid you mean --title?\n'],
    [['new', 'a', '-t', 'x'], 'new has no option -t.\n'],
    [
      ['new', 'a', '--wat'],
      'new has no option --wat.\n`crosslane new --help` lists the options.\n',
    ],
    [['new', 'a', '--title'], '--title needs a value.\nWrite --title TITLE.\n'],
    [['new', 'a', '--title='], '--title needs a value.\n'],
    [
      ['new', 'a', '--title', '--force'],
      "--title needs a value.\nWrite --title TITLE. If '--force' is meant, write --title=--force.\n",
    ],
    [
      ['new', 'a', '--force=yes'],
      "--force has no value, and 'yes' was given.\nWrite --force alone.\n",
    ],
    [['sample', 'a', '--seed', '1', '--seed', '2'], '--seed is there twice.\nGive it once.\n'],
    [
      ['export', 'a', '--out', 'b'],
      'export needs --to.\nAdd --to FORMAT: the format to write: csv.\n',
    ],
    [
      ['export', 'a', '--to', 'csv'],
      'export needs --out.\nAdd --out OUT: the file to write, or - to print it.\n',
    ],
  ])('refuses %j and says what to do', async (args, message) => {
    const ran = await crosslane(...args);
    expect(ran.code).toBe(1);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(`crosslane: ${message}`);
  });

  test('tells machines of a refusal as one object', async () => {
    const ran = await crosslane('new', 'a', '--titel', 'x', '--json');
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toEqual({
      ok: false,
      error: {
        type: 'unknownOption',
        message: 'new has no option --titel',
        next: 'Did you mean --title?',
      },
    });
    expect(ran.err).toBe('crosslane: new has no option --titel.\nDid you mean --title?\n');
  });
});
