import { planToday, shownWeek, weekPlan } from '../support/week-plan';
import { aPlan } from '../support/builders';
import type { Day } from '../../src/plan';
import { shortDay } from './pages/days';
import { ListPage } from './pages/list-page';
import { anyRank, expect, newPost, test, type Planner } from './pages/planner';

const [, , wednesday, thursday, friday] = shownWeek();

const ALL = [
  'Last recap',
  'Teaser film',
  'Customer story',
  'Feature poll',
  'Behind the desk',
  'Weekend read',
  'Launch day',
  'Office tour',
  'Podcast guest',
];

/** The year is said only where it is not this one. */
function dayInList(day: Day): string {
  const year = day.slice(0, 4);
  return year === planToday().slice(0, 4) ? shortDay(day) : `${shortDay(day)} ${year}`;
}

async function openList(planner: Planner): Promise<ListPage> {
  const list = new ListPage(planner.window);
  await list.show('List');
  await expect(list.grid).toBeVisible();
  return list;
}

test('shows every post as a row in the order of the board, the tray last', async ({ openPlan }) => {
  const planner = await openPlan();
  const list = await openList(planner);

  await expect(list.titles()).toHaveText(ALL);
  await expect(list.heads()).toHaveText([
    ...['Title', 'Status', 'Day', 'Time', 'Department', 'Channels', 'Campaign', 'Owner'],
  ]);
  await expect(list.row('Feature poll').getByRole('gridcell')).toHaveText([
    ...['In review', dayInList(wednesday), '11:00', 'Product', 'Instagram, LinkedIn', '', ''],
  ]);
  await expect(list.row('Office tour').getByRole('gridcell')).toHaveText([
    ...['Idea', 'No day', '', 'HR', '', '', ''],
  ]);
  await expect(planner.board.grid).toHaveCount(0);
});

test('a key goes to the list, and one back to the board', async ({ openPlan }) => {
  const planner = await openPlan();
  const list = new ListPage(planner.window);

  await planner.window.keyboard.press('Control+Shift+L');
  await expect(list.grid).toBeVisible();
  await planner.window.keyboard.press('Control+Shift+B');
  await expect(planner.board.grid).toBeVisible();
});

test('the selection is the same on the board and in the list, and in sight', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board } = planner;
  await board.card('Feature poll').click();

  const list = await openList(planner);
  await expect(list.selected()).toHaveText(['Feature poll']);
  await expect(await list.cell('Feature poll', 'Title')).toBeFocused();

  await (await list.cell('Launch day', 'Status')).click();
  await list.show('Board');
  await expect(board.card('Launch day')).toBeFocused();
  await expect(board.card('Launch day')).toBeInViewport();
});

test('arrows walk the cells like a grid, and the head above them', async ({ openPlan }) => {
  const planner = await openPlan();
  const { window } = planner;
  const list = await openList(planner);
  await (await list.cell('Last recap', 'Title')).click();

  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowRight');
  await expect(await list.cell('Teaser film', 'Status')).toBeFocused();
  await window.keyboard.press('End');
  await expect(await list.cell('Teaser film', 'Owner')).toBeFocused();
  await window.keyboard.press('Control+End');
  await expect(await list.cell('Podcast guest', 'Owner')).toBeFocused();
  await window.keyboard.press('Home');
  await window.keyboard.press('PageUp');
  await expect(await list.cell('Last recap', 'Title')).toBeFocused();
  await window.keyboard.press('ArrowUp');
  await expect(
    list.head('Title').getByRole('button', { name: 'Title', exact: true }),
  ).toBeFocused();
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowDown');
  await expect(await list.cell('Last recap', 'Status')).toBeFocused();
  // One stop for all of it.
  await window.keyboard.press('Shift+Tab');
  await expect(list.newPost).toBeFocused();
});

