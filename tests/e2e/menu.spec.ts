import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../support/app';
import { openPlan, rename } from '../support/bridge';
import { answerDialogs, askedDialogs } from '../support/dialogs';
import { clickMenuItem, menuItem } from '../support/menu';
import { aSmallPlan, titlesIn, writePlan } from '../support/plan-files';

test('a new plan is made, edited, saved elsewhere and closed by menu', async ({
  launchApp,
  tempFolder,
}) => {
  const { app, window } = await launchApp();
  const file = path.join(tempFolder, 'Summer.crosslane');
  // As typed in a dialog that does not complete names.
  await answerDialogs(app, { saveFile: path.join(tempFolder, 'Summer') });
  await clickMenuItem(app, 'newPlan');
  await expect.poll(() => titleOf(app)).toBe('Summer – Crosslane');
  expect(await askedDialogs(app)).toEqual([expect.stringContaining('New plan.crosslane')]);
  expect(titlesIn(await readFile(file, 'utf8'))).toEqual([]);

  await expect(window.getByRole('button', { name: 'Summer' })).toBeVisible();
  await clickMenuItem(app, 'newPost');
  await window.getByLabel('Title of the new post').fill('Picnic');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Picnic', { exact: true })).toBeVisible();
  await clickMenuItem(app, 'save');
  await expect.poll(async () => titlesIn(await readFile(file, 'utf8'))).toEqual(['Picnic']);

  const copy = path.join(tempFolder, 'Copy.crosslane');
  await answerDialogs(app, { saveFile: copy });
  await clickMenuItem(app, 'saveAs');
  await expect.poll(async () => (await openPlan(window)).fileName).toBe('Copy.crosslane');
  expect(titlesIn(await readFile(copy, 'utf8'))).toEqual(['Picnic']);

  await clickMenuItem(app, 'closePlan');
  await expect.poll(() => titleOf(app)).toBe('Example plan – Crosslane');
  expect(await menuItem(app, 'closePlan')).toMatchObject({ enabled: false });
});

test('undo and redo say what they take back, and do it once', async ({ launchApp, tempFolder }) => {
  const file = await writePlan(tempFolder, 'a.crosslane');
  const { app, window } = await launchApp({ args: [file] });
  await expect(window.getByText('First post')).toBeVisible();
  expect(await menuItem(app, 'undo')).toMatchObject({ label: 'Undo' });
  await rename(window, 'Second title');
  await rename(window, 'Third title');
  await expect.poll(() => menuItem(app, 'undo')).toMatchObject({ label: 'Undo change of a post' });
  await clickMenuItem(app, 'undo');
  await expect(window.getByText('Second title')).toBeVisible();
  await expect.poll(() => menuItem(app, 'redo')).toMatchObject({ label: 'Redo change of a post' });
  await clickMenuItem(app, 'redo');
  await expect(window.getByText('Third title')).toBeVisible();
});

test('the key of undo takes back one edit, not two', async ({ launchApp, tempFolder }) => {
  const file = await writePlan(tempFolder, 'a.crosslane');
  const { app, window } = await launchApp({ args: [file] });
  await expect(window.getByText('First post')).toBeVisible();
  await rename(window, 'Second title');
  await rename(window, 'Third title');
  await expect(window.getByText('Third title')).toBeVisible();
  await pressInWindow(app, 'Z');
  await expect(window.getByText('Second title')).toBeVisible();
  await window.waitForTimeout(300);
  await expect(window.getByText('Second title')).toBeVisible();
});

test('in a text that is being typed, undo takes back typing', async ({ launchApp, tempFolder }) => {
  const file = await writePlan(tempFolder, 'a.crosslane');
  const { app, window } = await launchApp({ args: [file] });
  await expect(window.getByText('First post')).toBeVisible();
  await rename(window, 'Second title');
  await clickMenuItem(app, 'newPost');
  const field = window.getByLabel('Title of the new post');
  await field.pressSequentially('Half a ti');
  await clickMenuItem(app, 'undo');
  await expect(field).not.toHaveValue('Half a ti');
  await expect(window.getByText('Second title')).toBeVisible();
  await window.keyboard.press('Escape');
});

