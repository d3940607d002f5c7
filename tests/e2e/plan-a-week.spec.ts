import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  findRecord,
  networkName,
  recordsOf,
  statusName,
  type Day,
  type Plan,
  type Post,
} from '../../src/plan';
import { answerDialogs } from '../support/dialogs';
import { readPlanFile } from '../support/plan-file';
import { planToday, shownWeek } from '../support/week-plan';
import { BoardPage } from './pages/board-page';
import { ExportDialogPage } from './pages/export-dialog';
import { expect, setClock, test } from './pages/planner';
import { PostPanelPage } from './pages/post-panel';
import { StartPanelPage } from './pages/start-panel';
import { tabTo } from './pages/tab-to';

const [monday, tuesday, wednesday, thursday, friday, saturday] = shownWeek();

test('a person plans a week with the mouse, and types nothing but words', async ({
  launchApp,
  tempFolder,
}) => {
  const { app, window } = await launchApp();
  await setClock(window);
  const [board, panel] = [new BoardPage(window), new PostPanelPage(window)];
  const file = path.join(tempFolder, 'Week.crosslane');
  await answerDialogs(app, { saveFile: file });
  await new StartPanelPage(window).newPlan.click();
  await expect(board.saving).toHaveText('Saved');

  // Each next double click leaves the field before, which adds what was typed.
  for (const [department, day, title] of [
    ['Brand', monday, 'Kick-off'],
    ['Product', tuesday, 'Prototype'],
    ['PR', wednesday, 'Press day'],
    ['HR', friday, 'Open house'],
  ] as const) {
    await board.cell(department, day).dblclick({ position: { x: 20, y: 70 } });
    await window.keyboard.type(title);
  }
  await board.tray.getByRole('button', { name: 'New idea' }).click();
  await window.keyboard.type('Answers in a picture');
  await board.card('Kick-off').click();
  await expect(board.cards).toHaveCount(4);
  await expect(board.ideas()).toHaveCount(1);

  await board.drag(board.card('Answers in a picture'), board.cell('Customer Service', thursday));
  await board.drag(board.card('Open house'), board.cell('HR', saturday));
  await board.drag(board.card('Prototype'), board.cell('PR', tuesday));

  await board.card('Kick-off').dblclick();
  await panel.choose('Status', 'Approved');
  await panel.choose('Channels', 'Add a channel…');
  const dialog = window.getByRole('dialog', { name: 'Add a channel' });
  await dialog.getByLabel('Account').click();
  await window.keyboard.type('Larkfield');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(panel.choice('Channels')).toHaveText('LinkedIn · Larkfield');
  await panel.more('Duplicate');
  await expect(board.card('Kick-off')).toHaveCount(2);
  await panel.more('Delete post');
  await expect(board.card('Kick-off')).toHaveCount(1);
  await board.undo.click();
  await expect(board.card('Kick-off')).toHaveCount(2);
  await board.drag(board.card('Kick-off').last(), board.cell('Brand', friday));

  await expectWeek(file, [
    [monday, 'Brand', 'Kick-off', 'Approved', 'LinkedIn'],
    [tuesday, 'PR', 'Prototype', 'Draft', ''],
    [wednesday, 'PR', 'Press day', 'Draft', ''],
    [thursday, 'Customer Service', 'Answers in a picture', 'Idea', ''],
    [friday, 'Brand', 'Kick-off', 'Draft', 'LinkedIn'],
    [saturday, 'HR', 'Open house', 'Draft', ''],
  ]);
  const calendar = path.join(tempFolder, 'week.csv');
  await answerDialogs(app, { saveFile: calendar });
  await board.titleBar.getByRole('button', { name: 'Export as CSV' }).click();
  await new ExportDialogPage(window).run.click();
  await expect(board.message).toContainText('Exported 6 posts to week.csv');
  expect((await readFile(calendar, 'utf8')).trim().split('\r\n')).toHaveLength(7);
});

