import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { recordsOf } from '../../src/plan';
import { readPlanFile } from '../support/plan-file';
import { planToday } from '../support/week-plan';
import { ListPage } from './pages/list-page';
import { expect, test, type Planner } from './pages/planner';

const CLI = path.resolve(import.meta.dirname, '../../scripts/crosslane.mjs');
const POSTS = 20_000;
/** Of the page, whatever is in the plan: about 300 cards in a month. */
const MOST_ELEMENTS = 4_000;
/** A quarter and a year draw each cell as a few paths. */
const MOST_OF_COUNTS = 1_500;

// Making, reading and saving so many posts takes a busy machine its time.
test.slow();

test('a plan of 20,000 posts opens, draws only what is in sight, and drags', async ({
  openPlan,
  tempFolder,
}) => {
  const file = path.join(tempFolder, 'big.crosslane');
  await promisify(execFile)(process.execPath, [
    ...[CLI, 'sample', file, '--posts', String(POSTS), '--today', planToday()],
  ]);
  const planner = await openPlan(await readPlanFile(file), { file });
  const { board, window } = planner;
  expect(recordsOf(planner.before, 'post')).toHaveLength(POSTS);

  for (const zoom of ['Week', '2 weeks', 'Month'] as const) {
    await board.zoom(zoom).click();
    await expect(board.zoom(zoom)).toHaveAttribute('aria-pressed', 'true');
    await expect(board.cards.first()).toBeVisible();
    expect(await elements(window)).toBeLessThan(MOST_ELEMENTS);
  }
  await board.zoom('Week').click();
  const frames = await cardsByFrame(window, () => window.keyboard.press('3'));
  // First the grid with the day of the cursor, then some more cards in each frame.
  const counts = frames.slice(frames.lastIndexOf(Math.min(...frames)));
  expect(new Set(counts).size).toBeGreaterThan(2);
  expect(counts).toEqual(counts.toSorted((one, other) => one - other));

  for (const zoom of ['Quarter', 'Year'] as const) {
    await board.zoom(zoom).click();
    const cell = board.grid.getByRole('gridcell', { name: /^Brand, .*, [1-9]\d* posts/ }).last();
    await cell.click();
    await expect(
      board
        .list()
        .getByRole('button', { description: /picks up/ })
        .first(),
    ).toBeVisible();
    expect(await elements(window)).toBeLessThan(MOST_OF_COUNTS);
    await window.keyboard.press('Escape');
  }
  // All that is on days of the year is counted in it, and nothing else.
  const year = planToday().slice(0, 4);
  const posts = recordsOf(planner.before, 'post');
  expect(await sumOf(board)).toBe(posts.filter(({ place }) => place.day?.startsWith(year)).length);

  await board.goTo(planToday());
  await board.zoom('Week').click();
  await openAllLanes(planner);
  expect(await elements(window)).toBeLessThan(MOST_ELEMENTS);

  const title = await firstTitle(planner);
  const count = await board.ideas().count();
  await board.drag(board.card(title).first(), board.tray, { at: { x: 0.15, y: 0.5 } });
  await expect(board.said).toContainText(/^Moved .* to the tray\.$/);
  expect(await board.ideas().count()).toBeGreaterThanOrEqual(count);
  await planner.expectSaved([
    expect.objectContaining({
      changed: 'post',
      to: { place: { day: null, rank: expect.any(String) as unknown } },
    }),
  ]);
  await board.undo.click();
  await planner.expectSaved([]);
});

test('the list of 20,000 posts draws only what is in sight, sorts, and keeps the focus', async ({
  openPlan,
  tempFolder,
}) => {
  const file = path.join(tempFolder, 'big.crosslane');
  await promisify(execFile)(process.execPath, [
    ...[CLI, 'sample', file, '--posts', String(POSTS), '--today', planToday()],
  ]);
  const { window, before } = await openPlan(await readPlanFile(file), { file });
  const list = new ListPage(window);
  await list.show('List');
  await expect(list.grid).toHaveAttribute('aria-rowcount', String(POSTS + 1));
  expect(await elements(window)).toBeLessThan(MOST_ELEMENTS);

  await list.head('Title').getByRole('button', { name: 'Title', exact: true }).click();
  const names = new Intl.Collator('en-GB', { numeric: true }).compare;
  const titles = recordsOf(before, 'post').flatMap(({ title }) => title ?? []);
  titles.sort(names);
  await list.grid.press('ArrowDown');
  await expect(list.titles().first()).toHaveText(titles[0] ?? '');
  await window.keyboard.press('Control+End');
  await expect(list.grid.locator(`[aria-rowindex="${POSTS + 1}"] [data-cursor]`)).toBeFocused();
  await list.grid.hover();
  await window.mouse.wheel(0, -3_000);
  await expect(list.grid.locator(`[aria-rowindex="${POSTS + 1}"] [data-cursor]`)).toBeFocused();
  expect(await elements(window)).toBeLessThan(MOST_ELEMENTS);
});

function elements(window: Planner['window']): Promise<number> {
  return window.evaluate(() => document.querySelectorAll('*').length);
}

/** How many cards there are in each frame, until that has stayed the same for a while. */
async function cardsByFrame(
  window: Planner['window'],
  act: () => Promise<void>,
): Promise<readonly number[]> {
  const watched = window.evaluateHandle(() => {
    const counts: number[] = [];
    const done = new Promise<readonly number[]>((resolve) => {
      const frame = (): void => {
        counts.push(document.querySelectorAll('[role=grid] [data-post]').length);
        const isQuiet = counts.length > 120 && new Set(counts.slice(-30)).size === 1;
        if (isQuiet) resolve(counts);
        else requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    return { done };
  });
  const handle = await watched;
  await act();
  return handle.evaluate(({ done }) => done);
}

/** Of the row that adds up all departments. */
async function sumOf(board: Planner['board']): Promise<number> {
  const sums = board.grid.getByRole('gridcell', { name: /^All departments, / });
  return (await sums.allTextContents()).reduce((sum, text) => sum + Number(text), 0);
}

async function openAllLanes({ board }: Planner): Promise<void> {
  const more = board.grid.getByRole('button', { name: /^\+\d+ more$/ });
  while ((await more.count()) > 0) await more.first().click();
}

/** The title of the first card on the board. */
async function firstTitle({ board }: Planner): Promise<string> {
  const name = (await board.cards.first().getAttribute('aria-label')) ?? '';
  return name.slice(0, name.indexOf(', '));
}
