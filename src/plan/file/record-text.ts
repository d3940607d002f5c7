import { compareText } from '../order';
import { fieldValue } from '../plan';
import { fieldsOf, type AnyRecord, type RecordType } from '../records';
import { withSortedKeys } from './canonical-json';

/** The text of one record, with its fields in the order of its table; what is not set is left out. */
export function recordText(type: RecordType, record: AnyRecord): string {
  const known = recordTexts.get(record);
  if (known !== undefined) return known;
  const made = makeText(type, record);
  recordTexts.set(record, made);
  return made;
}

/** Records are immutable, so the text of one is made once: a save costs what changed. */
const recordTexts = new WeakMap<AnyRecord, string>();

function makeText(type: RecordType, record: AnyRecord): string {
  const { known, all } = namesOf(type);
  const json: Record<string, unknown> = { id: record.id };
  for (const name of known) {
    const value = fieldValue(record, name);
    if (!isUnset(value)) json[name] = withSortedKeys(value);
  }
  for (const name of unknownNames(record, all))
    json[name] = withSortedKeys(fieldValue(record, name));
  return JSON.stringify(json);
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

/** A record has all fields of its kind, so more names than those are unknown ones. */
function unknownNames(record: AnyRecord, known: ReadonlySet<string>): readonly string[] {
  const names = Object.keys(record);
  if (names.length === known.size) return [];
  return names.filter((name) => !known.has(name)).sort(compareText);
}

function isUnset(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
}
