import fc from 'fast-check';

/** Signs that start formulas, quote, part or break cells, cannot be seen, or are half a character. */
const SIGNS = [
  ...['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', ' ', "'", '"', ',', ';', '\0'],
  ...['\u00A0', '\u200B', '\u200F', '\uFEFF', '\uD83D', '\uDE00', 'a', 'ß', '漢', 'م', '👩‍👩‍👧'],
];

/** Any text a plan may hold, also such as is not well-formed. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...SIGNS) }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
);

/** Any single line that is not empty. */
export const anyLine = anyText
  .map((text) => text.replace(/[\r\n\u2028\u2029]/g, ''))
  .filter((text) => text !== '');

/** What a spreadsheet may take for the start of a formula. */
export const LIVE_START = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\s\p{Cc}\p{Cf}]*[\t\r\n]/u;

/** What a text becomes in any UTF-8 file. */
export function asUtf8(text: string): string {
  return Buffer.from(text).toString();
}
