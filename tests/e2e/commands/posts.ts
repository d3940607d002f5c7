import { clickMenuItem } from '../../support/menu';
import { longDay } from '../pages/days';
import { expect } from '../pages/planner';
import { addDays, type Day } from '../../../src/plan';
import { shownWeek } from '../../support/week-plan';
import { standOnTeaser, undo, type Proof, type Proofs } from './proof';

const [monday, tuesday] = shownWeek();

/** The post that was picked is in another lane or on another day, and back after an undo. */
function movesTo(department: string, day: Day, title = 'Teaser film'): Proof {
  return {
    before: ({ board }) => board.card(title).click(),
    then: ({ window }) =>
      expect(
        window.getByRole('button', { name: new RegExp(`^${title}, ${department}, `) }),
      ).toHaveAccessibleName(new RegExp(longDay(day))),
    after: undo,
  };
}

function hasStatus(status: string): Proof {
  return {
    before: standOnTeaser,
    then: async ({ board }) => {
      await expect(board.card('Teaser film')).toHaveAccessibleName(new RegExp(`, ${status}, `));
      await expect(board.said).toContainText(`1 post: ${status}.`);
    },
    after: undo,
  };
}

export const POSTS: Proofs<
  | 'newPost'
  | 'openPost'
  | 'pickUpPost'
  | 'duplicatePost'
  | 'sendToTray'
  | 'deletePost'
  | 'editSelected'
  | 'setIdea'
  | 'setDraft'
  | 'setInReview'
  | 'setApproved'
  | 'setScheduled'
  | 'setPublished'
  | 'selectAll'
  | 'toggleSelected'
  | 'clearSelection'
> = {
  newPost: {
    before: ({ board }) => board.cell('HR', monday).click(),
    then: ({ board }) => expect(board.newTitle).toBeFocused(),
    after: ({ window }) => window.keyboard.press('Escape'),
  },
  openPost: {
    before: standOnTeaser,
    then: ({ panel }) => expect(panel.title).toBeFocused(),
    after: ({ panel }) => panel.close.click(),
  },
  pickUpPost: {
    before: standOnTeaser,
    then: ({ board }) => expect(board.said).toContainText('Picked up Teaser film'),
    after: async ({ board, window }) => {
      await window.keyboard.press('Escape');
      await expect(board.said).toContainText('Move cancelled');
    },
  },
  duplicatePost: {
    before: standOnTeaser,
    then: ({ board }) => expect(board.card('Teaser film')).toHaveCount(2),
    after: undo,
  },
  editSelected: {
    before: standOnTeaser,
    then: ({ panel }) => expect(panel.title).toBeFocused(),
    after: ({ panel }) => panel.close.click(),
  },
  setIdea: hasStatus('Idea'),
  setDraft: hasStatus('Draft'),
  setInReview: hasStatus('In review'),
  setApproved: { ...hasStatus('Approved'), after: () => Promise.resolve() },
  setScheduled: hasStatus('Scheduled'),
  setPublished: hasStatus('Published'),
  sendToTray: {
    before: standOnTeaser,
    then: ({ board }) => expect(board.ideas()).toHaveCount(3),
    after: undo,
  },
  deletePost: {
    before: standOnTeaser,
    then: ({ board }) => expect(board.card('Teaser film')).toHaveCount(0),
    after: undo,
  },
  selectAll: {
    before: ({ board }) => board.cell('HR', monday).click(),
    then: ({ board }) => expect(board.selected()).toHaveCount(5),
    after: ({ app }) => clickMenuItem(app, 'clearSelection'),
  },
  toggleSelected: {
    before: async (planner) => {
      await standOnTeaser(planner);
      await planner.window.keyboard.press('Control+ArrowDown');
      await expect(planner.board.selected()).toHaveCount(1);
    },
    then: ({ board }) => board.expectSelected('Teaser film', 'Customer story'),
    after: ({ app }) => clickMenuItem(app, 'clearSelection'),
  },
  clearSelection: {
    before: standOnTeaser,
    then: ({ board }) => expect(board.selected()).toHaveCount(0),
  },
};

export const MOVES: Proofs<
  | 'moveDayLater'
  | 'moveDayEarlier'
  | 'moveWeekLater'
  | 'moveWeekEarlier'
  | 'moveLaneUp'
  | 'moveLaneDown'
> = {
  moveDayLater: movesTo('Brand', addDays(tuesday, 1)),
  moveDayEarlier: movesTo('Brand', monday),
  moveWeekLater: movesTo('Brand', addDays(tuesday, 7)),
  moveWeekEarlier: movesTo('Brand', addDays(tuesday, -7)),
  moveLaneUp: movesTo('Brand', addDays(tuesday, 1), 'Feature poll'),
  moveLaneDown: movesTo('Product', tuesday),
};
