import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PostId } from '../../src/plan';
import { expect, test, type RunningApp } from '../support/app';
import { edit, rename } from '../support/bridge';
import { answerDialogs } from '../support/dialogs';
import { clickMenuItem } from '../support/menu';
import { aSmallPlan, planText, titlesIn, writePlan } from '../support/plan-files';

test('a plan from the command line opens, and what is edited is in the file', async ({
  launchApp,
  tempFolder,
}) => {
  const file = await writePlan(tempFolder, 'a.crosslane');
  const { window } = await launchApp({ args: [file] });
  await expect(window.getByText('First post')).toBeVisible();
  expect(await rename(window, 'Second title')).toBe(true);
  await expect(window.getByText('Second title')).toBeVisible();
  await expect(window.getByText('Saved', { exact: true })).toBeVisible();
  expect(titlesIn(await readFile(file, 'utf8'))).toEqual(['Second title']);
});

test('an edit survives a kill one second later', async ({ launchApp, tempFolder }) => {
  const file = await writePlan(tempFolder, 'a.crosslane');
  const first = await launchApp({ args: [file] });
  await rename(first.window, 'Before the kill');
  await first.window.waitForTimeout(1_000);
  await kill(first);
  expect(titlesIn(await readFile(file, 'utf8'))).toEqual(['Before the kill']);
  const again = await launchApp({ args: [file], userData: first.userData });
  await expect(again.window.getByText('Before the kill')).toBeVisible();
});

test('killed in the middle of many edits, the file is a whole plan', async ({
  launchApp,
  tempFolder,
}) => {
  const file = await writePlan(tempFolder, 'a.crosslane');
  const running = await launchApp({ args: [file] });
  await running.window.evaluate(() => {
    let count = 0;
    setInterval(() => {
      count += 1;
      const ids = ['post-0001' as PostId];
      const fields = { title: `Title ${count}` };
      void window.crosslane.request.planEdit({ type: 'set', record: 'post', ids, fields });
    }, 5);
  });
  await running.window.waitForTimeout(1_500);
  await kill(running);
  expect(titlesIn(await readFile(file, 'utf8'))[0]).toMatch(/^Title \d+$/);
});

test.describe('a file that cannot be opened', () => {
  const text = planText(aSmallPlan());
  const bad: readonly (readonly [name: string, content: string | Buffer, words: RegExp])[] = [
    ['empty.crosslane', '', /is empty/],
    ['cut.crosslane', text.slice(0, text.length / 2), /cut off at line \d+/],
    ['letter.crosslane', 'Dear all,', /line 1, column 1/],
    ['later.crosslane', text.replace('"format":1', '"format":9'), /newer Crosslane/],
    ['shape.crosslane', text.replace('"First post"', '17'), /Line \d+.*title/],
    ['sheet.crosslane', Buffer.from('PK\x03\x04…'), /zip/i],
    ['latin.crosslane', Buffer.from('{"a":"\xFC"}', 'latin1'), /UTF-8/],
  ];

  test('is named with the place and what to do, and stays as it is', async ({
    launchApp,
    tempFolder,
  }) => {
    const { app, window } = await launchApp();
    for (const [name, content, words] of bad) {
      const file = path.join(tempFolder, name);
      await writeFile(file, content);
      await answerDialogs(app, { openFile: file });
      await clickMenuItem(app, 'open');
      const alert = window.getByRole('alert');
      await expect(alert).toContainText(name);
      await expect(alert).toContainText(words);
      expect(Buffer.compare(await readFile(file), Buffer.from(content)), name).toBe(0);
      await alert.getByRole('button', { name: 'Close' }).click();
    }
    await expect(window.getByText('Example plan')).toBeVisible();
  });

  test('is told of also at the start', async ({ launchApp, tempFolder }) => {
    const file = path.join(tempFolder, 'empty.crosslane');
    await writeFile(file, '');
    const { window } = await launchApp({ args: [file] });
    await expect(window.getByRole('alert')).toContainText('empty.crosslane');
    expect(await readFile(file, 'utf8')).toBe('');
  });
});

