import type { Locator } from '@playwright/test';
import {
  addDays,
  monthOf,
  periodInView,
  putRecord,
  weekNumber,
  weekOf,
  type Day,
  type Plan,
} from '../../src/plan';
import { aPost, aRecord } from '../support/builders';
import { planToday, shownWeek, weekPlan } from '../support/week-plan';
import { shortDay } from './pages/days';
import { anyRank, expect, newPost, test, type Planner } from './pages/planner';

const [monday, tuesday, wednesday, , friday, , sunday] = shownWeek();

const today = planToday();

/** The week plan, and a post of today: the week may lie in two months, and two years. */
function planOfToday(): Plan {
  const plan = weekPlan();
  const post = { id: 'post-now', title: 'Right now', day: today, department: 'dept-hr' };
  putRecord(plan, 'post', aPost({ ...post, time: '08:00', status: 'draft' }));
  return plan;
}

/** The Monday of the week after this one, or of the one before where the quarter ends with this one. */
function otherMonday(): Day {
  const next = addDays(monday, 7);
  return next < periodInView('quarter', today, 'monday').last ? next : addDays(monday, -7);
}

/** 'week 48', as a quarter calls it. */
function week(day: Day): string {
  return `week ${weekNumber(weekOf(day, 'monday'))}`;
}

/** 'November 2026', as a year calls it. */
function month(day: Day): string {
  const format = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });
  return format.format(new Date(`${day}T12:00`));
}

test('a quarter counts the posts of each week by department, and all of them below', async ({
  openPlan,
}) => {
  const { board } = await openPlan();
  await board.zoom('Quarter').click();

  await expect(board.period('Brand', week(monday))).toHaveAccessibleName(
    /2 posts: 1 approved or scheduled, 1 earlier$/,
  );
  await expect(board.period('HR', week(monday))).toHaveAccessibleName(/1 post: 1 approved/);
  await expect(board.period('All departments', week(monday))).toHaveText('5');
  await expect(board.today()).toHaveAccessibleName(new RegExp(`^${week(monday)}, .*, now$`));
  await expect(board.window.getByRole('list', { name: 'Marks' })).toContainText(
    'One block is one post',
  );
});

test('a year counts the posts of each month', async ({ openPlan }) => {
  const plan = weekPlan();
  const [first, last] = ['2026-03-01', '2026-03-31'];
  for (const day of [first, last]) {
    putRecord(plan, 'post', aPost({ day, department: 'dept-hr', status: 'published' }));
  }
  const { board } = await openPlan(plan);
  await board.goTo('2026-03-15');
  await board.zoom('Year').click();

  await expect(board.range()).toHaveText('2026');
  await expect(board.period('HR', 'March 2026')).toHaveAccessibleName(/2 posts: 2 published$/);
  await expect(board.period('HR', 'February 2026')).toHaveText('0');
  await expect(board.grid.getByRole('columnheader', { name: /2026/ })).toHaveCount(12);
});

test('the title names the months of a quarter, and its weeks beside it', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  await board.goTo('2026-10-07');
  await board.zoom('Quarter').click();
  await expect(board.range()).toHaveText('October – December 2026');
  await expect(board.toolbar.getByText('Weeks 40 to 53', { exact: true })).toBeVisible();

  await board.toolbar.getByRole('button', { name: 'Next' }).click();
  await expect(board.range()).toHaveText('January – March 2027');
  // The week in which the quarter begins is shown whole.
  await expect(board.period('HR', 'week 53')).toHaveCount(1);
  await window.keyboard.press('PageUp');
  await window.keyboard.press('5');
  await expect(board.range()).toHaveText('2026');
  await window.keyboard.press('PageUp');
  await expect(board.range()).toHaveText('2025');
});

test('weeks that start on Sunday are the columns of a plan that asks for it', async ({
  openPlan,
}) => {
  const plan = weekPlan();
  const info = { id: plan.id, title: 'Sundays first', timeZone: 'Europe/Stockholm' };
  putRecord(plan, 'plan', aRecord('plan', { ...info, firstDayOfWeek: 'sunday' }));
  const { board } = await openPlan(plan);
  await board.goTo('2026-11-25');
  await board.zoom('Quarter').click();
  await expect(board.period('HR', 'week 48, 22 – 28 Nov')).toHaveCount(1);
});

