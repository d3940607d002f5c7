import { FORBIDDEN_KEYS } from '../records/field';
import { MAX_DEPTH } from './format';

/** Thrown and caught inside the parser only: reading stops at the first thing that does not fit. */
export class Misfit extends Error {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly found: unknown;

  constructor(path: readonly (string | number)[], expected: string, found: unknown) {
    super(expected);
    this.path = path;
    this.expected = expected;
    this.found = found;
  }
}

/** Refuses values that nest too deep to be written again, and keys that are more than data. */
export function checkDepth(value: unknown, path: readonly (string | number)[], depth = 1): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > MAX_DEPTH) throw new Misfit(path, `values at most ${MAX_DEPTH} deep`, '…');
  for (const [key, inner] of Object.entries(value)) {
    if (FORBIDDEN_KEYS.has(key)) throw new Misfit([...path, key], 'another name', key);
    checkDepth(inner, [...path, key], depth + 1);
  }
}
