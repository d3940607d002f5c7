import type { Column } from './geometry';
import { daysBetween, type Day } from '../../plan';

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

/** What a span covers of the columns. */
export type Box = Omit<PlacedSpan<Span>, 'span' | 'row'>;

/**
 * Null when no day of the span is in view. An open end is the view's end. In a column of many days
 * the span covers its own.
 */
export function boxOf({ firstDay, lastDay }: Span, columns: readonly Column[]): Box | null {
  const covered = columns.filter(
    (column) =>
      (firstDay === null || firstDay <= column.lastDay) &&
      (lastDay === null || column.day <= lastDay),
  );
  const [first, last] = [covered[0], covered.at(-1)];
  if (!first || !last || isBackward({ firstDay, lastDay })) return null;
  const fromBefore = firstDay === null || firstDay < first.day;
  const toAfter = lastDay === null || lastDay > last.lastDay;
  const left = fromBefore ? first.left : leftOf(first, firstDay);
  const right = toAfter ? last.left + last.width : leftOf(last, lastDay) + dayWidth(last);
  return { left, width: right - left, fromBefore, toAfter };
}

function isBackward({ firstDay, lastDay }: Pick<Span, 'firstDay' | 'lastDay'>): boolean {
  return firstDay !== null && lastDay !== null && lastDay < firstDay;
}

function leftOf(column: Column, day: Day): number {
  return column.left + daysBetween(column.day, day) * dayWidth(column);
}

function dayWidth({ day, lastDay, width }: Column): number {
  return day === lastDay ? width : width / (daysBetween(day, lastDay) + 1);
}

function byFirstDay(a: Span, b: Span): number {
  const [first, second] = [a.firstDay ?? '', b.firstDay ?? ''];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
}