test('posts of a department without a lane are counted too', async ({ openPlan }) => {
  const plan = weekPlan();
  putRecord(plan, 'post', aPost({ title: 'Left alone', day: tuesday, status: 'draft' }));
  const { board, window } = await openPlan(plan);
  await window.keyboard.press('4');
  await board.period('In no lane', week(monday)).click();
  await expect(board.row('Left alone')).toBeVisible();
});

const ZOOM_KEYS = ['1', '2', '3', '4', '5'] as const;

for (const from of ZOOM_KEYS) {
  test(`a day far from today stays in sight and in focus from zoom ${from} to all others`, async ({
    openPlan,
  }) => {
    // Narrow enough that all zooms but the week have to scroll.
    const { board, window } = await openPlan(undefined, { size: { width: 800, height: 600 } });
    const day = monthOf(addDays(today, 70)).last;
    await board.goTo(day);
    await board.cell('HR', day).click();

    for (const to of ZOOM_KEYS.filter((key) => key !== from)) {
      await window.keyboard.press(from);
      await expectInSight(cellOf(board, from, day));
      await window.keyboard.press(to);
      await expectInSight(cellOf(board, to, day));
    }
    // It is that very day, not the week or the month that it lies in.
    await window.keyboard.press('1');
    await expectInSight(board.cell('HR', day));
  });
}

function cellOf(board: Planner['board'], key: string, day: Day): Locator {
  if (key === '4') return board.period('HR', week(day));
  return key === '5' ? board.period('HR', month(day)) : board.cell('HR', day);
}

async function expectInSight(cell: Locator): Promise<void> {
  await expect(cell).toBeFocused();
  await expect(cell).toBeInViewport({ ratio: 0.7 });
}

test('the day that was gone to is the one that the next zoom keeps', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  await board.zoom('Year').click();
  await board.period('HR', `January ${today.slice(0, 4)}`).click();
  await window.keyboard.press('.');
  await expect(board.period('HR', month(today))).toBeFocused();
  await window.keyboard.press('1');
  await expect(board.today()).toBeVisible();

  await board.zoom('Year').click();
  await board.goTo('2026-05-13');
  await board.zoom('Week').click();
  await expect(board.range()).toHaveText('11 – 17 May 2026');
});

test('resting on a cell lists its posts, and going elsewhere closes the list', async ({
  openPlan,
}) => {
  const { board, window } = await openPlan();
  await window.keyboard.press('4');
  await board.period('Brand', week(monday)).hover();
  await expect(board.list()).toHaveAccessibleName(`Posts of Brand, ${week(monday)}`);
  await expect(board.list().getByRole('button', { description: /picks up/ })).toHaveText([
    /Tue \d+ *09:00 *Teaser film/,
    /Tue \d+ *14:30 *Customer story/,
  ]);
  // The pointer goes into the list, which stays, and out of both.
  await board.row('Customer story').hover();
  await board.titleBar.hover();
  await expect(board.list()).toHaveCount(0);
});

test('a click keeps the list open until another click, Escape or a click elsewhere', async ({
  openPlan,
}) => {
  const { board, window } = await openPlan();
  await board.zoom('Quarter').click();
  const cell = board.period('Brand', week(monday));

  await cell.click();
  await board.titleBar.hover();
  await expect(board.row('Teaser film')).toBeVisible();
  await cell.click();
  await expect(board.list()).toHaveCount(0);

  await cell.click();
  await board.period('Product', week(monday)).click({ position: { x: 6, y: 6 } });
  await expect(board.list()).toHaveAccessibleName(/^Posts of Product/);
  await window.keyboard.press('Escape');
  await expect(board.list()).toHaveCount(0);
  await expect(board.period('Product', week(monday))).toBeFocused();
});

test('a click in the list opens the post in the panel', async ({ openPlan }) => {
  const { board, panel } = await openPlan(planOfToday());
  await board.zoom('Year').click();
  await board.period('HR', month(today)).click();
  await board.row('Right now').click();
  await expect(panel.title).toHaveValue('Right now');
  await expect(panel.title).toBeFocused();
});

