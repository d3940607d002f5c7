import { randomBytes } from 'node:crypto';
import type { FileHandle } from '../preload/contract';

/** What a file may be used for: a handle for showing an export opens no plan. */
export type Purpose = 'openPlan' | 'showExport';

/**
 * Files as windows know them. A window can name only what main gave a handle for: after a dialog, a
 * drop, or from the recent list.
 */
export class Handles {
  readonly #paths = new Map<FileHandle, string>();
  readonly #known = new Map<string, FileHandle>();

  mint(purpose: Purpose, file: string): FileHandle {
    const key = `${purpose} ${file}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const handle = randomBytes(16).toString('base64url');
    this.#known.set(key, handle);
    this.#paths.set(`${purpose} ${handle}`, file);
    return handle;
  }

  find(purpose: Purpose, handle: FileHandle): string | null {
    return this.#paths.get(`${purpose} ${handle}`) ?? null;
  }
}
