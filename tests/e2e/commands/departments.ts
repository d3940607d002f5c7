import { expect, type Planner } from '../pages/planner';
import { asks, standOnTeaser, undo, type Proofs } from './proof';

/** The first two lanes, from top to bottom. */
async function expectLanes({ board }: Planner, first: string, second: string): Promise<void> {
  await expect(board.lanes().nth(0)).toContainText(first);
  await expect(board.lanes().nth(1)).toContainText(second);
}

async function standOnPoll({ board }: Planner): Promise<void> {
  await board.card('Feature poll').click();
  await expect(board.card('Feature poll')).toBeFocused();
}

export const DEPARTMENTS: Proofs<
  | 'addDepartment'
  | 'renameDepartment'
  | 'moveDepartmentUp'
  | 'moveDepartmentDown'
  | 'removeDepartment'
> = {
  addDepartment: asks('Add a department'),
  renameDepartment: { before: standOnTeaser, ...asks('Rename the department') },
  moveDepartmentUp: {
    before: standOnPoll,
    then: (planner) => expectLanes(planner, 'Product', 'Brand'),
    after: undo,
  },
  moveDepartmentDown: {
    before: standOnTeaser,
    then: (planner) => expectLanes(planner, 'Product', 'Brand'),
    after: undo,
  },
  // It has posts.
  removeDepartment: {
    before: standOnTeaser,
    then: ({ board }) => expect(board.message).toContainText(/^The department still has \d+ posts/),
    after: ({ board }) => board.message.getByRole('button', { name: 'Close' }).click(),
  },
};