test.describe('a plan that cannot be saved', () => {
  test('tells so, keeps the edit, and saves when it can again', async ({
    launchApp,
    tempFolder,
  }) => {
    const file = await writePlan(tempFolder, 'a.crosslane');
    const { window } = await launchApp({ args: [file] });
    await chmod(file, 0o444);
    await rename(window, 'Kept in the window');
    await expect(window.getByText('Not saved', { exact: true })).toBeVisible();
    await expect(window.getByText('Kept in the window')).toBeVisible();
    expect(titlesIn(await readFile(file, 'utf8'))).toEqual(['First post']);
    await chmod(file, 0o644);
    await window.getByRole('button', { name: 'Try again' }).first().click();
    await expect(window.getByText('Saved', { exact: true })).toBeVisible();
    expect(titlesIn(await readFile(file, 'utf8'))).toEqual(['Kept in the window']);
  });

  test('in its folder any more can be saved elsewhere', async ({ launchApp, tempFolder }) => {
    const folder = path.join(tempFolder, 'stick');
    await mkdir(folder);
    const { app, window } = await launchApp({ args: [await writePlan(folder, 'a.crosslane')] });
    await rm(folder, { recursive: true });
    await rename(window, 'Still here');
    await expect(window.getByText('Not saved', { exact: true })).toBeVisible();
    const copy = path.join(tempFolder, 'copy.crosslane');
    await answerDialogs(app, { saveFile: copy });
    await window.getByRole('alert').getByRole('button', { name: 'Save as…' }).first().click();
    await expect(window.getByText('Saved', { exact: true })).toBeVisible();
    expect(titlesIn(await readFile(copy, 'utf8'))).toEqual(['Still here']);
  });

  test('is not written over somebody else’s work, and the app asks before it ends', async ({
    launchApp,
    tempFolder,
  }) => {
    const file = await writePlan(tempFolder, 'a.crosslane');
    const running = await launchApp({ args: [file] });
    const theirs = planText(aSmallPlan('Spring', 'Theirs'));
    await writeFile(file, theirs);
    await rename(running.window, 'Mine');
    await expect(running.window.getByText('Not saved', { exact: true })).toBeVisible();
    const copy = path.join(tempFolder, 'mine.crosslane');
    await answerDialogs(running.app, { button: 'Save a Copy…', saveFile: copy });
    await running.close();
    expect(await readFile(file, 'utf8')).toBe(theirs);
    expect(titlesIn(await readFile(copy, 'utf8'))).toEqual(['Mine']);
  });

  test('on a full disk leaves the file whole, and saves once there is room', async ({
    launchApp,
    tempFolder,
  }) => {
    const disk = mountSmallDisk(path.join(tempFolder, 'disk'));
    test.skip(disk === null, 'only root can mount a disk that fills up');
    if (disk === null) return;
    try {
      const file = await writePlan(disk.folder, 'a.crosslane');
      const { window } = await launchApp({ args: [file] });
      const { size } = await stat(file);
      await writeFile(path.join(disk.folder, 'filler'), Buffer.alloc(disk.bytes - size - 8_192));
      const ids = ['post-0001' as PostId];
      const fields = { text: 'x'.repeat(20_000) };
      await edit(window, { type: 'set', record: 'post', ids, fields });
      await expect(window.getByText('Not saved', { exact: true })).toBeVisible();
      expect((await stat(file)).size).toBe(size);
      await rm(path.join(disk.folder, 'filler'));
      await window.getByRole('button', { name: 'Try again' }).first().click();
      await expect(window.getByText('Saved', { exact: true })).toBeVisible();
      expect((await stat(file)).size).toBeGreaterThan(20_000);
    } finally {
      disk.unmount();
    }
  });

  test('in a folder that may not be written to tells so', async ({ launchApp, tempFolder }) => {
    const folder = path.join(tempFolder, 'theirs');
    const disk = isRoot ? mountSmallDisk(folder) : null;
    try {
      await mkdir(folder, { recursive: true });
      const file = await writePlan(folder, 'a.crosslane');
      const before = await readFile(file, 'utf8');
      const { app, window } = await launchApp({ args: [file] });
      await lock(folder, disk);
      await rename(window, 'Not there');
      await expect(window.getByText('Not saved', { exact: true })).toBeVisible();
      expect(await readFile(file, 'utf8')).toBe(before);
      await answerDialogs(app, { button: 'Discard Changes' });
    } finally {
      if (disk) disk.unmount();
      else await chmod(folder, 0o755);
    }
  });
});

const isRoot = process.getuid?.() === 0;

/** Root may write everywhere but on a disk that is read-only. */
async function lock(folder: string, disk: SmallDisk | null): Promise<void> {
  if (disk) execFileSync('mount', ['-o', 'remount,ro', folder]);
  else await chmod(folder, 0o555);
}

interface SmallDisk {
  readonly folder: string;
  readonly bytes: number;
  unmount(): void;
}

/** A disk of one megabyte; null where it cannot be mounted. */
function mountSmallDisk(folder: string): SmallDisk | null {
  const bytes = 1024 * 1024;
  try {
    mkdirSync(folder, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    return null;
  }
  // Lazily: the app may still look at it.
  return { folder, bytes, unmount: () => void execFileSync('umount', ['-l', folder]) };
}

/** As by a power cut: nothing of the app gets to say goodbye. */
async function kill({ app }: RunningApp): Promise<void> {
  const child = app.process();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
