// npm run pictures    draws the pictures of the README anew, from the example around today
import { _electron } from '@playwright/test';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureElectron } from './lib/electron-runtime.mjs';
import { ensureSystem } from './lib/ensure-system.mjs';
import { hasDisplay } from './lib/machine.mjs';
import { root } from './lib/paths.mjs';
import { runScript } from './lib/problem.mjs';
import { startXvfb } from './lib/xvfb.mjs';

/** @typedef {import('@playwright/test').ElectronApplication} App */
/** @typedef {import('@playwright/test').Page} Page */

const folder = path.join(root, 'docs/pictures');
const SIZE = { width: 1440, height: 900 };

await runScript(async () => {
  await ensureSystem({ forTests: true });
  await ensureElectron();
  await ensureBuilt();
  await mkdir(folder, { recursive: true });
  const settings = await mkdtemp(path.join(tmpdir(), 'crosslane-pictures-'));
  const screen = hasDisplay() ? null : await startXvfb();
  try {
    await drawAll(settings, screen?.display);
  } finally {
    await screen?.stop();
    await rm(settings, { recursive: true, force: true });
  }
});

/**
 * @param {string} settings
 * @param {string | undefined} display
 */
async function drawAll(settings, display) {
  const app = await _electron.launch({
    cwd: root,
    args: [root, `--user-data-dir=${settings}`],
    env: environment(display),
  });
  const page = await app.firstWindow();
  await page.getByRole('grid').waitFor();
  await fit(app, page);
  await theme(app, page, 'light');
  await draw(page, 'start-light');
  await page.getByRole('button', { name: 'Close the panel' }).click();
  await draw(page, 'board-light');
  await theme(app, page, 'dark');
  await draw(page, 'board-dark');
  await theme(app, page, 'light');
  await drawMonthAndPanel(page);
  await app.close();
}

/** @param {Page} page */
async function drawMonthAndPanel(page) {
  await page.keyboard.press('3');
  await draw(page, 'month-light');
  await page.keyboard.press('1');
  // A post with much in it.
  await page.getByRole('button', { name: /^Launch film/ }).dblclick();
  await draw(page, 'panel-light');
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function draw(page, name) {
  // Nothing is hovered.
  await page.mouse.move(0, 0);
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  console.log(path.relative(root, file));
}

/**
 * The page itself gets the size, without the window's frame and menu.
 * @param {App} app
 * @param {Page} page
 */
async function fit(app, page) {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, SIZE);
  // As text: a page's names are unknown here.
  await page.waitForFunction(`innerWidth === ${SIZE.width} && innerHeight === ${SIZE.height}`);
}

/**
 * @param {App} app
 * @param {Page} page
 * @param {'light' | 'dark'} source
 */
async function theme(app, page, source) {
  // Playwright makes every page light unless it is told to leave that alone.
  await page.emulateMedia({ colorScheme: null });
  await app.evaluate(({ nativeTheme }, wanted) => void (nativeTheme.themeSource = wanted), source);
  await page.waitForFunction(`matchMedia('(prefers-color-scheme: ${source})').matches`);
}

/**
 * The language and zone are the same wherever the pictures are drawn.
 * @param {string | undefined} display
 * @returns {Record<string, string>}
 */
function environment(display) {
  /** @type {Record<string, string>} */
  const own = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !/^(LC_|LANG)|^ELECTRON_/.test(name)) own[name] = value;
  }
  if (display) own['DISPLAY'] = display;
  return { ...own, TZ: 'Europe/Stockholm', LANG: 'en_GB.UTF-8' };
}
