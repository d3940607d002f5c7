import { addDays, daysBetween, type Day } from '../../plan';

/** What spans are laid over: a day, or with `lastDay` a week or a month. */
export interface SpanColumn {
  readonly day: Day;
  readonly lastDay?: Day;
  readonly left: number;
  readonly width: number;
}

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
  columns: readonly SpanColumn[],
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

/** The columns that a span covers, or the share of them that its days are. */
export type Box = Omit<PlacedSpan<Span>, 'span' | 'row'>;

/** Null when no day of the span is in view. An open end is the view's end. */
export function boxOf({ firstDay, lastDay }: Span, columns: readonly SpanColumn[]): Box | null {
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return null;
  const end = last.lastDay ?? last.day;
  const from = firstDay === null || firstDay < first.day ? first.day : firstDay;
  const to = lastDay === null || lastDay > end ? end : lastDay;
  if (from > to) return null;
  const left = startOf(from, columns);
  return {
    left,
    width: startOf(addDays(to, 1), columns) - left,
    fromBefore: firstDay === null || firstDay < first.day,
    toAfter: lastDay === null || lastDay > end,
  };
}

/** The day under a horizontal position; the first or the last one beside the columns. */
export function dayAt(columns: readonly SpanColumn[], x: number): Day | null {
  const column = columns.find(({ left, width }) => x < left + width) ?? columns.at(-1);
  if (!column) return null;
  const share = Math.min(1, Math.max(0, (x - column.left) / column.width));
  const days = lengthOf(column);
  return addDays(column.day, Math.min(days - 1, Math.floor(share * days)));
}

/** Where a day begins; the day after the last one begins where the columns end. */
function startOf(day: Day, columns: readonly SpanColumn[]): number {
  const column = columns.findLast((one) => one.day <= day);
  if (!column) return 0;
  const share = Math.min(1, daysBetween(column.day, day) / lengthOf(column));
  return column.left + share * column.width;
}

function lengthOf({ day, lastDay }: SpanColumn): number {
  return lastDay === undefined ? 1 : daysBetween(day, lastDay) + 1;
}

function byFirstDay(a: Span, b: Span): number {
  const [first, second] = [a.firstDay ?? '', b.firstDay ?? ''];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
}
