import type { Locator } from '@playwright/test';
import { expect, type Planner } from '../pages/planner';
import { standOnTeaser, type Proofs } from './proof';

async function expectFolded({ board }: Planner, ...names: readonly string[]): Promise<void> {
  for (const name of ['Brand', 'Product', 'HR']) {
    const expanded = String(!names.includes(name));
    await expect(board.lane(name)).toHaveAttribute('aria-expanded', expanded);
  }
}

/** By the mouse, so that every road starts from the same. */
async function turn({ board }: Planner, verb: 'Fold' | 'Unfold', names: readonly string[]) {
  for (const name of names) {
    await board.lane(name).hover();
    await board
      .lane(name)
      .getByRole('button', { name: `${verb} ${name}` })
      .click();
  }
}

function less({ grid }: Planner['board']): Locator {
  return grid.getByRole('button', { name: 'Show less' });
}

const ALL = ['Brand', 'Product', 'HR'];

export const LANES: Proofs<'foldLane' | 'openLane' | 'foldAllLanes' | 'unfoldAllLanes'> = {
  foldLane: {
    before: standOnTeaser,
    then: (planner) => expectFolded(planner, 'Brand'),
    after: (planner) => turn(planner, 'Unfold', ['Brand']),
  },
  openLane: {
    before: standOnTeaser,
    then: ({ board }) => expect(less(board)).toHaveCount(1),
    after: ({ board }) => less(board).click(),
  },
  foldAllLanes: {
    then: (planner) => expectFolded(planner, ...ALL),
    after: (planner) => turn(planner, 'Unfold', ALL),
  },
  unfoldAllLanes: {
    before: (planner) => turn(planner, 'Fold', ALL),
    then: (planner) => expectFolded(planner),
  },
};
