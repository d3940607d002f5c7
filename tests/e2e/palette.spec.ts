import { putRecord } from '../../src/plan';
import { aPost } from '../support/builders';
import { clickMenuItem } from '../support/menu';
import { aSmallPlan, writePlan } from '../support/plan-files';
import { shownWeek, weekPlan } from '../support/week-plan';
import { ListPage } from './pages/list-page';
import { PalettePage } from './pages/palette';
import { expect, test } from './pages/planner';

const [monday, tuesday, , , , , sunday] = shownWeek();

test('Ctrl+K, the button and the menu open the palette', async ({ openPlan }) => {
  const { app, board, window } = await openPlan();
  const palette = new PalettePage(window);
  await palette.open();
  await window.keyboard.press('Escape');
  await expect(palette.dialog).toHaveCount(0);
  await board.titleBar.getByRole('button', { name: 'Search or run a command' }).click();
  await expect(palette.field).toBeFocused();
  await window.keyboard.press('Escape');
  await clickMenuItem(app, 'openPalette');
  await expect(palette.field).toBeFocused();
});

test('the arrows go through the list, and Escape gives the focus back', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  const palette = new PalettePage(window);
  await board.card('Teaser film').click();
  await palette.open();
  await expect(palette.highlighted()).toContainText('New post');
  await window.keyboard.press('ArrowDown');
  await expect(palette.highlighted()).toContainText('Edit post');
  const active = await palette.highlighted().getAttribute('id');
  await expect(palette.field).toHaveAttribute('aria-activedescendant', active ?? 'none');
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('ArrowUp');
  await expect(palette.options.last()).toBeInViewport();
  await window.keyboard.press('Escape');
  await expect(board.card('Teaser film')).toBeFocused();
});

test('words find commands by their beginnings, and the shortcut stands beside', async ({
  openPlan,
}) => {
  const { board, window } = await openPlan();
  const palette = new PalettePage(window);
  await board.card('Teaser film').click();
  await palette.open();
  await palette.field.fill('po dup');
  await expect(palette.options).toHaveCount(1);
  await expect(palette.option('Duplicate post')).toContainText(/(Ctrl\+|⌘)D/);
  await window.keyboard.press('Enter');
  await expect(board.card('Teaser film')).toHaveCount(2);
  await expect(board.card('Teaser film').last()).toBeFocused();
});

test('what cannot be done now says why, and does nothing', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  const palette = new PalettePage(window);
  await board.cell('HR', monday).click();
  await palette.open();
  await expect(palette.option('Delete post')).toHaveCount(0);
  await palette.field.fill('delete');
  const option = palette.option('Delete post');
  await expect(option).toContainText('Select a post first');
  await expect(option).toHaveAttribute('aria-disabled', 'true');
  await window.keyboard.press('Enter');
  await expect(board.said).toHaveText('Delete post: Select a post first.');
  await expect(palette.dialog).toBeVisible();
  await palette.field.fill('no such thing');
  await expect(palette.options).toHaveCount(0);
  await expect(palette.dialog).toContainText('Nothing is called “no such thing”');
  await window.keyboard.press('Escape');
  await expect(board.cell('HR', monday)).toBeFocused();
  await planner.expectUntouched();
});

test('a date that is typed is gone to, one that does not exist is told', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  const palette = new PalettePage(window);
  await palette.open();
  await palette.field.fill('12 oct 2026');
  await expect(palette.highlighted()).toContainText('Go to Monday 12 October 2026');
  await window.keyboard.press('Enter');
  await expect(board.range()).toHaveText('12 – 18 October 2026');

  await palette.open();
  await palette.field.fill('2026-02-30');
  await expect(palette.options).toHaveText(/February 2026 has 28 days/);
  await window.keyboard.press('Enter');
  await expect(palette.dialog).toBeVisible();
});

test('a post is found by its title wherever it is, and its card gets the focus', async ({
  openPlan,
}) => {
  const { board, window } = await openPlan();
  const palette = new PalettePage(window);
  for (const title of ['Launch day', 'Office tour', 'Last recap']) {
    await palette.run(title);
    await expect(board.card(title)).toBeFocused();
  }
});

