import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { shownWeek } from '../support/week-plan';
import { setTheme } from '../support/theme';
import { PalettePage } from './pages/palette';
import { ListPage } from './pages/list-page';
import { StartPanelPage } from './pages/start-panel';
import { expect, test, type Planner } from './pages/planner';

const [, tuesday, , , friday] = shownWeek();

for (const theme of ['light', 'dark'] as const) {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1024, height: 700 },
  ]) {
    test(`axe finds nothing in ${theme} at ${size.width} × ${size.height}`, async ({
      openPlan,
    }) => {
      // Every view of the app, one after another.
      test.slow();
      const planner = await openPlan(undefined, { size });
      await setTheme(planner.app, theme);
      const found: Record<string, readonly unknown[]> = {};
      for (const [name, show] of Object.entries(VIEWS)) {
        await show(planner);
        const here = await violations(planner, FLOATING.test(name) ? ['region'] : []);
        if (here.length > 0) found[name] = here;
      }
      expect(found).toEqual({});
    });
  }

  test(`axe finds nothing on the first start in ${theme}`, async ({ launchApp }) => {
    const { app, window } = await launchApp();
    await setTheme(app, theme);
    await expect(new StartPanelPage(window).panel).toBeVisible();
    expect(await violations({ window })).toEqual([]);
  });
}

/** A menu or a list belongs to the control that opened it, wherever in the page it hangs. */
const FLOATING = /^(the menu of|a list of|the columns of)/;

/** Everything that can be open, one after another; each leaves what the next needs. */
const VIEWS: Readonly<Record<string, (planner: Planner) => Promise<void>>> = {
  'the board': async ({ board }) => {
    await expect(board.cards).toHaveCount(5);
  },
  'a month': async ({ window, board }) => {
    await window.keyboard.press('3');
    await expect(board.card('Teaser film')).toBeVisible();
  },
  'a quarter': async ({ window, board }) => {
    await window.keyboard.press('4');
    await expect(board.grid.getByRole('columnheader', { name: /, now$/ })).toBeVisible();
  },
  'a list of a week': async ({ window, board }) => {
    await window.keyboard.press('Enter');
    await settled(board.list());
    await expect(board.row('Teaser film')).toBeFocused();
  },
  'a year': async ({ window, board }) => {
    await window.keyboard.press('Escape');
    await window.keyboard.press('5');
    await expect(board.list()).toHaveCount(0);
    await expect(board.grid.getByRole('columnheader', { name: /, now$/ })).toBeVisible();
  },
  'a list of a month': async ({ window, board }) => {
    await window.keyboard.press('Enter');
    await settled(board.list());
  },
  'a year with a field for a new post': async ({ window, board }) => {
    await window.keyboard.press('Escape');
    await window.keyboard.press('n');
    await expect(board.newTitle).toBeVisible();
  },
  'two weeks with a field for a new post': async ({ window, board }) => {
    await window.keyboard.press('Escape');
    await window.keyboard.press('.');
    await window.keyboard.press('2');
    await window.keyboard.press('n');
    await expect(board.newTitle).toBeVisible();
  },
  'a card in the air': async ({ window, board }) => {
    await window.keyboard.press('Escape');
    await window.keyboard.press('1');
    await board.drag(board.card('Teaser film'), board.cell('HR', tuesday), { keep: true });
    await expect(board.hint).toBeVisible();
  },
  'the panel of a post': async ({ window, board, panel }) => {
    await window.keyboard.press('Escape');
    await window.mouse.up();
    await board.card('Teaser film').dblclick();
    await expect(panel.title).toBeFocused();
  },
  'a list of the panel': async ({ window, panel }) => {
    await panel.choice('Channels').click();
    await settled(window.getByRole('listbox'));
  },
  'the menu of a post': async ({ window, panel }) => {
    await window.keyboard.press('Escape');
    await panel.panel.getByRole('button', { name: 'More for this post' }).click();
    await settled(window.getByRole('menu', { name: 'More for this post' }));
  },
  'adding a channel': async ({ window, panel }) => {
    await window.keyboard.press('Escape');
    await panel.choose('Channels', 'Add a channel…');
    const dialog = window.getByRole('dialog', { name: 'Add a channel' });
    await dialog.getByRole('button', { name: 'Add' }).click();
    await settled(dialog);
  },
  'the menu of the plan': async ({ window, board, panel }) => {
    await window.keyboard.press('Escape');
    await panel.close.click();
    await board.titleBar.getByRole('button', { name: 'Team week' }).click();
    await settled(window.getByRole('menu', { name: 'Team week' }));
  },
  'the menu of a department': async ({ window, board }) => {
    await window.keyboard.press('Escape');
    await board.lane('Brand').getByRole('button', { name: 'More for Brand' }).click();
    await settled(window.getByRole('menu', { name: 'More for Brand' }));
  },
  'the menu of a card': async ({ window, board }) => {
    await window.keyboard.press('Escape');
    await board.card('Teaser film').click({ button: 'right' });
    await settled(window.getByRole('menu', { name: 'This post' }));
  },
  'the export': async ({ window, board, exporting }) => {
    await window.keyboard.press('Escape');
    await board.titleBar.getByRole('button', { name: 'Export as CSV' }).click();
    await exporting.choose('Days', 'From … to …');
    await settled(exporting.dialog);
  },
  'a message': async ({ window, board }) => {
    await window.keyboard.press('Escape');
    await board.card('Customer story').click();
    await window.keyboard.press('Delete');
    await settled(board.message);
  },
  'a date': async ({ window, board }) => {
    await window.keyboard.press('Escape');
    await board.range().click();
    await settled(window.getByRole('dialog', { name: 'Go to a date' }));
  },
  'the list with a day that is none': async ({ window }) => {
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toHaveCount(0);
    const list = new ListPage(window);
    await list.show('List');
    await (await list.cell('Feature poll', 'Day')).dblclick();
    await list.field('Day').fill('30 feb');
    await window.keyboard.press('Enter');
    await expect(list.grid.getByRole('alert')).toBeVisible();
  },
  'a list of statuses in a cell': async ({ window }) => {
    await window.keyboard.press('Escape');
    const list = new ListPage(window);
    await (await list.cell('Feature poll', 'Status')).dblclick();
    await settled(list.option('Approved'));
  },
  'the columns of the list': async ({ window }) => {
    await window.keyboard.press('Escape');
    const list = new ListPage(window);
    await list.bar.getByRole('button', { name: 'Columns' }).click();
    await settled(window.getByRole('menu', { name: 'Columns' }));
  },
  'the keys': async ({ window }) => {
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toHaveCount(0);
    await window.keyboard.press('?');
    await settled(window.getByRole('dialog', { name: 'Keyboard shortcuts' }));
  },
  'the palette': async ({ window }) => {
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toHaveCount(0);
    await new PalettePage(window).open();
  },
  'a command that cannot be chosen': async ({ window }) => {
    await new PalettePage(window).field.fill('redo');
  },
  'a word that the palette does not know': async ({ window }) => {
    await new PalettePage(window).field.fill('no such thing');
  },
};

