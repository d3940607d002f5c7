import { generateKeyBetween } from 'fractional-indexing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_RANK, rankBetween, ranksBetween, type Rank } from '../../../src/plan';
import { compareText, isRank } from '../../../src/plan/order';

describe('ranks', () => {
  it('are what the library accepts, up to 200 characters', () => {
    const characters = fc.constantFrom(...'0019AZaz-'.split(''));
    const begins = fc.constantFrom('', 'a', 'b', 'Z', 'Y', `A${'0'.repeat(25)}`, 'z'.repeat(26));
    fc.assert(
      fc.property(begins, fc.string({ unit: characters, maxLength: 6 }), (begin, rest) => {
        const text = begin + rest;
        const onlyDigits = /^[0-9A-Za-z]*$/.test(text);
        expect(isRank(text)).toBe(onlyDigits && isTakenByLibrary(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([`A${'0'.repeat(26)}`, `a${'1'.repeat(200)}`, '', 'a', '00', null, 7])(
    'refuse %j',
    (value) => {
      expect(isRank(value)).toBe(false);
    },
  );

  it('lie between their ends, in order, and are ranks themselves', () => {
    const rank = fc.integer({ min: 0, max: 300 }).map((at) => KNOWN[at] ?? FIRST_RANK);
    const end = fc.option(rank);
    fc.assert(
      fc.property(end, end, fc.integer({ min: 1, max: 12 }), (after, before, count) => {
        fc.pre(after === null || before === null || after < before);
        const made = ranksBetween(after, before, count);
        const all = [after, ...made, before].filter((one) => one !== null);
        expect(made).toHaveLength(count);
        expect(made.every(isRank)).toBe(true);
        expect([...new Set(all)].sort(compareText)).toEqual(all);
      }),
    );
  });

  it('come after an end that is equal to the other or the wrong way round', () => {
    expect(rankBetween('a1', 'a1') > 'a1').toBe(true);
    expect(rankBetween('a2', 'a1') > 'a2').toBe(true);
    expect(ranksBetween('a2', 'a1', 0)).toEqual([]);
  });

  it('start with the first rank', () => {
    expect(rankBetween(null, null)).toBe(FIRST_RANK);
  });
});

describe('20,000 inserts', () => {
  const COUNT = 20_000;

  it('at the end keep ranks short', () => {
    const longest = insertMany((ranks) => ranks.length);
    expect(longest).toBeLessThanOrEqual(4);
  });

  it('at the beginning keep ranks short', () => {
    const longest = insertMany(() => 0);
    expect(longest).toBeLessThanOrEqual(4);
  });

  it('at random places keep ranks short and in order', () => {
    const random = fc.sample(fc.nat(), { numRuns: COUNT, seed: 4 });
    const longest = insertMany((ranks, turn) => (random[turn] ?? 0) % (ranks.length + 1));
    expect(longest).toBeLessThanOrEqual(24);
  });

  it('between two neighbours lengthen ranks by one character in six, so slots make room in time', () => {
    const longest = insertMany((ranks) => Math.min(1, ranks.length));
    expect(longest).toBeLessThanOrEqual(COUNT / 5.9);
  });

  /** Inserts ranks at slots and gives the length of the longest one. */
  function insertMany(slotOf: (ranks: readonly Rank[], turn: number) => number): number {
    const ranks: Rank[] = [];
    for (let turn = 0; turn < COUNT; turn += 1) {
      const slot = slotOf(ranks, turn);
      ranks.splice(slot, 0, rankBetween(ranks[slot - 1] ?? null, ranks[slot] ?? null));
    }
    expect(ranks.every((rank, at) => at === 0 || (ranks[at - 1] ?? '') < rank)).toBe(true);
    return Math.max(...ranks.map(({ length }) => length));
  }
});

/** Ranks as long use makes them: crowded in the middle, spread at both ends. */
const KNOWN = ((): readonly Rank[] => {
  const ranks = [FIRST_RANK];
  for (let turn = 0; turn < 300; turn += 1) {
    const slot = (turn * 7919) % (ranks.length + 1);
    ranks.splice(slot, 0, rankBetween(ranks[slot - 1] ?? null, ranks[slot] ?? null));
  }
  return ranks;
})();

function isTakenByLibrary(text: string): boolean {
  try {
    return generateKeyBetween(text, null) > text;
  } catch {
    return false;
  }
}
