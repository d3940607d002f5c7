import { describe, expect, test } from 'vitest';
import { median, ratio, short, times } from '../../../bench/lib/statistics.mjs';

describe('median', () => {
  test('is the one in the middle, in whatever order they come', () => {
    expect(median([30, 1, 2])).toBe(2);
  });
  test('lies halfway between the two in the middle', () => {
    expect(median([4, 1, 100, 2])).toBe(3);
  });
  test('of nothing is nothing', () => {
    expect(median([])).toBeNull();
  });
  test('sorts by value, not by text, and leaves the list alone', () => {
    const values = [100, 9, 20];
    expect(median(values)).toBe(20);
    expect(values).toEqual([100, 9, 20]);
  });
});

describe('ratio', () => {
  test('says how many times as much', () => {
    expect(ratio(30, 20)).toBe(1.5);
  });
  test('is missing when one of both is, or when there is nothing to compare with', () => {
    expect([ratio(null, 2), ratio(2, null), ratio(2, 0)]).toEqual([null, null, null]);
  });
});

describe('a number in a table', () => {
  test.each([
    [1234.56, '1,235'],
    [12.345, '12.3'],
    [1.2345, '1.23'],
    [7, '7'],
  ])('%d is %s', (value, text) => {
    expect(short(value)).toBe(text);
  });
  test.each([
    [1.3, '1.3 ×'],
    [0.5, '0.5 ×'],
    [0.04, '1/25'],
    [0, '0 ×'],
  ])('%d times is %s', (value, text) => {
    expect(times(value)).toBe(text);
  });
});
