import { statSync } from 'node:fs';
import path from 'node:path';
import { PLAN_EXTENSION } from '../plan';
import type { Size } from './window-bounds';

/** What the command line that started the app asks for. */
export interface Arguments {
  readonly planFile: string | null;
  readonly windowSize: Size | null;
  /** Where to put a picture of the board and its calendar before ending. */
  readonly pictureFolder: string | null;
}

export function readArguments(args: readonly string[], folder: string): Arguments {
  const picture = valueOf(args, '--picture-and-quit');
  return {
    planFile: findPlanFile(args, folder),
    windowSize: toSize(valueOf(args, '--window-size')),
    pictureFolder: picture === null ? null : path.resolve(folder, picture),
  };
}

/** The last argument that is an existing plan file; switches and addresses are none. */
export function findPlanFile(args: readonly string[], folder: string): string | null {
  const files = args
    .filter((arg) => !arg.startsWith('-') && !arg.includes('\0'))
    .filter((arg) => arg.toLowerCase().endsWith(`.${PLAN_EXTENSION}`))
    .map((arg) => path.resolve(folder, arg));
  return files.findLast(isFile) ?? null;
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function valueOf(args: readonly string[], name: string): string | null {
  const found = args.findLast((arg) => arg.startsWith(`${name}=`));
  return found?.slice(name.length + 1) ?? null;
}

function toSize(text: string | null): Size | null {
  const [, width, height] = /^(\d{2,5})[,x](\d{2,5})$/.exec(text ?? '') ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : null;
}
