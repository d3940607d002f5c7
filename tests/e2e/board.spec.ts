import { rm } from 'node:fs/promises';
import path from 'node:path';
import { answerDialogs } from '../support/dialogs';
import { aPost } from '../support/builders';
import { readPlanFile } from '../support/plan-file';
import { planToday, shownWeek, weekPlan } from '../support/week-plan';
import { putRecord } from '../../src/plan';
import { longDay } from './pages/days';
import { anyId, anyRank, expect, newPost, test } from './pages/planner';

const [monday, tuesday, wednesday, thursday, , saturday] = shownWeek();

test('shows departments as rows, the days of the week as columns, and each post in its cell', async ({
  openPlan,
}) => {
  const { board } = await openPlan();

  await expect(board.dayHeads()).toHaveCount(7);
  for (const day of shownWeek()) await expect(board.dayHead(day)).toBeVisible();
  await expect(board.lanes()).toContainText(['Brand', 'Product', 'HR']);
  await expect(board.cards).toHaveCount(5);
  await expect(board.cell('Brand', tuesday).getByRole('button')).toContainText([
    'Teaser film',
    'Customer story',
  ]);
  await expect(board.cell('Product', wednesday).getByRole('button')).toContainText([
    'Feature poll',
  ]);
  await expect(board.cell('HR', thursday).getByRole('button')).toContainText(['Behind the desk']);
  await expect(board.cell('Product', saturday).getByRole('button')).toContainText(['Weekend read']);
  await expect(board.ideas()).toContainText(['Office tour', 'Podcast guest']);
});

test('a card tells its department, day, time, status and networks', async ({ openPlan }) => {
  const { board } = await openPlan();
  await expect(board.card('Feature poll')).toHaveAccessibleName(
    `Feature poll, Product, ${longDay(wednesday)}, 11:00, In review, Instagram and LinkedIn`,
  );
  await expect(board.card('Behind the desk')).toHaveAccessibleName(
    `Behind the desk, HR, ${longDay(thursday)}, Scheduled`,
  );
  await expect(board.card('Office tour')).toHaveAccessibleName(
    'Office tour, HR, in the tray, Idea',
  );
});

test('a double click on a cell adds a post to that department and day', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;

  await board.addByMouse('HR', monday, 'Meet the team');

  await expect(board.cell('HR', monday).getByRole('button')).toHaveCount(1);
  await expect(board.card('Meet the team')).toBeFocused();
  await expect(board.cards).toHaveCount(6);
  await planner.expectSaved([
    newPost({
      title: 'Meet the team',
      department: 'dept-hr',
      place: { day: monday, rank: anyRank },
      status: 'draft',
    }),
  ]);
});

test('leaving the field of a new post adds what was typed', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;

  await board.cell('HR', monday).dblclick();
  await board.newTitle.fill('  Meet the team  ');
  await board.card('Teaser film').click();

  await expect(board.card('Meet the team')).toHaveCount(1);
  await expect(board.newTitle).toHaveCount(0);
  await planner.expectSaved([
    newPost({
      title: 'Meet the team',
      department: 'dept-hr',
      place: { day: monday, rank: anyRank },
      status: 'draft',
    }),
  ]);
});

test('a new post without a title, or given up with Escape, is none', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;

  await board.cell('HR', monday).dblclick();
  await board.newTitle.press('Enter');
  await expect(board.newTitle).toHaveCount(0);

  await board.cell('HR', monday).dblclick();
  await board.newTitle.fill('Never mind');
  await board.newTitle.press('Escape');
  await expect(board.newTitle).toHaveCount(0);

  await expect(board.cards).toHaveCount(5);
  await planner.expectUntouched();
});

test('the button for a new post adds one on today', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;

  await board.newPost.click();
  await board.newTitle.fill('Something new');
  await board.newTitle.press('Enter');

  await planner.expectSaved([
    newPost({
      title: 'Something new',
      department: 'dept-brand',
      place: { day: planToday(), rank: anyRank },
      status: 'draft',
    }),
  ]);
});

