import { realpath } from 'node:fs/promises';
import path from 'node:path';

/** Where a file lies or would lie when all links are followed: one file has one path then. */
export async function realPathOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    const folder = path.dirname(file);
    return path.join(await realpath(folder).catch(() => folder), path.basename(file));
  }
}
