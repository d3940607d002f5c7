import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { makeTempFolder, type TempFolder } from '../../support/temp';

export interface TestFolder {
  readonly path: string;
  at(name: string): string;
  write(name: string, content: string | Uint8Array): Promise<string>;
  read(name: string): Promise<string>;
  names(): Promise<readonly string[]>;
}

/** A new, empty folder for each test of a file. */
export function useFolder(): TestFolder {
  let temp: TempFolder | null = null;
  beforeEach(async () => {
    temp = await makeTempFolder('main');
  });
  afterEach(() => temp?.remove());
  const at = (name: string): string => path.join(temp?.path ?? '', name);
  return {
    get path() {
      return at('.');
    },
    at,
    write: async (name, content) => {
      await writeFile(at(name), content);
      return at(name);
    },
    read: (name) => readFile(at(name), 'utf8'),
    names: async () => (await readdir(at('.'))).sort(),
  };
}

/** Root may do everything: what is about permissions cannot be shown as root. */
export const isRoot = process.getuid?.() === 0;
