import type { Page } from '@playwright/test';
import { addDays, putRecord, type Plan } from '../../src/plan';
import { aRecord } from '../support/builders';
import { edit } from '../support/bridge';
import { answerDialogs } from '../support/dialogs';
import { clickMenuItem } from '../support/menu';
import { aSmallPlan, writePlan } from '../support/plan-files';
import { shownWeek, weekPlan } from '../support/week-plan';
import { PalettePage } from './pages/palette';
import { expect, test, type Planner } from './pages/planner';

const [monday, tuesday, , , friday] = shownWeek();

/** What is done from the card of the teaser, which has the focus. */
const ACTIONS: Readonly<Record<string, (planner: Planner) => Promise<unknown>>> = {
  'a move by the mouse': async ({ board }) => {
    await board.drag(board.card('Teaser film'), board.cell('HR', friday));
    await expect(board.said).toContainText('Moved Teaser film');
  },
  'a move by keys': async ({ board, window }) => {
    for (const key of ['Space', 'ArrowRight', 'ArrowDown', 'Space'])
      await window.keyboard.press(key);
    await expect(board.said).toContainText('Moved Teaser film');
  },
  'a move that is given up': ({ window }) => press(window, 'Space', 'ArrowDown', 'Escape'),
  'a step to a week later, and its undo': async ({ board, window }) => {
    await window.keyboard.press('Alt+Shift+ArrowRight');
    await expect(board.dayHead(addDays(tuesday, 7))).toHaveCount(1);
    await window.keyboard.press('ControlOrMeta+z');
    await expect(board.undo).toBeDisabled();
  },
  'a move of several': async ({ board, window }) => {
    await press(window, 'Shift+ArrowDown', 'Alt+ArrowRight');
    await expect(board.undo).toBeEnabled();
  },
  'the tray': async ({ board, window }) => {
    await window.keyboard.press('t');
    await expect(board.ideas()).toHaveCount(3);
  },
  'the tray, folded afterwards': async ({ app, board, window }) => {
    await window.keyboard.press('t');
    await expect(board.ideas()).toHaveCount(3);
    await clickMenuItem(app, 'toggleTray');
    await expect(board.ideas()).toHaveCount(0);
  },
  'the tray, which is folded': async ({ app, board, window }) => {
    await clickMenuItem(app, 'toggleTray');
    await expect(board.ideas()).toHaveCount(0);
    await window.keyboard.press('t');
    await expect(board.card('Teaser film')).toHaveCount(0);
  },
  'deleting, undoing and redoing': async ({ board, window }) => {
    await window.keyboard.press('Delete');
    await expect(board.card('Teaser film')).toHaveCount(0);
    await window.keyboard.press('ControlOrMeta+z');
    await expect(board.card('Teaser film')).toHaveCount(1);
    await window.keyboard.press('ControlOrMeta+Shift+z');
    await expect(board.card('Teaser film')).toHaveCount(0);
  },
  'deleting all posts of the day': async ({ board, window }) => {
    await press(window, 'Shift+ArrowDown', 'Delete');
    await expect(board.card('Customer story')).toHaveCount(0);
  },
  'somebody else deleting the post': async ({ board, window }) => {
    // The id that the week plan gives it.
    await edit(window, { type: 'remove', record: 'post', ids: ['post-teaser' as never] });
    await expect(board.card('Teaser film')).toHaveCount(0);
  },
  duplicating: async ({ board, window }) => {
    await window.keyboard.press('ControlOrMeta+d');
    await expect(board.card('Teaser film')).toHaveCount(2);
  },
  'a new post': async ({ board, window }) => {
    await window.keyboard.press('n');
    await window.keyboard.type('Fresh');
    await window.keyboard.press('Enter');
    await expect(board.card('Fresh')).toBeVisible();
  },
  'a new post that is given up': ({ window }) => press(window, 'n', 'Escape'),
  'the panel, closed by Escape': async ({ panel, window }) => {
    await window.keyboard.press('Enter');
    await expect(panel.title).toBeFocused();
    await window.keyboard.press('Escape');
    await expect(panel.panel).toHaveCount(0);
  },
  'the panel, closed by its button': async ({ panel, window }) => {
    await window.keyboard.press('Enter');
    await panel.close.click();
    await expect(panel.panel).toHaveCount(0);
  },
  'the panel, closed from the menu': async ({ app, panel, window }) => {
    await window.keyboard.press('Enter');
    await expect(panel.title).toBeFocused();
    await clickMenuItem(app, 'togglePanel');
    await expect(panel.panel).toHaveCount(0);
  },
  'going to another week and back': async ({ board, window }) => {
    await window.keyboard.press('PageDown');
    await expect(board.dayHead(addDays(monday, 7))).toHaveCount(1);
    await window.keyboard.press('.');
    await expect(board.today()).toHaveCount(1);
  },
  'a date': async ({ board, window }) => {
    await window.keyboard.press('g');
    await window.getByLabel('Day', { exact: true }).fill('2026-10-07');
    await window.keyboard.press('Enter');
    await expect(board.range()).toContainText('October 2026');
  },
  'a date that is not gone to': ({ window }) => throughDialog(window, 'g'),
  'the list of keys': ({ window }) => throughDialog(window, '?'),
  'the palette': ({ window }) => throughDialog(window, 'ControlOrMeta+k'),
  'the export': ({ window }) => throughDialog(window, 'ControlOrMeta+e'),
  'a dialog from the palette': async ({ window }) => {
    await new PalettePage(window).run('Rename plan…');
    await closeDialog(window);
  },
  'a command of the palette': ({ window }) => new PalettePage(window).run('Next period'),
  'a delete from the palette': async ({ board, window }) => {
    await new PalettePage(window).run('Delete post');
    await expect(board.card('Teaser film')).toHaveCount(0);
  },
  'every zoom, there and back': async ({ board, window }) => {
    for (const key of ['2', '3', '4', '5', '4', '1']) {
      await window.keyboard.press(key);
      await expect.poll(() => focusIsOnBoard(window), `after ${key}`).toBe(true);
    }
    await expect(board.zoom('Week')).toHaveAttribute('aria-pressed', 'true');
  },
  'selecting all, and nothing': ({ window }) => press(window, 'ControlOrMeta+a', 'Escape'),
};

