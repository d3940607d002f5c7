import { compareText } from '../order';
import { fieldValue } from '../plan';
import { fieldsOf, type AnyRecord, type RecordType } from '../records';
import { isPlainObject } from '../json';

/** The text of one record, with its fields in the order of its table; what is not set is left out. */
export function recordText(type: RecordType, record: AnyRecord): string {
  const known = recordTexts.get(record);
  if (known !== undefined) return known;
  const made = makeText(type, record);
  recordTexts.set(record, made);
  return made;
}

/** JSON with the keys of every object in order. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(withSortedKeys(value));
}

/** Records are immutable, so the text of one is made once: a save costs what changed. */
const recordTexts = new WeakMap<AnyRecord, string>();

function makeText(type: RecordType, record: AnyRecord): string {
  const names = namesOf(type);
  let text = `{"id":${JSON.stringify(record.id)}`;
  for (const name of names.known) {
    const value = fieldValue(record, name);
    if (!isUnset(value)) text += `,"${name}":${canonicalJson(value)}`;
  }
  for (const name of unknownNames(record, names.all)) {
    text += `,${JSON.stringify(name)}:${canonicalJson(fieldValue(record, name))}`;
  }
  return `${text}}`;
}

interface Names {
  readonly known: readonly string[];
  /** With the id, which is no field. */
  readonly all: ReadonlySet<string>;
}

const NAMES = new Map<RecordType, Names>();

function namesOf(type: RecordType): Names {
  const done = NAMES.get(type);
  if (done) return done;
  const known = Object.keys(fieldsOf(type));
  const made = { known, all: new Set(['id', ...known]) };
  NAMES.set(type, made);
  return made;
}

function unknownNames(record: AnyRecord, known: ReadonlySet<string>): readonly string[] {
  const names = Object.keys(record);
  return names.length === known.size
    ? []
    : names.filter((name) => !known.has(name)).sort(compareText);
}

function isUnset(value: unknown): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function withSortedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (!isPlainObject(value)) return value;
  const sorted: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) sorted[key] = withSortedKeys(value[key]);
  return sorted;
}
