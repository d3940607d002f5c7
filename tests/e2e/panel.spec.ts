import { readPlanFile } from '../support/plan-file';
import { postOf, shownWeek } from '../support/week-plan';
import { addDays } from '../../src/plan';
import { longDay } from './pages/days';
import { anyId, anyRank, expect, test } from './pages/planner';

const [monday, tuesday, wednesday, thursday, friday] = shownWeek();

test('a double click on a card opens everything of its post', async ({ openPlan }) => {
  const { board, panel } = await openPlan();

  await board.card('Teaser film').dblclick();

  await expect(panel.title).toHaveValue('Teaser film');
  await expect(panel.choice('Status')).toHaveText('Approved');
  await expect(panel.choice('Department')).toHaveText('Brand');
  await expect(panel.day).toHaveValue(tuesday);
  await expect(panel.time).toHaveValue('09:00');
  await expect(panel.choice('Channels')).toHaveText('LinkedIn · Larkfield');
  await expect(panel.choice('Owner')).toHaveText('Nobody');
  await expect(panel.link).toHaveValue('https://example.org/film');
  await expect(panel.tags()).toHaveCount(1);
  await expect(panel.text).toHaveValue('Ten seconds of the film.');
  await expect(panel.notes).toHaveValue('');
});

test('what is typed into the panel is in the file, field by field', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, panel } = planner;
  await board.card('Customer story').dblclick();

  await panel.title.fill('A customer speaks');
  await panel.text.fill('“It never rains in here.”\nAsk her why.');
  await panel.notes.fill('Waiting for the photo');
  await panel.link.fill('https://example.org/story');
  await panel.link.press('Enter');

  await expect(board.card('A customer speaks')).toHaveCount(1);
  await planner.expectSaved([
    {
      changed: 'post',
      id: 'post-story',
      to: {
        title: 'A customer speaks',
        text: '“It never rains in here.”\nAsk her why.',
        notes: 'Waiting for the photo',
        link: 'https://example.org/story',
      },
    },
  ]);
});

test('typing is saved without leaving the field', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, panel, window } = planner;
  await board.card('Customer story').dblclick();

  await window.keyboard.type(' from Ghent');

  await planner.expectSaved([
    { changed: 'post', id: 'post-story', to: { title: 'Customer story from Ghent' } },
  ]);
  await expect(panel.title).toBeFocused();
  await expect(panel.title).toHaveValue('Customer story from Ghent');
});

test('a title is one line: Enter leaves it as it is', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, panel, window } = planner;
  await board.card('Customer story').dblclick();

  await panel.title.fill('One');
  await window.keyboard.press('Enter');
  await window.keyboard.type(' line');
  await panel.text.focus();

  await planner.expectSaved([{ changed: 'post', id: 'post-story', to: { title: 'One line' } }]);
});

test('day, time and department are changed by their fields', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, panel } = planner;
  await board.card('Customer story').dblclick();

  await panel.day.fill(thursday);
  await panel.day.press('Enter');
  await expect(board.cell('Brand', thursday).getByRole('button')).toHaveCount(1);
  await panel.time.fill('07:45');
  await panel.time.press('Enter');
  await panel.choose('Department', 'HR');

  await expect(board.card('Customer story')).toHaveAccessibleName(
    `Customer story, HR, ${longDay(thursday)}, 07:45, Draft`,
  );
  await planner.expectSaved([
    {
      changed: 'post',
      id: 'post-story',
      to: { department: 'dept-hr', time: '07:45', place: { day: thursday, rank: anyRank } },
    },
  ]);
});

test('a day in another week takes the board along', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, panel } = planner;
  const later = addDays(monday, 16);
  await board.card('Customer story').dblclick();

  await panel.day.fill(later);
  await panel.day.press('Enter');

  await expect(board.cell('Brand', later).getByRole('button')).toContainText(['Customer story']);
});

test('an emptied time is any time, and an emptied day is the tray', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, panel } = planner;
  await board.card('Teaser film').dblclick();

  await panel.time.fill('');
  await panel.time.press('Enter');
  await panel.day.fill('');
  await panel.day.press('Enter');

  await expect(board.ideas()).toContainText(['Office tour', 'Podcast guest', 'Teaser film']);
  await planner.expectSaved([
    {
      changed: 'post',
      id: 'post-teaser',
      to: { time: null, place: { day: null, rank: anyRank } },
    },
  ]);
});

test('half a day that is left gives back the old one', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, panel, window } = planner;
  await board.card('Teaser film').dblclick();

  await panel.day.focus();
  // The first part of the field alone makes no day.
  await window.keyboard.press('Delete');
  await panel.title.focus();

  await expect(panel.day).toHaveValue(tuesday);
  await planner.expectUntouched();
});

test('status, channels, owner, campaign and objective are chosen from lists', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board, panel } = planner;
  await board.card('Teaser film').dblclick();

  await panel.choose('Status', 'Scheduled');
  await panel.chooseMany('Channels', ['LinkedIn · Larkfield', 'Instagram · @larkfield']);
  await panel.choose('Owner', 'Ada Lind');
  await panel.choose('Campaign', 'Open doors');
  await panel.choose('Objective', 'Be talked about');

  await expect(board.card('Teaser film')).toHaveAccessibleName(/Scheduled, Instagram$/);
  await planner.expectSaved([
    {
      changed: 'post',
      id: 'post-teaser',
      to: {
        status: 'scheduled',
        channels: ['channel-instagram'],
        owner: 'person-ada',
        campaign: 'campaign-spring',
        objective: 'objective-talk',
      },
    },
  ]);
  await panel.choose('Owner', 'Nobody');
  await expect(panel.choice('Owner')).toHaveText('Nobody');
});

