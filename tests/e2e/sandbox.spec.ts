import { _electron, type ElectronApplication } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { chmod, chown, cp, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from '../support/app';

// Every other test runs without Chromium's sandbox when root runs it: this one never does.
test.skip(process.platform !== 'linux', 'only Linux tells of a sandbox from outside');

const PROJECT = path.resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;
/** Nobody's number. */
const USER = 31_337;

test('in a full sandbox the app starts, and a post can be added', async ({
  display,
  tempFolder,
}) => {
  const place = isRoot ? await prepareForUser(tempFolder) : await ownPlace(tempFolder);
  const app = await launchSandboxed(place, display);
  try {
    const window = await app.firstWindow();
    await expect(window.getByText('Example plan')).toBeVisible();
    expect(
      await app.evaluate(({ app: running }) => running.commandLine.hasSwitch('no-sandbox')),
    ).toBe(false);
    const status = await statusOf(await rendererOf(app));
    expect(status).toMatchObject({ Seccomp: '2', NoNewPrivs: '1', CapEff: '0000000000000000' });

    await window.keyboard.press('n');
    await window.getByLabel('Title of the new post').fill('Written in a sandbox');
    await window.keyboard.press('Enter');
    await expect(window.getByText('Written in a sandbox', { exact: true })).toBeVisible();
  } finally {
    // Without the question about the example.
    app.process().kill('SIGKILL');
  }
});

interface Place {
  /** What starts Electron. */
  readonly program: string;
  readonly app: string;
  readonly home: string;
}

async function ownPlace(tempFolder: string): Promise<Place> {
  const home = path.join(tempFolder, 'home');
  await mkdir(home);
  return { program: electronProgram(), app: PROJECT, home };
}

/** Copies for a user who may not read root's folders, and a program that becomes this user. */
async function prepareForUser(tempFolder: string): Promise<Place> {
  const [runtime, app, home] = ['runtime', 'app', 'home'].map((name) =>
    path.join(tempFolder, name),
  );
  if (!runtime || !app || !home) throw new Error('Three folders were named');
  await chmod(tempFolder, 0o755);
  // Links where they are possible: the runtime has hundreds of megabytes.
  const dist = await realpath(path.dirname(electronProgram()));
  execFileSync('sh', ['-c', `cp -al "$0" "$1" 2>/dev/null || cp -a "$0" "$1"`, dist, runtime]);
  for (const name of ['package.json', 'resources', 'out/main', 'out/preload', 'out/renderer']) {
    await cp(path.join(PROJECT, name), path.join(app, name), { recursive: true });
  }
  await mkdir(home);
  await chown(home, USER, USER);
  const program = path.join(tempFolder, 'electron-as-user');
  const become = `setpriv --reuid=${USER} --regid=${USER} --clear-groups --inh-caps=-all`;
  await writeFile(program, `#!/bin/sh\nexec ${become} -- "${runtime}/electron" "$@"\n`);
  await chmod(program, 0o755);
  return { program, app, home };
}

function electronProgram(): string {
  // The package's face is the path of its program.
  return createRequire(import.meta.url)('electron') as string;
}

function launchSandboxed(
  { program, app, home }: Place,
  display: string | undefined,
): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: program,
    cwd: app,
    args: [app, `--user-data-dir=${path.join(home, 'user-data')}`, '--window-size=1440,900'],
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      TZ: 'Europe/Stockholm',
      LANG: 'en_GB.UTF-8',
      ...(display === undefined ? {} : { DISPLAY: display }),
      ...xauthority(),
    },
    chromiumSandbox: true,
  });
}

/** What lets a user onto a display that is a real one. */
function xauthority(): Record<string, string> {
  const file = process.env['XAUTHORITY'];
  return file === undefined ? {} : { XAUTHORITY: file };
}

function rendererOf(app: ElectronApplication): Promise<number> {
  return app.evaluate(
    ({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId() ?? 0,
  );
}

async function statusOf(pid: number): Promise<Readonly<Record<string, string>>> {
  const lines = (await readFile(`/proc/${pid}/status`, 'utf8')).split('\n');
  return Object.fromEntries(lines.map((line) => line.split(/:\s+/) as [string, string]));
}
