import { compareText } from '../order';
import { planInfo, type Plan } from '../plan';
import type { AnyRecord, RecordType } from '../records';
import type { Stamps, Sync } from '../sync/stamps';
import { canonicalJson } from './canonical-json';
import { FORMAT, SECTION_LIST, type PlanDocument } from './format';
import { recordText } from './record-text';

/**
 * A document as the text of a plan file: JSON, one record a line, in the order of the ids. The same
 * document gives the same text on every machine.
 */
export function serializePlan(document: PlanDocument, app: string): string {
  const { plan, sync, unknown } = document;
  const entries = [
    [entry('crosslane', JSON.stringify({ format: FORMAT, app }))],
    [entry('plan', recordText('plan', planInfo(plan)))],
    ...SECTION_LIST.map(([type, name]) => sectionPieces(name, type, plan)),
    ...unknownEntries(unknown).map((one) => [one]),
    syncPieces(sync),
  ];
  // One join for the whole file: its text is large, and every other one would copy it again.
  return `${joined('{', entries, '}').join('')}\n`;
}

/** What a file's text is put together from. */
type Pieces = readonly string[];

function entry(key: string, text: string): string {
  return `${JSON.stringify(key)}: ${text}`;
}

/** Entries, of one or many pieces each, with commas between them. */
function joined(open: string, entries: readonly Pieces[], close: string): Pieces {
  const pieces = [open];
  for (const one of entries) {
    pieces.push(pieces.length === 1 ? '\n' : ',\n');
    for (const piece of one) pieces.push(piece);
  }
  pieces.push('\n', close);
  return pieces;
}

function linePieces(open: string, lines: readonly string[], close: string): Pieces {
  if (lines.length === 0) return [open, close];
  const pieces = [open];
  for (const line of lines) pieces.push(pieces.length === 1 ? '\n' : ',\n', line);
  pieces.push('\n', close);
  return pieces;
}

function sectionPieces(name: string, type: RecordType, plan: Plan): Pieces {
  const records: ReadonlyMap<string, AnyRecord> = plan.records[type];
  const lines = linesOf(records, (_id, record) => recordText(type, record));
  return linePieces(entry(name, '['), lines, ']');
}

function syncPieces({ actors, seen, stamps, conflicts, log, unknown }: Sync): Pieces {
  const entries = [
    linePieces(entry('actors', '{'), linesOf(actors, plainLine), '}'),
    [entry('seen', canonicalJson(Object.fromEntries(seen)))],
    linePieces(entry('stamps', '{'), linesOf(stamps, stampLine), '}'),
    linePieces(entry('conflicts', '{'), linesOf(conflicts, plainLine), '}'),
    linePieces(entry('log', '['), log.map(canonicalJson), ']'),
    ...unknownEntries(unknown).map((one) => [one]),
  ];
  return joined(entry('sync', '{'), entries, '}');
}

function unknownEntries(unknown: Readonly<Record<string, unknown>>): readonly string[] {
  const keys = Object.keys(unknown).sort();
  return keys.map((key) => plainLine(key, unknown[key]));
}

/** A line for each entry of a map, in the order of the keys, which is mostly the map's own. */
function linesOf<T>(
  map: ReadonlyMap<string, T>,
  toLine: (key: string, value: T) => string,
): readonly string[] {
  const lines: { readonly key: string; readonly line: string }[] = [];
  for (const [key, value] of map) lines.push({ key, line: toLine(key, value) });
  return lines.sort((a, b) => compareText(a.key, b.key)).map(({ line }) => line);
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
