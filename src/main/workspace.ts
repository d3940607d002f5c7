import path from 'node:path';
import {
  fail,
  planInfo,
  serializePlan,
  type Edit,
  type EditError,
  type PlanDocument,
  type Result,
} from '../plan';
import type { Events, OpenedPlan, SaveState, UnexpectedError } from '../preload/contract';
import { newAuthor } from './author';
import { OpenPlan } from './open-plan';
import type { PlanStore } from './plan-store';

/** Tells every window. */
export type Tell = <E extends keyof Events>(event: E, value: Events[E]) => void;

/** The plan that is open, with the file it is kept in; the example is in none. */
export class Workspace {
  readonly #tell: Tell;
  readonly #appVersion: string;
  #plan: OpenPlan;
  #store: PlanStore | null = null;
  #exampleEdited = false;
  #closed = false;
  #revision = 0;
  #listeners: (() => void)[] = [];

  constructor(example: PlanDocument, tell: Tell, appVersion: string) {
    this.#tell = tell;
    this.#appVersion = appVersion;
    this.#plan = this.#openPlan(example);
  }

  get document(): PlanDocument {
    return this.#plan.document;
  }

  get store(): PlanStore | null {
    return this.#store;
  }

  get steps(): OpenPlan['steps'] {
    return this.#plan.steps;
  }

  /** The plan's own title, else the name of its file. */
  get title(): string {
    const fromFile = this.#store && path.parse(this.#store.path).name;
    return planInfo(this.document.plan).title ?? fromFile ?? 'Untitled plan';
  }

  get saving(): SaveState {
    return this.#store?.saving ?? { type: 'noFile', edited: this.#exampleEdited };
  }

  /** Rises with every edit. */
  get revision(): number {
    return this.#revision;
  }

  /** Whether nothing would be lost if the plan was closed now. */
  get isSafe(): boolean {
    return this.#store ? this.#store.isDurable : !this.#exampleEdited;
  }

  /** What a window needs to draw the plan. */
  snapshot(): OpenedPlan {
    return {
      text: this.#store?.asRead ?? serializePlan(this.document, this.#appVersion),
      fileName: this.#store?.name ?? null,
      saving: this.saving,
      revision: this.#plan.revision,
      ...this.steps,
      platform: platform(),
    };
  }

  edit(edit: Edit): Result<number, EditError | UnexpectedError> {
    return this.#closed ? fail({ type: 'unexpected' }) : this.#plan.edit(edit);
  }

  undo(): void {
    if (!this.#closed) this.#plan.undo();
  }

  redo(): void {
    if (!this.#closed) this.#plan.redo();
  }

  /** Takes another plan in place of the present one, which is saved before or given up. */
  show(document: PlanDocument, store: PlanStore | null): void {
    this.#plan = this.#openPlan(document);
    this.#exampleEdited = false;
    this.keepIn(store);
  }

  /** The same plan goes on in another file. */
  keepIn(store: PlanStore | null): void {
    if (this.#store) this.#store.hear = () => {};
    this.#store = store;
    if (store) store.hear = (state) => this.#tell('plan:saving', state);
    this.#tell('plan:opened', this.snapshot());
    this.#announce();
  }

  /** No edit is taken from now on: it could not be saved any more. */
  close(): void {
    this.#closed = true;
  }

  /** Hears that title, file, or steps of undo may be others now. */
  onChange(listener: () => void): void {
    this.#listeners = [...this.#listeners, listener];
  }

  #openPlan(document: PlanDocument): OpenPlan {
    return new OpenPlan(document, newAuthor(), (changed) => {
      this.#tell('plan:changed', changed);
      this.#noteEdit();
      this.#announce();
    });
  }

  #noteEdit(): void {
    this.#revision += 1;
    this.#store?.touch();
    if (this.#store || this.#exampleEdited) return;
    this.#exampleEdited = true;
    this.#tell('plan:saving', this.saving);
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** A plan as its file has it, untouched. */
export function asOpened(text: string, fileName: string): OpenedPlan {
  return {
    text,
    fileName,
    saving: { type: 'saved' },
    revision: 0,
    undo: null,
    redo: null,
    platform: platform(),
  };
}

function platform(): OpenedPlan['platform'] {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'windows' : 'linux';
}
