import {
  applyChange,
  applyEdit,
  EMPTY_HISTORY,
  ok,
  record,
  redo,
  stampChange,
  stepOf,
  undo,
  type Author,
  type Edit,
  type EditError,
  type EditSummary,
  type History,
  type PlanDocument,
  type Result,
  type Step,
} from '../plan';
import type { PlanChanged } from '../preload/contract';

/** The plan that is being edited: the one place where it changes. */
export class OpenPlan {
  readonly document: PlanDocument;
  readonly #author: Author;
  readonly #hear: (changed: PlanChanged) => void;
  #history: History = EMPTY_HISTORY;
  #revision = 0;

  /** The author must be new for every opening: two sessions that share an id lose edits in a merge. */
  constructor(document: PlanDocument, author: Author, hear: (changed: PlanChanged) => void) {
    this.document = document;
    this.#author = author;
    this.#hear = hear;
  }

  /** What the next undo and the next redo would take back. */
  get steps(): { readonly undo: EditSummary | null; readonly redo: EditSummary | null } {
    const { done, undone } = this.#history;
    return { undo: done.at(-1)?.summary ?? null, redo: undone.at(-1)?.summary ?? null };
  }

  /** How many changes were made since the opening. */
  get revision(): number {
    return this.#revision;
  }

  /** Makes an edit; the revision of the plan that has it. */
  edit(edit: Edit): Result<number, EditError> {
    const made = applyEdit(this.document.plan, edit);
    if (!made.ok) return made;
    if (made.value.length > 0) {
      const step = stepOf(edit, made.value);
      this.#take(step, record(this.#history, step), 'edit');
    }
    return ok(this.#revision);
  }

  undo(): void {
    const taken = undo(this.document.plan, this.#history);
    if (taken) this.#take(taken.step, taken.history, 'undo');
  }

  redo(): void {
    const taken = redo(this.document.plan, this.#history);
    if (taken) this.#take(taken.step, taken.history, 'redo');
  }

  /** Undo and redo are stamped like edits: for other copies of the plan that is what they are. */
  #take({ summary, change }: Step, history: History, by: PlanChanged['by']): void {
    stampChange(this.document.sync, change, this.#author, timestamp());
    this.#history = history;
    applyChange(this.document.plan, change);
    this.#revision += 1;
    this.#hear({ change, summary, by, revision: this.#revision, ...this.steps });
  }
}

/** Now in UTC, to the second: stamps say when only to people. */
function timestamp(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