test('a double click on a week shows it, and one on a month shows that', async ({ openPlan }) => {
  const { board } = await openPlan();
  await board.zoom('Year').click();
  await board.period('Brand', month(today)).dblclick();
  await expect(board.zoom('Month')).toHaveAttribute('aria-pressed', 'true');
  await expect(board.range()).toHaveText(month(today));

  await board.zoom('Quarter').click();
  await board.period('HR', week(monday)).dblclick();
  await expect(board.zoom('Week')).toHaveAttribute('aria-pressed', 'true');
  await expect(board.dayHead(monday)).toBeVisible();
  await expect(board.list()).toHaveCount(0);
});

test('the list leads to its week or month', async ({ openPlan }) => {
  const { board } = await openPlan();
  await board.zoom('Quarter').click();
  // In the middle of its fourth day.
  await board.period('HR', week(otherMonday())).click();
  await board.list().getByRole('button', { name: 'Show this week' }).click();
  await expect(board.cell('HR', addDays(otherMonday(), 3))).toBeFocused();
});

test('by keyboard: go to a cell, open it, walk its posts, open one, and come back', async ({
  openPlan,
}) => {
  const { board, panel, window } = await openPlan();
  await board.cell('Brand', monday).click();
  await window.keyboard.press('4');
  const cell = board.period('Brand', week(monday));
  await expect(cell).toBeFocused();

  await window.keyboard.press('ArrowRight');
  await expect(board.period('Brand', week(addDays(monday, 7)))).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await expect(board.period('Product', week(addDays(monday, 7)))).toBeFocused();
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('ArrowLeft');
  await expect(cell).toBeFocused();

  await window.keyboard.press('Enter');
  await expect(board.row('Teaser film')).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await expect(board.row('Customer story')).toBeFocused();
  await window.keyboard.press('Home');
  await expect(board.row('Teaser film')).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(board.list()).toHaveCount(0);
  await expect(cell).toBeFocused();

  await window.keyboard.press('Enter');
  await window.keyboard.press('End');
  await window.keyboard.press('Enter');
  await expect(panel.title).toHaveValue('Customer story');
  await window.keyboard.press('Escape');
  await expect(cell).toBeFocused();
});

test('arrows go past the ends of a quarter, and down into the tray and back', async ({
  openPlan,
}) => {
  const { board, window } = await openPlan();
  await board.goTo('2026-12-30');
  await board.cell('HR', '2026-12-30' as Day).click();
  await window.keyboard.press('4');
  await expect(board.range()).toHaveText('October – December 2026');
  await window.keyboard.press('ArrowRight');
  await expect(board.range()).toHaveText('January – March 2027');
  await expect(board.period('HR', 'week 1')).toBeFocused();

  await window.keyboard.press('ArrowDown');
  await expect(board.ideas().first()).toBeFocused();
  await window.keyboard.press('ArrowUp');
  await expect(board.grid.locator(':focus')).toHaveAccessibleName(/^HR, week/);
});

test('an empty cell says so, and Enter goes to what can be done there', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  await board.cell('HR', monday).click();
  await window.keyboard.press('5');
  await window.keyboard.press('End');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Enter');
  await expect(board.list()).toContainText('No posts in this month yet.');
  await expect(board.list().getByRole('button', { name: 'Show this month' })).toBeFocused();
});

test('N adds a post on the day that the cursor came from', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.cell('HR', friday).click();
  await window.keyboard.press('4');
  await window.keyboard.press('n');
  await board.newTitle.fill('From far away');
  await expect(board.period('HR', week(friday))).toContainText(shortDay(friday));
  await board.newTitle.press('Enter');
  await planner.expectSaved([
    newPost({
      ...{ title: 'From far away', department: 'dept-hr', status: 'draft' },
      place: { day: friday, rank: anyRank },
    }),
  ]);
  await expect(board.period('HR', week(friday))).toBeFocused();
});

test('a post is dragged from the list of a week to a day of another week and lane', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board } = planner;
  await board.zoom('Quarter').click();
  await board.period('Brand', week(monday)).click();
  const target = board.period('HR', week(otherMonday()));
  // Six sevenths of the way through the week: its sixth day.
  const at = { x: 0.76, y: 0.5 };

  await board.drag(board.row('Teaser film'), target, { at, keep: true });
  const day = addDays(otherMonday(), 5);
  await expect(board.hint).toContainText(shortDay(day));
  await expect(board.list()).toBeHidden();
  await board.window.mouse.up();

  await planner.expectSaved([moved('post-teaser', day, 'dept-hr')]);
  await expect(target).toHaveAccessibleName(/1 post: 1 approved/);
  await expect(target).toBeFocused();
  await board.undo.click();
  await planner.expectSaved([]);
});