test('titles are found without their accents', async ({ openPlan }) => {
  const plan = weekPlan();
  putRecord(
    plan,
    'post',
    aPost({ id: 'post-cafe', title: 'Café Ångström', department: 'dept-hr', day: sunday }),
  );
  const { board, window } = await openPlan(plan);
  const palette = new PalettePage(window);
  await palette.open();
  await palette.field.fill('cafe ang');
  await window.keyboard.press('Enter');
  await expect(board.card('Café Ångström')).toBeFocused();
});

test('a department is gone to on the day where the cursor is', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  await board.card('Teaser film').click();
  await new PalettePage(window).run('Go to HR');
  await expect(board.cell('HR', tuesday)).toBeFocused();
  await window.keyboard.press('ArrowLeft');
  await expect(board.cell('HR', monday)).toBeFocused();
});

test('a recent plan is opened', async ({ launchApp, tempFolder }) => {
  const a = await writePlan(tempFolder, 'a.crosslane', aSmallPlan('Alpha', 'Post of alpha'));
  const b = await writePlan(tempFolder, 'b.crosslane', aSmallPlan('Beta', 'Post of beta'));
  const first = await launchApp({ args: [a] });
  await expect(first.window.getByText('Post of alpha')).toBeVisible();
  await first.close();
  const { window } = await launchApp({ args: [b], userData: first.userData });
  await expect(window.getByText('Post of beta')).toBeVisible();
  await new PalettePage(window).run('Open a.crosslane');
  await expect(window.getByText('Post of alpha')).toBeVisible();
});

test('what was used last comes first, in the next start too', async ({ openPlan, launchApp }) => {
  const planner = await openPlan();
  const { window } = planner;
  const palette = new PalettePage(window);
  await palette.run('Zoom to month');
  await palette.run('Go to today');
  await palette.open();
  await expect(palette.options.first()).toContainText('Go to today');
  await expect(palette.options.nth(1)).toContainText('Zoom to month');
  const userData = await planner.app.evaluate(({ app }) => app.getPath('userData'));
  await planner.close();

  const again = await launchApp({ args: [planner.file], userData });
  const palette2 = new PalettePage(again.window);
  await expect(again.window.getByRole('grid')).toBeVisible();
  await palette2.open();
  await expect(palette2.options.first()).toContainText('Go to today');
});

test('it opens while a title is being typed, and the typing goes on after it', async ({
  openPlan,
}) => {
  const { board, panel, window } = await openPlan();
  await board.card('Teaser film').dblclick();
  await expect(panel.title).toBeFocused();
  const palette = new PalettePage(window);
  await palette.open();
  await window.keyboard.press('Escape');
  await expect(panel.title).toBeFocused();
  await window.keyboard.type('n');
  await expect(board.newTitle).toHaveCount(0);
});

test('it does not open over another dialog', async ({ openPlan }) => {
  const { window } = await openPlan();
  await window.keyboard.press('g');
  const dialog = window.getByRole('dialog', { name: 'Go to a date' });
  await expect(dialog).toBeVisible();
  await window.keyboard.press('ControlOrMeta+k');
  await expect(dialog).toBeVisible();
  await expect(new PalettePage(window).dialog).toHaveCount(0);
});

test('the list is sorted, and a column shown and hidden, from the board', async ({ openPlan }) => {
  const { window } = await openPlan();
  const palette = new PalettePage(window);
  const list = new ListPage(window);
  await palette.run('Sort by Title');
  await expect(list.head('Title')).toHaveAttribute('aria-sort', 'ascending');
  await palette.run('Show column Tags');
  await expect(list.head('Tags')).toBeVisible();
  await palette.run('Hide column Tags');
  await expect(list.head('Tags')).toHaveCount(0);
  // The title took what room there was: from here on it has a width of its own.
  await palette.run('Title: wider');
  const before = await list.head('Title').boundingBox();
  await palette.run('Title: wider');
  await expect
    .poll(async () => (await list.head('Title').boundingBox())?.width)
    .toBeGreaterThan(before?.width ?? Infinity);
  await palette.run('Sort as on the board');
  await expect(list.head('Title')).not.toHaveAttribute('aria-sort', 'ascending');
});
