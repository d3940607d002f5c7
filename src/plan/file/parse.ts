import { findUnfit, isPlainObject, type Path } from '../json';
import { emptyPlan, findRecord, putRecord, type Plan } from '../plan';
import { RECORD_TYPES, type PlanInfo, type RecordType } from '../records';
import { fail, ok, type Result } from '../result';
import { FORMAT, KNOWN_KEYS, SECTION_LIST, type PlanDocument } from './format';
import { findSyntaxError, locate, type Position } from './locate';
import { below, checkKept, Misfit, readAt } from './misfit';
import { readRecord } from './parse-record';
import { parseSync } from './parse-sync';

/** Why a text is not a plan file that this app can open. Lines and columns count from 1. */
export type PlanFileError =
  | { readonly type: 'empty' }
  | { readonly type: 'notJson'; readonly at: Position; readonly cutOff: boolean }
  | { readonly type: 'notAPlan' }
  | { readonly type: 'planTooNew'; readonly format: number; readonly app: string | null }
  | {
      readonly type: 'badContent';
      /** Keys and indexes from the top of the file: `posts`, 812, `place`. */
      readonly path: Path;
      readonly at: Position;
      readonly expected: string;
      /** What stands there, shortened. */
      readonly found: string;
    };

/** Reads the text of a plan file. Nothing of a file that does not fit is taken. */
export function parsePlan(text: string): Result<PlanDocument, PlanFileError> {
  if (isBlank(text)) return fail({ type: 'empty' });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { cutOff, ...at } = findSyntaxError(text);
    return fail({ type: 'notJson', at, cutOff });
  }
  const header = isPlainObject(json) ? json['crosslane'] : null;
  const format = isPlainObject(header) ? header['format'] : null;
  if (!isPlainObject(json) || !isPlainObject(header) || typeof format !== 'number') {
    return fail({ type: 'notAPlan' });
  }
  if (format > FORMAT) {
    const app = header['app'];
    return fail({ type: 'planTooNew', format, app: typeof app === 'string' ? app : null });
  }
  try {
    return ok(readDocument(json, format));
  } catch (misfit) {
    if (!(misfit instanceof Misfit)) throw misfit;
    const { path, expected, found } = misfit;
    const at = locate(text, path);
    return fail({ type: 'badContent', path, at, expected, found: shorten(found) });
  }
}

function readDocument(json: Readonly<Record<string, unknown>>, format: number): PlanDocument {
  if (format !== FORMAT) throw new Misfit(['crosslane', 'format'], `format ${FORMAT}`, format);
  // Read against the table of the plan's own fields.
  const info = readAt('plan', () => readRecord('plan', json['plan'])) as PlanInfo;
  const plan = emptyPlan(info);
  for (const [type, section] of SECTION_LIST) {
    readAt(section, () => {
      readSection(plan, type, json[section]);
    });
  }
  return { plan, sync: readAt('sync', () => parseSync(json['sync'])), unknown: readUnknown(json) };
}

function readSection(plan: Plan, type: RecordType, list: unknown): void {
  if (list === undefined) return;
  if (!Array.isArray(list)) throw new Misfit([], 'a list of records', list);
  const others = RECORD_TYPES.filter((other) => other !== type && plan.records[other].size > 0);
  let index = 0;
  try {
    for (; index < list.length; index += 1) addRecord(plan, type, list[index], others);
  } catch (error) {
    throw below(index, error);
  }
}

/** Adds a record with an id that no other has, neither of its kind nor of those read before. */
function addRecord(
  plan: Plan,
  type: RecordType,
  raw: unknown,
  others: readonly RecordType[],
): void {
  const record = readRecord(type, raw);
  const count = plan.records[type].size;
  putRecord(plan, type, record);
  const isShared = plan.records[type].size === count;
  const owner = isShared ? type : others.find((other) => findRecord(plan, other, record.id));
  if (owner) throw new Misfit(['id'], `an id of its own: another ${owner} has this one`, record.id);
}

function readUnknown(json: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const unknown = Object.fromEntries(Object.entries(json).filter(([key]) => !KNOWN_KEYS.has(key)));
  checkKept(unknown);
  return unknown;
}

function isBlank(text: string): boolean {
  // A write that a power cut ended leaves a file of zero bytes.
  return /^[\s\0]*$/.test(text);
}

const FOUND_LIMIT = 80;

function shorten(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value);
  // What nests too deep cannot be written either.
  if (findUnfit(value)) return Array.isArray(value) ? '[…]' : '{…}';
  const text = JSON.stringify(value);
  return text.length > FOUND_LIMIT ? `${text.slice(0, FOUND_LIMIT)}…` : text;
}
