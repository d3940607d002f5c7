import type { Page } from '@playwright/test';
import { PalettePage } from './pages/palette';
import { expect, test } from './pages/planner';

/** As on a machine that is busy: whoever waits for a frame, as a dialog does, gets it late. */
function slowFrames(window: Page): Promise<void> {
  return window.evaluate(() => {
    const real = requestAnimationFrame;
    globalThis.requestAnimationFrame = (act) => real(() => setTimeout(act, 400));
  });
}

test('what is typed right after Ctrl+K is in the palette, and does nothing on the board', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board, window } = planner;
  const palette = new PalettePage(window);
  await board.card('Teaser film').click();
  await slowFrames(window);
  await window.keyboard.press('ControlOrMeta+k');
  await window.keyboard.type('monthx');
  await window.keyboard.press('Backspace');
  await window.keyboard.press('Delete');
  await expect(palette.field).toHaveValue('month');
  await window.keyboard.type(' zoom');
  await expect(palette.field).toHaveValue('month zoom');
  await window.keyboard.press('Escape');
  await planner.expectUntouched();
});

test('what is typed right after F looks for a filter', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, find, window } = planner;
  await board.card('Teaser film').click();
  await slowFrames(window);
  await window.keyboard.type('fdraft');
  await expect(find.filterField).toHaveValue('draft');
  await expect(find.filters.getByRole('option')).toHaveText(/^Draft/);
  await planner.expectUntouched();
});

test('what is typed right after a saved view was named is its name', async ({ openPlan }) => {
  const { find, window } = await openPlan();
  await find.field.fill('film');
  await new PalettePage(window).open();
  await window.keyboard.type('save as a view');
  await slowFrames(window);
  await window.keyboard.press('Enter');
  await window.keyboard.type('Films');
  await expect(window.getByRole('dialog').getByLabel('Name')).toHaveValue('Films');
});

for (const command of ['Add department', 'New campaign']) {
  test(`what is typed right after the command '${command}' is the name`, async ({ openPlan }) => {
    const { window } = await openPlan();
    const palette = new PalettePage(window);
    await palette.open();
    await palette.field.fill(command);
    await expect(palette.highlighted()).toContainText(command);
    await slowFrames(window);
    await window.keyboard.press('Enter');
    await window.keyboard.type('Legal');
    await expect(window.getByRole('dialog').getByLabel('Name')).toHaveValue('Legal');
  });
}

test('Escape right after Ctrl+K or F leaves them closed, and the board as it was', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board, find, window } = planner;
  await board.card('Teaser film').click();
  await slowFrames(window);
  for (const key of ['ControlOrMeta+k', 'f']) {
    await window.keyboard.press(key);
    await window.keyboard.press('Escape');
    await expect(find.filters.or(new PalettePage(window).dialog)).toHaveCount(0);
  }
  await expect(board.card('Teaser film')).toBeFocused();
  await board.expectSelected('Teaser film');
});

test('a key after Escape in the palette counts on the board again', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  await new PalettePage(window).open();
  await window.keyboard.press('Escape');
  await window.keyboard.press('3');
  await expect(board.zoom('Month')).toHaveAttribute('aria-pressed', 'true');
});
