import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedSpans, searchTerms } from '../../../../src/plan';
import { fold } from '../../../../src/plan/find/fold';

function marked(text: string, search: string): readonly string[] {
  return markedSpans(text, searchTerms(search)).map(({ from, to }) => text.slice(from, to));
}

describe('the marked parts of a text', () => {
  it.each<[string, string, readonly string[]]>([
    ['Ride home dry', 'home', ['home']],
    ['Ride home dry', 'HOME ride', ['Ride', 'home']],
    ['Crème brûlée', 'creme brulee', ['Crème', 'brûlée']],
    ['Cre\u0300me', 'cre', ['Cre\u0300']],
    ['Straße', 'stras', ['Straß']],
    ['Straße', 'se', ['ße']],
    ['banana', 'an', ['anan']],
    ['banana', 'ban nan', ['banan']],
    ['aaa', 'aa', ['aa']],
    ['Ride home dry', '"e home d"', ['e home d']],
    ['Ride home dry', 'zebra', []],
    ['a.b*c', '.b*', ['.b*']],
    ['', 'a', []],
  ])('%j searched for %j are %j', (text, search, parts) => {
    expect(marked(text, search)).toEqual(parts);
  });

  it('hold a term each, in order, and do not touch', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, one, other) => {
        const terms = searchTerms(text.slice(Math.min(one, other), Math.max(one, other)));
        let end = -1;
        for (const { from, to } of markedSpans(text, terms)) {
          expect(from).toBeGreaterThan(end);
          const part = fold(text.slice(from, to));
          expect(terms.some((term) => part.includes(term))).toBe(true);
          end = to;
        }
      }),
    );
  });
});
