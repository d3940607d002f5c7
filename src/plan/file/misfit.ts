import { findUnfit, type Path } from '../json';

/**
 * Thrown and caught inside the parser only: reading stops at the first thing that does not fit. The
 * path begins where the reader did; each caller puts its own key in front on the way out, so that
 * reading what fits costs nothing for it.
 */
export class Misfit extends Error {
  readonly path: Path;
  readonly expected: string;
  readonly found: unknown;

  constructor(path: Path, expected: string, found: unknown) {
    super(expected);
    this.path = path;
    this.expected = expected;
    this.found = found;
  }
}

/** Reads what stands at a key; a misfit in it is told with the key in front. */
export function readAt<T>(key: string | number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw below(key, error);
  }
}

/** An error from below a key: a misfit gets the key put in front of its path. */
export function below(key: string | number, error: unknown): unknown {
  return error instanceof Misfit
    ? new Misfit([key, ...error.path], error.expected, error.found)
    : error;
}

/** Refuses what the app could not write back as it was: too deep, too large, or a forbidden name. */
export function checkKept(value: unknown): void {
  const unfit = findUnfit(value);
  if (unfit) throw new Misfit(unfit.path, unfit.expected, unfit.found);
}
