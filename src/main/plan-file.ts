import type { Adapter } from 'lowdb';
import path from 'node:path';
import { parsePlan, serializePlan, type PlanDocument, type PlanFileError } from '../plan';
import type { ReadError } from '../preload/contract';
import { readWithFingerprint, sha256, writeDurably, type Fingerprint } from './durable-file';
import { errorCode, nodeFiles, type Files } from './files';
import { readTextFile } from './read-file';
import { WriteProblem } from './write-failure';

/** Thrown by `read`: lowdb's adapters have no other way to say what went wrong. */
export class ReadProblem extends Error {
  readonly why: ReadError | PlanFileError;

  constructor(why: ReadError | PlanFileError) {
    super(`The plan could not be read: ${why.type}`);
    this.why = why;
  }
}

/**
 * Where lowdb keeps a plan: one file, written so that it survives a power cut, and never over
 * something that this object has neither read nor written. `write` throws a `WriteProblem`.
 */
export class PlanFile implements Adapter<PlanDocument> {
  readonly path: string;
  readonly #appVersion: string;
  readonly #files: Files;
  #folder: string | null = null;
  #known: Fingerprint | null = null;
  /** The text that was read, until the plan is another: making it again would cost more than reading it. */
  #asRead: string | null = null;
  /** What the last write meant to leave: it may have got there even where it ended with an error. */
  #attempted: string | null = null;

  constructor(file: string, appVersion: string, files: Files = nodeFiles) {
    this.path = file;
    this.#appVersion = appVersion;
    this.#files = files;
  }

  /** Reads the text of the file, and makes nothing of it yet: `read` goes on from there. */
  async load(): Promise<string> {
    const read = await readTextFile(this.path, this.#files);
    if (!read.ok) throw new ReadProblem(read.error);
    this.#known = read.value.fingerprint;
    this.#asRead = read.value.text;
    this.#folder = await this.#folderIdentity();
    return read.value.text;
  }

  async read(): Promise<PlanDocument> {
    const parsed = parsePlan(this.#asRead ?? (await this.load()));
    if (!parsed.ok) throw new ReadProblem(parsed.error);
    return parsed.value;
  }

  /** The plan as the text it was read from; null once it was edited, or when it was never read. */
  get asRead(): string | null {
    return this.#asRead;
  }

  /** Says that the plan is not what was read any more. */
  touch(): void {
    this.#asRead = null;
  }

  async write(document: PlanDocument): Promise<void> {
    if (this.#known) await this.#refuseForeignFile(this.#known);
    const bytes = Buffer.from(serializePlan(document, this.#appVersion));
    this.#attempted = sha256(bytes);
    const written = await writeDurably(this.path, bytes, this.#files);
    if (!written.ok) throw new WriteProblem(written.error);
    this.#known = written.value;
    this.#folder ??= await this.#folderIdentity();
  }

  async isUnchanged(): Promise<boolean> {
    try {
      if (this.#known) await this.#refuseForeignFile(this.#known);
      return this.#known !== null;
    } catch {
      // Also when nothing can be said of the file: reading it will tell.
      return false;
    }
  }

  /** Where merging will start: until then nothing is written over somebody else's work. */
  async #refuseForeignFile(known: Fingerprint): Promise<void> {
    if ((await this.#folderIdentity()) !== this.#folder) {
      throw new WriteProblem({ type: 'folderMissing' });
    }
    if (await this.#isUntouched(known)) return;
    const { fingerprint } = await readWithFingerprint(this.path, this.#files);
    const isOurs = [known.sha256, this.#attempted].includes(fingerprint.sha256);
    if (!isOurs) throw new WriteProblem({ type: 'changedOnDisk' });
    this.#known = fingerprint;
  }

  async #isUntouched(known: Fingerprint): Promise<boolean> {
    try {
      const now = await this.#files.stat(this.path, { bigint: true });
      return now.size === known.size && now.mtimeNs === known.mtimeNs && now.ino === known.ino;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') throw new WriteProblem({ type: 'fileMissing' });
      throw error;
    }
  }

  /** Another disk at the same place (a stick that was pulled) is another folder. */
  async #folderIdentity(): Promise<string> {
    const { dev, ino } = await this.#files.stat(path.dirname(this.path), { bigint: true });
    return `${dev}:${ino}`;
  }
}
