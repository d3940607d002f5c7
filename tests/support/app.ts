import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { hasDisplay } from '../../scripts/lib/machine.mjs';
import { startXvfb } from '../../scripts/lib/xvfb.mjs';
import { holdAnswers } from './hold-answers';
import { makeTempFolder } from './temp';

export { expect } from '@playwright/test';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const CLOSE_TIMEOUT = 10_000;

export interface LaunchOptions {
  /** Arguments after the app's own, like the path of a plan. */
  readonly args?: readonly string[];
  /** The folder of settings; a new one for each test unless said otherwise (say it to start a second time). */
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly size?: { readonly width: number; readonly height: number };
}

export interface RunningApp {
  readonly app: ElectronApplication;
  /** The first window. */
  readonly window: Page;
  readonly userData: string;
  /** Closes the app as a person would; a test need not, unless it looks at what is left afterwards. */
  close(): Promise<void>;
}

export type LaunchApp = (options?: LaunchOptions) => Promise<RunningApp>;

interface TestFixtures {
  /** An empty folder that is removed after the test. */
  readonly tempFolder: string;
  readonly launchApp: LaunchApp;
}

interface WorkerFixtures {
  /** The X display of this worker: an own one has its own clipboard, focus and pointer. */
  readonly display: string | undefined;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  display: [
    async ({}, use) => {
      if (hasDisplay()) {
        await use(process.env['DISPLAY']);
        return;
      }
      const { display, stop } = await startXvfb();
      await use(display);
      await stop();
    },
    { scope: 'worker' },
  ],

  tempFolder: async ({}, use) => {
    const folder = await makeTempFolder('e2e');
    await use(folder.path);
    await folder.remove();
  },

  launchApp: async ({ display, tempFolder }, use, testInfo) => {
    const running: RunningApp[] = [];
    const output: string[] = [];
    await use(async (options = {}) => {
      const launched = await launch(options, display, tempFolder, output);
      running.push(launched);
      return launched;
    });
    await Promise.all(running.map((each) => each.close()));
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('output of the app', { body: output.join('') });
    }
  },
});

async function launch(
  options: LaunchOptions,
  display: string | undefined,
  tempFolder: string,
  output: string[],
): Promise<RunningApp> {
  const userData = options.userData ?? path.join(tempFolder, 'user-data');
  const { width, height } = options.size ?? { width: 1440, height: 900 };
  const app = await _electron.launch({
    cwd: PROJECT,
    args: [
      PROJECT,
      `--user-data-dir=${userData}`,
      `--window-size=${String(width)},${String(height)}`,
      ...(options.args ?? []),
    ],
    env: { ...environment(display), ...options.env },
    // Root cannot have Chromium's sandbox; elsewhere one run of the suite should.
    chromiumSandbox: process.env['E2E_SANDBOX'] === '1',
  });
  holdAnswers(app);
  // Taken now: Playwright has forgotten it once the app is closed.
  const child = app.process();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text) => output.push(String(text)));
  }
  return { app, window: await app.firstWindow(), userData, close: () => closeApp(app, child) };
}

/** The same zone and language on every machine; what a person set for themselves does not count. */
function environment(display: string | undefined): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(LC_|LANG)|^ELECTRON_/.test(entry[0]),
  );
  return {
    ...Object.fromEntries(inherited),
    ...(display === undefined ? {} : { DISPLAY: display }),
    TZ: 'Europe/Stockholm',
    LANG: 'en_GB.UTF-8',
  };
}

/** Ends an app that does not close by itself, so that one stuck test does not hold up the others. */
async function closeApp(app: ElectronApplication, child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), CLOSE_TIMEOUT);
  await app.close();
  clearTimeout(timer);
}
