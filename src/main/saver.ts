import { ok, type Result } from '../plan';
import type { WriteFailure } from '../preload/contract';

export type WriteResult = Result<null, WriteFailure>;

/** What a saver knows of the file: `failed` lasts until a write succeeds. */
export type SaverState =
  { readonly type: 'saved' | 'saving' } | { readonly type: 'failed'; readonly why: WriteFailure };

/** Milliseconds: after the last edit, at most after the first one, and after a failure. */
export interface Delays {
  readonly quiet: number;
  readonly most: number;
  readonly retry: number;
}

const DELAYS: Delays = { quiet: 100, most: 500, retry: 5_000 };

/**
 * Decides when to write: one write at a time, the newest state next, and never later than a bounded
 * wait after the first edit that is in no write yet.
 */
export class Saver {
  readonly #write: () => Promise<WriteResult>;
  readonly #hear: (state: SaverState) => void;
  readonly #delays: Delays;
  #state: SaverState = { type: 'saved' };
  /** Edits so far, and how many of them are in the file. */
  #wanted = 0;
  #durable = 0;
  #firstUnwritten: number | null = null;
  #running: Promise<WriteResult> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(
    write: () => Promise<WriteResult>,
    hear: (state: SaverState) => void,
    delays: Delays = DELAYS,
  ) {
    this.#write = write;
    this.#hear = hear;
    this.#delays = delays;
  }

  get state(): SaverState {
    return this.#state;
  }

  get isDurable(): boolean {
    return this.#durable === this.#wanted;
  }

  /** Says that there is something new to write. */
  touch(): void {
    this.#wanted += 1;
    this.#firstUnwritten ??= Date.now();
    if (this.#state.type !== 'failed') this.#become({ type: 'saving' });
    if (this.#running === null) this.#schedule();
  }

  /** Writes now. The answer tells about a state that holds every edit made before the call. */
  async flush(): Promise<WriteResult> {
    const wanted = this.#wanted;
    // What is being written at this moment may be older than the newest edit.
    if (this.#running) await this.#running;
    return this.#durable >= wanted ? ok(null) : this.#start();
  }

  /** No write starts from now on; one that is running comes to its end. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #schedule(): void {
    const sinceFirst = Date.now() - (this.#firstUnwritten ?? Date.now());
    this.#startIn(Math.min(this.#delays.quiet, this.#delays.most - sinceFirst));
  }

  #startIn(delay: number): void {
    clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(() => void this.#start(), Math.max(0, delay));
  }

  #start(): Promise<WriteResult> {
    this.#running ??= this.#run();
    return this.#running;
  }

  async #run(): Promise<WriteResult> {
    clearTimeout(this.#timer);
    const writing = this.#wanted;
    this.#firstUnwritten = null;
    const result = await this.#write();
    this.#running = null;
    if (result.ok) this.#durable = writing;
    this.#become(this.#stateAfter(result));
    this.#planNext(result);
    return result;
  }

  #stateAfter(result: WriteResult): SaverState {
    if (!result.ok) return { type: 'failed', why: result.error };
    return { type: this.isDurable ? 'saved' : 'saving' };
  }

  #planNext(result: WriteResult): void {
    if (!result.ok) this.#startIn(this.#delays.retry);
    else if (!this.isDurable) this.#schedule();
  }

  #become(state: SaverState): void {
    const isNews = state.type !== this.#state.type || state.type === 'failed';
    this.#state = state;
    if (isNews) this.#hear(state);
  }
}
