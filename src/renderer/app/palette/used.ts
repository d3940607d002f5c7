const KEY = 'palette.used';
const LIMIT = 20;

/** What was chosen in the palette before, the last one first, also in earlier starts. */
export function lastUsed(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    // Not what was put there: begin anew.
    return [];
  }
}

export function noteUsed(id: string): void {
  const others = lastUsed().filter((one) => one !== id);
  localStorage.setItem(KEY, JSON.stringify([id, ...others].slice(0, LIMIT)));
}