for (const [action, act] of Object.entries(ACTIONS)) {
  test(`the focus is on the board after ${action}`, async ({ openPlan }) => {
    const planner = await openPlan();
    await planner.board.card('Teaser film').click();
    await act(planner);
    await expect.poll(() => focusIsOnBoard(planner.window)).toBe(true);
    await expect(planner.window.getByRole('dialog')).toHaveCount(0);
  });
}

test('the focus is on the board of another plan after it was opened', async ({
  openPlan,
  tempFolder,
}) => {
  const { app, board, window } = await openPlan();
  const other = await writePlan(tempFolder, 'b.crosslane', aSmallPlan('Beta', 'Post of beta'));
  await board.card('Teaser film').click();
  await answerDialogs(app, { openFile: other });
  await window.keyboard.press('ControlOrMeta+o');
  await expect(window.getByText('Post of beta')).toBeVisible();
  await expect.poll(() => focusIsOnBoard(window)).toBe(true);
});

test('an arrow goes on from a card that the wheel has taken out of sight', async ({ openPlan }) => {
  const { board, window } = await openPlan(planOfManyLanes());
  await board.card('Teaser film').click();
  await window.mouse.wheel(0, 4_000);
  await expect(board.card('Teaser film')).toHaveCount(0);
  await window.keyboard.press('ArrowDown');
  await expect(board.card('Customer story')).toBeFocused();
  await expect(board.card('Customer story')).toBeInViewport();

  await window.mouse.wheel(0, 4_000);
  await expect(board.card('Customer story')).toHaveCount(0);
  await window.keyboard.press('Delete');
  await expect(board.card('Teaser film')).toBeFocused();
  await expect(board.card('Customer story')).toHaveCount(0);
});

test('Escape clears the selection, then closes the panel, and keeps the focus', async ({
  openPlan,
}) => {
  const { board, panel, window } = await openPlan();
  await board.card('Teaser film').dblclick();
  await expect(panel.title).toBeFocused();
  await board.card('Customer story').click();
  await window.keyboard.press('g');
  await closeDialog(window);
  await board.expectSelected('Customer story');
  await window.keyboard.press('Escape');
  await expect(board.selected()).toHaveCount(0);
  await expect(panel.panel).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(panel.panel).toHaveCount(0);
  await expect(board.card('Customer story')).toBeFocused();
});

test('a menu that is closed gives the focus back to its button', async ({ openPlan }) => {
  const { board, window } = await openPlan();
  const button = board.titleBar.getByRole('button', { name: 'Team week' });
  await button.focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('menu')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

async function press(window: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key);
}

async function throughDialog(window: Page, key: string): Promise<void> {
  await window.keyboard.press(key);
  await closeDialog(window);
}

async function closeDialog(window: Page): Promise<void> {
  await expect(window.getByRole('dialog')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
}

/** On a card or a cell of the grid, or in the tray; not on nothing, where the next key would be lost. */
function focusIsOnBoard(window: Page): Promise<boolean> {
  return window.evaluate(
    () => document.activeElement?.closest('[role=grid], [data-tray]') instanceof Element,
  );
}

test('a key that waits for the board does not follow the focus into a field', async ({
  openPlan,
}) => {
  const { board, find, window } = await openPlan(planOfManyLanes());
  await board.card('Teaser film').click();
  await window.mouse.wheel(0, 4_000);
  await expect(board.card('Teaser film')).toHaveCount(0);
  // As on a machine that is busy.
  await window.evaluate(() => {
    const real = requestAnimationFrame;
    globalThis.requestAnimationFrame = (act) => real(() => setTimeout(act, 400));
  });
  await window.keyboard.press('Escape');
  await window.keyboard.press('/');
  await window.keyboard.type('film');
  // Asked for after the one that the key waits for, so that it has come by then.
  await window.evaluate(() => new Promise(requestAnimationFrame));
  await expect(find.field).toBeFocused();
  await expect(find.field).toHaveValue('film');
});

/** The week plan with more lanes than a window is high. */
function planOfManyLanes(): Plan {
  const plan = weekPlan();
  for (const at of Array.from({ length: 30 }).keys()) {
    const id = `dept-${at + 10}`;
    putRecord(plan, 'department', aRecord('department', { id, name: id, order: `b${at + 10}` }));
  }
  return plan;
}
