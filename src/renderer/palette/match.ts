import { fold } from '../../plan';

/** The words that were typed, folded. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * How well words that were typed fit a label and more words beside it; null when they do not. Every
 * word has to be found, best as the beginning of a word of the label.
 */
export function scoreOf(typed: readonly string[], label: string, beside = ''): number | null {
  const own = wordsOf(label);
  const others = wordsOf(beside);
  let score = startsLike(typed, own) ? WHOLE_START : 0;
  if (score > 0 && typed.length === own.length) score += WHOLE;
  for (const word of typed) {
    const one = scoreOfWord(word, own, others);
    if (one === null) return typed.length === 1 ? scoreOfLetters(word, own) : null;
    score += one;
  }
  return score;
}

const WHOLE_START = 8;
const WHOLE = 2;
const WORD = 12;
const START = 8;
const BESIDE = 4;
const INSIDE = 2;
const LETTERS = 1;

function scoreOfWord(
  word: string,
  own: readonly string[],
  others: readonly string[],
): number | null {
  if (own.includes(word)) return WORD;
  if (own.some((one) => one.startsWith(word))) return START;
  if (others.some((one) => one.startsWith(word))) return BESIDE;
  // One or two letters are in the middle of nearly everything.
  return word.length > 2 && own.some((one) => one.includes(word)) ? INSIDE : null;
}

/** Whether the label begins with what was typed, the last word of which may be unfinished. */
function startsLike(typed: readonly string[], own: readonly string[]): boolean {
  return typed.every((word, at) =>
    at < typed.length - 1 ? own[at] === word : (own[at]?.startsWith(word) ?? false),
  );
}

/** 'gtd' is 'Go to date', and so is 'godat': letters in order, each run from the start of a word. */
function scoreOfLetters(letters: string, own: readonly string[]): number | null {
  return isMadeOf(letters, own) ? LETTERS : null;
}

function isMadeOf(letters: string, words: readonly string[]): boolean {
  if (letters === '') return true;
  return words.some((word, at) => {
    const rest = words.slice(at + 1);
    let taken = 0;
    while (taken < letters.length && word[taken] === letters[taken]) {
      taken += 1;
      if (isMadeOf(letters.slice(taken), rest)) return true;
    }
    return false;
  });
}
