import path from 'node:path';
import { planInfo, recordsOf, visibleDepartments, wallClock } from '../../src/plan';
import { expect, test } from '../support/app';
import { answerDialogs, askedDialogs } from '../support/dialogs';
import { readPlanFile, writePlanFile } from '../support/plan-file';
import { TIME_ZONE, weekPlan } from '../support/week-plan';
import { BoardPage } from './pages/board-page';
import { longDay } from './pages/days';
import { StartPanelPage } from './pages/start-panel';

test('the first start shows an example around today, ready to drag', async ({ launchApp }) => {
  const { window } = await launchApp();
  const [board, start] = [new BoardPage(window), new StartPanelPage(window)];

  await expect(start.panel).toBeVisible();
  await expect(board.saving).toHaveText('Not in a file yet');
  await expect(board.lanes()).toHaveCount(5);
  const { day } = wallClock(new Date(), TIME_ZONE);
  await expect(board.today()).toHaveAccessibleName(new RegExp(`^${longDay(day)}, today`));
  expect(await board.cards.count()).toBeGreaterThan(20);
  expect(await board.ideas().count()).toBeGreaterThan(3);
  // All of it can be seen: nothing is under the panel.
  await expect(board.dayHeads().last()).toBeInViewport({ ratio: 1 });
});

test('the start panel ticks what a newcomer has tried', async ({ launchApp }) => {
  const { app, window } = await launchApp();
  const [board, start] = [new BoardPage(window), new StartPanelPage(window)];
  // At the end, when the app asks what shall become of the example.
  await answerDialogs(app, { button: 'Discard' });
  const name = (await board.cards.first().getAttribute('aria-label')) ?? '';
  const title = name.slice(0, name.indexOf(', '));
  await expect(start.done()).toHaveCount(0);

  await board.drag(board.card(title), board.lastCell('HR'));
  await expect(start.done()).toHaveCount(2);
  await window.keyboard.press('n');
  await board.newTitle.fill('My first post');
  await board.newTitle.press('Enter');

  await expect(start.done()).toHaveCount(3);
  await expect(board.card('My first post')).toHaveCount(1);
});

test('New plan makes a file with the five departments and shows it', async ({
  launchApp,
  tempFolder,
}) => {
  const { app, window } = await launchApp();
  const [board, start] = [new BoardPage(window), new StartPanelPage(window)];
  const file = path.join(tempFolder, 'Spring.crosslane');
  await answerDialogs(app, { saveFile: file });

  await start.newPlan.click();

  await expect(start.panel).toHaveCount(0);
  await expect(board.saving).toHaveText('Saved');
  await expect(board.cards).toHaveCount(0);
  await expect(board.lanes()).toContainText(FIVE);
  const plan = await readPlanFile(file);
  expect(planInfo(plan)).toMatchObject({ title: 'Spring', timeZone: TIME_ZONE });
  expect(visibleDepartments(plan).map(({ name }) => name)).toEqual(FIVE);
  expect(recordsOf(plan, 'post')).toEqual([]);
});

test('Open shows the plan of a file in place of the example', async ({ launchApp, tempFolder }) => {
  const { app, window } = await launchApp();
  const [board, start] = [new BoardPage(window), new StartPanelPage(window)];
  await answerDialogs(app, { openFile: await writePlanFile(tempFolder, weekPlan()) });

  await start.open.click();

  await expect(start.panel).toHaveCount(0);
  await expect(board.lanes()).toContainText(['Brand', 'Product', 'HR']);
  await expect(board.lanes()).toHaveCount(3);
  await expect(board.saving).toHaveText('Saved');
  // An example that nobody touched goes without a question.
  expect(await askedDialogs(app)).toEqual(['open']);
});

test('the example is kept as a plan with what was changed in it', async ({
  launchApp,
  tempFolder,
}) => {
  const { app, window } = await launchApp();
  const [board, start] = [new BoardPage(window), new StartPanelPage(window)];
  const file = path.join(tempFolder, 'Mine.crosslane');
  await answerDialogs(app, { saveFile: file });
  await board.newPost.click();
  await board.newTitle.fill('My first post');
  await board.newTitle.press('Enter');
  const before = await board.cards.count();

  await start.keep.click();

  await expect(board.saving).toHaveText('Saved');
  await expect(start.panel).toHaveCount(0);
  await expect(board.cards).toHaveCount(before);
  const titles = recordsOf(await readPlanFile(file), 'post').map(({ title }) => title);
  expect(titles.filter((title) => title === 'My first post')).toHaveLength(1);
  await expect(board.undo).toHaveAccessibleName('Undo adding of a post');
});

test('a plan that was open before is one click away', async ({ launchApp, tempFolder }) => {
  const file = await writePlanFile(tempFolder, weekPlan());
  const first = await launchApp({ args: [file] });
  await expect(new BoardPage(first.window).card('Teaser film')).toHaveCount(1);
  await first.close();

  const { window } = await launchApp();
  const [board, start] = [new BoardPage(window), new StartPanelPage(window)];
  await start.recent('Team.crosslane').click();

  await expect(board.card('Teaser film')).toHaveCount(1);
  await expect(board.saving).toHaveText('Saved');
});

test('what was planned is there after the app was closed and opened again', async ({
  launchApp,
  tempFolder,
}) => {
  const file = await writePlanFile(tempFolder, weekPlan());
  const first = await launchApp({ args: [file] });
  const before = new BoardPage(first.window);
  await before.drag(before.card('Podcast guest'), before.lastCell('HR'));
  await expect(before.said).toContainText('Moved Podcast guest');
  // At once: closing waits until everything is in the file.
  await first.close();

  const { window } = await launchApp({ args: [file] });
  const board = new BoardPage(window);
  await expect(board.lastCell('HR').getByRole('button')).toContainText(['Podcast guest']);
  await expect(board.ideas()).toHaveCount(1);
  await expect(board.undo).toBeDisabled();
});

const FIVE = ['Brand', 'Product', 'PR', 'Customer Service', 'HR'];
