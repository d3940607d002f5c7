import type { RecordChange } from './change';
import { fieldValue, findRecord, recordsOf, type Plan } from './plan';
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
  return RECORD_TYPES.flatMap((holder) => {
    const fields = REFERRING.get(holder)?.filter(({ refersTo }) => refersTo === type) ?? [];
    return fields.length === 0 ? [] : clearIn(plan, holder, fields, ids);
  });
}

/**
 * Those of the ids that records which are not among them refer to. `after` holds, by id, records as
 * they are going to be; null for one that is going to be removed.
 */
export function referredIds(
  plan: Plan,
  ids: ReadonlySet<string>,
  after: ReadonlyMap<string, AnyRecord | null> = new Map(),
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [type, fields] of REFERRING) {
    for (const now of recordsOf(plan, type)) {
      const record = after.get(now.id) === undefined ? now : after.get(now.id);
      if (!record || ids.has(record.id)) continue;
      eachReference(record, fields, (id) => {
        if (ids.has(id)) found.add(id);
      });
    }
  }
  return found;
}

/** The first id in a field's value that names a record which the plan does not have. */
export function missingReference(
  plan: Plan,
  field: Field<unknown>,
  value: unknown,
): { readonly record: RecordType; readonly id: string } | null {
  const record = targetOf(field);
  if (!record) return null;
  const id = idsIn(value).find((one) => !findRecord(plan, record, one));
  return id === undefined ? null : { record, id };
}

/** All references of a plan that name a record which it does not have. */
export function brokenReferences(plan: Plan): readonly BrokenReference[] {
  const broken: BrokenReference[] = [];
  for (const [record, fields] of REFERRING) {
    for (const one of recordsOf(plan, record)) {
      eachReference(one, fields, (missing, { name, refersTo }) => {
        if (findRecord(plan, refersTo, missing)) return;
        broken.push({ record, id: one.id, field: name, refersTo, missing });
      });
    }
  }
  return broken;
}

function eachReference(
  record: AnyRecord,
  fields: readonly Referring[],
  tell: (id: string, field: Referring) => void,
): void {
  for (const field of fields) {
    const value = fieldValue(record, field.name);
    // Most fields are not set, and a plan has half a million of them.
    if (value !== null) for (const id of idsIn(value)) tell(id, field);
  }
}

/** A field that names other records, with the kind that it names. */
interface Referring {
  readonly name: string;
  readonly refersTo: RecordType;
}

function targetOf({ refersTo }: Field<unknown>): RecordType | null {
  // A fork names the plan it came from, which is another file.
  return RECORD_TYPES.find((known) => known === refersTo && known !== 'plan') ?? null;
}

/** The kinds of record that name others, in the order of the file. */
const REFERRING: ReadonlyMap<RecordType, readonly Referring[]> = new Map(
  RECORD_TYPES.map((type) => [type, referringFields(type)] as const).filter(
    ([, fields]) => fields.length > 0,
  ),
);

function referringFields(type: RecordType): readonly Referring[] {
  return Object.entries(fieldsOf(type)).flatMap(([name, field]) => {
    const refersTo = targetOf(field);
    return refersTo ? [{ name, refersTo }] : [];
  });
}

function clearIn(
  plan: Plan,
  type: RecordType,
  fields: readonly Referring[],
  ids: ReadonlySet<string>,
): readonly RecordChange[] {
  return recordsOf(plan, type).flatMap((from) => {
    const to = ids.has(from.id) ? from : withoutIds(from, fields, ids);
    return to === from ? [] : [{ type, from, to }];
  });
}

function withoutIds(
  record: AnyRecord,
  fields: readonly Referring[],
  ids: ReadonlySet<string>,
): AnyRecord {
  const cleared = fields.flatMap(({ name }) => {
    const value = fieldValue(record, name);
    if (!idsIn(value).some((id) => ids.has(id))) return [];
    return [[name, Array.isArray(value) ? idsIn(value).filter((id) => !ids.has(id)) : null]];
  });
  // The same fields of the same kind of record, each null or a shorter set.
  return cleared.length === 0
    ? record
    : ({ ...record, ...Object.fromEntries(cleared) } as AnyRecord);
}

const NO_IDS: readonly string[] = [];

function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  // A field that names records holds one id or a list of them.
  return Array.isArray(value) ? (value as readonly string[]) : NO_IDS;
}
