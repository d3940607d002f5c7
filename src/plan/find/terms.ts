import { fold } from './fold';

/** Quotes at the start and the end of words hold words together; one that is still open, to the end. */
const TERM = /(?<!\S)"([^"]*[^"\s][^"]*)(?:"(?!\S)|$)|\S+/g;

/** What of a text has to be found, folded; all else in it is taken as it stands. */
export function searchTerms(text: string): readonly string[] {
  const plainQuotes = text.replace(/[“”„‟]/g, '"');
  const found = Array.from(plainQuotes.matchAll(TERM), ([word, phrase]) => fold(phrase ?? word));
  return [...new Set(found.filter((term) => term !== ''))];
}
