import { putRecord, type Plan } from '../../src/plan';
import { aPost } from '../support/builders';
import { shownWeek, weekPlan } from '../support/week-plan';
import { boxOf } from './pages/boxes';
import { anyRank, expect, test } from './pages/planner';

const [monday, tuesday, wednesday, thursday] = shownWeek();

test('a lane folds to one line that counts the posts of its days', async ({ openPlan }) => {
  const { board } = await openPlan();
  const others = (await boxOf(board.lane('HR'))).height;
  await board.lane('Brand').hover();
  await board.lane('Brand').getByRole('button', { name: 'Fold Brand' }).click();

  expect((await boxOf(board.lane('Brand'))).height).toBeLessThanOrEqual(29);
  await expect(board.card('Teaser film')).toHaveCount(0);
  await expect(board.cell('Brand', tuesday)).toHaveText('2');
  await expect(board.cell('Brand', monday)).toHaveText('');
  await expect(board.said).toHaveText('Folded Brand.');
  // What it gave up is shared by the others.
  expect((await boxOf(board.lane('HR'))).height).toBeGreaterThan(others);

  await board.lane('Brand').getByRole('button', { name: 'Unfold Brand' }).click();
  await expect(board.card('Teaser film')).toBeVisible();
});

test('a folded lane stays folded in other weeks and zooms, and belongs to the window alone', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.lane('Brand').focus();
  await window.keyboard.press('Enter');
  for (const key of ['PageDown', '2', '3', '4', '5']) {
    await window.keyboard.press(key);
    await expect(board.lane('Brand')).toHaveAttribute('aria-expanded', 'false');
    expect((await boxOf(board.lane('Brand'))).height).toBeLessThanOrEqual(29);
  }
  await planner.expectUntouched();
});

test('by keyboard the heads of lanes are left of the first day, and fold', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  await board.card('Teaser film').focus();
  await window.keyboard.press('Home');
  await window.keyboard.press('ArrowLeft');
  await expect(board.lane('Brand')).toBeFocused();
  await window.keyboard.press('ArrowLeft');
  await expect(board.lane('Brand')).toHaveAttribute('aria-expanded', 'false');
  await window.keyboard.press('ArrowDown');
  await expect(board.lane('Product')).toBeFocused();
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('ArrowRight');
  await expect(board.lane('Brand')).toHaveAttribute('aria-expanded', 'true');
  await window.keyboard.press('ArrowRight');
  await expect(board.cell('Brand', monday)).toBeFocused();
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('ArrowUp');
  await expect(window.getByRole('button', { name: 'New campaign' })).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await expect(board.lane('Brand')).toBeFocused();
});

test('arrows cross a folded lane in one step, and its cells take the focus', async ({
  openPlan,
}) => {
  const { board, window } = await openPlan();
  await board.lane('Product').focus();
  await window.keyboard.press('Enter');
  await board.card('Customer story').focus();
  await window.keyboard.press('ArrowDown');
  await expect(board.cell('Product', tuesday)).toBeFocused();
  await window.keyboard.press('ArrowRight');
  await expect(board.cell('Product', wednesday)).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await expect(board.cell('HR', wednesday)).toBeFocused();
});

test('folding the lane of the card in focus leaves the focus on its cell', async ({ openPlan }) => {
  const { board, window, app } = await openPlan();
  await board.card('Teaser film').focus();
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('foldLane')?.click();
  });
  await expect(board.cell('Brand', tuesday)).toBeFocused();
  await window.keyboard.press('ArrowRight');
  await expect(board.cell('Brand', wednesday)).toBeFocused();
});

test('a post is dropped on a folded lane and comes last on its day', async ({ openPlan }) => {
  const planner = await openPlan(crowdedThursday());
  const { board } = planner;
  await board.lane('Brand').hover();
  await board.lane('Brand').getByRole('button', { name: 'Fold Brand' }).click();
  await board.drag(board.card('Behind the desk'), board.cell('Brand', thursday), {
    at: { x: 0.5, y: 0.5 },
  });
  await expect(board.cell('Brand', thursday)).toHaveText('3');
  await planner.expectSaved([
    {
      changed: 'post',
      id: 'post-desk',
      to: { department: 'dept-brand', place: { day: thursday, rank: anyRank } },
    },
  ]);
  await board.lane('Brand').getByRole('button', { name: 'Unfold Brand' }).click();
  await expect(board.cell('Brand', thursday).getByRole('button').last()).toHaveText(
    /Behind the desk/,
  );
});

test('the name of a tall lane stays in sight while its posts scroll', async ({ openPlan }) => {
  const { board, window } = await openPlan(tallLane());
  await window.getByRole('button', { name: /^\+\d+ more$/ }).click();
  const name = board.lane('Brand').getByRole('heading');
  const before = (await boxOf(name)).y;
  await board.grid.hover();
  await window.mouse.wheel(0, 600);
  await expect(board.card('Post 15')).toBeInViewport();
  expect(Math.abs((await boxOf(name)).y - before)).toBeLessThan(2);
});

function crowdedThursday(): Plan {
  const plan = weekPlan();
  for (const name of ['one', 'two']) {
    const post = { id: `post-${name}`, title: name, department: 'dept-brand', day: thursday };
    putRecord(plan, 'post', aPost(post));
  }
  return plan;
}

function tallLane(): Plan {
  const plan = weekPlan();
  for (let at = 1; at <= 40; at += 1) {
    const time = `10:${String(at).padStart(2, '0')}`;
    const post = { id: `post-tall-${at}`, title: `Post ${at}`, department: 'dept-brand', time };
    putRecord(plan, 'post', aPost({ ...post, day: monday }));
  }
  return plan;
}
