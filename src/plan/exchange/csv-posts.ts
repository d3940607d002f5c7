import type { Day } from '../day';
import { compareText } from '../order';
import { findRecord, recordsOf, type Plan } from '../plan';
import type { DepartmentId, Post } from '../records';
import type { CsvOptions } from './csv-options';

/** The posts of an export: by day, time, lane and rank; ideas of the tray after all others. */
export function exportedPosts(plan: Plan, options: CsvOptions): readonly Post[] {
  return recordsOf(plan, 'post')
    .filter((post) => isExported(post, options))
    .sort((a, b) => compareMoments(a, b) || compareLanes(plan, a, b) || compareInLane(a, b));
}

export function isExported({ place, department }: Post, options: CsvOptions): boolean {
  const { departments } = options;
  if (departments && (department === null || !departments.includes(department))) return false;
  return place.day === null ? options.withTray : isWithin(place.day, options);
}

function isWithin(day: Day, { from, until }: CsvOptions): boolean {
  return (from === null || day >= from) && (until === null || day <= until);
}

/** Comes after every day, time and rank. */
const LAST = '~';

function compareMoments(a: Post, b: Post): number {
  const days = compareText(a.place.day ?? LAST, b.place.day ?? LAST);
  // In the tray a time has no day that it could order.
  if (days !== 0 || a.place.day === null) return days;
  return compareText(a.time ?? LAST, b.time ?? LAST);
}

function compareLanes(plan: Plan, a: Post, b: Post): number {
  if (a.department === b.department) return 0;
  const orders = compareText(orderOf(plan, a.department), orderOf(plan, b.department));
  return orders || compareText(a.department ?? LAST, b.department ?? LAST);
}

function orderOf(plan: Plan, department: DepartmentId | null): string {
  return findRecord(plan, 'department', department)?.order ?? LAST;
}

function compareInLane(a: Post, b: Post): number {
  return compareText(a.place.rank, b.place.rank) || compareText(a.id, b.id);
}
