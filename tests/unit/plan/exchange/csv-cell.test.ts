import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  guardCell,
  joinValues,
  readCsvCell,
  splitValues,
} from '../../../../src/plan/exchange/csv-cell';
import { anyText, asUtf8, LIVE_START } from './any-text';

describe('guarding a cell', () => {
  test.each([
    '=1+1',
    '+49 30 123456',
    '-5',
    '@anna will answer',
    '\tindented',
    '\rreturned',
    '\nfed',
    '＝１＋１',
    '＋1',
    '－1',
    '＠anna',
    '  =1+1',
    '\u00A0=1+1',
    '\u200B=1+1',
    '\u202E=1+1',
    '\uFEFF=1+1',
    '\0=1+1',
    ' \n',
    "'tis the season",
    "'=1+1",
  ])('puts one apostrophe before %j', (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
  });

  test.each([
    '',
    ' ',
    'a=b',
    '1+1',
    'Anna @ work',
    "it's",
    '#launch',
    '"=1"',
    '2026-03-02',
    '…',
    '😀 = joy',
  ])('leaves %j as it is', (text) => {
    expect(guardCell(text)).toBe(text);
  });

  test('writes the replacement character for half a surrogate pair', () => {
    expect(guardCell('\uD83D broken \uDE00')).toBe('\uFFFD broken \uFFFD');
    expect(guardCell('\uD83D\uDE00')).toBe('\uD83D\uDE00');
  });

  test('is taken back by reading, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readCsvCell(guardCell(text))).toBe(asUtf8(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test('leaves no cell that starts a formula, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(guardCell(text)).not.toMatch(LIVE_START);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('several values in one cell', () => {
  test('are parted by semicolons', () => {
    expect(joinValues(['LinkedIn: Acme', 'X: @acme'])).toBe('LinkedIn: Acme; X: @acme');
  });

  test('keep semicolons of their own by writing them twice', () => {
    expect(joinValues(['a;b', ';'])).toBe('a;;b; ;;');
    expect(splitValues('a;;b; ;;')).toEqual(['a;b', ';']);
  });

  test('are read with and without the blank that people leave out', () => {
    expect(splitValues('spring;sale')).toEqual(['spring', 'sale']);
    expect(splitValues('')).toEqual([]);
  });

  test('come back as they were, whatever they hold', () => {
    const value = fc.string({ minLength: 1, unit: fc.constantFrom(';', ' ', 'a', ',', '😀') });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 6 }), (values) => {
        expect(splitValues(joinValues(values))).toEqual(values);
      }),
      { numRuns: 2_000 },
    );
  });
});
