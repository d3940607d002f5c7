import { randomBytes } from 'node:crypto';
import path from 'node:path';
import {
  emptySync,
  idFromBytes,
  newPlan,
  ok,
  PLAN_EXTENSION,
  type PlanDocument,
  type Result,
} from '../plan';
import type { OpenError, Outcome, SaveError } from '../preload/contract';
import { safeFileName } from './file-name';
import type { PlanFile } from './plan-file';
import { PlanStore, type StoreOptions } from './plan-store';
import type { Questions } from './questions';
import { realPathOf } from './real-path';
import type { Recents } from './recents';
import type { PlanSettings } from './system';
import type { Workspace } from './workspace';

export interface FlowOptions {
  readonly workspace: Workspace;
  readonly questions: Questions;
  readonly recents: Recents;
  /** A new copy of the example. */
  readonly loadExample: () => PlanDocument;
  /** What new plans are given. */
  readonly settings: () => PlanSettings;
  /** Where plans are kept unless the user says otherwise. */
  readonly folder: string;
  readonly store: StoreOptions;
  /** Tells of a failure that nobody waits for. */
  readonly tellProblem: (error: OpenError | SaveError) => void;
  /** Waits until what is being typed in the window is an edit. */
  readonly takeTyping: () => Promise<void>;
}

