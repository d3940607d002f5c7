/** Keys that JavaScript treats as more than data; they never name anything in a plan. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

/** How deep values may nest, whoever wrote them: deeper ones cannot be written again. */
const MAX_DEPTH = 64;

/** Keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

/** The first thing in a value that a plan file cannot hold. */
export interface Unfit {
  readonly path: Path;
  readonly expected: string;
  readonly found: unknown;
}

/** True for what JSON calls an object; dates, maps and the like are none. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * Looks for what would not be the same after a save and an opening: values too deep, keys that are
 * more than data, numbers without end, and whatever JSON does not have. Null when all is well.
 */
export function findUnfit(value: unknown, depth = 1): Unfit | null {
  if (typeof value !== 'object' || value === null) return findUnfitScalar(value);
  if (depth > MAX_DEPTH) return unfit(`values at most ${MAX_DEPTH} deep`, value);
  if (Array.isArray(value)) return findUnfitItem(value, depth);
  return isPlainObject(value) ? findUnfitEntry(value, depth) : unfit('plain data', 'an object');
}

function findUnfitScalar(value: unknown): Unfit | null {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return null;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? null : unfit('a finite number', value);
  }
  return unfit('plain data', typeof value);
}

function findUnfitItem(list: readonly unknown[], depth: number): Unfit | null {
  for (let at = 0; at < list.length; at += 1) {
    const found = findUnfit(list[at], depth + 1);
    if (found) return { ...found, path: [at, ...found.path] };
  }
  return null;
}

function findUnfitEntry(value: Readonly<Record<string, unknown>>, depth: number): Unfit | null {
  for (const key of Object.keys(value)) {
    const found = FORBIDDEN_KEYS.has(key)
      ? unfit('another name', key)
      : findUnfit(value[key], depth + 1);
    if (found) return { ...found, path: [key, ...found.path] };
  }
  return null;
}

function unfit(expected: string, found: unknown): Unfit {
  return { path: [], expected, found };
}
