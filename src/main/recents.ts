import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { RecentFile } from '../preload/contract';
import type { Handles } from './handles';
import { readSmallFile, writeSmallFile } from './small-file';

const MAX_RECENTS = 10;
const RecentsFile = z.object({ files: z.array(z.string().max(4096)).max(100) });

/** The plan files that were open last, newest first, kept in a file of the app's own. */
export class Recents {
  readonly #file: string;
  readonly #handles: Handles;
  readonly #changed: () => void;
  #paths: readonly string[] = [];
  #writing: Promise<void> = Promise.resolve();

  constructor(file: string, handles: Handles, changed: () => void) {
    this.#file = file;
    this.#handles = handles;
    this.#changed = changed;
  }

  async load(): Promise<void> {
    const kept = await readSmallFile(this.#file, RecentsFile);
    // What was opened meanwhile is newer.
    this.#paths = newestFirst([...this.#paths, ...(kept?.files ?? [])]);
    this.#changed();
  }

  list(): readonly RecentFile[] {
    return this.#paths.map((file) => ({
      handle: this.#handles.mint('openPlan', file),
      name: path.basename(file),
      folder: shortFolder(path.dirname(file)),
    }));
  }

  add(file: string): Promise<void> {
    return this.#keep(newestFirst([file, ...this.#paths]));
  }

  remove(file: string): Promise<void> {
    return this.#keep(this.#paths.filter((one) => one !== file));
  }

  clear(): Promise<void> {
    return this.#keep([]);
  }

  #keep(paths: readonly string[]): Promise<void> {
    this.#paths = paths;
    this.#changed();
    this.#writing = this.#writing.then(() => writeSmallFile(this.#file, { files: this.#paths }));
    return this.#writing;
  }
}

function newestFirst(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].slice(0, MAX_RECENTS);
}

/** The home folder as `~`, and of a long way only its end. */
function shortFolder(folder: string): string {
  const home = os.homedir();
  const isBelowHome = folder === home || folder.startsWith(home + path.sep);
  const parts = (isBelowHome ? `~${folder.slice(home.length)}` : folder).split(path.sep);
  return parts.length <= 4 ? parts.join(path.sep) : ['…', ...parts.slice(-3)].join(path.sep);
}
