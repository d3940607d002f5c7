import { dropRecord, fieldValue, putRecord, type Plan } from './plan';
import { fieldsOf, type AnyRecord, type RecordType } from './records';

/** One record before and after: `from` is null for an added record, `to` for a removed one. */
export interface RecordChange {
  readonly type: RecordType;
  readonly from: AnyRecord | null;
  readonly to: AnyRecord | null;
}

/** What an edit did to the plan: each record at most once. */
export type Change = readonly RecordChange[];

/** Brings a plan to what the change says; the change must have been made for this plan's state. */
export function applyChange(plan: Plan, change: Change): void {
  for (const { type, from, to } of change) {
    if (to) putRecord(plan, type, to);
    else if (from) dropRecord(plan, type, from.id);
  }
}

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
  return [...byId.values()].filter(({ from, to }) => !sameValue(from, to));
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