/** How plans are opened, kept and closed: one of these at a time, whoever asks for it. */
export class PlanFlows {
  readonly #workspace: Workspace;
  readonly #questions: Questions;
  readonly #options: FlowOptions;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: FlowOptions) {
    this.#workspace = options.workspace;
    this.#questions = options.questions;
    this.#options = options;
  }

  newPlan(): Promise<Result<Outcome, OpenError>> {
    return this.#inTurn(async () => {
      const file = await this.#questions.whereToKeepPlan(this.#suggestPath('New plan'));
      if (file === null) return CANCELLED;
      const decision = await this.#settle();
      if (decision === 'cancel') return CANCELLED;
      const made = await this.#makeFile(file, this.#newDocument(path.parse(file).name));
      return made.ok ? this.#show(made.value, decision) : made;
    });
  }

  open(): Promise<Result<Outcome, OpenError>> {
    return this.#inTurn(async () => {
      const file = await this.#questions.whichPlan();
      return file === null ? CANCELLED : this.#openFile(file);
    });
  }

  /** The file may be loaded already. */
  openFile(file: string, loaded: PlanFile | null = null): Promise<Result<Outcome, OpenError>> {
    return this.#inTurn(() => this.#openFile(file, loaded));
  }

  save(): Promise<Result<Outcome, SaveError>> {
    return this.#inTurn(async () => {
      await this.#options.takeTyping();
      const { store } = this.#workspace;
      return store ? this.#writeNow(store) : this.#saveAs();
    });
  }

  saveAs(): Promise<Result<Outcome, SaveError>> {
    return this.#inTurn(() => this.#saveAs());
  }

  close(): Promise<Result<Outcome, SaveError>> {
    return this.#inTurn(async () => {
      const decision = await this.#settle();
      if (decision === 'cancel') return CANCELLED;
      await this.#replace(this.#options.loadExample(), null, decision);
      return DONE;
    });
  }

  /** Before the app ends: whether it may, with everything safe or given up by the user. */
  leave(): Promise<boolean> {
    return this.#inTurn(async () => {
      if ((await this.#settle()) === 'cancel') return false;
      this.#workspace.close();
      await this.#workspace.store?.close();
      return true;
    });
  }

  #inTurn<T>(flow: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(flow);
    this.#turn = result.catch(() => null);
    return result;
  }

  async #openFile(
    chosen: string,
    loaded: PlanFile | null = null,
  ): Promise<Result<Outcome, OpenError>> {
    const file = loaded?.path ?? (await realPathOf(chosen));
    if (await this.#isOpenAndSame(file)) return DONE;
    // Read first: what is open stays open when the other file turns out to be none.
    const read = await PlanStore.open(file, this.#options.store, loaded);
    if (!read.ok) return this.#forgetMissing(file, read);
    const decision = await this.#settle();
    if (decision === 'cancel') return CANCELLED;
    if (this.#workspace.store?.path !== file) return this.#show(read.value, decision);
    // The open plan, whose changes were saved or given up just now: the file is newer than was read.
    const again = await PlanStore.open(file, this.#options.store);
    return again.ok ? this.#show(again.value, decision) : again;
  }

  async #saveAs(): Promise<Result<Outcome, SaveError>> {
    await this.#options.takeTyping();
    const before = this.#workspace.store;
    const suggested = before?.path ?? this.#suggestPath(this.#workspace.title);
    const file = await this.#questions.whereToKeepPlan(suggested);
    if (file === null) return CANCELLED;
    if (before && (await realPathOf(file)) === before.path) return this.#writeNow(before);
    // Edits made in the old file belong there too. Where that fails, the new file is the remedy.
    await before?.flush();
    return this.#moveTo(file, before);
  }

  async #moveTo(file: string, before: PlanStore | null): Promise<Result<Outcome, SaveError>> {
    const { document, revision } = this.#workspace;
    const made = await this.#makeFile(file, document);
    if (!made.ok) return made;
    const remembered = this.#options.recents.add(made.value.path);
    this.#workspace.keepIn(made.value);
    if (this.#workspace.revision !== revision) made.value.touch();
    await before?.close();
    await remembered;
    return DONE;
  }

  /** A file that did not exist, or that the user chose to replace. */
  async #makeFile(file: string, document: PlanDocument): Promise<Result<PlanStore, SaveError>> {
    const store = PlanStore.create(await realPathOf(file), document, this.#options.store);
    store.touch();
    const saved = await store.flush();
    if (saved.ok) return ok(store);
    await store.close();
    return saved;
  }

  async #writeNow(store: PlanStore): Promise<Result<Outcome, SaveError>> {
    store.touch();
    const saved = await store.flush();
    return saved.ok ? DONE : saved;
  }

  /** Makes the open plan safe, or lets the user decide what becomes of it. */
  async #settle(): Promise<Decision> {
    await this.#options.takeTyping();
    while (!this.#workspace.isSafe) {
      const { store } = this.#workspace;
      const decision = store ? await this.#settleFile(store) : await this.#settleExample();
      if (decision !== 'safe') return decision;
    }
    return 'safe';
  }

  async #settleFile(store: PlanStore): Promise<Decision> {
    const saved = await store.flush();
    if (saved.ok) return 'safe';
    const answer = await this.#questions.afterFailedSave(saved.error);
    if (answer === 'keepEditing') return 'cancel';
    return answer === 'discard' ? 'discard' : this.#keepElsewhere();
  }

  async #settleExample(): Promise<Decision> {
    const answer = await this.#questions.keepExample();
    return answer === 'keep' ? this.#keepElsewhere() : answer;
  }

  async #keepElsewhere(): Promise<Decision> {
    const kept = await this.#saveAs();
    if (!kept.ok) this.#options.tellProblem(kept.error);
    return kept.ok && kept.value === 'done' ? 'safe' : 'cancel';
  }

  async #show(store: PlanStore, before: Decision): Promise<Result<Outcome, never>> {
    // Before the window hears of the plan: it asks for the list then.
    const remembered = this.#options.recents.add(store.path);
    await this.#replace(store.document, store, before);
    await remembered;
    return DONE;
  }

  async #replace(document: PlanDocument, store: PlanStore | null, before: Decision): Promise<void> {
    const old = this.#workspace.store;
    this.#workspace.show(document, store);
    // What was edited while the new plan was read or written.
    if (before === 'safe') await old?.flush();
    await old?.close();
  }

  async #forgetMissing<F extends { readonly error: OpenError }>(
    file: string,
    failed: F,
  ): Promise<F> {
    const { error } = failed;
    const isMissing = error.type === 'cannotOpen' && error.why.type === 'missing';
    if (isMissing) await this.#options.recents.remove(file);
    return failed;
  }

  /** Whether a file is what is open, edit for edit: somebody else may have written it since. */
  async #isOpenAndSame(file: string): Promise<boolean> {
    const { store } = this.#workspace;
    return store?.path === file && (await store.flush()).ok && (await store.isAsOnDisk());
  }

  #newDocument(title: string): PlanDocument {
    const mintId = (): string => idFromBytes(randomBytes(16));
    const plan = newPlan({ title, ...this.#options.settings() }, mintId);
    return { plan, sync: emptySync(), unknown: {} };
  }

  #suggestPath(title: string): string {
    return path.join(this.#options.folder, `${safeFileName(title)}.${PLAN_EXTENSION}`);
  }
}

/** What becomes of the plan that was open, and of what follows. */
type Decision = 'safe' | 'discard' | 'cancel';

const DONE = ok<Outcome>('done');
const CANCELLED = ok<Outcome>('cancelled');
