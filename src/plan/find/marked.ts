import { foldWithSource, type FoldedText } from './fold';

/** A part of a text, from its first character to the one after its last. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The parts of a text in which the terms of a search stand: in order, none touching another. */
export function markedSpans(text: string, terms: readonly string[]): readonly Span[] {
  if (terms.length === 0) return [];
  const source = foldWithSource(text);
  const found = terms.flatMap((term) => spansOf(source, term));
  return joined(found.sort((a, b) => a.from - b.from));
}

function spansOf({ folded, starts }: FoldedText, term: string): Span[] {
  const spans: Span[] = [];
  for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
    spans.push({ from: starts[at] ?? 0, to: endOf(starts, at + term.length) });
  }
  return spans;
}

/** The end of the source character that a folded one came from: half of a ß is all of it. */
function endOf(starts: readonly number[], end: number): number {
  let next = end;
  while (next < starts.length - 1 && starts[next] === starts[end - 1]) next += 1;
  return starts[next] ?? 0;
}

function joined(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of spans) {
    const last = apart.at(-1);
    if (!last || span.from > last.to) apart.push(span);
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return apart;
}
