import { expect, test } from './pages/planner';

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
