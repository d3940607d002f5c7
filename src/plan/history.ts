import { squashChanges, type Change } from './change';
import { summarizeEdit, type Edit, type EditSummary } from './edit';
import type { Plan } from './plan';
import { revertChange } from './revert';

/** A step that undo or redo can take back, with what it was, for the menu's words. */
export interface Step {
  readonly summary: EditSummary;
  readonly change: Change;
  /** Steps of one run that follow each other are one step; null is a step of its own. */
  readonly run: string | null;
}

/** What this session did, newest last. Changes that came from elsewhere are never in it. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const EMPTY_HISTORY: History = { done: [], undone: [] };

/** The step that an edit is, with the change that it made. */
export function stepOf(edit: Edit, change: Change): Step {
  const run = edit.type === 'set' ? (edit.run ?? null) : null;
  return { summary: summarizeEdit(edit), change, run };
}

export function record(history: History, step: Step): History {
  const last = history.done.at(-1);
  if (!last || last.run === null || last.run !== step.run) {
    return { done: [...history.done, step], undone: [] };
  }
  const earlier = history.done.slice(0, -1);
  const change = squashChanges(last.change, step.change);
  // Whoever types something and takes it back has nothing to undo.
  return { done: change.length === 0 ? earlier : [...earlier, { ...step, change }], undone: [] };
}

/** The history after an undo and the change to apply; null when there is nothing to undo. */
export function undo(plan: Plan, history: History): { history: History; step: Step } | null {
  const last = history.done.at(-1);
  if (!last) return null;
  const step = { ...last, change: revertChange(plan, last.change) };
  return { history: { done: history.done.slice(0, -1), undone: [...history.undone, step] }, step };
}

/** The history after a redo and the change to apply; null when there is nothing to redo. */
export function redo(plan: Plan, history: History): { history: History; step: Step } | null {
  const last = history.undone.at(-1);
  if (!last) return null;
  const step = { ...last, change: revertChange(plan, last.change) };
  return { history: { done: [...history.done, step], undone: history.undone.slice(0, -1) }, step };
}
