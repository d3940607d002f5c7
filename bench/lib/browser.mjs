import { _electron } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchFolder, root } from './paths.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} CDPSession */

/**
 * Runs work in a fresh Electron with a fresh profile, and ends it whatever happens.
 * @template T
 * @param {readonly string[]} args the folder of an app and what it is given
 * @param {string | undefined} display
 * @param {(page: Page) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withElectron(args, display, work) {
  const profile = await mkdtemp(path.join(tmpdir(), 'crosslane-bench-'));
  const app = await _electron.launch({
    cwd: root,
    args: [...args, `--user-data-dir=${profile}`],
    env: environment(display),
    timeout: 60_000,
  });
  const child = app.process();
  try {
    const page = await app.firstWindow();
    // A page's prompts must never stop a run.
    page.setDefaultTimeout(0);
    return await work(page);
  } finally {
    // A page that is busy for minutes would not close.
    child.kill('SIGKILL');
    await app.close().catch(() => {});
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * The bench's shell with a built page.
 * @template T
 * @param {string} folder
 * @param {string | undefined} display
 * @param {(page: Page) => Promise<T>} work
 */
export function withPage(folder, display, work) {
  const shell = path.join(benchFolder, 'shell');
  return withElectron([shell, `--page=${folder}`], display, async (page) => {
    await page.waitForFunction('window.bench !== undefined');
    return work(page);
  });
}

/**
 * The same zone and language everywhere.
 * @param {string | undefined} display
 * @returns {Record<string, string>}
 */
export function environment(display) {
  /** @type {Record<string, string>} */
  const own = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !/^(LC_|LANG)|^ELECTRON_/.test(name)) own[name] = value;
  }
  if (display !== undefined) own['DISPLAY'] = display;
  return { ...own, TZ: 'Europe/Stockholm', LANG: 'en_GB.UTF-8' };
}
