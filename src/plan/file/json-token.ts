/** A piece of a JSON text; brackets, commas and colons are their own kind. */
export interface Token {
  readonly kind: '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'scalar' | 'end' | 'bad';
  readonly start: number;
  readonly end: number;
}

/** The token at or after an offset. One that is not JSON, or not complete, is `bad`. */
export function nextToken(text: string, from: number): Token {
  const start = skipBlanks(text, from);
  const char = text.charAt(start);
  switch (char) {
    case '':
      return { kind: 'end', start, end: start };
    case '{':
    case '}':
    case '[':
    case ']':
    case ',':
    case ':':
      return { kind: char, start, end: start + 1 };
    case '"':
      return stringToken(text, start);
    default:
      return scalarToken(text, start);
  }
}

/** True for what may become a number or a word of JSON when more text follows. */
export function isBegunScalar(text: string): boolean {
  return WORDS.some((word) => word.startsWith(text)) || BEGUN_NUMBER.test(text);
}

const WORDS = ['true', 'false', 'null'];
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const BEGUN_NUMBER = /^-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?\d*)?)?$/;
/** Longer runs are none of JSON's scalars that anybody writes. */
const SCALAR_LIMIT = 2_000;
const BLANKS = ' \t\n\r';
const ENDS_A_SCALAR = `${BLANKS}{}[],:"`;

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && BLANKS.includes(text.charAt(at))) at += 1;
  return at;
}

function scalarToken(text: string, start: number): Token {
  let end = start + 1;
  while (end < text.length && !ENDS_A_SCALAR.includes(text.charAt(end))) end += 1;
  const run = text.slice(start, Math.min(end, start + SCALAR_LIMIT));
  return { kind: WORDS.includes(run) || NUMBER.test(run) ? 'scalar' : 'bad', start, end };
}

/** A string, or a bad token that starts at the character which does not belong in one. */
function stringToken(text: string, start: number): Token {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return { kind: 'string', start, end: at + 1 };
    const length = code === BACKSLASH ? escapeLength(text, at) : code < FIRST_PRINTABLE ? 0 : 1;
    if (length === 0) return { kind: 'bad', start: at, end: at + 1 };
    at += length;
  }
  return { kind: 'bad', start: text.length, end: text.length };
}

/** How long the escape at an offset is, up to the end of the text; 0 when it is none. */
function escapeLength(text: string, at: number): number {
  const letter = text.charAt(at + 1);
  if (letter !== 'u') return '"\\/bfnrt'.includes(letter) ? 2 : 0;
  const digits = text.slice(at + 2, at + 6);
  const isCut = at + 6 > text.length;
  return /^[0-9a-fA-F]*$/.test(digits) && (isCut || digits.length === 4) ? 6 : 0;
}

const QUOTE = 34;
const BACKSLASH = 92;
const FIRST_PRINTABLE = 32;
