import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTerms } from '../../../../src/plan';
import { fold } from '../../../../src/plan/find/fold';

describe('the terms of a search', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['   ', []],
    ['Rain  Coat', ['rain', 'coat']],
    ['rain rain RAIN', ['rain']],
    ['"Wet Socks" rain', ['wet socks', 'rain']],
    ['“Wet Socks”', ['wet socks']],
    ['"wet so', ['wet so']],
    ['24" screen', ['24"', 'screen']],
    ['say"no"', ['say"no"']],
    ['"', ['"']],
    ['""', ['""']],
    ['" "', ['"']],
    ['"a"b', ['"a"b']],
    ['.*+?^${}()|[]\\ -not OR', ['.*+?^${}()|[]\\', '-not', 'or']],
    ['\u0301', []],
  ])('of %j are %j', (text, terms) => {
    expect(searchTerms(text)).toEqual(terms);
  });

  it('are parts of the folded text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const term of searchTerms(text)) expect(fold(text)).toContain(term);
      }),
    );
  });
});
