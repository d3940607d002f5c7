import { addDays } from '../../../src/plan';
import { shownWeek } from '../../support/week-plan';
import { ListPage } from '../pages/list-page';
import { expect, type Planner } from '../pages/planner';
import { asks, standOnTeaser, undo, type Proof, type Proofs } from './proof';

const [monday] = shownWeek();
const WEEK = 7;

const home = ({ window }: Planner): Promise<void> => window.keyboard.press('.');

/** From another zoom to this one, and back to the week. */
function zoomsTo(name: Parameters<Planner['board']['zoom']>[0], from: string): Proof {
  return {
    before: ({ window }) => window.keyboard.press(from),
    then: ({ board }) => expect(board.zoom(name)).toHaveAttribute('aria-pressed', 'true'),
    after: ({ window }) => window.keyboard.press('1'),
  };
}

export const HISTORY: Proofs<'undo' | 'redo'> = {
  undo: {
    before: async (planner) => {
      await standOnTeaser(planner);
      await planner.window.keyboard.press('t');
      await expect(planner.board.ideas()).toHaveCount(3);
    },
    then: ({ board }) => expect(board.ideas()).toHaveCount(2),
  },
  redo: {
    before: async (planner) => {
      await standOnTeaser(planner);
      await planner.window.keyboard.press('t');
      await expect(planner.board.ideas()).toHaveCount(3);
      await undo(planner);
    },
    then: ({ board }) => expect(board.ideas()).toHaveCount(3),
    after: undo,
  },
};

export const VIEW: Proofs<
  | 'showBoard'
  | 'showList'
  | 'goToday'
  | 'goToDate'
  | 'goNext'
  | 'goPrevious'
  | 'zoomWeek'
  | 'zoomTwoWeeks'
  | 'zoomMonth'
  | 'zoomQuarter'
  | 'zoomYear'
  | 'toggleTray'
  | 'togglePanel'
> = {
  showBoard: {
    before: ({ window }) => window.keyboard.press('Control+Shift+L'),
    then: ({ board }) => expect(board.grid).toBeVisible(),
  },
  showList: {
    then: ({ window }) => expect(new ListPage(window).grid).toBeVisible(),
    after: ({ window }) => window.keyboard.press('Control+Shift+B'),
  },
  goToday: {
    before: async ({ board, window }) => {
      await window.keyboard.press('PageDown');
      await expect(board.today()).toHaveCount(0);
    },
    then: ({ board }) => expect(board.today()).toHaveCount(1),
  },
  goToDate: asks('Go to a date'),
  goNext: {
    then: ({ board }) => expect(board.dayHead(addDays(monday, WEEK))).toHaveCount(1),
    after: home,
  },
  goPrevious: {
    then: ({ board }) => expect(board.dayHead(addDays(monday, -WEEK))).toHaveCount(1),
    after: home,
  },
  zoomWeek: zoomsTo('Week', '2'),
  zoomTwoWeeks: zoomsTo('2 weeks', '1'),
  zoomMonth: zoomsTo('Month', '1'),
  zoomQuarter: zoomsTo('Quarter', '1'),
  zoomYear: zoomsTo('Year', '1'),
  toggleTray: {
    then: ({ board }) => expect(board.ideas()).toHaveCount(0),
    after: async ({ board }) => {
      await board.tray.getByRole('button', { name: 'Open the tray' }).click();
      await expect(board.ideas()).toHaveCount(2);
    },
  },
  togglePanel: {
    then: ({ panel }) => expect(panel.panel).toBeVisible(),
    after: ({ panel }) => panel.close.click(),
  },
};
