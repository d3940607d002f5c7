import { emptyPlan, putRecord } from '../plan';
import { emptyFields, fieldsOf, type AnyRecord, type PlanInfo, type RecordType } from '../records';
import { FORBIDDEN_KEYS, isPlainObject, type Field } from '../records/field';
import { isId } from '../ids';
import { fail, ok, type Result } from '../result';
import { FORMAT, KNOWN_KEYS, SECTION_LIST, type PlanDocument } from './format';
import { findSyntaxError, locate, type Position } from './locate';
import { checkDepth, Misfit } from './misfit';
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
      readonly path: readonly (string | number)[];
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
    return ok(readDocument(json));
  } catch (misfit) {
    if (!(misfit instanceof Misfit)) throw misfit;
    const { path, expected, found } = misfit;
    const at = locate(text, path);
    return fail({ type: 'badContent', path, at, expected, found: shorten(found) });
  }
}

function readDocument(json: Readonly<Record<string, unknown>>): PlanDocument {
  expect(json['crosslane'], ['crosslane', 'format'], 'format 1', (header) =>
    isPlainObject(header) && header['format'] === FORMAT,
  );
  // Read against the table of the plan's own fields.
  const plan = emptyPlan(readRecord('plan', json['plan'], ['plan']) as PlanInfo);
  const owners = new Map<string, string>();
  for (const [type, section] of SECTION_LIST) {
    const list = json[section] ?? [];
    if (!Array.isArray(list)) throw new Misfit([section], 'a list of records', list);
    list.forEach((raw: unknown, index) => {
      const path = [section, index];
      const record = readRecord(type, raw, path);
      if (owners.has(record.id)) {
        const expected = `an id of its own: ${owners.get(record.id) ?? ''} has it already`;
        throw new Misfit([...path, 'id'], expected, record.id);
      }
      owners.set(record.id, `${section}[${index}]`);
      putRecord(plan, type, record);
    });
  }
  return { plan, sync: parseSync(json['sync']), unknown: readUnknown(json) };
}

function readRecord(type: RecordType, raw: unknown, path: readonly (string | number)[]): AnyRecord {
  if (!isPlainObject(raw)) throw new Misfit(path, 'a record: an object with an id', raw);
  expect(raw['id'], [...path, 'id'], 'an id of 6 to 64 letters, digits, - or _', isId);
  const table = fieldsOf(type);
  for (const name of Object.keys(raw)) {
    const value = raw[name];
    const field: Field<unknown> | undefined = Object.hasOwn(table, name) ? table[name] : undefined;
    if (field && !field.accepts(value)) throw new Misfit([...path, name], field.expects, value);
    if (FORBIDDEN_KEYS.has(name)) throw new Misfit([...path, name], 'another name', name);
    if (typeof value === 'object') checkDepth(value, [...path, name]);
  }
  // What the file says, over 'not set' for every field that it leaves out.
  return { id: raw['id'], ...emptyFields(type), ...raw } as unknown as AnyRecord;
}

function readUnknown(json: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const unknown: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(json)) {
    if (KNOWN_KEYS.has(key)) continue;
    if (FORBIDDEN_KEYS.has(key)) throw new Misfit([key], 'another name', key);
    checkDepth(value, [key]);
    unknown[key] = value;
  }
  return unknown;
}

function expect(
  value: unknown,
  path: readonly (string | number)[],
  expected: string,
  accepts: (value: unknown) => boolean,
): void {
  if (!accepts(value)) throw new Misfit(path, expected, value);
}

function isBlank(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- a lost write leaves a file of zero bytes
  return /^[\s\0]*$/.test(text);
}

const FOUND_LIMIT = 80;

function shorten(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > FOUND_LIMIT ? `${text.slice(0, FOUND_LIMIT)}…` : text;
}
