import * as fs from 'node:fs/promises';

/** The part of Node's file system that plans go through. Fault tests pass one that fails. */
export type Files = Pick<
  typeof fs,
  'open' | 'stat' | 'access' | 'realpath' | 'rename' | 'unlink' | 'readdir'
>;

export const nodeFiles: Files = fs;

/** The code of a failed call (`ENOSPC`), or null for anything else that was thrown. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
