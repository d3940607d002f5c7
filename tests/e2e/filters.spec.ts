import { edit } from '../support/bridge';
import { clickMenuItem } from '../support/menu';
import { expect, test } from './pages/planner';

test('filters of several values are chosen by mouse and combined', async ({ openPlan }) => {
  const { find } = await openPlan();
  await find.filterButton.click();
  await find.filter('Draft').click();
  await expect.poll(() => find.hits()).toEqual(['Customer story', 'Weekend read']);
  await find.filter('In review').click();
  await expect.poll(() => find.hits()).toEqual(['Customer story', 'Feature poll', 'Weekend read']);
  await find.filter('Product').click();
  await expect.poll(() => find.hits()).toEqual(['Feature poll', 'Weekend read']);
  await expect(find.chosen).toHaveText([/^Product/, /^Draft/, /^In review/]);
  await expect(find.filters).toContainText('2 of 9 posts');

  // With the search, all of them are asked.
  await find.field.fill('weekend');
  await expect.poll(() => find.hits()).toEqual(['Weekend read']);
});

test('F opens the filters; typing, arrows and Enter choose them, Escape goes back', async ({
  openPlan,
}) => {
  const { board, find, window } = await openPlan();
  await board.card('Teaser film').focus();
  await window.keyboard.press('f');
  await expect(find.filterField).toBeFocused();
  await window.keyboard.type('linked');
  await expect(find.filters.getByRole('option')).toHaveCount(1);
  await window.keyboard.press('Enter');
  await expect(find.chosen).toHaveText(/^LinkedIn · Larkfield/);
  await expect.poll(() => find.hits()).toEqual(['Feature poll', 'Teaser film']);

  // The name of a filter leaves all of its values.
  await find.filterField.fill('status');
  await expect(find.filters.getByRole('option')).toHaveCount(6);
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect(find.chosen).toHaveText(/^In review/);
  await expect.poll(() => find.hits()).toEqual(['Feature poll']);

  await window.keyboard.press('Escape');
  await expect(find.filters).toBeHidden();
  await expect(board.card('Teaser film')).toBeFocused();
});

test('posts without an owner, a channel or a tag can be asked for', async ({ openPlan }) => {
  const { find } = await openPlan();
  await find.filterButton.click();
  await find.filter('No channel').click();
  await find.filter('No owner').click();
  await expect
    .poll(() => find.hits())
    .toEqual(['Customer story', 'Office tour', 'Podcast guest', 'Weekend read']);
  await find.filter('Ada Lind').click();
  await expect
    .poll(() => find.hits())
    .toEqual(['Behind the desk', 'Customer story', 'Office tour', 'Podcast guest', 'Weekend read']);
});

test('chips tell what is filtered by, open it, and take it away', async ({ openPlan }) => {
  const { find, window } = await openPlan();
  await find.filterButton.click();
  await find.filter('film').click();
  await find.filter('Draft').click();
  await find.filter('Approved').click();
  await find.filterField.press('Escape');
  await expect(find.chips).toContainText('Statuses: 2 of 6');
  await find.chips.getByRole('button', { name: 'Tag: film', exact: true }).click();
  await expect(find.filterField).toHaveAttribute('aria-activedescendant', 'choice-tags-film');
  await find.filterField.press('Escape');

  await find.chips.getByRole('button', { name: 'Clear Statuses: 2 of 6' }).click();
  await expect(find.chips).toHaveText('Tag: film');
  await expect(find.filterButton).toBeFocused();
  await find.chips.getByRole('button', { name: 'Clear Tag: film' }).click();
  await expect(find.chips).toBeHidden();
  expect(await find.rest()).toEqual([]);
  await expect(window.locator('[data-post][data-found]')).toHaveCount(0);
});

test('three filters are one chip, which clears them all and leaves the search', async ({
  openPlan,
}) => {
  const { find } = await openPlan();
  await find.field.fill('day');
  await find.filterButton.click();
  for (const name of ['Draft', 'Product', 'No tag']) await find.filter(name).click();
  await find.filterField.press('Escape');
  await expect(find.chips).toHaveText('3 filters');
  await find.chips.getByRole('button', { name: 'Clear 3 filters' }).click();
  await expect(find.chips).toBeHidden();
  await expect(find.field).toHaveValue('day');
});

test('other posts are dimmed or hidden from the filters too', async ({ openPlan }) => {
  const { board, find, window } = await openPlan();
  await window.keyboard.press('f');
  await find.filter('Draft').click();
  await find.filters.getByRole('button', { name: 'Hide' }).click();
  await expect(board.cards).toHaveCount(2);
  await find.filters.getByRole('button', { name: 'Dim' }).click();
  await expect(board.cards).toHaveCount(5);
  await find.filters.getByRole('button', { name: 'Clear' }).click();
  await expect(find.chosen).toHaveCount(0);
});

test('what no filter is called is said in words', async ({ openPlan }) => {
  const { app, find } = await openPlan();
  await clickMenuItem(app, 'filter');
  await find.filterField.fill('.*+?^${}()|[]\\');
  await expect(find.filters).toContainText('Nothing here is called that.');
  await find.filterField.press('Enter');
  await expect(find.chosen).toHaveCount(0);
});

test('filters that nothing passes say so, and can be cleared', async ({ openPlan }) => {
  const { find, window } = await openPlan();
  await window.keyboard.press('f');
  await find.filter('Published').click();
  await find.filter('HR').click();
  await find.filterField.press('Escape');
  await expect(find.strip).toContainText('No post has all of this.');
  await find.strip.getByRole('button', { name: 'Clear' }).click();
  await expect(find.chips).toBeHidden();
});

test('a filter by a channel that is removed goes with it', async ({ openPlan }) => {
  const { find, window } = await openPlan();
  await window.keyboard.press('f');
  await find.filter('LinkedIn').click();
  await find.filter('Instagram').click();
  await find.filterField.press('Escape');
  await expect(find.chips).toHaveText('Channels: 2 of 2');
  const ids = ['channel-linkedin' as never];
  await edit(window, { type: 'remove', record: 'channel', ids });
  await expect(find.chips).toHaveText(/^Channel: Instagram/);
  await expect.poll(() => find.hits()).toEqual(['Feature poll']);
});
