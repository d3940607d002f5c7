import { isPlainObject } from '../json';
import type { RecordType } from '../records';
import { SECTION_LIST } from './format';
import { walkJson } from './json-walk';
import type { Position } from './locate';

/** A field of a record of a plan. */
export interface FieldPlace {
  readonly record: RecordType;
  readonly id: string;
  readonly field: string;
}

/**
 * Where fields stand in the text of a plan file, in the order in which they are asked for. A field
 * that is left out stands where its record does.
 */
export function locateFields(text: string, wanted: readonly FieldPlace[]): readonly Position[] {
  if (wanted.length === 0) return [];
  const records = recordKeys(text);
  const keys = wanted.map(({ record, id, field }) => {
    const key = record === 'plan' ? 'plan' : (records.get(id) ?? '');
    return { record: key, field: `${key}/${field}` };
  });
  const offsets = offsetsOf(text, new Set(keys.flatMap((key) => [key.record, key.field])));
  const lines = lineStarts(text);
  return keys.map((key) => position(lines, offsets.get(key.field) ?? offsets.get(key.record) ?? 0));
}

/** For every id the way to its record: `posts/812`. */
function recordKeys(text: string): ReadonlyMap<string, string> {
  const json: unknown = JSON.parse(text);
  const keys = new Map<string, string>();
  for (const [, section] of SECTION_LIST) {
    const list = isPlainObject(json) ? json[section] : null;
    if (!Array.isArray(list)) continue;
    list.forEach((record: unknown, index) => {
      const id = isPlainObject(record) ? record['id'] : null;
      if (typeof id === 'string') keys.set(id, `${section}/${index}`);
    });
  }
  return keys;
}

function offsetsOf(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  walkJson(text, (offset, path) => {
    if (path.length > 3) return;
    const key = path.join('/');
    if (wanted.has(key)) offsets.set(key, offset);
  });
  return offsets;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Finds the last line that starts at or before an offset, by halving. */
function position(starts: readonly number[], offset: number): Position {
  let [first, end] = [0, starts.length];
  while (end - first > 1) {
    const middle = Math.floor((first + end) / 2);
    if ((starts[middle] ?? 0) <= offset) first = middle;
    else end = middle;
  }
  return { line: first + 1, column: offset - (starts[first] ?? 0) + 1 };
}