test('a post let go on the head of a week gets the day under the pointer, without a time', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.zoom('Quarter').click();
  await board.period('Brand', week(monday)).click();
  const head = window.locator(`[data-period-head="${otherMonday()}"]`);
  await board.drag(board.row('Teaser film'), head, { at: { x: 0.76, y: 0.5 }, keep: true });
  await expect(head).toHaveAttribute('data-target');
  await window.mouse.up();
  const place = { day: addDays(otherMonday(), 5), rank: anyRank };
  await planner.expectSaved([{ changed: 'post', id: 'post-teaser', to: { place, time: null } }]);
});

test('an idea is dragged from the tray to a day of a month, and back into the tray', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board } = planner;
  await board.zoom('Year').click();
  const target = board.period('HR', month(today));
  await board.drag(board.card('Office tour'), target, { at: { x: 0.02, y: 0.5 } });
  await planner.expectSaved([moved('post-tour', monthOf(today).first)]);

  await target.click();
  await board.drag(board.row('Office tour'), board.tray, { at: { x: 0.5, y: 0.5 } });
  await expect(board.said).toHaveText('Moved Office tour to the tray.');
  await expect(board.ideas()).toHaveCount(2);
});

test('a post is picked up in the list and carried by the arrows, day by day', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.cell('Brand', monday).click();
  await window.keyboard.press('4');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Space');
  await expect(board.list()).toHaveCount(0);
  await expect(board.period('Brand', week(monday))).toBeFocused();
  for (let day = tuesday; day < addDays(sunday, 1); day = addDays(day, 1)) {
    await window.keyboard.press('ArrowRight');
  }
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await planner.expectSaved([moved('post-teaser', addDays(monday, 7), 'dept-product')]);
  await expect(board.period('Product', week(addDays(monday, 7)))).toBeFocused();
});

test('a post that is deleted in the list leaves the focus on the next one', async ({
  openPlan,
}) => {
  const { board, window } = await openPlan();
  await board.cell('Brand', monday).click();
  await window.keyboard.press('4');
  await window.keyboard.press('Enter');
  await expect(board.row('Teaser film')).toBeFocused();
  await window.keyboard.press('Delete');
  await expect(board.row('Teaser film')).toHaveCount(0);
  await expect(board.row('Customer story')).toBeFocused();

  await window.keyboard.press('Control+z');
  await expect(board.row('Teaser film')).toBeFocused();
});

test('a nudge takes a post of the list to the next week, and the focus with it', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.cell('Brand', wednesday).click();
  await window.keyboard.press('4');
  await window.keyboard.press('Enter');
  await expect(board.row('Teaser film')).toBeFocused();
  await window.keyboard.press('Alt+Shift+ArrowRight');
  await planner.expectSaved([moved('post-teaser', addDays(tuesday, 7))]);
  await expect(board.period('Brand', week(addDays(monday, 7)))).toBeFocused();
});

test('an edit is counted as it happens', async ({ openPlan }) => {
  const { board, panel } = await openPlan(planOfToday());
  await board.zoom('Year').click();
  const cell = board.period('HR', month(today));
  await cell.click();
  await board.row('Right now').click();
  await panel.choose('Status', 'Published');
  await expect(cell).toHaveAccessibleName(/1 published/);
  await board.undo.click();
  await expect(cell).not.toHaveAccessibleName(/1 published/);
});

test('a narrow window gathers the zooms, and lists a week inside itself', async ({ openPlan }) => {
  const { board, window } = await openPlan(undefined, { size: { width: 800, height: 500 } });
  await board.toolbar.getByRole('button', { name: /^Zoom/ }).click();
  await window.getByRole('menuitem', { name: 'Quarter' }).click();
  await board.period('Brand', week(monday)).click();
  await expect(board.list()).toBeInViewport({ ratio: 1 });
  await expect(board.tray.getByRole('button', { name: 'Open the tray' })).toBeInViewport({
    ratio: 1,
  });
});

function moved(id: string, day: Day, department?: string): unknown {
  const place = { day, rank: anyRank };
  return expect.objectContaining({
    changed: 'post',
    id,
    to: { place, ...(department === undefined ? {} : { department }) },
  });
}
