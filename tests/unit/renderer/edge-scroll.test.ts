import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeSpeed } from '../../../src/renderer/board/edge-scroll';

describe('scrolling at an edge', () => {
  it('is still in the middle, and goes towards the edge that is near', () => {
    expect(edgeSpeed(500, 0, 1_000)).toBe(0);
    expect(edgeSpeed(10, 0, 1_000)).toBeLessThan(0);
    expect(edgeSpeed(990, 0, 1_000)).toBeGreaterThan(0);
  });

  it('is the same towards both ends, and never slower further out', () => {
    const place = fc.integer({ min: -100, max: 500 });
    fc.assert(
      fc.property(place, place, (a, b) => {
        const [inner, outer] = [Math.min(a, b), Math.max(a, b)];
        const [slow, fast] = [edgeSpeed(500 + inner, 0, 1_000), edgeSpeed(500 + outer, 0, 1_000)];
        expect(fast).toBeGreaterThanOrEqual(slow);
        expect(edgeSpeed(500 - outer, 0, 1_000)).toBe(fast === 0 ? 0 : -fast);
      }),
    );
  });

  it('leaves room to aim even in a low window, and stands still in none', () => {
    expect(edgeSpeed(50, 0, 100)).toBe(0);
    expect(edgeSpeed(0, 0, 0)).toBe(0);
  });
});
