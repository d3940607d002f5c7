import type { Page } from '@playwright/test';
import { addDays, putRecord, wallClock } from '../../src/plan';
import { now } from '../support/clock';
import { setTheme } from '../support/theme';
import { planToday, shownWeek, weekPlan } from '../support/week-plan';
import { aRecord } from '../support/builders';
import { longDay } from './pages/days';
import { expect, test } from './pages/planner';

const [monday, , wednesday, , , saturday, sunday] = shownWeek();

test('the board opens on this week and marks today', async ({ openPlan }) => {
  const { board } = await openPlan();
  await expect(board.dayHeads().first()).toHaveAccessibleName(new RegExp(`^${longDay(monday)}`));
  await expect(board.dayHeads().last()).toHaveAccessibleName(new RegExp(`^${longDay(sunday)}`));
  await expect(board.today()).toHaveCount(1);
  await expect(board.today()).toHaveAccessibleName(`${longDay(planToday())}, today`);
});

// No two places on earth are further apart: it is never the same day in both.
for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Niue']) {
  test(`today is the day in the plan's time zone: ${timeZone}`, async ({ openPlan }) => {
    const plan = weekPlan();
    putRecord(plan, 'plan', aRecord('plan', { id: plan.id, title: 'Far away', timeZone }));
    const { board } = await openPlan(plan);
    const { day } = wallClock(now(), timeZone);
    await expect(board.today()).toHaveAccessibleName(`${longDay(day)}, today`);
  });
}

test('a plan whose weeks start on Sunday is shown from Sunday to Saturday', async ({
  openPlan,
}) => {
  const plan = weekPlan();
  const info = { id: plan.id, title: 'Sundays first', timeZone: 'Europe/Stockholm' };
  putRecord(plan, 'plan', aRecord('plan', { ...info, firstDayOfWeek: 'sunday' }));
  const { board } = await openPlan(plan);
  await expect(board.dayHeads()).toHaveCount(7);
  await expect(board.dayHeads().first()).toHaveAccessibleName(/^Sunday /);
  await expect(board.today()).toHaveCount(1);
});

test('weekends have another ground and are narrower', async ({ openPlan }) => {
  const { board } = await openPlan();
  // A week without today, whose column has a ground of its own.
  await board.toolbar.getByRole('button', { name: 'Next' }).click();
  const weekday = board.cell('HR', addDays(wednesday, 7));
  const ground = await weekday.evaluate((cell) => getComputedStyle(cell).backgroundColor);
  const width = (await weekday.boundingBox())?.width ?? 0;

  for (const day of [addDays(saturday, 7), addDays(sunday, 7)]) {
    await expect(board.cell('HR', day)).not.toHaveCSS('background-color', ground);
    expect((await board.cell('HR', day).boundingBox())?.width).toBeLessThan(width);
  }
  await expect(board.cell('HR', addDays(monday, 7))).toHaveCSS('background-color', ground);
});

test('Previous, Next and Today go through the weeks', async ({ openPlan }) => {
  const { board } = await openPlan();
  const button = (name: string) => board.toolbar.getByRole('button', { name, exact: true });

  await button('Next').click();
  await expect(board.dayHeads().first()).toHaveAccessibleName(longDay(addDays(monday, 7)));
  await expect(board.card('Launch day')).toHaveCount(1);
  await expect(board.cards).toHaveCount(1);
  await expect(board.today()).toHaveCount(0);

  await button('Previous').click();
  await button('Previous').click();
  await expect(board.dayHeads().first()).toHaveAccessibleName(longDay(addDays(monday, -7)));
  await expect(board.card('Last recap')).toHaveCount(1);
  await expect(board.cards).toHaveCount(1);

  await button('Today').click();
  await expect(board.cards).toHaveCount(5);
  await expect(board.today()).toHaveCount(1);
});

test('the days in view have their months, years and weeks in the title', async ({ openPlan }) => {
  const { board } = await openPlan();
  const week = (text: string) => expect(board.toolbar.getByText(text, { exact: true }));
  await board.goTo('2026-10-07');
  await expect(board.range()).toHaveText('5 – 11 October 2026');
  await week('Week 41').toBeVisible();
  await expect(board.dayHeads()).toHaveCount(7);

  await board.zoom('2 weeks').click();
  await expect(board.range()).toHaveText('5 – 18 October 2026');
  await week('Weeks 41 and 42').toBeVisible();
  await expect(board.dayHeads()).toHaveCount(14);

  await board.zoom('Month').click();
  await expect(board.range()).toHaveText('October 2026');
  await week('Weeks 40 to 44').toBeVisible();
  // The weeks that the month touches, whole.
  await expect(board.grid).toHaveAccessibleName('Board, Monday 28 September to Sunday 1 November');
  await expect(board.grid).toHaveAttribute('aria-colcount', String(1 + 35));

  await board.zoom('Week').click();
  await board.goTo('2027-01-01');
  await expect(board.range()).toHaveText('28 December 2026 – 3 January 2027');
  await week('Week 53').toBeVisible();
});

