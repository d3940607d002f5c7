import { planToday } from '../../support/week-plan';
import { expect, type Planner } from '../pages/planner';
import { asks, type Proof, type Proofs } from './proof';

/** Searches, and goes back to the board. */
async function search({ find }: Planner): Promise<void> {
  await find.field.fill('re');
  await expect(find.count).toHaveText(/of/);
  await find.field.press('Escape');
}

async function clear({ find, window }: Planner): Promise<void> {
  await window.keyboard.press('Shift+Escape');
  await expect(find.field).toHaveValue('');
}

async function saveOne(planner: Planner): Promise<void> {
  await search(planner);
  await planner.find.saveAs('Reads');
  await expect(planner.find.viewsButton).toHaveAccessibleName('View: Reads');
}

async function deleteOne(planner: Planner): Promise<void> {
  await planner.find.chooseInViews('Delete');
  await expect(planner.find.viewsButton).toHaveAccessibleName('Views');
  await clear(planner);
}

/** Goes through 'Feature poll', 'Weekend read' and, a week before, 'Last recap'. */
function stepsTo(place: number): Proof {
  return {
    before: search,
    then: ({ find }) => expect(find.count).toHaveText(`${place} of 3 hits`),
    after: async (planner) => {
      await clear(planner);
      await planner.window.keyboard.press('.');
      await planner.board.cell('Brand', planToday()).focus();
      await planner.window.keyboard.press('Escape');
    },
  };
}

export const FIND: Proofs<
  'find' | 'nextHit' | 'previousHit' | 'filter' | 'toggleRest' | 'clearFind'
> = {
  find: {
    then: ({ find }) => expect(find.field).toBeFocused(),
    after: ({ window }) => window.keyboard.press('Escape'),
  },
  nextHit: stepsTo(2),
  previousHit: stepsTo(1),
  filter: asks('Filter'),
  toggleRest: {
    before: search,
    then: ({ board }) => expect(board.cards).toHaveCount(2),
    after: async (planner) => {
      await planner.window.keyboard.press('h');
      await clear(planner);
    },
  },
  clearFind: { before: search, then: ({ find }) => expect(find.field).toHaveValue('') },
};

export const VIEWS: Proofs<'saveView' | 'updateView' | 'renameView' | 'deleteView'> = {
  saveView: {
    before: search,
    ...asks('Save as a view'),
    after: async (planner) => {
      await asks('').after?.(planner);
      await clear(planner);
    },
  },
  updateView: {
    before: async (planner) => {
      await saveOne(planner);
      await planner.find.field.fill('film');
      await planner.find.field.press('Escape');
      await expect(planner.find.viewsButton).toHaveAccessibleName('View: Reads, changed');
    },
    then: ({ find }) => expect(find.viewsButton).toHaveAccessibleName('View: Reads'),
    after: deleteOne,
  },
  renameView: {
    before: saveOne,
    ...asks('Rename the view'),
    after: async (planner) => {
      await asks('').after?.(planner);
      await deleteOne(planner);
    },
  },
  deleteView: {
    before: saveOne,
    then: ({ find }) => expect(find.viewsButton).toHaveAccessibleName('Views'),
    after: clear,
  },
};
