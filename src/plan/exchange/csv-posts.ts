import type { Day } from '../day';
import { compareText } from '../order';
import { findRecord, recordsOf, type Plan } from '../plan';
import type { DepartmentId, Post } from '../records';
import type { CsvOptions } from './csv-options';

/** The posts of an export: by day, time, lane and rank; ideas of the tray after all others. */
export function exportedPosts(plan: Plan, options: CsvOptions): readonly Post[] {
  return recordsOf(plan, 'post')
    .filter((post) => isExported(post, options))
    .map((post) => ({ post, key: sortKey(plan, post) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ post }) => post);
}

export function isExported({ place, department }: Post, options: CsvOptions): boolean {
  const { departments } = options;
  if (departments && (department === null || !departments.includes(department))) return false;
  return place.day === null ? options.withTray : isWithin(place.day, options);
}

function isWithin(day: Day, { from, until }: CsvOptions): boolean {
  return (from === null || day >= from) && (until === null || day <= until);
}

/** Comes after every day, time, rank and id. */
const LAST = '~';

/** Comes before every letter, so that no part of a key runs into the next. */
const END = '\0';

function sortKey(plan: Plan, { id, place, time, department }: Post): string {
  // In the tray only rank and lane order posts: a time without a day says nothing yet.
  const moment = place.day === null ? [LAST] : [place.day, time ?? LAST];
  return [...moment, laneKey(plan, department), place.rank, id].join(END);
}

function laneKey(plan: Plan, id: DepartmentId | null): string {
  const department = findRecord(plan, 'department', id);
  return department ? department.order + END + department.id : LAST;
}
