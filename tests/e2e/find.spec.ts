import { addDays, putRecord } from '../../src/plan';
import { rename } from '../support/bridge';
import { aPost } from '../support/builders';
import { clickMenuItem, menuItem } from '../support/menu';
import { shownWeek, weekPlan } from '../support/week-plan';
import { longDay } from './pages/days';
import { expect, test } from './pages/planner';

const [monday, tuesday] = shownWeek();
const IN_SIGHT = [
  ...['Behind the desk', 'Customer story', 'Feature poll', 'Office tour', 'Podcast guest'],
  ...['Teaser film', 'Weekend read'],
];

function others(...hits: readonly string[]): readonly string[] {
  return IN_SIGHT.filter((title) => !hits.includes(title));
}

test('a search puts forward what it finds, marks it, and dims the rest', async ({ openPlan }) => {
  const { find } = await openPlan();
  await find.field.fill('of');
  await expect.poll(() => find.marks()).toEqual(['Of']);
  expect(await find.hits()).toEqual(['Office tour', 'Teaser film']);
  expect(await find.rest()).toEqual(others('Office tour', 'Teaser film'));
  await expect(find.count).toHaveText('2 of 9 posts');

  await find.field.fill('FILM teaser');
  await expect.poll(() => find.marks()).toEqual(['Teaser', 'film']);
  await expect(find.count).toHaveText('1 of 9 posts');

  await find.field.fill('');
  await expect(find.count).toBeHidden();
  expect([await find.hits(), await find.rest()]).toEqual([[], []]);
});

test('what is marked has the colours of the theme', async ({ openPlan }) => {
  const { find, window } = await openPlan();
  await find.field.fill('film');
  await expect.poll(() => find.marks()).toEqual(['film']);
  const grounds: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme });
    const { marked, wanted } = await window.evaluate(() => {
      const title = document.querySelector('[data-found=hit]')?.lastElementChild;
      const sample = document.body.appendChild(document.createElement('mark'));
      const wanted = getComputedStyle(sample).backgroundColor;
      sample.remove();
      const marked = title ? getComputedStyle(title, '::highlight(found)').backgroundColor : null;
      return { marked, wanted };
    });
    expect(marked).toBe(wanted);
    grounds.push(wanted);
  }
  expect(new Set(grounds).size).toBe(2);
});

test('posts are found by their text and by the names of what they refer to', async ({
  openPlan,
}) => {
  const { find } = await openPlan();
  for (const [text, titles] of [
    ['ten seconds', ['Teaser film']],
    ['instagram', ['Feature poll']],
    ['ada lind', ['Behind the desk']],
    ['hr desk', ['Behind the desk']],
    ['"behind the"', ['Behind the desk']],
    ['“the behind”', []],
  ] as const) {
    await find.field.fill(text);
    await expect.poll(() => find.hits()).toEqual(titles);
  }
});

test('accents and case are all the same', async ({ openPlan }) => {
  const { find, window } = await openPlan();
  await rename(window, 'Crème BRÛLÉE in the Straße', 'post-poll');
  await find.field.fill('brulee creme STRASSE');
  await expect.poll(() => find.marks()).toEqual(['Crème', 'BRÛLÉE', 'Straße']);
});

test('a pattern full of signs finds exactly these signs, or nothing', async ({ openPlan }) => {
  const { find, window } = await openPlan();
  const signs = '.*+?^${}()|[]\\';
  await find.field.fill(signs);
  await expect(find.strip).toContainText(`No post has “${signs}”.`);
  await expect(find.count).toHaveText('0 of 9 posts');

  await rename(window, `Why ${signs}?`, 'post-poll');
  await expect.poll(() => find.marks()).toEqual([signs]);
  await expect(find.strip).toBeHidden();
});

test('/ and Ctrl+F go to the search from anywhere, Enter from hit to hit, Escape back', async ({
  openPlan,
}) => {
  const { board, find, window } = await openPlan();
  await board.cell('Brand', monday).focus();
  await window.keyboard.press('/');
  await expect(find.field).toBeFocused();
  await window.keyboard.type('re');
  await expect(find.count).toHaveText('3 of 9 posts');

  await window.keyboard.press('Enter');
  await expect(find.field).toBeFocused();
  await expect(find.count).toHaveText('2 of 3 hits');
  await expect(board.said).toHaveText(/^2 of 3: Feature poll, Wednesday/);
  await window.keyboard.press('Enter');
  await expect(board.said).toHaveText(/^3 of 3: Weekend read, Saturday/);
  // Around the end, to the week before.
  await window.keyboard.press('Enter');
  await expect(board.said).toHaveText(/^1 of 3: Last recap, Friday/);
  await expect(board.cell('Brand', addDays(monday, -7))).toBeVisible();
  await window.keyboard.press('Shift+Enter');
  await expect(board.said).toHaveText(/^3 of 3: Weekend read, /);

  await window.keyboard.press('Escape');
  await expect(board.card('Weekend read')).toBeFocused();
  await expect(find.field).toHaveValue('re');
  await window.keyboard.press('Control+f');
  await expect(find.field).toBeFocused();
  await window.keyboard.type('film');
  await expect(find.field).toHaveValue('film');

  // Out of the field, then out of the selection, then out of the search.
  await window.keyboard.press('Escape');
  await window.keyboard.press('Escape');
  await expect(find.field).toHaveValue('film');
  await window.keyboard.press('Escape');
  await expect(find.field).toHaveValue('');
  await expect(board.said).toHaveText('All posts are shown');
});