for (const zoom of ['2 weeks', 'Month'] as const) {
  test(`days that are scrolled to are drawn: ${zoom}, and the ones after them`, async ({
    openPlan,
  }) => {
    const { board, window } = await openPlan(undefined, { size: { width: 1024, height: 700 } });
    const next = board.toolbar.getByRole('button', { name: 'Next' });
    for (const go of [board.zoom(zoom), next]) {
      await go.click();
      await expect(board.grid).toHaveAccessibleName(/^Board, /);
      const last = (await board.grid.getAttribute('aria-label'))?.split(' to ')[1] ?? '';
      await board.grid.hover();
      await window.mouse.wheel(9_000, 0);
      await expect(board.lastCell('HR')).toHaveAccessibleName(new RegExp(`^HR, ${last}`));
      await expect(board.lastCell('HR')).toBeInViewport({ ratio: 0.9 });
      await expect(board.dayHeads().last()).toHaveAccessibleName(new RegExp(`^${last}`));
    }
  });
}

test('a date that does not exist is asked for again', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  await board.range().click();
  const dialog = window.getByRole('dialog', { name: 'Go to a date' });
  await dialog.getByLabel('Day').fill('');

  await dialog.getByRole('button', { name: 'Go', exact: true }).click();

  await expect(dialog.getByRole('alert')).toHaveText(/Choose a day that exists/);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(board.today()).toHaveCount(1);
});

test('keys change the zoom, the period and show all keys', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  await board.cell('HR', monday).click();

  await window.keyboard.press('2');
  await expect(board.dayHeads()).toHaveCount(14);
  await expect(board.zoom('2 weeks')).toHaveAttribute('aria-pressed', 'true');
  await window.keyboard.press('PageDown');
  await expect(board.dayHead(addDays(monday, 14))).toHaveCount(1);
  await window.keyboard.press('3');
  await expect(board.grid).toHaveAttribute('aria-colcount', /^(29|36|43)$/);
  await window.keyboard.press('1');
  await expect(board.dayHeads()).toHaveCount(7);
  await window.keyboard.press('.');
  await expect(board.today()).toHaveCount(1);

  await window.keyboard.press('?');
  const keys = window.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(keys).toBeVisible();
  await expect(keys.getByRole('searchbox')).toBeFocused();
  await expect(keys.getByText('Zoom to week')).toBeVisible();
  await window.keyboard.type('undo');
  await expect(keys.getByRole('definition')).toHaveText([/Z$/, /Z$|Y$/]);
  await window.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
});

test('a month keeps today in sight when the zoom changes', async ({ openPlan }) => {
  const { board } = await openPlan();
  await board.zoom('Month').click();
  await expect(board.today()).toBeInViewport({ ratio: 0.9 });
  await board.zoom('Week').click();
  await expect(board.today()).toBeInViewport({ ratio: 0.9 });
  await expect(board.cards).toHaveCount(5);
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
]) {
  test(`nothing is cut off at ${size.width} × ${size.height}, with the panel or without`, async ({
    openPlan,
  }) => {
    const { board, panel, window } = await openPlan(undefined, { size });
    await expect(board.newPost).toBeInViewport({ ratio: 1 });
    await expect(board.ideas().first()).toBeInViewport({ ratio: 1 });
    await expect(board.lane('HR')).toBeInViewport();
    expect(await overflow(window)).toEqual({ x: 0, y: 0 });

    await board.card('Teaser film').dblclick();
    await expect(panel.close).toBeInViewport({ ratio: 1 });
    await expect(panel.title).toBeInViewport({ ratio: 1 });
    await expect(board.newPost).toBeInViewport({ ratio: 1 });
    await expect(board.range()).toBeInViewport();
    await expect(board.card('Teaser film')).toBeInViewport({ ratio: 1 });
    expect(await overflow(window)).toEqual({ x: 0, y: 0 });
  });
}

test('light and dark follow the system while the app runs', async ({ openPlan }) => {
  const { app, board } = await openPlan();
  const ground = () =>
    board.cell('HR', saturday).evaluate((cell) => {
      const [red = 0, green = 0, blue = 0] =
        getComputedStyle(cell).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
      return red + green + blue;
    });
  await setTheme(app, 'light');
  await expect.poll(ground).toBeGreaterThan(600);
  await setTheme(app, 'dark');
  await expect.poll(ground).toBeLessThan(150);
});

/** How far the page as a whole could be scrolled: it never should. */
function overflow(window: Page): Promise<{ x: number; y: number }> {
  return window.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return { x: scrollWidth - clientWidth, y: scrollHeight - clientHeight };
  });
}
