import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTempFolder, type TempFolder } from '../../support/temp';
import { useFolder } from './harness';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const folder = useFolder();
let built: TempFolder;

/** The program as it is started: bundled, in a process of its own. */
describe('the program', () => {
  beforeAll(async () => {
    built = await makeTempFolder('cli-built');
    await build({
      root: PROJECT,
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: 'src/cli/index.ts',
        outDir: built.path,
        emptyOutDir: true,
        rolldownOptions: { output: { entryFileNames: 'crosslane.mjs' } },
      },
    });
  }, 60_000);
  afterAll(() => built.remove());

  test('runs without Electron and without the project around it', async () => {
    const file = folder.at('a.crosslane');
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [path.join(built.path, 'crosslane.mjs'), 'new', file, '--time-zone', 'UTC'],
      { cwd: folder.at('.') },
    );
    expect({ stdout, stderr }).toEqual({
      stdout: `Made ${file}: plan "a", times in UTC.\n`,
      stderr: '',
    });
  });

  test('ends with 1 and its reason on standard error', async () => {
    const ran = await start(['check', 'gone.crosslane']);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('crosslane: gone.crosslane does not exist.\n');
  });

  test('ends with 2 when there are problems to look at', async () => {
    const text = '{"crosslane":{"format":1},"plan":{"id":"plan-01"},"people":[{"id":"anna-01"}]}';
    await folder.write('a.crosslane', text);
    const ran = await start(['check', 'a.crosslane']);
    expect(ran).toMatchObject({ code: 2, err: '' });
    expect(ran.out).toContain('1 problem:\n  a.crosslane, line 1, column ');
  });

  test('ends quietly when nobody reads its output any more', async () => {
    await start(['sample', 'a.crosslane', '--posts', '5000', '--today', '2026-03-01']);
    const program = spawnIn(['export', 'a.crosslane', '--to', 'csv', '--out', '-', '--tray']);
    let err = '';
    program.stderr.on('data', (text) => (err += String(text)));
    await once(program.stdout, 'data');
    program.stdout.destroy();
    const [code, signal] = (await once(program, 'close')) as [number | null, string | null];
    expect({ code, signal, err }).toEqual({ code: 0, signal: null, err: '' });
  });

  test('prints a large table whole', async () => {
    await start(['sample', 'a.crosslane', '--posts', '5000', '--today', '2026-03-01']);
    const args = ['export', 'a.crosslane', '--to', 'csv', '--tray', '--out'];
    const { out, err } = await start([...args, '-']);
    await start([...args, 'o.csv']);
    expect(err).toBe('Printed 5000 posts.\n');
    expect(out).toBe(await folder.read('o.csv'));
  });
});

function spawnIn(args: readonly string[]) {
  return spawn(process.execPath, [path.join(built.path, 'crosslane.mjs'), ...args], {
    cwd: folder.at('.'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function start(
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const program = spawnIn(args);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  program.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  program.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const [code] = (await once(program, 'close')) as [number | null];
  return { code, out: String(Buffer.concat(out)), err: String(Buffer.concat(err)) };
}
