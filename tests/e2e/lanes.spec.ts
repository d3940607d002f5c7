import type { Page } from '@playwright/test';
import { aPlan } from '../support/builders';
import { expect, test, type Planner } from './pages/planner';

/** Opens a lane's menu and takes one of its items. */
async function choose({ window }: Planner, lane: string, item: string): Promise<void> {
  await window.getByRole('rowheader', { name: new RegExp(`^${lane}`) }).hover();
  await window.getByRole('button', { name: `More for ${lane}` }).click();
  await window.getByRole('menuitem', { name: item }).click();
}

/** Types into the dialog's field, in place of what stands there, and presses Enter. */
async function answer(window: Page, text: string): Promise<void> {
  await expect(window.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await window.keyboard.type(text);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog')).toHaveCount(0);
}

function laneNames({ window }: Planner): Promise<readonly string[]> {
  return window.getByRole('rowheader').getByRole('heading').allInnerTexts();
}

test('a lane is renamed, and nothing else changes', async ({ openPlan }) => {
  const planner = await openPlan();
  await choose(planner, 'Brand', 'Rename…');
  await answer(planner.window, 'Brand studio');

  await expect(planner.window.getByRole('rowheader', { name: /^Brand studio/ })).toBeVisible();
  await planner.expectSaved([
    { changed: 'department', id: 'dept-brand', to: { name: 'Brand studio' } },
  ]);
});

test('a lane without a name is asked for one', async ({ openPlan }) => {
  const planner = await openPlan();
  const { window } = planner;
  await choose(planner, 'Brand', 'Rename…');
  await window.keyboard.press('Delete');
  await window.keyboard.press('Enter');

  await expect(window.getByRole('alert')).toHaveText("Type the department's name.");
  await window.keyboard.press('Escape');
  await planner.expectUntouched();
});

test('a lane moves down, and undo brings it back', async ({ openPlan }) => {
  const planner = await openPlan();
  const before = await laneNames(planner);
  await choose(planner, 'Brand', 'Move down');

  await expect.poll(() => laneNames(planner)).toEqual([before[1], before[0], ...before.slice(2)]);
  await planner.board.undo.click();
  await expect.poll(() => laneNames(planner)).toEqual(before);
});

test('a department is added below, and removed again', async ({ openPlan }) => {
  const planner = await openPlan();
  const before = await laneNames(planner);
  await choose(planner, 'Brand', 'Add a department…');
  await answer(planner.window, 'Legal');
  await expect.poll(() => laneNames(planner)).toHaveLength(before.length + 1);
  expect((await laneNames(planner))[1]).toMatch(/^Legal/);

  await choose(planner, 'Legal', 'Remove department');
  await expect.poll(() => laneNames(planner)).toEqual(before);
  await planner.expectSaved([]);
});

test('a department that has posts is not removed, and says how many', async ({ openPlan }) => {
  const planner = await openPlan();
  await choose(planner, 'Brand', 'Remove department');

  await expect(planner.board.message).toContainText(/still has \d+ posts/);
  await planner.expectUntouched();
});

test('a plan without a department asks for the first one, and then for a post', async ({
  openPlan,
}) => {
  const planner = await openPlan(aPlan());
  const { board, window } = planner;
  await expect(board.grid.getByText('Add the first department')).toBeVisible();
  await board.grid.getByRole('button', { name: 'Add a department…' }).click();
  await answer(window, 'Brand');
  await expect(board.grid.getByText('Plan the first post')).toBeVisible();
  await planner.expectSaved([
    { added: 'department', record: expect.objectContaining({ name: 'Brand' }) as unknown },
  ]);
});
