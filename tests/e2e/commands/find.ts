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

/** To the one post that a search finds. */
const STEP: Proof = {
  before: async (planner) => {
    await planner.find.field.fill('desk');
    await expect(planner.find.count).toHaveText('1 of 9 posts');
    await planner.find.field.press('Escape');
  },
  then: async ({ board, find }) => {
    await expect(find.count).toHaveText('1 of 1 hit');
    await expect(board.said).toHaveText(/^1 of 1: Behind the desk/);
  },
  after: clear,
};

export const FIND: Proofs<
  'find' | 'nextHit' | 'previousHit' | 'filter' | 'toggleRest' | 'clearFind'
> = {
  find: {
    then: ({ find }) => expect(find.field).toBeFocused(),
    after: ({ window }) => window.keyboard.press('Escape'),
  },
  nextHit: STEP,
  previousHit: STEP,
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
