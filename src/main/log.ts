import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** What nobody expected goes to this file and to nobody else. */
let logFile: string | null = null;

const MAX_BYTES = 512 * 1024;

export function keepLogIn(folder: string): void {
  mkdirSync(folder, { recursive: true });
  logFile = path.join(folder, 'crosslane.log');
}

export function logUnexpected(where: string, error: unknown): void {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`While ${where}: ${what}`);
  if (logFile === null) return;
  try {
    makeRoom(logFile);
    appendFileSync(logFile, `${new Date().toISOString()} while ${where}: ${what}\n`);
  } catch {
    // A full disk must not turn one failure into two.
  }
}

/** Two files at most: this one and the one before. */
function makeRoom(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_BYTES) renameSync(file, `${file}.old`);
}
