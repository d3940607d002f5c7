import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsIn, type Part } from '../../../src/renderer/board/use-filling';

const days = fc
  .array(fc.nat({ max: 120 }), { minLength: 1, maxLength: 40 })
  .map((sizes): readonly Part<number>[] => sizes.map((size, name) => ({ name, size })));

/** Frame by frame, until everything is drawn. */
function filling(parts: readonly Part<number>[], first: number): readonly ReadonlySet<number>[] {
  const frames: ReadonlySet<number>[] = [];
  for (let frame = 1; ; frame += 1) {
    const drawn = partsIn(parts, first, frame);
    if (drawn === null) return [...frames, new Set(parts.map(({ name }) => name))];
    frames.push(drawn);
  }
}

test('a board of few posts is drawn at once', () => {
  const parts = [20, 0, 30].map((size, name) => ({ name, size }));
  expect(partsIn(parts, 0, 1)).toBeNull();
});

test('a board of many posts begins with the day of the cursor', () => {
  const parts = [20, 20, 20, 20].map((size, name) => ({ name, size }));
  expect(partsIn(parts, 2, 1)).toEqual(new Set([2]));
});

test('a frame draws two days more at the most than it has room for', () => {
  fc.assert(
    fc.property(days, (parts) => {
      const frames = filling(parts, 0);
      frames.slice(1).forEach((drawn, at) => {
        const added = parts.filter(({ name }) => drawn.has(name) && !frames[at]?.has(name));
        const largest = Math.max(...parts.map(({ size }) => size));
        expect(added.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(50 + 2 * largest + 1);
      });
    }),
  );
});

test('what is drawn stays, and in the end everything is', () => {
  fc.assert(
    fc.property(days, fc.nat({ max: 39 }), (parts, first) => {
      const frames = filling(parts, first);
      frames.slice(1).forEach((drawn, at) => {
        expect([...(frames[at] ?? [])].every((name) => drawn.has(name))).toBe(true);
      });
      const total = parts.reduce((sum, { size }) => sum + size, 0);
      expect(frames.length).toBeLessThanOrEqual(2 + Math.ceil(total / 50));
    }),
  );
});
