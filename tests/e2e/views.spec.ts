import { putRecord } from '../../src/plan';
import { aRecord } from '../support/builders';
import { clickMenuItem, menuItem } from '../support/menu';
import { weekPlan } from '../support/week-plan';
import { anyId, anyRank, expect, test } from './pages/planner';

/** The week plan with a view of drafts, and one that names what is gone. */
function planWithViews(): ReturnType<typeof weekPlan> {
  const plan = weekPlan();
  const drafts = { id: 'view-drafts', name: 'Drafts', order: 'a0', statuses: ['draft' as const] };
  putRecord(plan, 'view', aRecord('view', { ...drafts, rest: 'hide', zoom: 'month' }));
  const gone = {
    channels: ['channel-gone' as never, 'channel-linkedin' as never],
    owners: ['person-gone' as never, 'person-left' as never],
    tags: ['film', 'snow'],
  };
  putRecord(plan, 'view', aRecord('view', { id: 'view-gone', name: 'Old', order: 'a1', ...gone }));
  return plan;
}

test('a view is saved in the plan, shown again, changed, renamed and deleted', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board, find, window } = planner;
  await find.field.fill('re');
  await find.filterButton.click();
  await find.filter('Draft').click();
  await find.filterField.press('Escape');
  await find.saveAs('Reading drafts');
  await expect(find.viewsButton).toHaveAccessibleName('View: Reading drafts');
  const view = { name: 'Reading drafts', text: 're', statuses: ['draft' as const] };
  const added = aRecord('view', { id: 'view-any', ...view, order: anyRank });
  await planner.expectSaved([{ added: 'view', record: { ...added, id: anyId } }]);

  await window.keyboard.press('Shift+Escape');
  await expect(find.viewsButton).toHaveAccessibleName('Views');
  await find.chooseInViews('Reading drafts');
  await expect.poll(() => find.hits()).toEqual(['Weekend read']);
  await expect(find.field).toHaveValue('re');

  await find.field.fill('');
  await expect(find.viewsButton).toHaveAccessibleName('View: Reading drafts, changed');
  await find.chooseInViews('Update Reading drafts');
  await expect(find.viewsButton).toHaveAccessibleName('View: Reading drafts');
  await find.chooseInViews('Rename…');
  const dialog = window.getByRole('dialog', { name: 'Rename the view' });
  await dialog.getByLabel('Name').fill('Drafts');
  await dialog.getByLabel('Name').press('Enter');
  await expect(find.viewsButton).toHaveAccessibleName('View: Drafts');

  await find.chooseInViews('Delete');
  await expect(board.message).toContainText('Deleted the view Drafts');
  await expect(find.viewsButton).toHaveAccessibleName('Views');
  // What it showed stays; only its name is gone.
  expect(await find.hits()).toEqual(['Customer story', 'Weekend read']);
  await board.message.getByRole('button', { name: 'Undo' }).click();
  await find.viewsButton.click();
  await expect(window.getByRole('menuitem', { name: 'Drafts', exact: true })).toBeVisible();
});

test('a view hides other posts and keeps its zoom where it says so', async ({ openPlan }) => {
  const { board, find } = await openPlan(planWithViews());
  await find.chooseInViews('Drafts');
  await expect(board.zoom('Month')).toHaveAttribute('aria-pressed', 'true');
  await expect(board.cards).toHaveCount(2);
  await expect(board.said).toHaveText('View Drafts');
});

test('a view that names what is gone says so in words, and shows the rest', async ({
  openPlan,
}) => {
  const planner = await openPlan(planWithViews());
  const { board, find } = planner;
  await find.chooseInViews('Old');
  await expect(board.message).toContainText(
    'This view names a channel and 2 people that are no longer in the plan, and shows the rest. No post has the tag “snow” now.',
  );
  await expect.poll(() => find.hits()).toEqual(['Teaser film']);
  await expect(find.chips).toContainText('Channel: LinkedIn');

  await board.message.getByRole('button', { name: 'Update the view' }).click();
  await planner.expectSaved([
    {
      changed: 'view',
      id: 'view-gone',
      to: { channels: ['channel-linkedin'], owners: [] },
    },
  ]);
});

test('the palette and the menu show and keep views', async ({ openPlan }) => {
  const { app, board, find, window } = await openPlan(planWithViews());
  await window.keyboard.press('Control+k');
  await window.keyboard.type('show view drafts');
  await window.keyboard.press('Enter');
  await expect(board.cards).toHaveCount(2);
  expect(await menuItem(app, 'deleteView')).toMatchObject({ enabled: true });
  await clickMenuItem(app, 'saveView');
  const dialog = window.getByRole('dialog', { name: 'Save as a view' });
  await dialog.getByLabel('Show a month with it, as now').check();
  await dialog.getByLabel('Name').fill('Drafts by month');
  await dialog.getByLabel('Name').press('Enter');
  await expect(find.viewsButton).toHaveAccessibleName('View: Drafts by month');
  await clickMenuItem(app, 'deleteView');
  await expect(find.viewsButton).toHaveAccessibleName('Views');
});