test('several rows are selected by keys and by the mouse', async ({ openPlan }) => {
  const planner = await openPlan();
  const { window } = planner;
  const list = await openList(planner);
  await (await list.cell('Teaser film', 'Title')).click();

  await window.keyboard.press('Shift+ArrowDown');
  await window.keyboard.press('Shift+ArrowDown');
  await expect(list.selected()).toHaveText(['Teaser film', 'Customer story', 'Feature poll']);
  await window.keyboard.press('Shift+ArrowUp');
  await expect(list.selected()).toHaveText(['Teaser film', 'Customer story']);
  await window.keyboard.press('Control+ArrowDown');
  await window.keyboard.press('Control+ArrowDown');
  await window.keyboard.press('Space');
  await expect(list.selected()).toHaveText(['Teaser film', 'Customer story', 'Behind the desk']);
  await window.keyboard.press('Control+a');
  await expect(list.selected()).toHaveCount(ALL.length);
  await window.keyboard.press('Escape');
  await expect(list.selected()).toHaveText(['Behind the desk']);

  await (await list.cell('Teaser film', 'Title')).click();
  await (await list.cell('Feature poll', 'Day')).click({ modifiers: ['Shift'] });
  await (await list.cell('Customer story', 'Day')).click({ modifiers: ['Control'] });
  await expect(list.selected()).toHaveText(['Teaser film', 'Feature poll']);
  await list.row('Launch day').locator('[data-check]').click();
  await expect(list.selected()).toHaveText(['Teaser film', 'Feature poll', 'Launch day']);
});

test('a title is edited in its cell, and Enter goes down, Tab to the side', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { window } = planner;
  const list = await openList(planner);
  await (await list.cell('Teaser film', 'Title')).dblclick();
  await expect(list.field('Title')).toBeFocused();
  await window.keyboard.type(' two');
  await window.keyboard.press('Enter');
  await expect(await list.cell('Customer story', 'Title')).toBeFocused();

  await window.keyboard.type('Client story');
  await window.keyboard.press('Tab');
  await expect(await list.cell('Client story', 'Status')).toBeFocused();

  await planner.expectSaved([
    { changed: 'post', id: 'post-story', to: { title: 'Client story' } },
    { changed: 'post', id: 'post-teaser', to: { title: 'Teaser film two' } },
  ]);
  await window.keyboard.press('Control+z');
  await expect(await list.cell('Customer story', 'Status')).toBeFocused();
  await window.keyboard.press('Control+z');
  await expect(await list.cell('Teaser film', 'Status')).toBeFocused();
  await planner.expectSaved([]);
});

test('Escape takes an edit back, and leaving the cell keeps it', async ({ openPlan }) => {
  const planner = await openPlan();
  const { window } = planner;
  const list = await openList(planner);
  const title = await list.cell('Teaser film', 'Title');
  await title.click();
  await window.keyboard.press('F2');
  await list.field('Title').fill('Never mind');
  await window.keyboard.press('Escape');
  await expect(title).toBeFocused();
  await planner.expectUntouched();

  await window.keyboard.press('Enter');
  await list.field('Title').fill('Trailer');
  await (await list.cell('Feature poll', 'Day')).click();

  await expect(await list.cell('Feature poll', 'Day')).toBeFocused();
  await planner.expectSaved([{ changed: 'post', id: 'post-teaser', to: { title: 'Trailer' } }]);
});

test('a day is typed as people write it, and one that does not exist is told in words', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { window } = planner;
  const list = await openList(planner);
  await (await list.cell('Teaser film', 'Day')).click();

  await window.keyboard.type('30 feb');
  await window.keyboard.press('Enter');
  await expect(list.grid.getByRole('alert')).toHaveText('There is no day “30 feb”.');
  await expect(list.field('Day')).toHaveValue('30 feb');
  await list.field('Day').fill(`${friday.slice(8)}.${friday.slice(5, 7)}.${friday.slice(0, 4)}`);
  await window.keyboard.press('Enter');

  await expect(await list.cell('Teaser film', 'Day')).toHaveText(dayInList(friday));
  await expect(await list.cell('Customer story', 'Day')).toBeFocused();
  await planner.expectSaved([
    { changed: 'post', id: 'post-teaser', to: { place: { day: friday, rank: anyRank } } },
  ]);
  await expect(planner.board.undo).toHaveAccessibleName(/^Undo move of a post/);
});

