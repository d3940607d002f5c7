import { fieldValue, findRecord, type Plan } from './plan';
import { fieldsOf, type AnyRecord, type RecordType } from './records';

/** One record before and after: `from` is null for an added record, `to` for a removed one. */
export interface RecordChange {
  readonly type: RecordType;
  readonly from: AnyRecord | null;
  readonly to: AnyRecord | null;
}

/** What an edit did to the plan: each record at most once. */
export type Change = readonly RecordChange[];

export function invertChange(change: Change): Change {
  return change.map(({ type, from, to }) => ({ type, from: to, to: from }));
}

/** Two changes, one after the other, as one. Records that end as they began drop out. */
export function squashChanges(first: Change, second: Change): Change {
  const byId = new Map<string, RecordChange>();
  for (const one of [...first, ...second]) {
    const id = recordIdOf(one);
    const earlier = byId.get(id);
    byId.set(id, earlier ? { ...one, from: earlier.from } : one);
  }
  return [...byId.values()].filter(({ from, to }) => from !== to);
}

/**
 * The change that takes `change` back, as far as nobody has built on it: a field that holds
 * something else by now stays, a record that is gone stays gone.
 */
export function revertChange(plan: Plan, change: Change): Change {
  const reverted = change.map((one) => revertRecord(plan, one));
  return reverted.filter((one) => one !== null);
}

export function recordIdOf({ from, to }: RecordChange): string {
  const record = to ?? from;
  if (!record) throw new Error('A record change names a record before or after');
  return record.id;
}

/** The fields in which two records of one kind differ. */
export function changedFields(type: RecordType, from: AnyRecord, to: AnyRecord): readonly string[] {
  return Object.keys(fieldsOf(type)).filter(
    (name) => !sameValue(fieldValue(from, name), fieldValue(to, name)),
  );
}

/** Equality of field values, which are plain JSON. Key order does not count. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) => Object.hasOwn(b, key) && sameValue(Reflect.get(a, key), Reflect.get(b, key)),
    )
  );
}

function revertRecord(plan: Plan, one: RecordChange): RecordChange | null {
  const { type, from, to } = one;
  const now = findRecord(plan, type, recordIdOf(one));
  if (!from) return now ? { type, from: now, to: null } : null;
  if (!to) return now ? null : { type, from: null, to: from };
  if (!now) return null;
  const back = revertFields(type, from, to, now);
  return back === now ? null : { type, from: now, to: back };
}

/** `now` with every field that still holds what `to` brought set back to what it was in `from`. */
function revertFields(type: RecordType, from: AnyRecord, to: AnyRecord, now: AnyRecord): AnyRecord {
  const untouched = changedFields(type, from, to).filter((name) =>
    sameValue(fieldValue(now, name), fieldValue(to, name)),
  );
  if (untouched.length === 0) return now;
  const values = untouched.map((name) => [name, fieldValue(from, name)]);
  // The same fields of the same kind of record: the kind does not change.
  return { ...now, ...Object.fromEntries(values) } as AnyRecord;
}
