import { changedFields, recordIdOf, sameValue, type Change, type RecordChange } from './change';
import { fieldValue, findRecord, type Plan } from './plan';
import type { AnyRecord, RecordType } from './records';
import { referredIds } from './references';

/**
 * The change that takes `change` back, as far as nobody has built on it: a field that holds
 * something else by now stays, a record that is gone stays gone, and an added record that somebody
 * has changed or refers to by now stays.
 */
export function revertChange(plan: Plan, change: Change): Change {
  const added = change.filter(({ from }) => from === null);
  const rest = change.filter(({ from }) => from !== null).map((one) => revertRecord(plan, one));
  const reverted = rest.filter((one) => one !== null);
  const used = idsInUse(plan, added, reverted);
  return [
    ...added.map((one) => revertAdded(plan, one, used)).filter((one) => one !== null),
    ...reverted,
  ];
}

/** The added records that others refer to, once the rest of the change is taken back. */
function idsInUse(plan: Plan, added: Change, reverted: Change): ReadonlySet<string> {
  if (added.length === 0) return new Set();
  const after = new Map(reverted.map((one) => [recordIdOf(one), one.to]));
  return referredIds(plan, new Set(added.map(recordIdOf)), after);
}

function revertAdded(
  plan: Plan,
  { type, to }: RecordChange,
  used: ReadonlySet<string>,
): RecordChange | null {
  const now = findRecord(plan, type, to?.id ?? null);
  if (!now || used.has(now.id) || !sameValue(now, to)) return null;
  return { type, from: now, to: null };
}

function revertRecord(plan: Plan, one: RecordChange): RecordChange | null {
  const { type, from, to } = one;
  const now = findRecord(plan, type, recordIdOf(one));
  if (!to) return now ? null : { type, from: null, to: from };
  if (!from || !now) return null;
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
