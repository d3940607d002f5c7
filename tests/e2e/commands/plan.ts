import { rename } from 'node:fs/promises';
import { answerDialogs, askedDialogs } from '../../support/dialogs';
import { clickMenuItem, menuItem } from '../../support/menu';
import { PalettePage } from '../pages/palette';
import { expect, type Planner } from '../pages/planner';
import { asks, type Proof, type Proofs } from './proof';

/** That one of the system's dialogs was asked for; it is cancelled. */
function asksSystem(words: RegExp): Proof {
  return {
    before: ({ app }) => answerDialogs(app, {}),
    then: ({ app }) => expect.poll(() => askedDialogs(app)).toEqual([expect.stringMatching(words)]),
  };
}

/** Electron does what cannot be seen, or would end the test: it is only noted. */
function asksElectron(name: 'quit' | 'showAboutPanel'): Proof {
  return {
    before: ({ app }) =>
      app.evaluate(({ app: running }, method) => {
        Object.assign(globalThis, { called: 0 });
        running[method] = () => {
          const counter = globalThis as unknown as { called: number };
          counter.called += 1;
        };
      }, name),
    then: ({ app }) =>
      expect
        .poll(() => app.evaluate(() => (globalThis as unknown as { called: number }).called))
        .toBe(1),
  };
}

function textSize({ app }: Planner): Promise<number | undefined> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel(),
  );
}

function resizes(from: number, to: number): Proof {
  const resize = ({ app }: Planner, level: number): Promise<void> =>
    app.evaluate(({ BrowserWindow }, wanted) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomLevel(wanted);
    }, level);
  return {
    before: (planner) => resize(planner, from),
    then: (planner) => expect.poll(() => textSize(planner)).toBe(to),
    after: (planner) => resize(planner, 0),
  };
}

async function reopen({ app, board, file }: Planner): Promise<void> {
  await answerDialogs(app, { openFile: file });
  await clickMenuItem(app, 'open');
  await expect(board.card('Teaser film')).toBeVisible();
  await expect.poll(() => menuItem(app, 'recent1')).not.toBeNull();
}

export const PLAN: Proofs<
  | 'newPlan'
  | 'open'
  | 'clearRecents'
  | 'save'
  | 'saveAs'
  | 'renamePlan'
  | 'exportCsv'
  | 'closePlan'
  | 'quit'
> = {
  newPlan: asksSystem(/New plan\.crosslane$/),
  open: asksSystem(/^open$/),
  clearRecents: {
    before: ({ app }) => expect.poll(() => menuItem(app, 'recent1')).not.toBeNull(),
    then: ({ app }) => expect.poll(() => menuItem(app, 'recent1')).toBeNull(),
    after: async (planner) => {
      await clickMenuItem(planner.app, 'closePlan');
      await reopen(planner);
    },
  },
  save: {
    // Saving is told apart from what happens by itself by a file that is not there any more.
    before: ({ file }) => rename(file, `${file}.away`),
    then: ({ board }) => expect(board.titleBar.getByRole('alert')).toContainText('Not saved'),
    after: async ({ app, board, file }) => {
      await rename(`${file}.away`, file);
      await clickMenuItem(app, 'save');
      await expect(board.saving).toHaveText('Saved');
    },
  },
  saveAs: asksSystem(/^save /),
  renamePlan: asks('Rename the plan'),
  exportCsv: asks('Export the calendar as CSV'),
  closePlan: {
    then: ({ board }) => expect(board.titleBar).toContainText('Example plan'),
    after: reopen,
  },
  quit: asksElectron('quit'),
};

export const WINDOW: Proofs<
  'largerText' | 'smallerText' | 'normalText' | 'fullScreen' | 'openPalette' | 'showKeys' | 'about'
> = {
  largerText: resizes(0, 0.5),
  smallerText: resizes(0, -0.5),
  normalText: resizes(1, 0),
  fullScreen: {
    then: ({ app }) => expect.poll(() => isFullScreen(app)).toBe(true),
    after: async ({ app }) => {
      await app.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.setFullScreen(false);
      });
      await expect.poll(() => isFullScreen(app)).toBe(false);
    },
  },
  openPalette: {
    then: ({ window }) => expect(new PalettePage(window).field).toBeFocused(),
    after: ({ window }) => window.keyboard.press('Escape'),
  },
  showKeys: asks('Keyboard shortcuts'),
  about: asksElectron('showAboutPanel'),
};

function isFullScreen(app: Planner['app']): Promise<boolean | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
}