test('an empty day is the tray, and a day that is left unfinished changes nothing', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { window } = planner;
  const list = await openList(planner);
  await (await list.cell('Teaser film', 'Day')).click();
  await window.keyboard.press('Enter');
  await list.field('Day').fill('someday');
  await (await list.cell('Feature poll', 'Title')).click();
  await expect(planner.board.message).toContainText('“someday” is no day.');
  await planner.expectUntouched();

  await (await list.cell('Teaser film', 'Day')).dblclick();
  await list.field('Day').fill('');
  await window.keyboard.press('Enter');
  await expect(await list.cell('Teaser film', 'Day')).toHaveText('No day');
  await planner.expectSaved([
    { changed: 'post', id: 'post-teaser', to: { place: { day: null, rank: anyRank } } },
  ]);
});

test('a day is chosen in the calendar, and a time typed', async ({ openPlan }) => {
  const planner = await openPlan();
  const { window } = planner;
  const list = await openList(planner);
  await (await list.cell('Teaser film', 'Day')).dblclick();
  await list.field('Day in the calendar').fill(thursday);
  await expect(await list.cell('Teaser film', 'Day')).toHaveText(dayInList(thursday));
  await expect(await list.cell('Teaser film', 'Day')).toBeFocused();

  await window.keyboard.press('ArrowRight');
  await window.keyboard.type('5:30pm');
  await window.keyboard.press('Enter');
  await planner.expectSaved([
    {
      ...{ changed: 'post', id: 'post-teaser' },
      to: { place: { day: thursday, rank: anyRank }, time: '17:30' },
    },
  ]);
});

test('one of a list is chosen by typing, by arrows or by a click', async ({ openPlan }) => {
  const planner = await openPlan();
  const { window } = planner;
  const list = await openList(planner);
  await (await list.cell('Teaser film', 'Status')).click();

  await window.keyboard.type('sch');
  await window.keyboard.press('Enter');
  await expect(await list.cell('Teaser film', 'Status')).toHaveText('Scheduled');
  await window.keyboard.press('Enter');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Tab');
  await expect(await list.cell('Customer story', 'Status')).toHaveText('In review');
  await (await list.cell('Teaser film', 'Campaign')).dblclick();
  await list.option('Open doors').click();

  await expect(await list.cell('Teaser film', 'Campaign')).toBeFocused();
  await planner.expectSaved([
    { changed: 'post', id: 'post-story', to: { status: 'inReview' } },
    {
      ...{ changed: 'post', id: 'post-teaser' },
      to: { status: 'scheduled', campaign: 'campaign-spring' },
    },
  ]);
});

test('several channels and tags are one edit each', async ({ openPlan }) => {
  const planner = await openPlan();
  const { window } = planner;
  const list = await openList(planner);
  await (await list.cell('Teaser film', 'Channels')).click();
  await window.keyboard.type('insta');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Enter');
  await expect(await list.cell('Teaser film', 'Channels')).toHaveText('Instagram, LinkedIn');
  await expect(await list.cell('Customer story', 'Channels')).toBeFocused();

  await list.bar.getByRole('button', { name: 'Columns' }).click();
  await window.getByRole('menuitem', { name: 'Tags' }).click();
  await window.keyboard.press('Escape');
  await (await list.cell('Teaser film', 'Tags')).dblclick();
  await window.keyboard.type('launch');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Tab');
  await expect(await list.cell('Teaser film', 'Tags')).toHaveText('film, launch');
  await planner.expectSaved([
    {
      ...{ changed: 'post', id: 'post-teaser' },
      to: { channels: ['channel-instagram', 'channel-linkedin'], tags: ['film', 'launch'] },
    },
  ]);
});

