import { makeRecord, RECORD_TYPES, type AnyRecord, type PlanId, type PlanInfo, type RecordId, type Records, type RecordType } from './records';
import type { RecordChange, Change } from './change';

/**
 * All records of one plan, by kind and id. Records are immutable, and a changed record is a new
 * object; the maps are changed in place by `applyChange`, so that an edit costs what it touches.
 */
export interface Plan {
  readonly id: PlanId;
  readonly records: { readonly [T in RecordType]: ReadonlyMap<RecordId<T>, Records[T]> };
}

export function emptyPlan(info: PlanInfo): Plan {
  // One map for each kind, as the mapped type says.
  const records = Object.fromEntries(
    RECORD_TYPES.map((type) => [type, new Map<string, AnyRecord>()]),
  ) as unknown as Plan['records'];
  const plan: Plan = { id: info.id, records };
  putRecord(plan, 'plan', info);
  return plan;
}

export function planInfo(plan: Plan): PlanInfo {
  return plan.records.plan.get(plan.id) ?? makeRecord('plan', plan.id, {});
}

export function findRecord<T extends RecordType>(
  plan: Plan,
  type: T,
  id: string | null,
): Records[T] | null {
  // An id is only a key here: one of another kind finds nothing.
  const records = plan.records[type] as ReadonlyMap<string, Records[T]>;
  return id === null ? null : (records.get(id) ?? null);
}

export function recordsOf<T extends RecordType>(plan: Plan, type: T): readonly Records[T][] {
  return [...(plan.records[type] as ReadonlyMap<string, Records[T]>).values()];
}

/** A field's value of a record whose kind is known only at run time. */
export function fieldValue(record: AnyRecord, field: string): unknown {
  return (record as unknown as Readonly<Record<string, unknown>>)[field];
}

/** Brings a plan to what the change says; the change must have been made for this plan's state. */
export function applyChange(plan: Plan, change: Change): void {
  for (const one of change) applyRecordChange(plan, one);
}

export function putRecord(plan: Plan, type: RecordType, record: AnyRecord): void {
  mutable(plan, type).set(record.id, record);
}

function applyRecordChange(plan: Plan, { type, from, to }: RecordChange): void {
  if (to) putRecord(plan, type, to);
  else if (from) mutable(plan, type).delete(from.id);
}

/** The one place that changes a plan's maps: everybody else sees them read-only. */
function mutable(plan: Plan, type: RecordType): Map<string, AnyRecord> {
  return plan.records[type] as unknown as Map<string, AnyRecord>;
}