test('a person plans a week with the keyboard and never touches the mouse', async ({
  launchApp,
  tempFolder,
}) => {
  const { app, window } = await launchApp();
  await setClock(window);
  const [board, panel] = [new BoardPage(window), new PostPanelPage(window)];
  const { keyboard } = window;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await keyboard.press(key);
  };
  const add = async (title: string): Promise<void> => {
    await press('Enter');
    await expect(board.newTitle).toBeFocused();
    await keyboard.type(title);
    await press('Enter');
    await expect(board.card(title)).toBeFocused();
  };
  const file = path.join(tempFolder, 'Week.crosslane');
  await answerDialogs(app, { saveFile: file });
  await expect(board.grid).toBeVisible();
  await tabTo(window, new StartPanelPage(window).newPlan);
  await press('Enter');
  await expect(board.saving).toHaveText('Saved');

  await tabTo(window, board.cell('Brand', planToday()));
  await press('Home');
  await expect(board.cell('Brand', monday)).toBeFocused();
  await add('Kick-off');
  await press('ArrowRight', 'ArrowDown');
  await expect(board.cell('Product', tuesday)).toBeFocused();
  await add('Prototype');
  await press('ArrowRight', 'ArrowDown');
  await add('Press day');
  await press('ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown');
  await expect(board.cell('HR', friday)).toBeFocused();
  await add('Open house');

  await press('Space', 'ArrowRight', 'Space');
  await expect(board.cell('HR', saturday).getByRole('button')).toBeFocused();
  await press('ArrowDown');
  await add('Answers in a picture');
  await expect(board.ideas()).toHaveCount(1);
  await press('Space', 'ArrowUp', 'ArrowUp', 'Space');
  await expect(board.cell('Customer Service', planToday()).getByRole('button')).toBeFocused();

  await press('Enter');
  await expect(panel.title).toBeFocused();
  await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab');
  await expect(panel.choice('Status')).toBeFocused();
  await press('Enter');
  await expect(window.getByRole('option', { name: 'Idea' })).toBeFocused();
  await press('ArrowDown', 'Enter');
  await expect(panel.choice('Status')).toHaveText('Draft');
  await press('Escape');
  await expect(panel.panel).toHaveCount(0);
  await expect(board.card('Answers in a picture')).toBeFocused();

  await press('Delete');
  await expect(board.card('Answers in a picture')).toHaveCount(0);
  await press('Control+z');
  await expect(board.card('Answers in a picture')).toBeFocused();

  await expectWeek(file, [
    [monday, 'Brand', 'Kick-off', 'Draft', ''],
    [tuesday, 'Product', 'Prototype', 'Draft', ''],
    [wednesday, 'PR', 'Press day', 'Draft', ''],
    [saturday, 'HR', 'Open house', 'Draft', ''],
    [planToday(), 'Customer Service', 'Answers in a picture', 'Draft', ''],
  ]);
  const calendar = path.join(tempFolder, 'week.csv');
  await answerDialogs(app, { saveFile: calendar });
  await tabTo(window, board.titleBar.getByRole('button', { name: 'Export as CSV' }));
  await press('Enter');
  await tabTo(window, new ExportDialogPage(window).run);
  await press('Enter');
  await expect(board.message).toContainText('Exported 5 posts to week.csv');
  expect((await readFile(calendar, 'utf8')).trim().split('\r\n')).toHaveLength(6);
});

type Line = readonly [
  day: Day,
  department: string,
  title: string,
  status: string,
  networks: string,
];

/** Waits until the file holds these posts and no others. */
async function expectWeek(file: string, lines: readonly Line[]): Promise<void> {
  const wanted = lines.map((line) => line.join(' | ')).sort();
  await expect
    .poll(async () => {
      const plan = await readPlanFile(file);
      return recordsOf(plan, 'post')
        .map((post) => lineOf(plan, post))
        .sort();
    })
    .toEqual(wanted);
}

function lineOf(plan: Plan, post: Post): string {
  const networks = post.channels.map((id) => {
    const channel = findRecord(plan, 'channel', id);
    return channel ? networkName(channel.network) : 'no channel';
  });
  const department = findRecord(plan, 'department', post.department)?.name ?? 'no department';
  return [post.place.day, department, post.title, statusName(post.status), networks.join()].join(
    ' | ',
  );
}
