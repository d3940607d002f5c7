/**
 * Text as a search compares it: without case, without accents, and with the letters and signs that
 * people type for others ('strasse' for 'Straße', a plain quote for a curly one) made equal.
 * Folding what is folded changes nothing.
 */
export function fold(text: string): string {
  return text.replace(NOT_PLAIN, foldRun).toLowerCase();
}

/** Folded text that knows where each of its characters comes from. */
export interface FoldedText {
  readonly folded: string;
  /** For each character of `folded` and its end, an index of the source text. */
  readonly starts: readonly number[];
}

/** Folds character by character, for a text of which a part is going to be marked. */
export function foldWithSource(text: string): FoldedText {
  if (isPlain(text)) {
    return {
      folded: text.toLowerCase(),
      starts: Array.from({ length: text.length + 1 }, (_, at) => at),
    };
  }
  const starts: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const piece = fold(character);
    for (let unit = 0; unit < piece.length; unit += 1) starts.push(at);
    folded += piece;
    at += character.length;
  }
  starts.push(at);
  return { folded, starts };
}

const NOT_PLAIN = /[^ -~]+/g;

/** Each of its characters is folded into one, as in most titles. */
function isPlain(text: string): boolean {
  return text.search(NOT_PLAIN) === -1;
}

/** Accents, vowel points of Hebrew and Arabic, and what nobody sees: soft hyphens, joiners. */
const DROPPED =
  /[\p{Script=Inherited}\p{Default_Ignorable_Code_Point}\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]/gu;

/** What Unicode takes for letters and signs of their own, and what people type for them. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ...pairs('ςøłđðħŧ', 'σolddht'),
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ...pairs('‘’‚‛ʼ“”„‟−⁄', `'''''""""-/`),
]);

const ALIKE_OR_BLANK = new RegExp(`[\\s\\p{Pd}${[...ALIKE.keys()].join('')}]`, 'gu');

const SHORT_RUNS = new Map<string, string>();

/** Most texts have single letters that are not plain, and few different ones. */
function foldRun(run: string): string {
  if (run.length > 2) return makeFolded(run);
  const known = SHORT_RUNS.get(run);
  if (known !== undefined) return known;
  const made = makeFolded(run);
  SHORT_RUNS.set(run, made);
  return made;
}

function makeFolded(run: string): string {
  // Through upper case, where ß is SS and ſ is S; a capital ẞ gets there from its small letter.
  const plain = bare(bare(run).toLowerCase().toUpperCase().toLowerCase());
  return plain.replace(ALIKE_OR_BLANK, (one) => ALIKE.get(one) ?? (/\s/.test(one) ? ' ' : '-'));
}

/** Also makes letters of what only looks set in another type: 𝗯𝗼𝗹𝗱, ﬁ, fullwidth. */
function bare(text: string): string {
  return text.normalize('NFKD').replace(DROPPED, '');
}

function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  return Array.from(from, (one, at) => [one, to[at] ?? ''] as const);
}
