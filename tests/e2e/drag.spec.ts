import { addDays, putRecord, type Day } from '../../src/plan';
import { aPost } from '../support/builders';
import { postOf, shownWeek, weekPlan } from '../support/week-plan';
import { longDay, shortDay } from './pages/days';
import { anyId, anyRank, expect, test } from './pages/planner';

const [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = shownWeek();

test('a card dragged to another day keeps its time, and everything else', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;

  await board.drag(board.card('Teaser film'), board.cell('Brand', friday));

  await planner.expectSaved([{ changed: 'post', id: 'post-teaser', to: on(friday) }]);
  await expect(board.card('Teaser film')).toHaveAccessibleName(
    `Teaser film, Brand, ${longDay(friday)}, 09:00, Approved, LinkedIn`,
  );
  await expect(board.cards).toHaveCount(5);
  await expect(board.said).toHaveText(`Moved Teaser film to ${longDay(friday)}, Brand.`);
});

test('a card dragged to another lane changes its department and keeps its day', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board } = planner;

  await board.drag(board.card('Teaser film'), board.cell('HR', tuesday));

  await planner.expectSaved([
    { changed: 'post', id: 'post-teaser', to: { department: 'dept-hr' } },
  ]);
  await expect(board.cell('HR', tuesday).getByRole('button')).toContainText(['Teaser film']);
});

test('a card dragged to another day and lane changes both', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;

  await board.drag(board.card('Behind the desk'), board.cell('Product', monday));

  await planner.expectSaved([
    {
      changed: 'post',
      id: 'post-desk',
      to: { department: 'dept-product', ...on(monday) },
    },
  ]);
  await expect(board.cell('Product', monday).getByRole('button')).toContainText([
    'Behind the desk',
  ]);
});

test('a card can be dragged to the narrow days of the weekend', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;

  await board.drag(board.card('Customer story'), board.cell('Brand', sunday));

  await planner.expectSaved([{ changed: 'post', id: 'post-story', to: on(sunday) }]);
  await expect(board.cell('Brand', sunday).getByRole('button')).toHaveCount(1);
});

for (const key of ['Alt', 'Control'] as const) {
  test(`dragging with ${key} copies the post and leaves the first one alone`, async ({
    openPlan,
  }) => {
    const planner = await openPlan();
    const { board } = planner;

    await board.drag(board.card('Teaser film'), board.cell('HR', saturday), { holding: key });

    await expect(board.card('Teaser film')).toHaveCount(2);
    // A copy is new work: what was approved is not.
    const copy = { id: anyId, department: 'dept-hr', status: 'draft', ...on(saturday) };
    await planner.expectSaved([
      { added: 'post', record: { ...postOf(planner.before, 'post-teaser'), ...copy } },
    ]);
    await expect(board.undo).toHaveAccessibleName('Undo copy of a post');
  });
}

test('Escape cancels a drag, and letting go afterwards does nothing', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;

  await board.drag(board.card('Teaser film'), board.cell('HR', friday), { keep: true });
  await expect(board.hint).toContainText(shortDay(friday));
  await window.keyboard.press('Escape');
  await expect(board.said).toHaveText('Move cancelled. Teaser film stays where it was.');
  await expect(board.hint).toHaveCount(0);
  await window.mouse.up();

  await expect(board.cell('Brand', tuesday).getByRole('button')).toContainText([
    'Teaser film',
    'Customer story',
  ]);
  await planner.expectUntouched();
});

test('a card let go beside the board stays where it was', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;

  await board.drag(board.card('Teaser film'), board.toolbar, { keep: true });
  await expect(board.hint).toContainText('Not here');
  await window.mouse.up();

  await expect(board.said).toHaveText('Move cancelled. Teaser film stays where it was.');
  await planner.expectUntouched();
});

test('a card let go in its own cell stays as it is', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;

  await board.drag(board.card('Teaser film'), board.cell('Brand', tuesday));

  await expect(board.said).toHaveText('Teaser film stays where it was.');
  await planner.expectUntouched();
});

test('the card in the air tells where it would go', async ({ openPlan }) => {
  const { board, window } = await openPlan();

  await board.drag(board.card('Teaser film'), board.cell('HR', friday), { keep: true });
  await expect(board.hint).toContainText(`${shortDay(friday)}HR, 09:00`);
  const product = await board.cell('Product', wednesday).boundingBox();
  await window.mouse.move((product?.x ?? 0) + 40, (product?.y ?? 0) + 150, { steps: 4 });
  await expect(board.hint).toContainText(`${shortDay(wednesday)}Product, 09:00`);
  await window.mouse.up();

  await expect(board.hint).toHaveCount(0);
  await expect(board.cell('Product', wednesday).getByRole('button')).toContainText([
    'Teaser film',
    'Feature poll',
  ]);
});

test('a cell is in the order of the time of day, wherever in it a card is let go', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board } = planner;

  await board.drag(board.card('Feature poll'), board.cell('Brand', tuesday), {
    at: { x: 0.5, y: 0.95 },
  });

  await expect(board.cell('Brand', tuesday).getByRole('button')).toContainText([
    ...['Teaser film', 'Feature poll', 'Customer story'],
  ]);
});

test('posts of the same time lie in the order in which they are put down', async ({ openPlan }) => {
  const plan = weekPlan();
  for (const [at, title] of ['One', 'Two', 'Three'].entries()) {
    putRecord(
      plan,
      'post',
      aPost({ title, department: 'dept-hr', day: monday, time: '12:00', rank: `a${at}` }),
    );
  }
  const { board } = await openPlan(plan);
  const order = board.cell('HR', monday).getByRole('button');
  await expect(order).toContainText(['One', 'Two', 'Three']);

  await board.drag(board.card('Three'), board.card('One'), { at: { x: 0.5, y: 0.1 } });
  await expect(order).toContainText(['Three', 'One', 'Two']);

  await board.drag(board.card('Three'), board.card('One'), { at: { x: 0.5, y: 0.95 } });
  await expect(order).toContainText(['One', 'Three', 'Two']);
});

test('a card is dragged from one week into the next where both are shown', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;
  const launch = postOf(planner.before, 'post-launch').place.day;
  if (!launch) throw new Error('The launch has a day');
  await board.zoom('2 weeks').click();

  await board.drag(board.card('Feature poll'), board.cell('Brand', launch));

  await planner.expectSaved([
    {
      changed: 'post',
      id: 'post-poll',
      to: { department: 'dept-brand', ...on(launch) },
    },
  ]);
});

test('a card held at the edge scrolls the board to days out of sight', async ({ openPlan }) => {
  const planner = await openPlan(undefined, { size: { width: 1024, height: 700 } });
  const { board, window } = planner;
  await board.zoom('2 weeks').click();
  const last = board.dayHead(addDays(monday, 13));
  await expect(last).toHaveCount(0);

  const grid = await board.grid.boundingBox();
  await board.drag(board.card('Feature poll'), board.cell('Product', thursday), { keep: true });
  await window.mouse.move(1024 - 12, (grid?.y ?? 0) + 250, { steps: 8 });
  // Held still; only the board moves.
  await expect(last).toBeInViewport({ ratio: 0.9 });
  await window.mouse.up();

  await expect(board.said).toContainText(/^Moved Feature poll to Sunday /);
});

/** The place that a move gives. */
function on(day: Day): { readonly place: unknown } {
  return { place: { day, rank: anyRank } };
}
