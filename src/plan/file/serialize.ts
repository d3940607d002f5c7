import { compareText } from '../order';
import { planInfo, recordsOf } from '../plan';
import type { AnyRecord, RecordType } from '../records';
import type { Stamps, Sync } from '../sync/stamps';
import { FORMAT, SECTION_LIST, type PlanDocument } from './format';
import { canonicalJson, recordText } from './record-text';

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
    ...unknownEntries(unknown),
    entry('sync', syncText(sync)),
  ];
  return `{\n${entries.join(',\n')}\n}\n`;
}

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

function syncText({ actors, seen, stamps, conflicts, log, unknown }: Sync): string {
  const parts = [
    entry('actors', linesOf(actors, plainLine)),
    entry('seen', canonicalJson(Object.fromEntries(seen))),
    entry('stamps', linesOf(stamps, stampLine)),
    entry('conflicts', linesOf(conflicts, plainLine)),
    entry('log', log.length === 0 ? '[]' : `[\n${log.map(canonicalJson).join(',\n')}\n]`),
    ...unknownEntries(unknown),
  ];
  return `{\n${parts.join(',\n')}\n}`;
}

function unknownEntries(unknown: Readonly<Record<string, unknown>>): readonly string[] {
  const keys = Object.keys(unknown).sort();
  return keys.map((key) => entry(key, canonicalJson(unknown[key])));
}

function linesOf<T>(
  map: ReadonlyMap<string, T>,
  toLine: (key: string, value: T) => string,
): string {
  if (map.size === 0) return '{}';
  const lines = [...map]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, one]) => toLine(key, one));
  return `{\n${lines.join(',\n')}\n}`;
}

function plainLine(key: string, value: unknown): string {
  return entry(key, canonicalJson(value));
}

/** Stamps are immutable too, and each belongs to one record: its line is made once. */
const stampLines = new WeakMap<Stamps, string>();

function stampLine(id: string, stamps: Stamps): string {
  const known = stampLines.get(stamps);
  if (known !== undefined) return known;
  const made = entry(id, canonicalJson(stamps));
  stampLines.set(stamps, made);
  return made;
}
