import { addDays, type Day } from '../../src/plan';
import { planToday, postOf, shownWeek } from '../support/week-plan';
import { longDay } from './pages/days';
import { anyId, anyRank, expect, newPost, test } from './pages/planner';

const [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = shownWeek();

test('Tab reaches the board, and the arrows every cell and card', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  await board.newPost.focus();
  await window.keyboard.press('Tab');
  // The menus of the lanes lie on the way.
  for (const lane of ['Brand', 'Product', 'HR']) {
    if (await board.cell('Brand', planToday()).evaluate((cell) => cell === document.activeElement))
      break;
    await expect(board.lane(lane)).toBeVisible();
    await window.keyboard.press('Tab');
  }
  await expect(board.cell('Brand', planToday())).toBeFocused();

  await window.keyboard.press('Home');
  await expect(board.cell('Brand', monday)).toBeFocused();
  await window.keyboard.press('ArrowRight');
  await expect(board.card('Teaser film')).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await expect(board.card('Customer story')).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await expect(board.cell('Product', tuesday)).toBeFocused();
  await window.keyboard.press('ArrowUp');
  await expect(board.card('Customer story')).toBeFocused();
  await window.keyboard.press('End');
  await expect(board.cell('Brand', sunday)).toBeFocused();
});

test('Ctrl with Home and End goes to the first and the last cell of all', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  await board.card('Feature poll').click();
  await window.keyboard.press('Control+End');
  await expect(board.cell('HR', sunday)).toBeFocused();
  await window.keyboard.press('Control+Home');
  await expect(board.cell('Brand', monday)).toBeFocused();
  await window.keyboard.press('4');
  await window.keyboard.press('Control+End');
  await expect(board.grid.locator(':focus')).toHaveAccessibleName(/^HR, /);
  await window.keyboard.press('Control+Home');
  await expect(board.grid.locator(':focus')).toHaveAccessibleName(/^Brand, /);
});

test('every cell of the grid tells its row and its columns, in each zoom', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  for (const key of ['1', '2', '3', '4', '5']) {
    await window.keyboard.press(key);
    await expect(board.grid).toBeVisible();
    expect(await board.grid.evaluate(cellsOutOfPlace), `zoom ${key}`).toEqual([]);
  }
});

test('Space, arrows and Space move a card to another day, and each step is said', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.card('Teaser film').click();

  await window.keyboard.press('Space');
  await expect(board.said).toHaveText(`Picked up Teaser film. ${longDay(tuesday)}, Brand.`);
  await window.keyboard.press('ArrowRight');
  await expect(board.said).toHaveText(`${longDay(wednesday)}, Brand`);
  await window.keyboard.press('ArrowRight');
  await expect(board.said).toHaveText(`${longDay(thursday)}, Brand`);
  await window.keyboard.press('Space');

  await expect(board.said).toHaveText(`Moved Teaser film to ${longDay(thursday)}, Brand.`);
  await expect(board.card('Teaser film')).toBeFocused();
  await planner.expectSaved([{ changed: 'post', id: 'post-teaser', to: on(thursday) }]);
});

test('a card is carried to another lane and day at once', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.card('Feature poll').click();

  await window.keyboard.press('Space');
  await window.keyboard.press('ArrowDown');
  await expect(board.said).toHaveText(`${longDay(wednesday)}, HR`);
  await window.keyboard.press('ArrowRight');
  await expect(board.said).toHaveText(`${longDay(thursday)}, HR`);
  await window.keyboard.press('Enter');

  await expect(board.card('Feature poll')).toBeFocused();
  await expect(board.cell('HR', thursday).getByRole('button')).toContainText([
    ...['Feature poll', 'Behind the desk'],
  ]);
  await planner.expectSaved([
    { changed: 'post', id: 'post-poll', to: { department: 'dept-hr', ...on(thursday) } },
  ]);
});

test('Escape puts a carried card back where it was', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.card('Teaser film').click();

  await window.keyboard.press('Space');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Escape');

  await expect(board.said).toHaveText('Move cancelled. Teaser film stays where it was.');
  await expect(board.card('Teaser film')).toBeFocused();
  await expect(board.cell('Brand', tuesday).getByRole('button')).toHaveCount(2);
  await planner.expectUntouched();
});

test('Alt with the last Space puts a copy down', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.card('Teaser film').click();

  await window.keyboard.press('Space');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Alt+Space');

  await expect(board.said).toHaveText(`Copied Teaser film to ${longDay(wednesday)}, Brand.`);
  await expect(board.cell('Brand', wednesday).getByRole('button')).toBeFocused();
  const copy = { id: anyId, status: 'draft', ...on(wednesday) };
  await planner.expectSaved([
    { added: 'post', record: { ...postOf(planner.before, 'post-teaser'), ...copy } },
  ]);
});

test('a card carried past the end of the week takes the view along', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.card('Weekend read').click();

  await window.keyboard.press('Space');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await expect(board.said).toHaveText(`${longDay(addDays(monday, 7))}, Product`);
  await expect(board.dayHead(addDays(monday, 7))).toBeVisible();
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Space');

  await expect(board.card('Weekend read')).toBeFocused();
  await planner.expectSaved([{ changed: 'post', id: 'post-read', to: on(addDays(monday, 8)) }]);
});