test('the arrows beside the field and F3 go through the hits, the tray last', async ({
  openPlan,
}) => {
  const { board, find, window } = await openPlan();
  await board.tray.getByRole('button', { name: 'Fold the tray' }).click();
  await find.field.fill('our');
  await find.next.click();
  await expect(board.said).toHaveText('1 of 1: Office tour, in the tray');
  await expect(board.card('Office tour')).toBeVisible();

  await find.field.fill('film');
  await find.previous.click();
  await expect(board.said).toHaveText(`1 of 1: Teaser film, ${longDay(tuesday)}`);
  await board.card('Teaser film').focus();
  await find.field.fill('day');
  await board.card('Teaser film').focus();
  await window.keyboard.press('F3');
  await expect(board.card('Launch day')).toBeInViewport();
});

test('hits on other days are told, with a way there', async ({ openPlan }) => {
  const { board, find } = await openPlan();
  await find.field.fill('re');
  await expect(find.strip).toContainText('2 here, 1 more in other weeks');

  await find.field.fill('launch');
  await expect(find.strip).toContainText('None here, 1 in other weeks');
  await find.strip.getByRole('button', { name: 'Next' }).click();
  await expect(board.card('Launch day')).toBeVisible();
  await expect(find.strip).toBeHidden();

  await find.field.fill('recap');
  await find.strip.getByRole('button', { name: 'Previous' }).click();
  await expect(board.card('Last recap')).toBeVisible();
});

test('the rest can be hidden, and comes back', async ({ openPlan }) => {
  const { board, find, window } = await openPlan();
  await board.card('Weekend read').click();
  await find.field.fill('film');
  await board.card('Weekend read').focus();
  await window.keyboard.press('h');
  await expect(board.cards).toHaveCount(1);
  await expect(board.card('Teaser film')).toBeVisible();
  await expect(board.tray).toContainText('No idea in the tray was found.');
  await expect(board.said).toHaveText('Other posts are hidden');
  // What is out of sight has neither the focus nor the selection.
  await expect(window.locator(':focus')).toHaveAccessibleName(/^Product, Saturday .*, 0 posts$/);

  await find.field.fill('re');
  await expect(board.cards).toHaveCount(2);
  await find.field.press('Escape');
  await window.keyboard.press('h');
  await expect(board.cards).toHaveCount(5);
  await expect(board.ideas()).toHaveCount(2);
});

test('what is found follows every edit, also while the rest is hidden', async ({ openPlan }) => {
  const { board, find, window } = await openPlan();
  await find.field.fill('film');
  await find.field.press('Escape');
  await window.keyboard.press('h');
  await expect(board.cards).toHaveCount(1);
  await rename(window, 'Film poll', 'post-poll');
  await expect(board.card('Film poll')).toBeVisible();
  await expect(find.count).toHaveText('2 of 9 posts');
  await rename(window, 'Feature poll', 'post-poll');
  await expect(board.card('Feature poll')).toBeHidden();
});

test('a search that finds nothing says so, and can be cleared', async ({ openPlan }) => {
  const { board, find } = await openPlan();
  await find.field.fill('zebra');
  await expect(find.strip).toContainText('No post has “zebra”.');
  await find.strip.getByRole('button', { name: 'Clear' }).click();
  await expect(find.field).toHaveValue('');
  await expect(board.cards).toHaveCount(5);
  expect(await find.rest()).toEqual([]);
});

test('the menu has the search', async ({ openPlan }) => {
  const { app, board, find } = await openPlan();
  expect(await menuItem(app, 'nextHit')).toMatchObject({ enabled: false });
  await clickMenuItem(app, 'find');
  await expect(find.field).toBeFocused();
  await find.field.fill('film');
  await expect.poll(() => menuItem(app, 'nextHit')).toMatchObject({ enabled: true });
  await clickMenuItem(app, 'nextHit');
  await expect(board.said).toHaveText(/^1 of 1: Teaser film/);
  await clickMenuItem(app, 'toggleRest');
  await expect(board.cards).toHaveCount(1);
  await clickMenuItem(app, 'previousHit');
  await clickMenuItem(app, 'clearFind');
  await expect(board.cards).toHaveCount(5);
});

test('a narrow window shows how many posts were found, and reads out of how many', async ({
  openPlan,
}) => {
  const { find } = await openPlan(undefined, { size: { width: 800, height: 500 } });
  await find.field.fill('e');
  await expect(find.count).toHaveText('8 of 9 posts');
  const isCut = await find.count.evaluate((count) => count.scrollWidth > count.clientWidth);
  expect(isCut).toBe(false);
});

test('cards that come into sight during a search are never seen without it', async ({
  openPlan,
}) => {
  const plan = weekPlan();
  for (const department of ['dept-brand', 'dept-product', 'dept-hr'])
    for (let at = 0; at < 28; at += 1) {
      const day = addDays(monday, 7 + (at % 7));
      putRecord(plan, 'post', aPost({ title: `Later ${at}`, department, day }));
    }
  const { board, find, window } = await openPlan(plan);
  await find.field.fill('teaser');
  await expect(find.count).toHaveText(/^1 of/);
  const without = await window.evaluateHandle(() => {
    const counts: number[] = [];
    const look = (): void => {
      counts.push(document.querySelectorAll('[data-post]:not([data-found])').length);
      requestAnimationFrame(look);
    };
    look();
    return counts;
  });
  await board.toolbar.getByRole('button', { name: 'Next' }).click();
  await expect(board.grid.locator('[data-post][data-found]')).toHaveCount(84);
  expect(Math.max(...(await without.jsonValue()))).toBe(0);
});
