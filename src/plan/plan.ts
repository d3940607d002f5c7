import {
  makeRecord,
  RECORD_TYPES,
  type AnyRecord,
  type PlanId,
  type PlanInfo,
  type RecordId,
  type Records,
  type RecordType,
} from './records';

/**
 * All records of one plan, by kind and id; no two records share an id, whatever their kinds.
 * Records are immutable, and a changed record is a new object; the maps are changed in place by
 * `applyChange`, so that an edit costs what it touches.
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

/** The kind of the record that has an id; null when no record has it. */
export function typeOfId(plan: Plan, id: string): RecordType | null {
  return RECORD_TYPES.find((type) => findRecord(plan, type, id) !== null) ?? null;
}

export function recordsOf<T extends RecordType>(plan: Plan, type: T): readonly Records[T][] {
  return [...(plan.records[type] as ReadonlyMap<string, Records[T]>).values()];
}

/** A field's value of a record whose kind is known only at run time. */
export function fieldValue(record: AnyRecord, field: string): unknown {
  return (record as unknown as Readonly<Record<string, unknown>>)[field];
}

export function putRecord(plan: Plan, type: RecordType, record: AnyRecord): void {
  mutable(plan, type).set(record.id, record);
}

export function dropRecord(plan: Plan, type: RecordType, id: string): void {
  mutable(plan, type).delete(id);
}

/** The one place that changes a plan's maps: everybody else sees them read-only. */
function mutable(plan: Plan, type: RecordType): Map<string, AnyRecord> {
  return plan.records[type] as unknown as Map<string, AnyRecord>;
}
