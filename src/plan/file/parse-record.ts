import { isId } from '../ids';
import { FORBIDDEN_KEYS, isPlainObject } from '../json';
import { emptyFields, fieldsOf, type AnyRecord, type RecordType } from '../records';
import type { Field } from '../records/field';
import { below, checkKept, Misfit } from './misfit';

/** Reads one record: known fields are checked, unknown ones are kept as they are. */
export function readRecord(type: RecordType, raw: unknown): AnyRecord {
  if (!isPlainObject(raw)) throw new Misfit([], 'a record: an object with an id', raw);
  if (!isId(raw['id'])) {
    throw new Misfit(['id'], 'an id of 6 to 64 letters, digits, - or _', raw['id']);
  }
  const { blank, fields } = shapeOf(type);
  // A copy of one blank record, filled in: all records of a kind then share one layout in memory.
  const record = { ...blank };
  let name = '';
  try {
    // A plain object has no enumerable keys but its own.
    for (name in raw) record[name] = readField(fields.get(name), name, raw[name]);
  } catch (error) {
    throw below(name, error);
  }
  // Every field of the kind's table is there, and was checked against it.
  return record as unknown as AnyRecord;
}

function readField(field: Field<unknown> | undefined, name: string, value: unknown): unknown {
  if (!field) return readUnknown(name, value);
  // Only entries of a map have parts that this app may not know.
  if (field.elements === 'map') checkKept(value);
  if (field.accepts(value)) return value;
  const tidy = field.tidy(value);
  if (!field.accepts(tidy)) throw new Misfit([], field.expects, value);
  return tidy;
}

function readUnknown(name: string, value: unknown): unknown {
  if (FORBIDDEN_KEYS.has(name)) throw new Misfit([], 'another name', name);
  checkKept(value);
  return value;
}

/** What reading needs of a kind of record, looked up once. */
interface Shape {
  readonly blank: Readonly<Record<string, unknown>>;
  readonly fields: ReadonlyMap<string, Field<unknown>>;
}

const SHAPES = new Map<RecordType, Shape>();

function shapeOf(type: RecordType): Shape {
  const known = SHAPES.get(type);
  if (known) return known;
  const blank = { id: '', ...emptyFields(type) };
  const made = { blank, fields: new Map(Object.entries(fieldsOf(type))) };
  SHAPES.set(type, made);
  return made;
}