test('undo and redo name what they do, and do it in the file too', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;
  const moved = {
    changed: 'post',
    id: 'post-poll',
    to: { department: 'dept-brand', place: { day: thursday, rank: anyRank } },
  };
  await board.drag(board.card('Feature poll'), board.cell('Brand', thursday));
  await planner.expectSaved([moved]);
  await board.addByMouse('HR', monday, 'Meet the team');
  await planner.expectSaved([moved, expect.objectContaining({ added: 'post' })]);

  await expect(board.undo).toHaveAccessibleName('Undo adding of a post');
  await board.undo.click();
  await planner.expectSaved([moved]);
  await expect(board.undo).toHaveAccessibleName('Undo move of a post');
  await board.undo.click();
  await planner.expectSaved([]);
  await expect(board.cell('Product', wednesday).getByRole('button')).toHaveCount(1);
  await expect(board.undo).toBeDisabled();

  await expect(board.redo).toHaveAccessibleName('Redo move of a post');
  await board.redo.click();
  await planner.expectSaved([moved]);
  await expect(board.cell('Brand', thursday).getByRole('button')).toHaveCount(1);
  await board.redo.click();
  await planner.expectSaved([moved, expect.objectContaining({ added: 'post' })]);
  await expect(board.redo).toBeDisabled();
});

test('an edit after undo takes the place of what was undone', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;
  await board.addByMouse('HR', monday, 'First thought');
  await board.undo.click();
  await expect(board.redo).toBeEnabled();

  await board.addByMouse('HR', monday, 'Second thought');

  await expect(board.redo).toBeDisabled();
  await expect(board.card('First thought')).toHaveCount(0);
  await planner.expectSaved([
    { added: 'post', record: expect.objectContaining({ id: anyId, title: 'Second thought' }) },
  ]);
});

test('the message about a deletion brings the post back', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.card('Feature poll').click();
  await window.keyboard.press('Delete');
  await expect(board.message).toContainText('Deleted Feature poll');
  await planner.expectSaved([{ removed: 'post', id: 'post-poll' }]);

  await board.message.getByRole('button', { name: 'Undo' }).click();

  await expect(board.message).toHaveCount(0);
  await expect(board.cell('Product', wednesday).getByRole('button')).toHaveCount(1);
  await planner.expectSaved([]);
});

test('posts without a department have a lane of their own, and can be dragged out of it', async ({
  openPlan,
}) => {
  const plan = weekPlan();
  putRecord(plan, 'post', aPost({ id: 'post-stray', title: 'Whose is this', day: tuesday }));
  const planner = await openPlan(plan);
  const { board } = planner;
  await expect(board.lanes()).toHaveCount(4);

  await board.drag(board.card('Whose is this'), board.cell('HR', tuesday));

  await expect(board.lanes()).toContainText(['Brand', 'Product', 'HR']);
  await expect(board.lanes()).toHaveCount(3);
  await planner.expectSaved([{ changed: 'post', id: 'post-stray', to: { department: 'dept-hr' } }]);
});

test('says that the plan is not saved when its file is gone, until it is kept elsewhere', async ({
  openPlan,
  tempFolder,
}) => {
  const planner = await openPlan();
  const { board, file } = planner;
  const { titleBar } = board;
  const elsewhere = path.join(tempFolder, 'Elsewhere.crosslane');
  await answerDialogs(planner.app, { saveFile: elsewhere });
  await rm(file);

  await board.addByMouse('HR', monday, 'Meet the team');
  await expect(titleBar.getByRole('alert')).toContainText('Not saved');
  await expect(titleBar.getByText('Saved', { exact: true })).toHaveCount(0);

  await titleBar.getByRole('button', { name: 'Save as…' }).click();
  await expect(board.saving).toHaveText('Saved');
  const kept = await readPlanFile(elsewhere);
  expect([...kept.records.post.values()].map(({ title }) => title)).toContain('Meet the team');
});

test('a full cell shows some of its posts and opens to show all', async ({ openPlan }) => {
  const plan = weekPlan();
  for (const hour of [10, 11, 12, 13, 14, 15, 16]) {
    putRecord(
      plan,
      'post',
      aPost({ title: `At ${hour}`, department: 'dept-hr', day: monday, time: `${hour}:00` }),
    );
  }
  const { board } = await openPlan(plan);
  const cell = board.cell('HR', monday);
  await expect(cell.getByRole('button', { name: /^At / })).toHaveCount(4);

  await cell.getByRole('button', { name: '+3 more' }).click();
  await expect(cell.getByRole('button', { name: /^At / })).toContainText([
    ...['At 10', 'At 11', 'At 12', 'At 13', 'At 14', 'At 15', 'At 16'],
  ]);

  await cell.getByRole('button', { name: 'Show less' }).click();
  await expect(cell.getByRole('button', { name: /^At / })).toHaveCount(4);
});