test('the focus stays on the post after a move by the mouse, and never on nothing', async ({
  openPlan,
}) => {
  const { board } = await openPlan();
  await board.drag(board.card('Teaser film'), board.cell('HR', friday));
  await expect(board.said).toContainText('Moved Teaser film');
  expect(await focusIsLost(board.grid)).toBe(false);
});

test('the last undo, which greys out its button, leaves the focus on the board', async ({
  openPlan,
}) => {
  const { board } = await openPlan();
  await board.drag(board.card('Teaser film'), board.cell('HR', friday));
  await expect(board.undo).toBeEnabled();

  await board.undo.click();
  await expect(board.undo).toBeDisabled();
  await expect.poll(() => focusIsLost(board.grid)).toBe(false);

  await board.redo.click();
  await expect(board.redo).toBeDisabled();
  await expect.poll(() => focusIsLost(board.grid)).toBe(false);
});

test('deleting from the panel leaves the focus on the board', async ({ openPlan }) => {
  const { board, panel } = await openPlan();
  await board.card('Teaser film').dblclick();

  await panel.more('Delete post');

  await expect(board.card('Teaser film')).toHaveCount(0);
  await expect.poll(() => focusIsLost(board.grid)).toBe(false);
});

test('a dialog keeps the focus and gives it back to the button that opened it', async ({
  openPlan,
}) => {
  const { board, exporting, window } = await openPlan();
  const button = board.titleBar.getByRole('button', { name: 'Export as CSV' });
  await button.focus();
  await window.keyboard.press('Enter');
  await expect(exporting.dialog).toBeVisible();
  for (let stop = 0; stop < 12; stop += 1) {
    await window.keyboard.press('Tab');
    const inside = await exporting.dialog.evaluate((dialog) =>
      dialog.contains(document.activeElement),
    );
    expect(inside).toBe(true);
  }

  await window.keyboard.press('Escape');

  await expect(exporting.dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

/** Whether nothing at all has the focus: the next key would go nowhere. */
function focusIsLost(anything: Locator): Promise<boolean> {
  return anything.evaluate(() => document.activeElement === document.body);
}

/** What fades in has other colours on the way. */
async function settled(element: Locator): Promise<void> {
  await expect(element).toBeVisible();
  await expect
    .poll(() => element.evaluate((one) => one.getAnimations({ subtree: true }).length))
    .toBe(0);
}

async function violations(
  { window }: Pick<Planner, 'window'>,
  without: string[] = [],
): Promise<readonly unknown[]> {
  const found = await new AxeBuilder({ page: window })
    // Electron cannot open the extra page that the other mode wants.
    .setLegacyMode(true)
    // Empty marks that hand the focus on as soon as they get it: nobody can stand on them.
    .exclude('[data-base-ui-focus-guard]')
    .disableRules(without)
    .analyze();
  return found.violations.map(({ id, nodes }) => ({
    id,
    at: nodes.map(({ target, failureSummary }) => [target, failureSummary]),
  }));
}
