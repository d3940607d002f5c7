import { afterEach, beforeEach } from 'vitest';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../../../src/cli/run';
import { emptySync, serializePlan, type Plan } from '../../../src/plan';
import { makeTempFolder, type TempFolder } from '../../support/temp';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line inside this process and keeps what it prints. */
export async function crosslane(...args: readonly string[]): Promise<Ran> {
  const printed = { out: '', err: '' };
  const code = await run(args, {
    out: (text) => Promise.resolve(void (printed.out += text)),
    err: (text) => Promise.resolve(void (printed.err += text)),
  });
  return { code, ...printed };
}

/** A temporary folder for each test of a file. */
export function useFolder(): {
  readonly at: (name: string) => string;
  readonly read: (name: string) => Promise<string>;
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly writePlan: (name: string, plan: Plan) => Promise<string>;
} {
  let folder: TempFolder;
  beforeEach(async () => {
    folder = await makeTempFolder('cli');
  });
  afterEach(() => folder.remove());
  const at = (name: string): string => path.join(folder.path, name);
  const write = async (name: string, content: string | Uint8Array): Promise<string> => {
    await writeFile(at(name), content);
    return at(name);
  };
  return {
    at,
    read: (name) => readFile(at(name), 'utf8'),
    write,
    writePlan: (name, plan) =>
      write(name, serializePlan({ plan, sync: emptySync(), unknown: {} }, '0.0.0')),
  };
}
