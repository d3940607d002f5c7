import type { RecordChange } from './change';
import { fieldValue, recordsOf, type Plan } from './plan';
import { fieldsOf, RECORD_TYPES, type AnyRecord, type RecordType } from './records';
import type { Field } from './records/field';

/** A field that names a record which the plan does not have. */
export interface BrokenReference {
  readonly record: RecordType;
  readonly id: string;
  readonly field: string;
  readonly refersTo: string;
  readonly missing: string;
}

/** The changes that take removed records' ids out of every field that names them. */
export function withoutReferencesTo(
  plan: Plan,
  type: RecordType,
  ids: ReadonlySet<string>,
): readonly RecordChange[] {
  const changes: RecordChange[] = [];
  for (const holder of RECORD_TYPES) {
    const fields = referringFields(holder).filter(([, refersTo]) => refersTo === type);
    if (fields.length === 0) continue;
    for (const from of recordsOf(plan, holder)) {
      if (holder === type && ids.has(from.id)) continue;
      const to = withoutIds(from, fields, ids);
      if (to !== from) changes.push({ type: holder, from, to });
    }
  }
  return changes;
}

/** The first id in a field's value that names a record which the plan does not have. */
export function missingReference(
  plan: Plan,
  field: Field<unknown>,
  value: unknown,
): { readonly record: RecordType; readonly id: string } | null {
  const record = targetOf(field);
  if (!record) return null;
  const known: ReadonlyMap<string, unknown> = plan.records[record];
  const id = idsIn(value).find((one) => !known.has(one));
  return id === undefined ? null : { record, id };
}

export function brokenReferences(plan: Plan): readonly BrokenReference[] {
  return RECORD_TYPES.flatMap((record) =>
    recordsOf(plan, record).flatMap((one) => brokenIn(plan, record, one)),
  );
}

function brokenIn(plan: Plan, record: RecordType, one: AnyRecord): readonly BrokenReference[] {
  return referringFields(record).flatMap(([field, refersTo]) => {
    const known: ReadonlyMap<string, unknown> = plan.records[refersTo];
    return idsIn(fieldValue(one, field))
      .filter((id) => !known.has(id))
      .map((missing) => ({ record, id: one.id, field, refersTo, missing }));
  });
}

/** Fields of a kind of record that name other records, with the kind that they name. */
function referringFields(type: RecordType): readonly (readonly [string, RecordType])[] {
  return Object.entries(fieldsOf(type)).flatMap(([name, field]) => {
    const target = targetOf(field);
    return target ? [[name, target] as const] : [];
  });
}

function targetOf({ refersTo }: Field<unknown>): RecordType | null {
  // A fork names the plan it came from, which is another file.
  return RECORD_TYPES.find((known) => known === refersTo && known !== 'plan') ?? null;
}

function withoutIds(
  record: AnyRecord,
  fields: readonly (readonly [string, RecordType])[],
  ids: ReadonlySet<string>,
): AnyRecord {
  const cleared = fields.flatMap(([name]) => {
    const value = fieldValue(record, name);
    if (!idsIn(value).some((id) => ids.has(id))) return [];
    return [[name, Array.isArray(value) ? idsIn(value).filter((id) => !ids.has(id)) : null]];
  });
  // The same fields of the same kind of record, each null or a shorter set.
  return cleared.length === 0 ? record : ({ ...record, ...Object.fromEntries(cleared) } as AnyRecord);
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