test('N opens a row for a new post below, on its day and in its department', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { window, board } = planner;
  const list = await openList(planner);
  await (await list.cell('Feature poll', 'Title')).click();

  await window.keyboard.press('n');
  await list.newTitle.fill('Poll results');
  await window.keyboard.press('Enter');
  await expect(await list.cell('Poll results', 'Title')).toBeFocused();
  await expect(list.titles()).toHaveText(ALL.toSpliced(4, 0, 'Poll results'));
  await planner.expectSaved([
    newPost({
      ...{ title: 'Poll results', department: 'dept-product', status: 'draft' },
      place: { day: wednesday, rank: anyRank },
    }),
  ]);

  await list.newPost.click();
  await list.newTitle.press('Escape');
  await expect(await list.cell('Poll results', 'Title')).toBeFocused();
  await board.undo.click();
  await expect(list.titles()).toHaveText(ALL);
});

test('a row that is edited stays where it is until the list is sorted again', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { window } = planner;
  const list = await openList(planner);
  await list.head('Title').getByRole('button', { name: 'Title', exact: true }).click();
  await expect(list.head('Title')).toHaveAttribute('aria-sort', 'ascending');
  const byTitle = ALL.toSorted();
  await expect(list.titles()).toHaveText(byTitle);

  await (await list.cell('Behind the desk', 'Title')).click();
  await window.keyboard.type('Zoo day');
  await window.keyboard.press('Enter');
  await expect(list.titles()).toHaveText(byTitle.with(0, 'Zoo day'));
  await expect(list.sortAgain).toContainText('1 out of order');

  await list.sortAgain.click();
  await expect(list.titles()).toHaveText([...byTitle.slice(1), 'Zoo day']);
  await expect(list.sortAgain).toHaveCount(0);
});

test('a click on a head sorts up, down and not at all; Shift adds another', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { window, board } = planner;
  const list = await openList(planner);
  const department = list
    .head('Department')
    .getByRole('button', { name: 'Department', exact: true });
  const status = list.head('Status').getByRole('button', { name: 'Status', exact: true });

  await department.click();
  await status.click({ modifiers: ['Shift'] });
  await expect(list.titles()).toHaveText([
    ...['Customer story', 'Teaser film', 'Last recap'],
    ...['Podcast guest', 'Weekend read', 'Feature poll', 'Launch day'],
    ...['Office tour', 'Behind the desk'],
  ]);
  await expect(board.said).toHaveText('Sorted by Department up, then Status up.');
  await department.focus();
  await window.keyboard.press('Enter');
  await expect(list.head('Department')).toHaveAttribute('aria-sort', 'descending');
  await expect(list.head('Status')).toHaveAttribute('aria-sort', 'none');
  await window.keyboard.press('Enter');
  await expect(list.titles()).toHaveText(ALL);
});

test('columns are hidden, moved and made wider, and stay so at the next start', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { window } = planner;
  const list = await openList(planner);
  await list.bar.getByRole('button', { name: 'Columns' }).click();
  await window.getByRole('menuitem', { name: 'Channels' }).click();
  await window.getByRole('menuitem', { name: 'Campaign' }).click();
  await window.getByRole('menuitem', { name: 'Link' }).click();
  await window.keyboard.press('Escape');
  const names = ['Title', 'Status', 'Day', 'Time', 'Department', 'Owner', 'Link'];
  await expect(list.heads()).toHaveText(names);

  const owner = list.head('Owner').getByRole('button', { name: 'Owner', exact: true });
  await owner.focus();
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(list.heads()).toHaveText([
    ...['Title', 'Status', 'Day', 'Time', 'Owner', 'Department', 'Link'],
  ]);
  await expect(owner).toBeFocused();
  const before = (await list.head('Owner').boundingBox())?.width ?? 0;
  await window.keyboard.press('Shift+Alt+ArrowRight');
  await expect.poll(async () => (await list.head('Owner').boundingBox())?.width).toBe(before + 24);

  await window.reload();
  await list.show('List');
  await expect(list.heads()).toHaveText([
    ...['Title', 'Status', 'Day', 'Time', 'Owner', 'Department', 'Link'],
  ]);
  expect((await list.head('Owner').boundingBox())?.width).toBe(before + 24);
});

