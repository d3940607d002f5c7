/** The known words that somebody may have meant, nearest first, at most three. */
function closest(word: string, known: Iterable<string>): readonly string[] {
  const typed = fold(word);
  return [...known]
    .map((one) => ({ one, distance: distanceBetween(typed, fold(one)) }))
    .filter(({ one, distance }) => distance <= Math.max(2, one.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ one }) => one);
}

/** 'Did you mean …?', or what there is when nothing comes near. */
export function suggest(word: string, known: readonly string[], otherwise: string): string {
  const near = closest(word, known);
  return near.length > 0 ? `Did you mean ${near.join(' or ')}?` : otherwise;
}

/** Capitals and accents are what people leave out first. */
export function fold(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** How many letters have to be changed, added or left out (Levenshtein); a beginning counts as near. */
function distanceBetween(a: string, b: string): number {
  if (a.length >= 2 && b.startsWith(a)) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
