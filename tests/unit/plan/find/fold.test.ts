import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithSource } from '../../../../src/plan/find/fold';

const LAST_CHARACTER = 0x10ffff;
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  // Letters that are more or fewer when they are folded.
  fc.string({
    unit: fc.constantFrom('ß', 'ẞ', 'İ', 'ı', 'ﬃ', 'é', 'e\u0301', 'Σ', 'ς', '한', '𝗕', ' '),
  }),
);

describe('folded text', () => {
  it.each([
    ['Crème Brûlée', 'creme brulee'],
    ['Cre\u0300me', 'creme'],
    ['ÅÄÖ', 'aao'],
    ['Straße, STRASSE', 'strasse, strasse'],
    ['İstanbul, ISTANBUL, ıstanbul', 'istanbul, istanbul, istanbul'],
    ['ΟΔΟΣ, οδός', 'οδοσ, οδοσ'],
    ['Smørrebrød, Łódź, Þór, œuvre', 'smorrebrod, lodz, thor, oeuvre'],
    ['Ёлка', 'елка'],
    ['שָׁלוֹם', 'שלום'],
    ['𝗕𝗼𝗹𝗱 ﬁne Ｗｉｄｅ', 'bold fine wide'],
    ['don’t “quote” 12–14', `don't "quote" 12-14`],
    ['ca\u00ADfé\u200B', 'cafe'],
    ['two\nlines\tand\u00A0more', 'two lines and more'],
    ['❤️', '❤'],
    ['.*+?^${}()|[]\\', '.*+?^${}()|[]\\'],
  ])('of %j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is the same when it is folded again, for every character there is', () => {
    const unstable: string[] = [];
    for (let code = 0; code <= LAST_CHARACTER; code += 1) {
      const folded = fold(String.fromCodePoint(code));
      if (fold(folded) !== folded) unstable.push(code.toString(16));
    }
    expect(unstable).toEqual([]);
  });

  it('is the same when it is folded again, and in any case', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.toLowerCase())).toBe(fold(text));
      }),
    );
  });

  it('keeps the words of scripts whose vowels are marks', () => {
    expect(fold('हिन्दी')).not.toBe(fold('हनद'));
  });

  it('knows where its characters come from', () => {
    expect(foldWithSource('aßé')).toEqual({ folded: 'asse', starts: [0, 1, 1, 2, 3] });
    expect(foldWithSource('e\u0301x')).toEqual({ folded: 'ex', starts: [0, 2, 3] });
  });

  it('has one source for each of its characters, in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, starts } = foldWithSource(text);
        expect(starts).toHaveLength(folded.length + 1);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(starts.at(-1)).toBe(text.length);
      }),
    );
  });
});
