import type { Change } from './change';
import type { EditSummary } from './edit';
import type { Plan } from './plan';
import { revertChange } from './revert';

/** A step that undo or redo can take back, with what it was, for the menu's words. */
export interface Step {
  readonly summary: EditSummary;
  readonly change: Change;
}

/** What this session did, newest last. Changes that came from elsewhere are never in it. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const EMPTY_HISTORY: History = { done: [], undone: [] };

export function record(history: History, step: Step): History {
  return { done: [...history.done, step], undone: [] };
}

/** The history after an undo and the change to apply; null when there is nothing to undo. */
export function undo(plan: Plan, history: History): { history: History; step: Step } | null {
  const last = history.done.at(-1);
  if (!last) return null;
  const step = { summary: last.summary, change: revertChange(plan, last.change) };
  return { history: { done: history.done.slice(0, -1), undone: [...history.undone, step] }, step };
}

/** The history after a redo and the change to apply; null when there is nothing to redo. */
export function redo(plan: Plan, history: History): { history: History; step: Step } | null {
  const last = history.undone.at(-1);
  if (!last) return null;
  const step = { summary: last.summary, change: revertChange(plan, last.change) };
  return { history: { done: [...history.done, step], undone: history.undone.slice(0, -1) }, step };
}
