/**
 * A text as a cell that no spreadsheet takes for a formula: an apostrophe goes before a text whose
 * first visible character could start one (OWASP's list, with the full-width forms that East Asian
 * spreadsheets accept), and before a text that has such an apostrophe of its own.
 */
export function guardCell(text: string): string {
  const whole = text.replace(LONE_SURROGATES, '\uFFFD');
  return NEEDS_GUARD.test(whole) ? `'${whole}` : whole;
}

/** The text that a cell of our own export was made from. */
export function readCsvCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** Several values in one cell, `a; b`. A semicolon inside a value is written twice. */
export function joinValues(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(';', ';;')).join('; ');
}

/** The values of a cell that holds several. People may leave out the blank after the semicolon. */
export function splitValues(cell: string): readonly string[] {
  const values = [...cell.matchAll(ONE_VALUE)].map(([, value = '']) => value.replaceAll(';;', ';'));
  return values.filter((value) => value !== '');
}

// UTF-8 has no form for half a pair; a writer would put U+FFFD there without saying so.
const LONE_SURROGATES = /\p{Surrogate}/gu;

// Blank, invisible and control characters may stand before the sign: spreadsheets skip some of them.
const NEEDS_GUARD = /^(?:'|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\s\p{Cc}\p{Cf}]*[\t\r\n])/u;

// From the start or a single semicolon (with its blank) up to the next single semicolon.
const ONE_VALUE = /(?:^|; ?)((?:[^;]|;;)*)/g;
