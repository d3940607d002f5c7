import type { PaletteItem, PaletteSection } from './item';
import { scoreOf, wordsOf } from './match';

/** What the palette lists for a text that was typed. */
export function arrange(
  items: readonly PaletteItem[],
  query: string,
  lastUsed: readonly string[],
): readonly PaletteSection[] {
  const typed = wordsOf(query);
  return typed.length === 0 ? browse(items, lastUsed) : search(items, typed, lastUsed);
}

const RECENT_LIMIT = 5;

/** All that can be chosen, what was used last before it. */
function browse(
  items: readonly PaletteItem[],
  lastUsed: readonly string[],
): readonly PaletteSection[] {
  const possible = items.filter(({ whyNot }) => whyNot === undefined);
  const recent = lastUsed
    .flatMap((id) => possible.find((item) => item.id === id) ?? [])
    .slice(0, RECENT_LIMIT);
  const rest = possible.filter((item) => !recent.includes(item));
  const sections = grouped(rest);
  return recent.length === 0 ? sections : [{ title: 'Used last', items: recent }, ...sections];
}

interface Scored {
  readonly item: PaletteItem;
  readonly score: number;
}

/** The best first; what cannot be chosen now is said, after all that can. */
function search(
  items: readonly PaletteItem[],
  typed: readonly string[],
  lastUsed: readonly string[],
): readonly PaletteSection[] {
  const found = items.flatMap((item): readonly Scored[] => {
    const score = scoreOfItem(item, typed);
    if (score === null) return [];
    const favour = lastUsed.includes(item.id) ? USED_BEFORE : 0;
    return [{ item, score: score + favour - (item.whyNot === undefined ? 0 : IMPOSSIBLE) }];
  });
  // Sorting keeps the order of the table between equals.
  return grouped(found.sort((a, b) => b.score - a.score).map(({ item }) => item));
}

/** Digits are hardly anything but a date; 'mar' may be March, or a word. */
const SURE_ANSWER = 100;
const ANSWER = 9;
const USED_BEFORE = 1;
const IMPOSSIBLE = 1000;

function scoreOfItem(item: PaletteItem, typed: readonly string[]): number | null {
  if (item.isAnswer) return typed.some((word) => /\d/.test(word)) ? SURE_ANSWER : ANSWER;
  const { label, group, detail = '', also = '' } = item;
  return scoreOf(typed, label, `${detail} ${also} ${group}`);
}

/** By group, in the order in which the groups come first. */
function grouped(items: readonly PaletteItem[]): readonly PaletteSection[] {
  const titles = [...new Set(items.map(({ group }) => group))];
  return titles.map((title) => ({ title, items: items.filter(({ group }) => group === title) }));
}
