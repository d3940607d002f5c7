import { Low } from 'lowdb';
import path from 'node:path';
import { fail, ok, type PlanDocument, type Result } from '../plan';
import type { OpenError, SaveError, SaveState, WriteFailure } from '../preload/contract';
import { nodeFiles, type Files } from './files';
import { PlanFile, ReadProblem } from './plan-file';
import { Saver, type Delays, type SaverState, type WriteResult } from './saver';
import { removeStaleTempFiles } from './temp-files';
import { toWriteFailure } from './write-failure';

export interface StoreOptions {
  readonly appVersion: string;
  readonly files?: Files;
  readonly delays?: Delays;
}

/** A plan and the file that it is kept in. */
export class PlanStore {
  readonly path: string;
  /** Hears every new state of the file. */
  hear: (state: SaveState) => void = () => {};
  readonly #file: PlanFile;
  readonly #low: Low<PlanDocument>;
  readonly #saver: Saver;

  private constructor(file: PlanFile, document: PlanDocument, options: StoreOptions) {
    this.path = file.path;
    this.#file = file;
    this.#low = new Low(file, document);
    const hear = (state: SaverState): void => this.hear(this.#toSaveState(state));
    this.#saver = new Saver(() => this.#write(), hear, options.delays);
  }

  /** Reads a plan file, unless it is loaded already. One that is not as it should be is left as it is. */
  static async open(
    file: string,
    options: StoreOptions,
    loaded: PlanFile | null = null,
  ): Promise<Result<PlanStore, OpenError>> {
    const files = options.files ?? nodeFiles;
    const planFile = loaded ?? new PlanFile(file, options.appVersion, files);
    try {
      const store = new PlanStore(planFile, await planFile.read(), options);
      await removeStaleTempFiles(file, files);
      return ok(store);
    } catch (error) {
      if (!(error instanceof ReadProblem)) throw error;
      return fail({ type: 'cannotOpen', file: path.basename(file), why: error.why });
    }
  }

  /** Keeps a plan in a file from now on. Nothing is written until `touch`. */
  static create(file: string, document: PlanDocument, options: StoreOptions): PlanStore {
    return new PlanStore(new PlanFile(file, options.appVersion, options.files), document, options);
  }

  get name(): string {
    return path.basename(this.path);
  }

  get document(): PlanDocument {
    return this.#low.data;
  }

  get saving(): SaveState {
    return this.#toSaveState(this.#saver.state);
  }

  /** Whether every edit is in the file. */
  get isDurable(): boolean {
    return this.#saver.isDurable;
  }

  /** See `PlanFile.asRead`. */
  get asRead(): string | null {
    return this.#file.asRead;
  }

  /** Says that the document has changed: it is written a moment later. */
  touch(): void {
    this.#file.touch();
    this.#saver.touch();
  }

  /** Makes everything durable that was touched before the call. */
  async flush(): Promise<Result<null, SaveError>> {
    const result = await this.#saver.flush();
    return result.ok ? result : fail(this.#toSaveError(result.error));
  }

  /** Whether nobody else has written the file since this store read or wrote it. */
  isAsOnDisk(): Promise<boolean> {
    return this.#file.isUnchanged();
  }

  /** Lets go of the file without what is not in it yet. */
  close(): Promise<void> {
    return this.#saver.stop();
  }

  async #write(): Promise<WriteResult> {
    try {
      await this.#low.write();
      return ok(null);
    } catch (error) {
      return fail(toWriteFailure(error));
    }
  }

  #toSaveState(state: SaverState): SaveState {
    if (state.type !== 'failed') return state;
    return { type: 'failed', error: this.#toSaveError(state.why) };
  }

  #toSaveError(why: WriteFailure): SaveError {
    return { type: 'cannotSave', file: this.name, why };
  }
}