test('Escape after the view went along brings back the card and its week', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.card('Weekend read').click();

  await window.keyboard.press('Space');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await expect(board.dayHead(addDays(monday, 7))).toBeVisible();
  await window.keyboard.press('Escape');

  await expect(board.dayHead(saturday)).toBeVisible();
  await expect(board.card('Weekend read')).toBeFocused();
  await planner.expectUntouched();
});

test('Enter on an empty cell adds a post there', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.cell('HR', friday).click();

  await window.keyboard.press('Enter');
  await expect(board.newTitle).toBeFocused();
  await window.keyboard.type('Meet the team');
  await window.keyboard.press('Enter');

  await expect(board.card('Meet the team')).toBeFocused();
  await planner.expectSaved([
    newPost({ title: 'Meet the team', department: 'dept-hr', status: 'draft', ...on(friday) }),
  ]);
});

test('Enter on a card opens its panel, and Escape goes back to the card', async ({ openPlan }) => {
  const { board, panel, window } = await openPlan();
  await board.card('Feature poll').click();

  await window.keyboard.press('Enter');
  await expect(panel.title).toBeFocused();
  await expect(panel.title).toHaveValue('Feature poll');

  await window.keyboard.press('Escape');
  await expect(panel.panel).toHaveCount(0);
  await expect(board.card('Feature poll')).toBeFocused();
});

test('Delete removes a post, and undo brings it back with the focus', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.card('Teaser film').click();

  await window.keyboard.press('Delete');
  await expect(board.card('Teaser film')).toHaveCount(0);
  await expect(board.said).toHaveText('Deleted Teaser film');
  await expect(board.card('Customer story')).toBeFocused();
  await planner.expectSaved([{ removed: 'post', id: 'post-teaser' }]);

  await window.keyboard.press('Control+z');
  await expect(board.card('Teaser film')).toBeFocused();
  await planner.expectSaved([]);

  await window.keyboard.press('Control+Shift+Z');
  await expect(board.card('Teaser film')).toHaveCount(0);
  await planner.expectSaved([{ removed: 'post', id: 'post-teaser' }]);
});

test('deleting the only card of a day leaves the focus on its cell', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.card('Feature poll').click();

  await window.keyboard.press('Backspace');

  await expect(board.cell('Product', wednesday)).toBeFocused();
  await planner.expectSaved([{ removed: 'post', id: 'post-poll' }]);
});

test('Ctrl+D duplicates a post below itself', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.card('Behind the desk').click();

  await window.keyboard.press('Control+d');

  await expect(board.cell('HR', thursday).getByRole('button')).toHaveCount(2);
  await expect(board.cell('HR', thursday).getByRole('button').nth(1)).toBeFocused();
  const copy = { id: anyId, status: 'draft', ...on(thursday) };
  await planner.expectSaved([
    { added: 'post', record: { ...postOf(planner.before, 'post-desk'), ...copy } },
  ]);
});

test('N names a new post where the cursor is', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.cell('Product', thursday).click();

  await window.keyboard.press('n');
  await window.keyboard.type('Next release');
  await window.keyboard.press('Enter');

  await planner.expectSaved([
    newPost({
      title: 'Next release',
      department: 'dept-product',
      status: 'draft',
      ...on(thursday),
    }),
  ]);
});

test('Page up and Page down keep the focus on the board', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  await board.card('Teaser film').click();

  await window.keyboard.press('PageDown');
  await expect(board.cell('Brand', addDays(tuesday, 7))).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await expect(board.card('Launch day')).toBeFocused();
  await window.keyboard.press('PageUp');
  await expect(board.cell('Product', tuesday)).toBeFocused();
});

test('keys that are typed into a field are text and nothing else', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.cell('HR', monday).click();
  await window.keyboard.press('Enter');

  await window.keyboard.type('n 1 2 3 . g ? t');
  await window.keyboard.press('Enter');

  await expect(board.dayHeads()).toHaveCount(7);
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await planner.expectSaved([
    newPost({ title: 'n 1 2 3 . g ? t', department: 'dept-hr', status: 'draft', ...on(monday) }),
  ]);
});

/** The place that a move gives. */
function on(day: Day): { readonly place: unknown } {
  return { place: { day, rank: anyRank } };
}

/** What a screen reader would be told wrongly: cells beyond the grid, or without a row or column. */
function cellsOutOfPlace(grid: Element): readonly string[] {
  const number = (element: Element | null, name: string): number =>
    Number(element?.getAttribute(name) ?? NaN);
  const [rows, columns] = ['aria-rowcount', 'aria-colcount'].map((name) => number(grid, name));
  const cells = [
    ...grid.querySelectorAll('[role=gridcell], [role=columnheader], [role=rowheader]'),
  ];
  const isIn = (at: number, most = NaN): boolean => at >= 1 && at <= most;
  const outside = cells.filter((cell) => {
    const first = number(cell, 'aria-colindex');
    const span = Number(cell.getAttribute('aria-colspan') ?? 1);
    const row = number(cell.closest('[role=row]'), 'aria-rowindex');
    return !isIn(first, columns) || !isIn(first + span - 1, columns) || !isIn(row, rows);
  });
  const indexes = [...grid.querySelectorAll('[role=row]')].map((row) =>
    number(row, 'aria-rowindex'),
  );
  const inOrder = indexes.every((index, at) => at === 0 || index > (indexes[at - 1] ?? 0));
  return [...outside.map((cell) => cell.outerHTML.slice(0, 120)), ...(inOrder ? [] : ['rows'])];
}
