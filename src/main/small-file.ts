import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ZodType } from 'zod';
import { writeDurably } from './durable-file';
import { logUnexpected } from './log';

/** What a small JSON file of the app's own holds; a missing or damaged one holds nothing. */
export async function readSmallFile<T>(file: string, schema: ZodType<T>): Promise<T | null> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Nothing depends on these files: a failure is logged and forgotten. */
export async function writeSmallFile(file: string, value: unknown): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const bytes = Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
    const written = await writeDurably(file, bytes);
    if (!written.ok) logUnexpected(`writing ${path.basename(file)}`, written.error.type);
  } catch (error) {
    logUnexpected(`writing ${path.basename(file)}`, error);
  }
}
