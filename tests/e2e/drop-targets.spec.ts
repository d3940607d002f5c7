import { addDays, putRecord, type Day, type Plan } from '../../src/plan';
import { aPost } from '../support/builders';
import { shownWeek, weekPlan } from '../support/week-plan';
import { longDay } from './pages/days';
import { anyRank, expect, test, type Planner } from './pages/planner';

const [monday, tuesday, wednesday, thursday] = shownWeek();

/** The week plan with more posts on Wednesday than Brand's lane shows. */
function crowdedPlan(): Plan {
  const plan = weekPlan();
  Array.from({ length: 7 }).forEach((_none, at) => {
    const fields = { id: `post-crowd-${at}`, title: `Crowd ${at}`, department: 'dept-brand' };
    putRecord(plan, 'post', aPost({ ...fields, day: wednesday, time: '09:00', rank: `a${at}` }));
  });
  return plan;
}

function dayHead({ window }: Planner, day: Day): ReturnType<Planner['window']['locator']> {
  return window.getByRole('columnheader', { name: longDay(day) });
}

test('a card let go on n more comes last on that day, and is in sight', async ({ openPlan }) => {
  const planner = await openPlan(crowdedPlan());
  const { board } = planner;
  const more = board.cell('Brand', wednesday).getByRole('button', { name: /more$/ });
  await board.drag(board.card('Teaser film'), more, { at: { x: 0.5, y: 0.5 } });
  await expect(board.card('Teaser film')).toBeInViewport();
  await expect(board.card('Teaser film')).toBeFocused();
  await expect(board.said).toHaveText(`Moved Teaser film to ${longDay(wednesday)}, Brand.`);
  await board.undo.click();
  await planner.expectSaved([]);
});

test('a card let go on the head of a day gets that day without a time, in its own lane', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board, window } = planner;
  const head = dayHead(planner, thursday);
  await board.drag(board.card('Teaser film'), head, { at: { x: 0.5, y: 0.5 }, keep: true });
  await expect(board.hint).toContainText('Any time');
  await expect(head).toHaveAttribute('data-target');
  await window.mouse.up();
  await expect(board.said).toHaveText(`Moved Teaser film to ${longDay(thursday)}, any time.`);
  await expect(board.cell('Brand', thursday)).toContainText('Teaser film');
  await planner.expectSaved([
    {
      changed: 'post',
      id: 'post-teaser',
      to: { place: { day: thursday, rank: anyRank }, time: null },
    },
  ]);
});

test('an idea let go on the head of a day lies in the lane of its department', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board } = planner;
  await board.drag(board.card('Podcast guest'), dayHead(planner, monday), {
    at: { x: 0.5, y: 0.5 },
  });
  await expect(board.cell('Product', monday)).toContainText('Podcast guest');
  await planner.expectSaved([
    {
      changed: 'post',
      id: 'post-guest',
      to: { place: { day: monday, rank: anyRank }, time: null },
    },
  ]);
});

test('posts of several lanes keep their lanes and days on the head of a day', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board } = planner;
  await board.selectCards('Feature poll', 'Teaser film');
  await board.drag(board.card('Teaser film'), dayHead(planner, wednesday), {
    at: { x: 0.5, y: 0.5 },
  });
  await expect(board.said).toHaveText(`Moved 2 posts to ${longDay(wednesday)}, any time.`);
  await expect(board.cell('Brand', wednesday)).toContainText('Teaser film');
  await expect(board.cell('Product', thursday)).toContainText('Feature poll');
  await board.undo.click();
  await planner.expectSaved([]);
});

test('a card held over an arrow waits for the next week, and is let go there', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board, window } = planner;
  const next = board.toolbar.getByRole('button', { name: 'Next' });
  const held = { from: { x: 0.9, y: 0.5 }, at: { x: 0.5, y: 0.5 }, keep: true };
  await board.drag(board.card('Teaser film'), next, held);
  await expect(board.hint).toContainText('Wait for the next week');
  // Held by its right the card leaves the window on the left; what it says must not.
  await expect(board.hint).toBeInViewport({ ratio: 1 });
  const later = addDays(tuesday, 7);
  await expect(board.cell('HR', later)).toBeVisible();
  const box = await board.cell('HR', later).boundingBox();
  if (!box) throw new Error('The next week is not in sight');
  await window.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
  await window.mouse.up();
  await expect(board.said).toHaveText(`Moved Teaser film to ${longDay(later)}, HR.`);
  await planner.expectSaved([
    {
      changed: 'post',
      id: 'post-teaser',
      to: { department: 'dept-hr', place: { day: later, rank: anyRank } },
    },
  ]);
});

test('by keyboard the head of the day lies over the first lane, and page keys turn the weeks', async ({
  openPlan,
}) => {
  const { board, window } = await openPlan();
  const later = addDays(tuesday, 7);
  await board.card('Teaser film').focus();
  await window.keyboard.press('Space');
  for (const [key, place] of [
    ['PageDown', `${longDay(later)}, Brand`],
    ['ArrowUp', `${longDay(later)}, any time`],
    ['ArrowDown', `${longDay(later)}, Brand`],
    ['PageUp', `${longDay(tuesday)}, Brand`],
    ['ArrowUp', `${longDay(tuesday)}, any time`],
  ] as const) {
    await window.keyboard.press(key);
    await expect(board.said).toHaveText(place);
  }
  await window.keyboard.press('Space');
  await expect(board.said).toHaveText(`Moved Teaser film to ${longDay(tuesday)}, any time.`);
  await expect(board.card('Teaser film')).toBeFocused();
});

test('a card held over an arrow lets it be seen', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.drag(board.card('Teaser film'), board.toolbar.getByRole('button', { name: 'Next' }), {
    at: { x: 0.5, y: 0.5 },
    keep: true,
  });
  await expect(window.locator('[data-clear=true]')).toHaveCSS('opacity', '0.25');
  await window.keyboard.press('Escape');
  await window.mouse.up();
  await planner.expectUntouched();
});