test('a channel that the plan has not yet is added from the post', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, panel, window } = planner;
  await board.card('Behind the desk').dblclick();

  await panel.choose('Channels', 'Add a channel…');
  const dialog = window.getByRole('dialog', { name: 'Add a channel' });
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Type the account');
  await dialog.getByRole('combobox', { name: 'Network' }).click();
  await window.getByRole('option', { name: 'Mastodon' }).click();
  await dialog.getByLabel('Account').fill('@larkfield@example.social');
  await dialog.getByRole('button', { name: 'Add' }).click();

  await expect(dialog).toHaveCount(0);
  await expect(panel.choice('Channels')).toHaveText('Mastodon · @larkfield@example.social');
  await planner.expectSaved([
    {
      added: 'channel',
      record: expect.objectContaining({
        network: 'mastodon',
        account: '@larkfield@example.social',
      }) as unknown,
    },
    { changed: 'post', id: 'post-desk', to: { channels: [anyId] } },
  ]);
});

test('a person that the plan has not yet becomes the owner', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, panel, window } = planner;
  await board.card('Behind the desk').dblclick();

  await panel.choose('Owner', 'Add a person…');
  await window.keyboard.type('Bo Ek');
  await window.keyboard.press('Enter');

  await expect(panel.choice('Owner')).toHaveText('Bo Ek');
  await planner.expectSaved([
    { added: 'person', record: { id: anyId, name: 'Bo Ek', department: 'dept-hr' } },
    { changed: 'post', id: 'post-desk', to: { owner: anyId } },
  ]);
});

test('tags are added with Enter or a comma, and taken off', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, panel, window } = planner;
  await board.card('Teaser film').dblclick();

  await panel.newTag.focus();
  await window.keyboard.type('launch');
  await window.keyboard.press('Enter');
  await window.keyboard.type('#team,');
  await expect(panel.tags()).toHaveCount(3);
  await panel.panel.getByRole('button', { name: 'Remove tag film' }).click();

  await expect(panel.tags()).toHaveCount(2);
  await planner.expectSaved([
    { changed: 'post', id: 'post-teaser', to: { tags: ['launch', 'team'] } },
  ]);
});

test('the menu of a post duplicates it, puts it into the tray and deletes it', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board, panel } = planner;
  await board.card('Feature poll').dblclick();

  await panel.more('Duplicate');
  await expect(board.cell('Product', wednesday).getByRole('button')).toHaveCount(2);
  const copy = { id: anyId, status: 'draft', place: { day: wednesday, rank: anyRank } };
  const added = { added: 'post', record: { ...postOf(planner.before, 'post-poll'), ...copy } };
  await planner.expectSaved([added]);

  await board.cell('Product', wednesday).getByRole('button').first().click();
  await panel.more('Back to the tray');
  await expect(board.ideas()).toHaveCount(3);
  const inTray = { place: { day: null, rank: anyRank } };
  await planner.expectSaved([{ changed: 'post', id: 'post-poll', to: inTray }, added]);

  await panel.more('Delete post');
  await expect(panel.panel).toHaveCount(0);
  await expect(board.ideas()).toHaveCount(2);
  await planner.expectSaved([{ removed: 'post', id: 'post-poll' }, added]);
});

test('the panel follows the card that is chosen', async ({ openPlan }) => {
  const { board, panel } = await openPlan();
  await board.card('Teaser film').dblclick();
  await expect(panel.title).toHaveValue('Teaser film');

  await board.card('Feature poll').click();

  await expect(panel.title).toHaveValue('Feature poll');
  await expect(panel.choice('Status')).toHaveText('In review');
});

test('what was typed last is kept when another card is chosen', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, panel, window } = planner;
  await board.card('Teaser film').dblclick();

  await panel.notes.focus();
  await window.keyboard.type('Cut to nine seconds');
  await board.card('Feature poll').click();

  await planner.expectSaved([
    { changed: 'post', id: 'post-teaser', to: { notes: 'Cut to nine seconds' } },
  ]);
});

// Typing becomes an edit after a short rest, which closing does not wait for.
test('what was typed last is kept when the app is closed', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, panel, window } = planner;
  await board.card('Teaser film').dblclick();

  await panel.notes.focus();
  await window.keyboard.type('Cut to nine seconds');
  await planner.close();

  const kept = postOf(await readPlanFile(planner.file), 'post-teaser');
  expect(kept.notes).toBe('Cut to nine seconds');
});

test('undo in a field takes back typing, and elsewhere the edit', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, panel, window } = planner;
  await board.drag(board.card('Teaser film'), board.cell('Brand', friday));
  const moved = {
    changed: 'post',
    id: 'post-teaser',
    to: { place: { day: friday, rank: anyRank } },
  };
  await planner.expectSaved([moved]);
  await board.card('Teaser film').dblclick();

  await panel.notes.focus();
  await window.keyboard.type('x');
  await window.keyboard.press('Control+z');
  await expect(panel.notes).toHaveValue('');
  await planner.expectSaved([moved]);

  await board.card('Customer story').click();
  await expect(board.undo).toBeEnabled();
  await board.undo.click();
  await planner.expectSaved([]);
});

test('the close button gives the board its room and the card its focus', async ({ openPlan }) => {
  const { board, panel } = await openPlan();
  await board.card('Teaser film').dblclick();
  await panel.close.click();
  await expect(panel.panel).toHaveCount(0);
  await expect(board.card('Teaser film')).toBeFocused();
});
