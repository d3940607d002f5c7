import type { Column } from './geometry';
import type { Day } from '../../plan';

/** A stretch of days with a first and a last one, as campaigns, holds and notes have. */
export interface Span {
  readonly id: string;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
}

/** Where a span lies over the columns in view. */
export interface PlacedSpan<S extends Span> {
  readonly span: S;
  readonly row: number;
  readonly left: number;
  readonly width: number;
  /** It began before, or goes on after, what is in view. */
  readonly fromBefore: boolean;
  readonly toAfter: boolean;
}

/** Puts spans on as few rows as hold them without overlap, those that start first on top. */
export function placeSpans<S extends Span>(
  spans: readonly S[],
  columns: readonly Column[],
): readonly PlacedSpan<S>[] {
  const ends: number[] = [];
  return [...spans].sort(byFirstDay).flatMap((span): readonly PlacedSpan<S>[] => {
    const box = boxOf(span, columns);
    if (!box) return [];
    const free = ends.findIndex((end) => end <= box.left);
    const row = free === -1 ? ends.length : free;
    ends[row] = box.left + box.width;
    return [{ span, row, ...box }];
  });
}

/** The columns that a span covers. */
export type Box = Omit<PlacedSpan<Span>, 'span' | 'row'>;

/** Null when no day of the span is in view. An open end is the view's end. */
export function boxOf({ firstDay, lastDay }: Span, columns: readonly Column[]): Box | null {
  const days = columns.filter(
    ({ day }) => (firstDay === null || day >= firstDay) && (lastDay === null || day <= lastDay),
  );
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return null;
  return {
    left: first.left,
    width: last.left + last.width - first.left,
    fromBefore: firstDay === null || firstDay < first.day,
    toAfter: lastDay === null || lastDay > last.day,
  };
}

function byFirstDay(a: Span, b: Span): number {
  const [first, second] = [a.firstDay ?? '', b.firstDay ?? ''];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
}
