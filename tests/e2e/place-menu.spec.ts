import { shownWeek } from '../support/week-plan';
import { expect, test } from './pages/planner';

const [monday] = shownWeek();

test('the other mouse button opens the menu of a card, which it selects', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  await board.card('Teaser film').click();
  await board.card('Customer story').click({ button: 'right' });
  const menu = window.getByRole('menu', { name: 'This post' });
  await expect(menu).toBeVisible();
  await board.expectSelected('Customer story');
  await menu.getByRole('menuitem', { name: 'Approved' }).click();
  await expect(menu).toHaveCount(0);
  await expect(board.card('Customer story')).toHaveAccessibleName(/Approved/);
  await expect(board.card('Customer story')).toBeFocused();
});

test('Shift+F10 opens the menu under the focused card, and Escape goes back to it', async ({
  openPlan,
}) => {
  const { board, panel, window } = await openPlan();
  await board.card('Teaser film').click();
  await window.keyboard.press('Shift+F10');
  const menu = window.getByRole('menu', { name: 'This post' });
  await expect(menu).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(board.card('Teaser film')).toBeFocused();

  await window.keyboard.press('ContextMenu');
  await expect(menu).toBeVisible();
  await expect(menu.getByRole('menuitem', { name: 'Edit post' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(panel.title).toBeFocused();
});

test('the menu of one of several selected posts is about all of them', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  await board.card('Teaser film').click();
  await board.card('Feature poll').click({ modifiers: ['Control'] });
  await board.card('Teaser film').click({ button: 'right' });
  const menu = window.getByRole('menu', { name: '2 selected posts' });
  await menu.getByRole('menuitem', { name: /Delete/ }).click();
  await expect(board.card('Teaser film')).toHaveCount(0);
  await expect(board.card('Feature poll')).toHaveCount(0);
  await expect
    .poll(() => window.evaluate(() => document.activeElement?.closest('[role=grid]') !== null))
    .toBe(true);
});

test('the menu of a cell makes a post there', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  await board.cell('HR', monday).click({ button: 'right' });
  await window.getByRole('menuitem', { name: 'New post' }).click();
  await expect(board.newTitle).toBeFocused();
  await window.keyboard.type('From the menu');
  await window.keyboard.press('Enter');
  await expect(board.cell('HR', monday).getByRole('button')).toHaveText(/From the menu/);
});
