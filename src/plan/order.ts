import { generateNKeysBetween } from 'fractional-indexing';

/**
 * A place between neighbours as text: ranks compare by code unit, and between two of them there is
 * always another one. Two teams may make the same rank; ids break the tie.
 */
export type Rank = string;

const RANK_PATTERN = /^[A-Za-z][0-9A-Za-z]{0,199}$/;

export const FIRST_RANK: Rank = 'a0';

export function isRank(value: unknown): value is Rank {
  return typeof value === 'string' && RANK_PATTERN.test(value) && isOrderKey(value);
}

/**
 * `count` ranks after `after` and before `before`, in order; null is an open end. Ends that are
 * equal or the wrong way round (after a merge) count as open above.
 */
export function ranksBetween(
  after: Rank | null,
  before: Rank | null,
  count: number,
): readonly Rank[] {
  const above = after !== null && before !== null && after >= before ? null : before;
  return generateNKeysBetween(after, above, count);
}

export function rankBetween(after: Rank | null, before: Rank | null): Rank {
  return ranksBetween(after, before, 1)[0] ?? FIRST_RANK;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The form that `fractional-indexing` accepts: the first letter tells how long the whole part is,
 * the rest does not end in a zero, and the least whole part of all has nothing before it.
 */
function isOrderKey(value: string): boolean {
  const head = value.charCodeAt(0);
  const whole = head >= CODE_OF_LOWER_A ? head - CODE_OF_LOWER_A + 2 : CODE_OF_UPPER_Z - head + 2;
  if (value.length < whole || value === LEAST_WHOLE) return false;
  return value.length === whole || !value.endsWith('0');
}

const CODE_OF_LOWER_A = 97;
const CODE_OF_UPPER_Z = 90;
const LEAST_WHOLE = `A${'0'.repeat(26)}`;
