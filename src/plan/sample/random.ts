import { idFromBytes } from '../ids';

/** Choices that a seed decides: the same seed gives the same choices on every machine. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, but not including, `end`. */
  readonly below: (end: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** At most `most` different elements, in the order of their text, as a plan keeps its sets. */
  readonly pickSet: <T extends string>(from: readonly T[], most: number) => readonly T[];
  readonly id: () => string;
}

export function seededRandom(seed: number): Random {
  const next = mulberry32(seed);
  const below = (end: number): number => Math.floor(next() * end);
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[below(from.length)];
    if (picked === undefined) throw new RangeError('There is nothing to pick from');
    return picked;
  };
  return {
    next,
    below,
    pick,
    chance: (share) => next() < share,
    pickSet: (from, most) =>
      [...new Set(Array.from({ length: 1 + below(most) }, () => pick(from)))].sort(),
    id: () => idFromBytes(Uint8Array.from({ length: 16 }, () => below(256))),
  };
}

/** The generator of that name by Tommy Ettinger, in the public domain: 32 bits of state. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