test('a head is dragged to another place, and its edge makes the column wider', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { window } = planner;
  const list = await openList(planner);
  const status = await list.head('Status').boundingBox();
  const time = await list.head('Time').boundingBox();
  if (!status || !time) throw new Error('The heads are not in the window');

  await window.mouse.move(status.x + 20, status.y + 16);
  await window.mouse.down();
  await window.mouse.move(time.x + time.width - 10, status.y + 16, { steps: 10 });
  await window.mouse.up();
  await expect(list.heads()).toHaveText([
    ...['Title', 'Day', 'Time', 'Status', 'Department', 'Channels', 'Campaign', 'Owner'],
  ]);
  await expect(list.head('Status')).toHaveAttribute('aria-sort', 'none');

  const day = await list.head('Day').boundingBox();
  if (!day) throw new Error('The head is not in the window');
  await window.mouse.move(day.x + day.width, day.y + 16);
  await window.mouse.down();
  await window.mouse.move(day.x + day.width + 60, day.y + 16, { steps: 5 });
  await window.mouse.up();
  expect((await list.head('Day').boundingBox())?.width).toBe(day.width + 60);
  await expect(list.head('Day')).toHaveAttribute('aria-sort', 'none');
});

test('Delete removes the selected posts, and the focus stays in the list', async ({ openPlan }) => {
  const planner = await openPlan();
  const { window, board } = planner;
  const list = await openList(planner);
  await (await list.cell('Teaser film', 'Day')).click();
  await window.keyboard.press('Shift+ArrowDown');

  await window.keyboard.press('Delete');
  await expect(board.message).toContainText('Deleted 2 posts');
  await expect(await list.cell('Feature poll', 'Day')).toBeFocused();
  await planner.expectSaved([
    { removed: 'post', id: 'post-story' },
    { removed: 'post', id: 'post-teaser' },
  ]);
  await window.keyboard.press('Control+z');
  await expect(list.titles()).toHaveText(ALL);
  await expect(list.grid.locator(':focus')).toHaveCount(1);
});

test('the panel of a post stays beside the list', async ({ openPlan }) => {
  const planner = await openPlan();
  const { window, panel } = planner;
  const list = await openList(planner);
  await (await list.cell('Feature poll', 'Title')).click();
  const width = (await list.head('Title').boundingBox())?.width;

  await window.keyboard.press('o');
  await expect(panel.title).toBeFocused();
  await expect(panel.title).toHaveValue('Feature poll');
  // The panel covers columns; it squeezes none.
  expect((await list.head('Title').boundingBox())?.width).toBe(width);
  await panel.close.click();
  await expect(await list.cell('Feature poll', 'Title')).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Control+Enter');
  await expect(panel.title).toHaveValue('Behind the desk');
});

test('a plan without posts says what to do, and the keyboard finds its way in', async ({
  openPlan,
}) => {
  const { plan, department } = weekPlan().records;
  const empty = aPlan({ plan: [...plan.values()], department: [...department.values()] });
  const planner = await openPlan(empty);
  const list = await openList(planner);

  await expect(planner.window.getByText('No posts yet')).toBeVisible();
  await planner.window.keyboard.press('n');
  await list.newTitle.fill('The first');
  await planner.window.keyboard.press('Enter');
  await planner.expectSaved([
    newPost({
      ...{ title: 'The first', department: 'dept-brand', status: 'draft' },
      place: { day: planToday(), rank: anyRank },
    }),
  ]);
});
