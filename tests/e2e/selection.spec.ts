import { putRecord } from '../../src/plan';
import { aPost } from '../support/builders';
import { shownWeek, weekPlan } from '../support/week-plan';
import { expect, test } from './pages/planner';

const [monday, tuesday, wednesday, thursday, friday, , sunday] = shownWeek();

test('a click selects one card, and another click another one', async ({ openPlan }) => {
  const { board } = await openPlan();

  await board.card('Teaser film').click();
  await board.expectSelected('Teaser film');
  await board.card('Weekend read').click();

  await expect(board.selected()).toHaveCount(1);
  await board.expectSelected('Weekend read');
});

test('Ctrl and a click take one more into the selection, and out again', async ({ openPlan }) => {
  const { board } = await openPlan();
  await board.card('Teaser film').click();

  await board.card('Behind the desk').click({ modifiers: ['Control'] });
  await board.card('Office tour').click({ modifiers: ['Control'] });
  await expect(board.said).toHaveText('3 posts selected.');
  await board.expectSelected('Teaser film', 'Behind the desk', 'Office tour');

  await board.card('Behind the desk').click({ modifiers: ['Control'] });
  await expect(board.said).toHaveText('2 posts selected.');
  await board.expectSelected('Teaser film', 'Office tour');
});

test('Shift and a click select the rectangle of days and lanes from the first card', async ({
  openPlan,
}) => {
  const { board } = await openPlan();
  await board.card('Customer story').click();

  await board.card('Feature poll').click({ modifiers: ['Shift'] });
  await expect(board.said).toHaveText('3 posts selected.');
  await board.expectSelected('Teaser film', 'Customer story', 'Feature poll');

  // From the same first card, another way.
  await board.card('Behind the desk').click({ modifiers: ['Shift'] });
  await expect(board.said).toHaveText('4 posts selected.');
  await board.card('Teaser film').click({ modifiers: ['Shift'] });
  await board.expectSelected('Teaser film', 'Customer story');
  await expect(board.said).toHaveText('2 posts selected.');
});

test('Shift and a click in the tray select the ideas between two', async ({ openPlan }) => {
  const { board } = await openPlan();
  await board.card('Podcast guest').click();

  await board.card('Office tour').click({ modifiers: ['Shift'] });

  await board.expectSelected('Office tour', 'Podcast guest');
});

test('Shift with the arrows selects along the way, and back', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  await board.card('Teaser film').click();

  await window.keyboard.press('Shift+ArrowDown');
  await board.expectSelected('Teaser film', 'Customer story');
  await window.keyboard.press('Shift+ArrowRight');
  await window.keyboard.press('Shift+ArrowDown');
  await expect(board.card('Feature poll')).toBeFocused();
  await board.expectSelected('Teaser film', 'Customer story', 'Feature poll');
  await window.keyboard.press('Shift+ArrowUp');

  await expect(board.said).toHaveText('2 posts selected.');
  await window.keyboard.press('ArrowLeft');
  await expect(board.selected()).toHaveCount(1);
});

for (const [keys, walk, toggle] of [
  ['Ctrl with arrows and Space', 'Control+ArrowDown', 'Control+Space'],
  ['X after Ctrl with arrows', 'Control+ArrowDown', 'x'],
] as const) {
  test(`${keys} pick single cards by keyboard`, async ({ openPlan }) => {
    const { board, window } = await openPlan();
    await board.card('Teaser film').click();

    await window.keyboard.press(walk);
    await expect(board.card('Customer story')).toBeFocused();
    await board.expectSelected('Teaser film');
    await window.keyboard.press(toggle);
    await expect(board.said).toHaveText('2 posts selected.');
    await board.expectSelected('Teaser film', 'Customer story');
    await window.keyboard.press(toggle);

    await board.expectSelected('Teaser film');
    await expect(board.said).toHaveText('1 post selected.');
  });
}

test('Ctrl+A selects all posts in view, or all ideas, and Escape none', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  await board.card('Teaser film').click();

  await window.keyboard.press('Control+a');
  await expect(board.said).toHaveText('5 posts selected.');
  await expect(board.selected()).toHaveCount(5);
  await window.keyboard.press('Escape');
  await expect(board.said).toHaveText('Nothing is selected.');
  await expect(board.selected()).toHaveCount(0);
  await expect(board.card('Teaser film')).toBeFocused();

  await board.card('Office tour').click();
  await window.keyboard.press('Control+a');
  await board.expectSelected('Office tour', 'Podcast guest');
});

