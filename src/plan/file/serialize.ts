import { compareText } from '../order';
import { fieldValue, planInfo, recordsOf } from '../plan';
import { fieldsOf, type AnyRecord, type RecordType } from '../records';
import { isPlainObject } from '../records/field';
import type { Sync } from '../sync/stamps';
import { FORMAT, SECTION_LIST, type PlanDocument } from './format';

/**
 * A document as the text of a plan file: JSON, one record a line, in the order of the ids. The same
 * document gives the same text on every machine.
 */
export function serializePlan(document: PlanDocument, app: string): string {
  const { plan, sync, unknown } = document;
  const entries = [
    entry('crosslane', JSON.stringify({ format: FORMAT, app })),
    entry('plan', recordText('plan', planInfo(plan))),
    ...SECTION_LIST.map(([type, name]) => entry(name, sectionText(type, recordsOf(plan, type)))),
    ...Object.keys(unknown)
      .sort()
      .map((key) => entry(key, canonicalJson(unknown[key]))),
    entry('sync', syncText(sync)),
  ];
  return `{\n${entries.join(',\n')}\n}\n`;
}

/** The text of one record, with its fields in the order of its table; what is not set is left out. */
export function recordText(type: RecordType, record: AnyRecord): string {
  const known = recordTexts.get(record);
  if (known !== undefined) return known;
  const made = JSON.stringify(recordToJson(type, record));
  recordTexts.set(record, made);
  return made;
}

/** JSON with the keys of every object in order. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(withSortedKeys(value));
}

/** Records are immutable, so the text of one is made once: a save costs what changed. */
const recordTexts = new WeakMap<AnyRecord, string>();
const stampTexts = new WeakMap<object, string>();

function entry(key: string, text: string): string {
  return `${JSON.stringify(key)}: ${text}`;
}

function sectionText(type: RecordType, records: readonly AnyRecord[]): string {
  if (records.length === 0) return '[]';
  const lines = [...records]
    .sort((a, b) => compareText(a.id, b.id))
    .map((one) => recordText(type, one));
  return `[\n${lines.join(',\n')}\n]`;
}

function recordToJson(type: RecordType, record: AnyRecord): Record<string, unknown> {
  const table = fieldsOf(type);
  const json: Record<string, unknown> = { id: record.id };
  for (const name of Object.keys(table)) {
    const value = fieldValue(record, name);
    if (!isUnset(value)) json[name] = withSortedKeys(value);
  }
  for (const name of Object.keys(record).sort()) {
    if (name !== 'id' && !Object.hasOwn(table, name)) {
      json[name] = withSortedKeys(fieldValue(record, name));
    }
  }
  return json;
}

function isUnset(value: unknown): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, withSortedKeys(value[key])]),
  );
}

function syncText({ actors, seen, stamps, conflicts, log }: Sync): string {
  const parts = [
    entry('actors', linesOf(actors, canonicalJson)),
    entry('seen', canonicalJson(Object.fromEntries(seen))),
    entry('stamps', linesOf(stamps, stampText)),
    entry('conflicts', linesOf(conflicts, canonicalJson)),
    entry('log', log.length === 0 ? '[]' : `[\n${log.map(canonicalJson).join(',\n')}\n]`),
  ];
  return `{\n${parts.join(',\n')}\n}`;
}

function linesOf<T>(map: ReadonlyMap<string, T>, toText: (value: T) => string): string {
  if (map.size === 0) return '{}';
  const lines = [...map]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, value]) => entry(key, toText(value)));
  return `{\n${lines.join(',\n')}\n}`;
}

function stampText(stamps: object): string {
  const known = stampTexts.get(stamps);
  if (known !== undefined) return known;
  const made = canonicalJson(stamps);
  stampTexts.set(stamps, made);
  return made;
}
