import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PlanFile } from './plan-file';
import { realPathOf } from './real-path';
import { Signal } from './signal';

/** In ms: a page that has not asked by then may have crashed, and the plan is opened all the same. */
const LONGEST_WAIT = 3_000;

/**
 * The plan file that the app was started with. It is loaded at once, and its text goes to the window
 * as it is, so that window and main parse it at the same time, on two cores. What main makes of it
 * decides: see `given`.
 */
export class FirstPlan {
  readonly path: string;
  readonly #taken = new Signal();
  #loaded: Promise<PlanFile | null>;
  #isAsked = false;
  #given: string | null = null;

  constructor(file: string, appVersion: string) {
    this.path = file;
    this.#loaded = load(file, appVersion).catch(() => null);
  }

  /** Null when the file could not be read: whoever opens it meets that again, and tells it. */
  get loaded(): Promise<PlanFile | null> {
    return this.#loaded;
  }

  /** For the window's first question; null when there is no text, or it was given before. */
  async take(): Promise<{ readonly text: string; readonly fileName: string } | null> {
    const isFirst = !this.#isAsked;
    this.#isAsked = true;
    const file = isFirst ? await this.#loaded : null;
    const text = file?.asRead ?? null;
    this.#given ??= text;
    // The answer is on its way before main is busy with the plan.
    setImmediate(() => this.#taken.give());
    return file && text !== null ? { text, fileName: path.basename(file.path) } : null;
  }

  /** Done when the window has its text, or does not ask for it. */
  get taken(): Promise<unknown> {
    return Promise.race([this.#taken.given, wait(LONGEST_WAIT, null, { ref: false })]);
  }

  /** What the window was given, which it may show already. */
  get given(): string | null {
    return this.#given;
  }

  /** Lets go of the file and its text, once main has its plan. */
  forget(): void {
    this.#isAsked = true;
    this.#given = null;
    this.#loaded = Promise.resolve(null);
  }
}

async function load(chosen: string, appVersion: string): Promise<PlanFile> {
  const file = new PlanFile(await realPathOf(chosen), appVersion);
  await file.load();
  return file;
}
