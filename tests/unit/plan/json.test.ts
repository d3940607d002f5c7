import { describe, expect, it } from 'vitest';
import { findUnfit, isPlainObject } from '../../../src/plan/json';

describe('what a plan file can hold', () => {
  it('takes whatever JSON can say', () => {
    const values: readonly unknown[] = [
      null,
      true,
      0,
      -1.5,
      'text',
      [],
      {},
      { a: [{ b: null }] },
      { toString: 1 },
    ];
    expect(values.map((value) => findUnfit(value))).toEqual(values.map(() => null));
  });

  it('names the path of a key that JavaScript takes for more than data', () => {
    const value: unknown = JSON.parse('{"a":[{"ok":1},{"__proto__":{"admin":true}}]}');
    expect(findUnfit(value)).toEqual({
      path: ['a', 1, '__proto__'],
      expected: 'another name',
      found: '__proto__',
    });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at any depth', (key) => {
    expect(findUnfit(JSON.parse(`{"a":{"b":[[{"${key}":1}]]}}`))?.path).toEqual([
      'a',
      'b',
      0,
      0,
      key,
    ]);
  });

  it('takes values 64 deep and refuses them 65 deep', () => {
    const nested = (depth: number): unknown =>
      JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
    expect(findUnfit(nested(64))).toBeNull();
    expect(findUnfit(nested(65))?.expected).toBe('values at most 64 deep');
    expect(findUnfit(nested(100_000))?.path).toHaveLength(64);
  });

  it.each([
    ['a number without end', Infinity, 'a finite number'],
    ['no number', NaN, 'a finite number'],
    ['undefined', undefined, 'plain data'],
    ['a function', () => {}, 'plain data'],
    ['a big integer', 1n, 'plain data'],
    ['a date', new Date(0), 'plain data'],
    ['a map', new Map(), 'plain data'],
  ])('refuses %s', (_name, value, expected) => {
    expect(findUnfit({ a: value })).toMatchObject({ path: ['a'], expected });
  });

  it('counts only JSON objects as plain objects', () => {
    const made: unknown = Object.create(null);
    expect([{}, made].map(isPlainObject)).toEqual([true, true]);
    expect([null, [], 'a', new Date(0), new Map()].some(isPlainObject)).toBe(false);
  });
});
