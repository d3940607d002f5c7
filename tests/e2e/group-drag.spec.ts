import { addDays, type Day } from '../../src/plan';
import { postOf, shownWeek } from '../support/week-plan';
import { longDay, shortDay } from './pages/days';
import { anyId, anyRank, expect, test } from './pages/planner';

const [monday, tuesday, wednesday, thursday, friday, saturday] = shownWeek();

test('dragging one of a selection carries all, with their days and lanes from each other', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board } = planner;
  await board.selectCards('Teaser film', 'Feature poll');

  await board.drag(board.card('Teaser film'), board.cell('Product', thursday));

  await planner.expectSaved([
    { changed: 'post', id: 'post-poll', to: { department: 'dept-hr', ...on(friday) } },
    { changed: 'post', id: 'post-teaser', to: { department: 'dept-product', ...on(thursday) } },
  ]);
  await expect(board.said).toHaveText(`Moved 2 posts to ${longDay(thursday)}, Product.`);
  await expect(board.undo).toHaveAccessibleName('Undo move of 2 posts');
  await board.expectSelected('Teaser film', 'Feature poll');
  await expect(board.card('Teaser film')).toBeFocused();

  await board.undo.click();
  await planner.expectSaved([]);
});

test('a group in the air tells how many posts it is, and where they would go', async ({
  openPlan,
}) => {
  const { board, window } = await openPlan();
  await board.selectCards('Teaser film', 'Feature poll', 'Weekend read');

  await board.drag(board.card('Teaser film'), board.cell('Brand', thursday), { keep: true });

  await expect(board.hint).toContainText(`${shortDay(thursday)} · 3 posts`);
  await window.mouse.up();
  await expect(board.hint).toHaveCount(0);
});

test('a group never loses its shape at the edge of the lanes', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.selectCards('Teaser film', 'Feature poll');

  // Feature poll would fall out of the last lane.
  await board.drag(board.card('Teaser film'), board.cell('HR', saturday), { keep: true });
  await expect(board.hint).toContainText('Product');
  await window.mouse.up();

  await planner.expectSaved([
    {
      changed: 'post',
      id: 'post-poll',
      to: { department: 'dept-hr', ...on(addDays(saturday, 1)) },
    },
    { changed: 'post', id: 'post-teaser', to: { department: 'dept-product', ...on(saturday) } },
  ]);
});

for (const key of ['Alt', 'Control'] as const) {
  test(`dragging a group with ${key} copies all of it`, async ({ openPlan }) => {
    const planner = await openPlan();
    const { board } = planner;
    await board.selectCards('Teaser film', 'Feature poll');

    await board.drag(board.card('Teaser film'), board.cell('Brand', thursday), { holding: key });

    const teaser = postOf(planner.before, 'post-teaser');
    const poll = postOf(planner.before, 'post-poll');
    const copies = [
      { added: 'post', record: { ...poll, id: anyId, status: 'draft', ...on(friday) } },
      { added: 'post', record: { ...teaser, id: anyId, status: 'draft', ...on(thursday) } },
    ];
    // New ids have no order.
    await planner.expectSaved(expect.arrayContaining(copies) as unknown as readonly unknown[]);
    await expect(board.cards).toHaveCount(7);
    await expect(board.said).toHaveText(`Copied 2 posts to ${longDay(thursday)}, Brand.`);
    await expect(board.undo).toHaveAccessibleName('Undo copy of 2 posts');
    await expect(board.selected()).toHaveCount(2);
  });
}

test('Escape cancels the drag of a group', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.selectCards('Teaser film', 'Feature poll');

  await board.drag(board.card('Teaser film'), board.cell('HR', friday), { keep: true });
  await window.keyboard.press('Escape');

  await expect(board.said).toHaveText('Move cancelled. 2 posts stay where they were.');
  await window.mouse.up();
  await planner.expectUntouched();
  await board.expectSelected('Teaser film', 'Feature poll');
});

test('a group goes into the tray, each post with its department', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;
  await board.selectCards('Behind the desk', 'Teaser film');

  await board.drag(board.card('Behind the desk'), board.tray);

  await planner.expectSaved([
    { changed: 'post', id: 'post-desk', to: on(null) },
    { changed: 'post', id: 'post-teaser', to: on(null) },
  ]);
  await expect(board.said).toHaveText('Moved 2 posts to the tray.');
});

test('ideas land together in the day they are dragged to, in their order', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board } = planner;
  await board.selectCards('Office tour', 'Podcast guest');

  await board.drag(board.card('Podcast guest'), board.cell('Brand', monday));

  await planner.expectSaved([
    { changed: 'post', id: 'post-guest', to: { department: 'dept-brand', ...on(monday) } },
    { changed: 'post', id: 'post-tour', to: { department: 'dept-brand', ...on(monday) } },
  ]);
  await expect(board.ideas()).toHaveCount(0);
});