test('the view follows its menu', async ({ launchApp, tempFolder }) => {
  const file = await writePlan(tempFolder, 'a.crosslane');
  const { app, window } = await launchApp({ args: [file] });
  await expect(window.getByText('First post')).toBeVisible();
  for (const [id, name] of [
    ['zoomMonth', 'Month'],
    ['zoomTwoWeeks', '2 weeks'],
    ['zoomWeek', 'Week'],
  ] as const) {
    await clickMenuItem(app, id);
    await expect(window.getByRole('button', { name, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }
  await clickMenuItem(app, 'goToDate');
  await expect(window.getByRole('dialog')).toBeVisible();
  await window.keyboard.press('Escape');
  await clickMenuItem(app, 'showKeys');
  await expect(window.getByRole('dialog')).toContainText('Keyboard shortcuts');
});

test('recent plans are in the menu, in this start and the next', async ({
  launchApp,
  tempFolder,
}) => {
  const a = await writePlan(tempFolder, 'a.crosslane', aSmallPlan('Alpha', 'Post of alpha'));
  const b = await writePlan(tempFolder, 'b.crosslane', aSmallPlan('Beta', 'Post of beta'));
  const first = await launchApp({ args: [a] });
  await expect(first.window.getByText('Post of alpha')).toBeVisible();
  await answerDialogs(first.app, { openFile: b });
  await clickMenuItem(first.app, 'open');
  await expect(first.window.getByText('Post of beta')).toBeVisible();
  await first.close();

  const { app, window } = await launchApp({ userData: first.userData });
  await expect
    .poll(() => menuItem(app, 'recent1'))
    .toMatchObject({
      label: `b.crosslane – ${shortFolder(tempFolder)}`,
    });
  await clickMenuItem(app, 'recent2');
  await expect(window.getByText('Post of alpha')).toBeVisible();
  await clickMenuItem(app, 'clearRecents');
  expect(await menuItem(app, 'recent1')).toBeNull();
});

test('an edited example is not lost without a question', async ({ launchApp, tempFolder }) => {
  const { app, window } = await launchApp();
  await expect(window.getByText('Example plan')).toBeVisible();
  await clickMenuItem(app, 'newPost');
  await window.getByLabel('Title of the new post').fill('Mine');
  await window.keyboard.press('Enter');
  await expect(window.getByText('Mine', { exact: true })).toBeVisible();

  await answerDialogs(app, { button: 'Cancel' });
  await clickMenuItem(app, 'closePlan');
  await expect.poll(() => askedDialogs(app)).toHaveLength(1);
  await app.evaluate(({ app: running }) => running.quit());
  await expect.poll(() => askedDialogs(app)).toHaveLength(2);
  await expect(window.getByText('Mine', { exact: true })).toBeVisible();

  const kept = path.join(tempFolder, 'kept.crosslane');
  await answerDialogs(app, { button: 'Keep It as a Plan…', saveFile: kept });
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ app: running }) => {
    running.quit();
  });
  await gone;
  expect(titlesIn(await readFile(kept, 'utf8'))).toContain('Mine');
});

test('the window comes back where and as large as it was', async ({ launchApp }) => {
  const first = await launchApp();
  // The size that every test asks for is not the size that is remembered.
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 70, width: 1000, height: 640 });
  });
  await expect
    .poll(() => readFile(path.join(first.userData, 'window.json'), 'utf8').catch(() => ''))
    .toContain('"width": 1000');
});

/** As the menu shows a folder below /tmp. */
function shortFolder(folder: string): string {
  const parts = folder.split(path.sep);
  return parts.length <= 4 ? folder : ['…', ...parts.slice(-3)].join(path.sep);
}

async function titleOf(app: Parameters<typeof menuItem>[0]): Promise<string | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
}

/** Presses Ctrl (on a Mac Cmd) and a key as the keyboard does, so that menus hear it too. */
async function pressInWindow(app: Parameters<typeof menuItem>[0], key: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, keyCode) => {
    const modifiers: ('meta' | 'control')[] = [process.platform === 'darwin' ? 'meta' : 'control'];
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
    contents?.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
  }, key);
}
