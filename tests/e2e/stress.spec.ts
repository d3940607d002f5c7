import type { ElectronApplication } from '@playwright/test';
import { addDays, putRecord, type Plan } from '../../src/plan';
import { aPost, aRecord } from '../support/builders';
import { shownWeek, weekPlan } from '../support/week-plan';
import { boxOf, expectNoOverlap } from './pages/boxes';
import { CampaignsPage } from './pages/campaigns';
import { expect, test } from './pages/planner';

const [monday, tuesday, wednesday, thursday, friday] = shownWeek();
const LOW = { width: 800, height: 500 };

test('five thousand posts on one day open in place, and only those in sight are drawn', async ({
  openPlan,
}) => {
  const { board, window } = await openPlan(crowdedDay(5_000));
  await expect(window.getByText('+4996 more')).toBeVisible();
  await window.getByText('+4996 more').click();
  await expect(board.card('Post 6')).toBeVisible();
  expect(await board.cards.count()).toBeLessThan(60);

  await board.card('Post 1').focus();
  await window.keyboard.press('ArrowDown');
  await expect(board.card('Post 2')).toBeFocused();
  await board.lane('Brand').getByRole('button', { name: 'Fold Brand' }).click({ force: true });
  await expect(board.cell('Brand', monday)).toHaveText('5000');
});

test('a window of 800 × 500 shows lanes, and everything in it can be reached', async ({
  openPlan,
}) => {
  const { board, window } = await openPlan(weekPlan(), { size: LOW });
  await expect(board.card('Teaser film')).toBeInViewport();
  await expect(board.newPost).toBeInViewport();
  await expect(board.tray).toBeInViewport();
  const campaigns = new CampaignsPage(window);
  await campaigns.add.click();
  await expect(campaigns.button('Add')).toBeInViewport();
  await expect(campaigns.button('Cancel')).toBeInViewport();
  await campaigns.field('Brief').fill('Reached by scrolling');
  await window.keyboard.press('Escape');
  // By scrolling all lanes and days come into sight.
  await board.cell('HR', friday).focus();
  await expect(board.cell('HR', friday)).toBeInViewport();
});

test('text at 200 % in a low window leaves the board and its dialogs usable', async ({
  openPlan,
}) => {
  const { app, board, window } = await openPlan(weekPlan(), { size: LOW });
  await zoomText(app, 2);
  await expect.poll(() => window.evaluate(() => devicePixelRatio)).toBe(2);
  await board.card('Teaser film').focus();
  await expect(board.card('Teaser film')).toBeInViewport();
  await window.keyboard.press('n');
  await board.newTitle.fill('Written large');
  await window.keyboard.press('Enter');
  await expect(board.card('Written large')).toHaveCount(1);
  const campaigns = new CampaignsPage(window);
  await campaigns.add.click();
  await expect(campaigns.button('Add')).toBeInViewport();
  await campaigns.field('Name').fill('Large');
  await campaigns.button('Add').click();
  await expect(campaigns.bar('Large')).toHaveCount(1);
});

test('long words, long names and titles from right to left stay inside their boxes', async ({
  openPlan,
}) => {
  const { board, window } = await openPlan(longWords());
  await expectNoOverlap(window.locator('[data-post]'));
  for (const card of await window.locator('[data-cell] [data-post]').all()) {
    const [inner, outer] = await Promise.all([boxOf(card), boxOf(card.locator('xpath=..'))]);
    expect(inner.x).toBeGreaterThanOrEqual(outer.x);
    expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width + 0.5);
  }
  const head = await boxOf(board.lane('Donau'));
  const name = await boxOf(board.lane('Donau').getByRole('heading'));
  expect(name.x + name.width).toBeLessThanOrEqual(head.x + head.width);
  await expect(board.card(LONG_TITLE)).toHaveCount(2);
  await expect(board.card('عنوان من اليمين إلى اليسار')).toBeVisible();
});

test('a hold is hatched over its days and lanes and named once', async ({ openPlan }) => {
  const { window } = await openPlan(withHold());
  await expect(window.getByText('No jokes')).toHaveCount(1);
  await expect(window.getByText('No jokes')).toBeVisible();
});

async function zoomText(app: ElectronApplication, factor: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, to) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to);
  }, factor);
}

function crowdedDay(count: number): Plan {
  const plan = weekPlan();
  for (let at = 1; at <= count; at += 1) {
    const post = { id: `post-crowd-${at}`, title: `Post ${at}`, department: 'dept-brand' };
    putRecord(plan, 'post', aPost({ ...post, day: monday, time: timeOf(at) }));
  }
  return plan;
}

/** Posts of a day in the order of their numbers, as many to a minute as it takes. */
function timeOf(at: number): string {
  const minute = Math.floor(at / 4);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

const LONG_TITLE =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

function longWords(): Plan {
  const plan = weekPlan();
  const name = 'Donaudampfschifffahrtsgesellschaftskapitänsabteilung';
  const department = aRecord('department', { id: 'dept-long', name, colour: 'sky', order: 'a3' });
  putRecord(plan, 'department', department);
  const own = { department: 'dept-long', time: '09:00' };
  putRecord(plan, 'post', aPost({ ...own, id: 'post-l1', title: LONG_TITLE, day: tuesday }));
  const saturday = addDays(friday, 1);
  putRecord(plan, 'post', aPost({ ...own, id: 'post-l2', title: LONG_TITLE, day: saturday }));
  const arabic = 'عنوان من اليمين إلى اليسار';
  putRecord(plan, 'post', aPost({ ...own, id: 'post-l3', title: arabic, day: wednesday }));
  return plan;
}

function withHold(): Plan {
  const plan = weekPlan();
  const days = { firstDay: wednesday, lastDay: thursday };
  putRecord(plan, 'hold', aRecord('hold', { id: 'hold-1', name: 'No jokes', ...days }));
  return plan;
}
