import type { Locator } from '@playwright/test';
import { expect, test, type Planner } from './pages/planner';

/** The panel while several posts are selected. */
function form({ window }: Planner): Locator {
  return window.getByRole('complementary', { name: 'Selected posts' });
}

async function choose(planner: Planner, label: string, option: string | RegExp): Promise<void> {
  await form(planner).getByRole('combobox', { name: label, exact: true }).click();
  await planner.window.getByRole('option', { name: option }).click();
}

/** A published and a scheduled post would be as good: two with different fields, one with nothing. */
async function selectThree(planner: Planner): Promise<void> {
  const { board, window } = planner;
  await board.card('Teaser film').click();
  await board.card('Feature poll').click({ modifiers: ['ControlOrMeta'] });
  await board.card('Behind the desk').click({ modifiers: ['ControlOrMeta'] });
  await window.keyboard.press('e');
  await expect(form(planner).getByRole('heading', { name: '3 posts' })).toBeFocused();
}

test('the status of three posts is set at once, and taken back at once', async ({ openPlan }) => {
  const planner = await openPlan();
  await selectThree(planner);
  await expect(form(planner).getByRole('combobox', { name: 'Status' })).toHaveText('Mixed');

  await choose(planner, 'Status', 'Scheduled');
  await planner.expectSaved([
    { changed: 'post', id: 'post-poll', to: { status: 'scheduled' } },
    { changed: 'post', id: 'post-teaser', to: { status: 'scheduled' } },
  ]);
  await expect(form(planner).getByRole('combobox', { name: 'Status' })).toHaveText('Scheduled');

  await expect(planner.board.undo).toHaveAccessibleName('Undo change of 3 posts');
  await planner.board.undo.click();
  await planner.expectSaved([]);
});

test('owner and campaign are set for all, and taken from all', async ({ openPlan }) => {
  const planner = await openPlan();
  await selectThree(planner);

  await choose(planner, 'Owner', 'Ada Lind');
  await choose(planner, 'Campaign', 'Open doors');
  await planner.expectSaved([
    { changed: 'post', id: 'post-desk', to: { campaign: 'campaign-spring' } },
    { changed: 'post', id: 'post-poll', to: { campaign: 'campaign-spring', owner: 'person-ada' } },
    {
      ...{ changed: 'post', id: 'post-teaser' },
      to: { campaign: 'campaign-spring', owner: 'person-ada' },
    },
  ]);
  await choose(planner, 'Owner', 'Nobody');
  await expect(form(planner).getByRole('combobox', { name: 'Owner' })).toHaveText('Nobody');
});

test('a tag is added to all, one that some have is given to all, and what others have stays', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  await selectThree(planner);
  const some = form(planner).getByRole('list', { name: 'Tags of some of the posts' });
  await expect(some.getByRole('listitem')).toHaveText(['film 1 of 3']);

  await form(planner).getByLabel('Add a tag').fill('spring');
  await form(planner).getByLabel('Add a tag').press('Enter');
  await planner.expectSaved([
    { changed: 'post', id: 'post-desk', to: { tags: ['spring'] } },
    { changed: 'post', id: 'post-poll', to: { tags: ['spring'] } },
    { changed: 'post', id: 'post-teaser', to: { tags: ['film', 'spring'] } },
  ]);
  await some.getByRole('button', { name: 'film 1 of 3' }).click();
  await planner.expectSaved([
    { changed: 'post', id: 'post-desk', to: { tags: ['film', 'spring'] } },
    { changed: 'post', id: 'post-poll', to: { tags: ['film', 'spring'] } },
    { changed: 'post', id: 'post-teaser', to: { tags: ['film', 'spring'] } },
  ]);
  await expect(some).toHaveCount(0);
  await form(planner).getByRole('button', { name: 'Remove tag spring' }).click();
  await expect(form(planner).getByRole('button', { name: /^Remove tag/ })).toHaveCount(1);
});

test('channels that some posts have are told, and one is given to all', async ({ openPlan }) => {
  const planner = await openPlan();
  await selectThree(planner);
  const channels = form(planner).getByRole('combobox', { name: 'Channels' });
  await expect(channels).toHaveText('Mixed');

  await channels.click();
  await planner.window.getByRole('option', { name: /Larkfield.*\(2 of 3\)/ }).click();
  await planner.window.keyboard.press('Escape');
  await planner.expectSaved([
    { changed: 'post', id: 'post-desk', to: { channels: ['channel-linkedin'] } },
  ]);
});

test('all are duplicated, sent to the tray and deleted from the panel', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;
  await selectThree(planner);

  await form(planner).getByRole('button', { name: 'To the tray' }).click();
  await expect(board.ideas()).toHaveCount(5);
  await board.undo.click();
  await expect(board.ideas()).toHaveCount(2);

  await form(planner).getByRole('button', { name: 'Delete' }).click();
  await expect(board.card('Teaser film')).toHaveCount(0);
  await expect(board.card('Behind the desk')).toHaveCount(0);
  await board.undo.click();
  await planner.expectSaved([]);
});
