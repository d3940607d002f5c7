import { addDays, daysBetween, isDay, weekOf, type Day } from './day';
import type { PlanDocument } from './file/format';
import { parsePlan, type PlanFileError } from './file/parse';
import type { MintId } from './ids';
import { isPlainObject } from './json';
import { emptyPlan, planInfo, putRecord, recordsOf, type Plan } from './plan';
import { RECORD_TYPES, type AnyRecord, type PlanId, type Post, type Status } from './records';
import { ok, type Result } from './result';

/**
 * The example's file, placed around today: all its days move by whole weeks, so that weekends stay
 * weekends, and what lies before today is published.
 */
export function examplePlan(
  text: string,
  today: Day,
  timeZone: string,
): Result<PlanDocument, PlanFileError> {
  const parsed = parsePlan(text);
  if (!parsed.ok) return parsed;
  const { plan: written, sync, unknown } = parsed.value;
  const plan = emptyPlan({ ...planInfo(written), timeZone });
  const days = daysBetween(WRITTEN_FOR, weekOf(today, 'monday').first);
  for (const type of RECORD_TYPES) {
    if (type === 'plan') continue;
    for (const record of recordsOf(written, type)) {
      // Moving days changes no field's kind of value.
      const moved = moveDays(record, days) as AnyRecord;
      putRecord(plan, type, type === 'post' ? asOf(today, moved as Post) : moved);
    }
  }
  return ok({ plan, sync, unknown });
}

/** The same content as a plan of its own: the example that somebody keeps. */
export function asOwnPlan(plan: Plan, mintId: MintId): Plan {
  // An id is text; this one names a plan.
  const own = emptyPlan({ ...planInfo(plan), id: mintId() as PlanId });
  for (const type of RECORD_TYPES) {
    if (type === 'plan') continue;
    for (const record of recordsOf(plan, type)) putRecord(own, type, record);
  }
  return own;
}

/** The Monday that the example's file is written for, as it stands on that morning. */
// A fixed text in the form of a day.
const WRITTEN_FOR = '2026-06-01' as Day;

/** Moves every day and moment inside a value, also those that are the keys of a map. */
function moveDays(value: unknown, days: number): unknown {
  if (typeof value === 'string') return moveText(value, days);
  if (Array.isArray(value)) return value.map((element) => moveDays(element, days));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [moveText(key, days), moveDays(inner, days)]),
  );
}

/** A day, or a moment that starts with one (`2026-06-01T08:00:00Z`); other text stays as it is. */
function moveText(text: string, days: number): string {
  const day = text.slice(0, 10);
  if (!isDay(day) || (text.length > 10 && text.charAt(10) !== 'T')) return text;
  return addDays(day, days) + text.slice(10);
}

/** A post as far as its department would have brought it by today. */
function asOf(today: Day, post: Post): Post {
  const { day } = post.place;
  if (day === null) return post;
  if (day < today) return published(post);
  return day === today ? { ...post, status: atLeastInReview(post.status) } : post;
}

function published(post: Post): Post {
  return {
    ...post,
    status: 'published',
    checkList: mapValues(post.checkList, (item) => ({ ...item, done: true })),
    approvals: mapValues(post.approvals, (approval) => ({ ...approval, state: 'approved' })),
  };
}

function atLeastInReview(status: Status): Status {
  return status === 'idea' || status === 'draft' ? 'inReview' : status;
}

function mapValues<T>(
  map: Readonly<Record<string, T>>,
  change: (value: T) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
