import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from '../support/app';
import { rename } from '../support/bridge';
import { writePlan } from '../support/plan-files';

// A page that Playwright holds does not come back from a crash: this looks in only before and after.
test.skip(process.platform !== 'linux', 'finds the process of the page in /proc');

const PROJECT = path.resolve(import.meta.dirname, '../..');

test('a page whose process dies comes back with everything', async ({ display, tempFolder }) => {
  const file = await writePlan(tempFolder, 'a.crosslane');
  const userData = path.join(tempFolder, 'user-data');
  const { child, address } = await start(userData, file, display);
  try {
    // The window may not be there at the first look.
    await expect(() => lookIn(address, (page) => rename(page, 'Before the crash'))).toPass();
    process.kill(await rendererOf(userData), 'SIGKILL');
    const shown = (page: Page): Promise<string | null> =>
      page.evaluate(() => document.body.textContent);
    await expect(async () => {
      expect(await lookIn(address, shown)).toContain('Before the crash');
    }).toPass();
  } finally {
    child.kill('SIGKILL');
  }
});

interface Started {
  readonly child: ChildProcess;
  /** Where to look into the app. */
  readonly address: string;
}

function start(userData: string, file: string, display: string | undefined): Promise<Started> {
  // The package's face is the path of its program.
  const electron = createRequire(import.meta.url)('electron') as string;
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [PROJECT, `--user-data-dir=${userData}`, '--remote-debugging-port=0', file];
  const env = { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) };
  const child = spawn(electron, [...sandbox, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  return new Promise((resolve, reject) => {
    child.once('exit', () => {
      reject(new Error(`The app ended: ${said}`));
    });
    child.stderr.on('data', (text) => {
      said += String(text);
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve({ child, address });
    });
  });
}

async function lookIn<T>(address: string, look: (page: Page) => Promise<T>): Promise<T> {
  const browser: Browser = await chromium.connectOverCDP(address);
  try {
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('The app has no window');
    await page.waitForFunction(() => 'crosslane' in window && document.body.textContent !== '');
    return await look(page);
  } finally {
    await browser.close();
  }
}

async function rendererOf(userData: string): Promise<number> {
  for (const name of await readdir('/proc')) {
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (command.includes('--type=renderer') && command.includes(userData)) return Number(name);
  }
  throw new Error('The page has no process');
}
