import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface TempFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** A new, empty folder; its path holds no links, so that it can be compared with what a program reports. */
export async function makeTempFolder(name = 'test'): Promise<TempFolder> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), `crosslane-${name}-`)));
  return {
    path: folder,
    // A program that is just ending may still write; a few attempts outlast it.
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}