test('Space picks up all that are selected, and arrows carry them', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.selectCards('Feature poll', 'Teaser film');

  await window.keyboard.press('Space');
  await expect(board.said).toHaveText(`Picked up 2 posts. ${longDay(tuesday)}, Brand.`);
  await window.keyboard.press('ArrowRight');
  await expect(board.said).toHaveText(`${longDay(wednesday)}, Brand`);
  await window.keyboard.press('ArrowDown');
  await expect(board.said).toHaveText(`${longDay(wednesday)}, Product`);
  await window.keyboard.press('Space');

  await planner.expectSaved([
    { changed: 'post', id: 'post-poll', to: { department: 'dept-hr', ...on(thursday) } },
    { changed: 'post', id: 'post-teaser', to: { department: 'dept-product', ...on(wednesday) } },
  ]);
  await expect(board.card('Teaser film')).toBeFocused();
});

test('a group carried down past the last lane goes into the tray, and Escape leaves it', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.selectCards('Behind the desk', 'Teaser film');

  await window.keyboard.press('Space');
  // The other one stands in the last lane already.
  await window.keyboard.press('ArrowDown');
  await expect(board.said).toHaveText('the tray');
  await window.keyboard.press('Escape');

  await expect(board.said).toHaveText('Move cancelled. 2 posts stay where they were.');
  await expect(board.card('Teaser film')).toBeFocused();
  await planner.expectUntouched();
});

const NUDGES: readonly (readonly [key: string, days: number, lanes: number, words: string])[] = [
  ['Alt+ArrowRight', 1, 0, 'one day later'],
  ['Alt+ArrowLeft', -1, 0, 'one day earlier'],
  ['Alt+Shift+ArrowRight', 7, 0, 'one week later'],
  ['Alt+Shift+ArrowLeft', -7, 0, 'one week earlier'],
  ['Alt+ArrowDown', 0, 1, 'one lane down'],
];
for (const [key, days, lanes, words] of NUDGES) {
  test(`${key} moves all that are selected ${words}`, async ({ openPlan }) => {
    const planner = await openPlan();
    const { board, window } = planner;
    await board.selectCards('Feature poll', 'Teaser film');

    await window.keyboard.press(key);

    await expect(board.said).toHaveText(`Moved 2 posts ${words}.`);
    await planner.expectSaved([
      { changed: 'post', id: 'post-poll', to: stepped('dept-hr', lanes, addDays(wednesday, days)) },
      {
        changed: 'post',
        id: 'post-teaser',
        to: stepped('dept-product', lanes, addDays(tuesday, days)),
      },
    ]);
    await expect(board.card('Teaser film')).toBeFocused();
    await expect(board.undo).toHaveAccessibleName('Undo move of 2 posts');
  });
}

test('a nudge stops where a lane would be left, and leaves ideas in the tray', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.selectCards('Feature poll', 'Office tour', 'Teaser film');

  await window.keyboard.press('Alt+ArrowUp');
  await expect(board.said).toHaveText('No further that way.');
  await planner.expectUntouched();
  await window.keyboard.press('Alt+ArrowRight');

  await expect(board.said).toHaveText('Moved 2 posts one day later. 1 idea stays in the tray.');
});

test('Delete removes all that are selected, and the message brings them back', async ({
  openPlan,
}) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.selectCards('Feature poll', 'Teaser film');

  await window.keyboard.press('Delete');
  await expect(board.message).toContainText('Deleted 2 posts');
  await expect(board.cards).toHaveCount(3);
  await expect(board.card('Customer story')).toBeFocused();
  await board.message.getByRole('button', { name: 'Undo' }).click();

  await expect(board.cards).toHaveCount(5);
  await planner.expectSaved([]);
  await board.expectSelected('Teaser film', 'Feature poll');
});

test('Ctrl+D duplicates all that are selected, each below itself', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.selectCards('Feature poll', 'Customer story');

  await window.keyboard.press('Control+d');

  await expect(board.said).toHaveText('Copied 2 posts.');
  await expect(board.cell('Brand', tuesday).getByRole('button')).toContainText([
    ...['Teaser film', 'Customer story', 'Customer story'],
  ]);
  await expect(board.cell('Product', wednesday).getByRole('button')).toHaveCount(2);
  await expect(board.undo).toHaveAccessibleName('Undo copy of 2 posts');
});

test('T puts all that are selected into the tray', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;
  await board.selectCards('Feature poll', 'Teaser film');

  await window.keyboard.press('t');

  await expect(board.said).toHaveText('Moved 2 posts to the tray.');
  await planner.expectSaved([
    { changed: 'post', id: 'post-poll', to: on(null) },
    { changed: 'post', id: 'post-teaser', to: on(null) },
  ]);
});

/** The place that a move gives. */
function on(day: Day | null): { readonly place: unknown } {
  return { place: { day, rank: anyRank } };
}

function stepped(below: string, lanes: number, day: Day): object {
  // A step to another lane leaves the day alone, and in an empty cell the rank.
  return lanes === 0 ? on(day) : { department: below };
}
