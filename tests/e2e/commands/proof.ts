import type { Command } from '../../../src/preload/commands';
import { clickMenuItem } from '../../support/menu';
import { expect, type Planner } from '../pages/planner';

/** How a test knows that a command was carried out, whichever road it came by. */
export interface Proof {
  /** Brings about what the command needs. */
  readonly before?: (planner: Planner) => Promise<unknown>;
  /** What can be seen of it afterwards. */
  readonly then: (planner: Planner) => Promise<unknown>;
  /** Takes it back, so that each road starts from the same. */
  readonly after?: (planner: Planner) => Promise<unknown>;
}

export type Proofs<C extends Command> = Readonly<Record<C, Proof>>;

export async function standOnTeaser({ board }: Planner): Promise<void> {
  await board.card('Teaser film').click();
  await expect(board.card('Teaser film')).toBeFocused();
}

export async function escape({ window }: Planner): Promise<void> {
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
}

/** That a dialog stands there. */
export function asks(title: string | RegExp): Proof {
  return {
    then: ({ window }) => expect(window.getByRole('dialog', { name: title })).toBeVisible(),
    after: escape,
  };
}

export async function undo({ app, board }: Planner): Promise<void> {
  await clickMenuItem(app, 'undo');
  await expect(board.undo).toBeDisabled();
}
