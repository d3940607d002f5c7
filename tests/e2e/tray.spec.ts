import { aPlan } from '../support/builders';
import { planToday, shownWeek, weekPlan } from '../support/week-plan';
import { longDay } from './pages/days';
import { anyRank, expect, newPost, test } from './pages/planner';

const [monday, tuesday, , thursday, friday] = shownWeek();
const IN_TRAY = { place: { day: null, rank: anyRank } };

test('an idea dragged onto a day gets that day and department, and stays an idea', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board } = planner;

  await board.drag(board.card('Podcast guest'), board.cell('Brand', friday));

  await expect(board.ideas()).toContainText(['Office tour']);
  await expect(board.card('Podcast guest')).toHaveAccessibleName(
    `Podcast guest, Brand, ${longDay(friday)}, 18:00, Idea`,
  );
  await planner.expectSaved([
    {
      changed: 'post',
      id: 'post-guest',
      to: { department: 'dept-brand', place: { day: friday, rank: anyRank } },
    },
  ]);
});

test('a post dragged into the tray loses its day and keeps all else', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;

  await board.drag(board.card('Teaser film'), board.tray, { at: { x: 0.7, y: 0.5 } });

  await expect(board.ideas()).toContainText(['Office tour', 'Podcast guest', 'Teaser film']);
  await expect(board.cards).toHaveCount(4);
  await expect(board.said).toHaveText('Moved Teaser film to the tray.');
  await planner.expectSaved([{ changed: 'post', id: 'post-teaser', to: IN_TRAY }]);
});

test('a post dragged between two ideas lies between them', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;

  await board.drag(board.card('Teaser film'), board.card('Podcast guest'), {
    at: { x: 0.1, y: 0.5 },
  });

  await expect(board.ideas()).toContainText(['Office tour', 'Teaser film', 'Podcast guest']);
});

test('ideas change their order by dragging', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;

  await board.drag(board.card('Office tour'), board.card('Podcast guest'), {
    at: { x: 0.9, y: 0.5 },
  });

  await expect(board.ideas()).toContainText(['Podcast guest', 'Office tour']);
  await planner.expectSaved([{ changed: 'post', id: 'post-tour', to: IN_TRAY }]);
});

test('T puts a post into the tray, and undo brings it back to its day', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.card('Behind the desk').click();

  await window.keyboard.press('t');
  await expect(board.ideas()).toContainText(['Office tour', 'Podcast guest', 'Behind the desk']);
  await expect(board.card('Behind the desk')).toBeFocused();
  await planner.expectSaved([{ changed: 'post', id: 'post-desk', to: IN_TRAY }]);

  await window.keyboard.press('Control+z');
  await expect(board.cell('HR', thursday).getByRole('button')).toContainText(['Behind the desk']);
  await expect(board.card('Behind the desk')).toBeFocused();
  await planner.expectSaved([]);
});

test('a card is carried down into the tray and an idea up onto the board', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.card('Behind the desk').click();
  await window.keyboard.press('Space');
  await window.keyboard.press('ArrowDown');
  await expect(board.said).toHaveText('the tray');
  await window.keyboard.press('Space');
  await expect(board.said).toHaveText('Moved Behind the desk to the tray.');
  await expect(board.card('Behind the desk')).toBeFocused();

  await window.keyboard.press('Home');
  await expect(board.card('Office tour')).toBeFocused();
  await window.keyboard.press('ArrowRight');
  await expect(board.card('Podcast guest')).toBeFocused();
  await window.keyboard.press('Space');
  await window.keyboard.press('ArrowUp');
  await expect(board.said).toHaveText(`${longDay(planToday())}, Product`);
  await window.keyboard.press('Space');

  await expect(board.card('Podcast guest')).toBeFocused();
  await planner.expectSaved([
    { changed: 'post', id: 'post-desk', to: IN_TRAY },
    { changed: 'post', id: 'post-guest', to: { place: { day: planToday(), rank: anyRank } } },
  ]);
});

test('a new idea goes into the tray without a day', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;

  await board.tray.getByRole('button', { name: 'New idea' }).click();
  await board.newTitle.fill('Ask the driver');
  await board.newTitle.press('Enter');

  await expect(board.ideas()).toContainText(['Office tour', 'Podcast guest', 'Ask the driver']);
  await planner.expectSaved([
    newPost({ title: 'Ask the driver', department: 'dept-brand', status: 'idea', ...IN_TRAY }),
  ]);
});

test('an empty tray says what it is for, and takes a post', async ({ openPlan }) => {
  const { plan, department, post, ...rest } = weekPlan().records;
  const dated = [...post.values()].filter(({ place }) => place.day !== null);
  const planner = await openPlan(
    aPlan({
      plan: [...plan.values()],
      department: [...department.values()],
      channel: [...rest.channel.values()],
      person: [...rest.person.values()],
      post: dated,
    }),
  );
  const { board } = planner;
  await expect(board.tray.getByText('Nothing is waiting.')).toBeVisible();

  await board.drag(board.card('Teaser film'), board.tray);

  await expect(board.ideas()).toContainText(['Teaser film']);
  await expect(board.tray.getByText('Nothing is waiting.')).toHaveCount(0);
  await planner.expectSaved([{ changed: 'post', id: 'post-teaser', to: IN_TRAY }]);
});

test('the tray folds away and opens again', async ({ openPlan }) => {
  const { board } = await openPlan();
  await board.tray.getByRole('button', { name: 'Fold the tray' }).click();
  await expect(board.ideas()).toHaveCount(0);
  await board.tray.getByRole('button', { name: 'Open the tray' }).click();
  await expect(board.ideas()).toHaveCount(2);
});

test('a card dropped on the folded tray goes into it', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;
  await board.tray.getByRole('button', { name: 'Fold the tray' }).click();

  await board.drag(board.card('Customer story'), board.tray, { at: { x: 0.4, y: 0.5 } });

  await planner.expectSaved([{ changed: 'post', id: 'post-story', to: IN_TRAY }]);
  await expect(board.cell('Brand', tuesday).getByRole('button')).toHaveCount(1);
  await expect(board.cell('Brand', monday).getByRole('button')).toHaveCount(0);
});