test('a rubber band from an empty place selects what it touches', async ({ openPlan }) => {
  const planner = await openPlan();
  const { board, window } = planner;

  await board.stretch(board.cell('Brand', monday), board.cell('Product', wednesday), {
    keep: true,
  });
  await expect(board.band).toBeVisible();
  await board.expectSelected('Teaser film', 'Customer story', 'Feature poll');
  await window.mouse.up();

  await expect(board.band).toBeHidden();
  await expect(board.said).toHaveText('3 posts selected.');
  await planner.expectUntouched();

  // Keys have them: the focus stands on one of them.
  await window.keyboard.press('Delete');
  await expect(board.message).toContainText('Deleted 3 posts');
});

test('a rubber band that becomes smaller lets go of what it touched', async ({ openPlan }) => {
  const { board, window } = await openPlan();

  await board.stretch(board.cell('Brand', monday), board.cell('HR', thursday), { keep: true });
  await board.expectSelected('Teaser film', 'Customer story', 'Feature poll', 'Behind the desk');
  const box = await board.cell('Brand', tuesday).boundingBox();
  await window.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 30, { steps: 3 });
  await board.expectSelected('Teaser film');
  await window.mouse.up();

  await board.expectSelected('Teaser film');
});

for (const key of ['Shift', 'Control'] as const) {
  test(`with ${key} a rubber band adds to what is selected`, async ({ openPlan }) => {
    const { board, window } = await openPlan();
    await board.card('Weekend read').click();

    await window.keyboard.down(key);
    await board.stretch(board.cell('Brand', monday), board.cell('Brand', tuesday));
    await window.keyboard.up(key);

    await board.expectSelected('Teaser film', 'Customer story', 'Weekend read');
  });
}

test('Escape takes a rubber band back', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  await board.card('Weekend read').click();

  await board.stretch(board.cell('Brand', monday), board.cell('HR', thursday), { keep: true });
  await expect(board.selected()).toHaveCount(4);
  await window.keyboard.press('Escape');

  await expect(board.band).toBeHidden();
  await board.expectSelected('Weekend read');
  await window.mouse.up();
  await board.expectSelected('Weekend read');
});

test('a click on an empty place ends the selection of several', async ({ openPlan }) => {
  const { board } = await openPlan();
  await board.selectCards('Teaser film', 'Weekend read');

  await board.cell('Brand', monday).click();

  await expect(board.selected()).toHaveCount(0);
  await expect(board.said).toHaveText('Nothing is selected.');
});

test('a double click on an empty place still adds a post', async ({ openPlan }) => {
  const { board } = await openPlan();

  await board.addByMouse('Brand', friday, 'Field day');

  await expect(board.card('Field day')).toBeVisible();
});

test('a rubber band takes posts that nobody sees: behind n more, and scrolled to', async ({
  openPlan,
}) => {
  const plan = weekPlan();
  for (let at = 0; at < 30; at += 1) {
    const title = `Crowd ${at}`;
    putRecord(
      plan,
      'post',
      aPost({ title, department: 'dept-brand', day: monday, rank: `a0${10 + at}V` }),
    );
  }
  const { board, window } = await openPlan(plan);

  await board.stretch(board.cell('Brand', sunday), board.cell('Brand', monday));
  // 30 of Monday, of which four are cards, and two of Tuesday.
  await expect(board.said).toHaveText('32 posts selected.');
  await window.keyboard.press('Escape');

  await board.grid.getByRole('button', { name: '+26 more' }).click();
  await board.stretch(board.cell('Brand', sunday), board.cell('Brand', monday), {
    from: { x: 0.5, y: 0.02 },
    at: { x: 0.5, y: 0.02 },
    keep: true,
  });
  // Held near the lower edge, the board scrolls under the band.
  const tray = await board.tray.boundingBox();
  await window.mouse.move((tray?.x ?? 0) + 260, (tray?.y ?? 0) - 6, { steps: 4 });
  await expect(board.lane('HR')).toBeInViewport({ ratio: 0.9 });
  await window.mouse.up();
  await expect(board.said).toHaveText(/^3[2-6] posts selected\.$/);
});

test('a rubber band in the tray selects ideas', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  const box = await board.card('Podcast guest').boundingBox();
  if (!box) throw new Error('No tray');

  await window.mouse.move(box.x + 400, box.y + 40);
  await window.mouse.down();
  await window.mouse.move(box.x + 100, box.y + 10, { steps: 6 });
  await board.expectSelected('Podcast guest');
  await window.mouse.move(box.x - 60, box.y + 10, { steps: 6 });
  await window.mouse.up();

  await board.expectSelected('Office tour', 'Podcast guest');
});
