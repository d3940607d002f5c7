import { changedFields, type Change, type RecordChange } from './change';
import { isId } from './ids';
import { findRecord, recordsOf, type Plan } from './plan';
import { isPlainObject } from './records/field';
import {
  fieldsOf,
  makeRecord,
  RECORD_TYPES,
  type AnyRecord,
  type DepartmentId,
  type FieldsOf,
  type Place,
  type Post,
  type PostId,
  type RecordId,
  type RecordType,
} from './records';
import { fail, ok, type Result } from './result';
import { missingReference, withoutReferencesTo } from './references';

/** What a user can do to a plan. Each edit is one step of undo. */
export type Edit = AddEdit | SetEdit | RemoveEdit | MovePostsEdit | CopyPostsEdit;

/** Adds one record; fields that are not given are 'not set'. */
export type AddEdit = {
  [T in RecordType]: {
    readonly type: 'add';
    readonly record: T;
    readonly id: RecordId<T>;
    readonly fields: Partial<FieldsOf<T>>;
  };
}[RecordType];

/** Sets the same fields of one or more records of a kind. */
export type SetEdit = {
  [T in RecordType]: {
    readonly type: 'set';
    readonly record: T;
    readonly ids: readonly RecordId<T>[];
    readonly fields: Partial<FieldsOf<T>>;
  };
}[RecordType];

/** Removes records, and their names from the records that refer to them. */
export type RemoveEdit = {
  [T in RecordType]: {
    readonly type: 'remove';
    readonly record: T;
    readonly ids: readonly RecordId<T>[];
  };
}[RecordType];

export interface PostMove {
  readonly post: PostId;
  readonly department: DepartmentId;
  readonly place: Place;
}

/** Moves posts to other days, departments, the tray or back. Time and status stay. */
export interface MovePostsEdit {
  readonly type: 'movePosts';
  readonly moves: readonly PostMove[];
}

/** Copies posts; `as` is the id of the copy. */
export interface CopyPostsEdit {
  readonly type: 'copyPosts';
  readonly copies: readonly (PostMove & { readonly as: PostId })[];
}

export type EditError =
  | { readonly type: 'noSuchRecord'; readonly record: RecordType; readonly id: string }
  | { readonly type: 'recordExists'; readonly record: RecordType; readonly id: string }
  | { readonly type: 'badId'; readonly id: string }
  | {
      readonly type: 'badValue';
      readonly record: RecordType;
      readonly field: string;
      readonly expected: string;
    }
  | { readonly type: 'noSuchField'; readonly record: RecordType; readonly field: string }
  | { readonly type: 'departmentHasPosts'; readonly id: string; readonly posts: number }
  | { readonly type: 'planStays' };

/** What an edit is, in parts that the screen puts into words ('Undo move of 3 posts'). */
export interface EditSummary {
  readonly action: 'add' | 'change' | 'remove' | 'move' | 'copy';
  readonly record: RecordType;
  readonly count: number;
}

export function summarizeEdit(edit: Edit): EditSummary {
  switch (edit.type) {
    case 'add':
      return { action: 'add', record: edit.record, count: 1 };
    case 'set':
      return { action: 'change', record: edit.record, count: edit.ids.length };
    case 'remove':
      return { action: 'remove', record: edit.record, count: edit.ids.length };
    case 'movePosts':
      return { action: 'move', record: 'post', count: edit.moves.length };
    case 'copyPosts':
      return { action: 'copy', record: 'post', count: edit.copies.length };
  }
}

/**
 * The change that an edit makes to a plan, or why it cannot be made. The plan itself is not
 * touched. An edit that sets what is there already gives an empty change.
 */
export function applyEdit(plan: Plan, edit: Edit): Result<Change, EditError> {
  switch (edit.type) {
    case 'add':
      return addRecord(plan, edit.record, edit.id, edit.fields);
    case 'set':
      return inTurn([...new Set<string>(edit.ids)], (id) =>
        setFields(plan, edit.record, id, edit.fields),
      );
    case 'remove':
      return removeRecords(plan, edit.record, edit.ids);
    case 'movePosts':
      return inTurn(lastMoveOfEach(edit.moves), ({ post, department, place }) =>
        setFields(plan, 'post', post, { department, place }),
      );
    case 'copyPosts':
      return inTurn(edit.copies, (copy) => copyPost(plan, copy));
  }
}

/** Text as a plan holds it: well-formed and in Unicode's composed form (NFC). */
export function cleanText(text: string): string {
  return text.replace(LONE_SURROGATES, '\uFFFD').normalize('NFC');
}

const LONE_SURROGATES = /\p{Surrogate}/gu;

function addRecord(
  plan: Plan,
  type: RecordType,
  id: string,
  fields: object,
): Result<Change, EditError> {
  if (!isId(id)) return fail({ type: 'badId', id });
  if (type === 'plan') return fail({ type: 'planStays' });
  if (findRecord(plan, type, id)) return fail({ type: 'recordExists', record: type, id });
  const checked = checkFields(plan, type, fields);
  if (!checked.ok) return checked;
  // The fields were checked against the table of this kind of record.
  const to = makeRecord(type, id as RecordId<typeof type>, checked.value);
  return ok([{ type, from: null, to }]);
}

function setFields(
  plan: Plan,
  type: RecordType,
  id: string,
  fields: object,
): Result<Change, EditError> {
  const from = findRecord(plan, type, id);
  if (!from) return fail({ type: 'noSuchRecord', record: type, id });
  const checked = checkFields(plan, type, fields);
  if (!checked.ok) return checked;
  // Checked fields of the same kind of record.
  const to = { ...from, ...checked.value } as AnyRecord;
  return ok(changedFields(type, from, to).length === 0 ? [] : [{ type, from, to }]);
}

function removeRecords(
  plan: Plan,
  type: RecordType,
  ids: readonly string[],
): Result<Change, EditError> {
  if (type === 'plan') return fail({ type: 'planStays' });
  const removed: RecordChange[] = [];
  for (const id of new Set(ids)) {
    const from = findRecord(plan, type, id);
    if (!from) return fail({ type: 'noSuchRecord', record: type, id });
    const posts = type === 'department' ? postCount(plan, id) : 0;
    if (posts > 0) return fail({ type: 'departmentHasPosts', id, posts });
    removed.push({ type, from, to: null });
  }
  return ok([...removed, ...withoutReferencesTo(plan, type, new Set(ids))]);
}

function copyPost(plan: Plan, copy: PostMove & { readonly as: PostId }): Result<Change, EditError> {
  const from = findRecord(plan, 'post', copy.post);
  if (!from) return fail({ type: 'noSuchRecord', record: 'post', id: copy.post });
  const { department, place } = copy;
  return addRecord(plan, 'post', copy.as, { ...copiedFields(from), department, place });
}

/** A copy is new work: what was approved, said or measured of the first post is not true of it. */
function copiedFields({ id: _, ...fields }: Post): Partial<FieldsOf<'post'>> {
  const settled = fields.status === 'idea' || fields.status === 'draft' ? fields.status : 'draft';
  return { ...fields, status: settled, approvals: {}, comments: {}, results: {} };
}

function lastMoveOfEach(moves: readonly PostMove[]): readonly PostMove[] {
  return [...new Map(moves.map((move) => [move.post, move])).values()];
}

function postCount(plan: Plan, department: string): number {
  return recordsOf(plan, 'post').filter((post) => post.department === department).length;
}

/** The fields with their text cleaned and their sets sorted, or the first that does not fit. */
function checkFields(
  plan: Plan,
  type: RecordType,
  fields: object,
): Result<Record<string, unknown>, EditError> {
  const table = fieldsOf(type);
  const checked: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const field = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!field) return fail({ type: 'noSuchField', record: type, field: name });
    const tidy = tidyValue(value, field.elements === 'set');
    if (!field.accepts(tidy)) {
      return fail({ type: 'badValue', record: type, field: name, expected: field.expects });
    }
    const missing = missingReference(plan, field, tidy);
    if (missing) return fail({ type: 'noSuchRecord', ...missing });
    checked[name] = tidy;
  }
  return ok(checked);
}

function tidyValue(value: unknown, isSet: boolean): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (isSet && Array.isArray(value)) {
    return [...new Set(value.map((element: unknown) => tidyValue(element, false)))].sort();
  }
  return value;
}

/** Makes the change of each item; the first error ends it, and nothing of the edit is done. */
function inTurn<Item>(
  items: readonly Item[],
  make: (item: Item) => Result<Change, EditError>,
): Result<Change, EditError> {
  const change: RecordChange[] = [];
  for (const item of items) {
    const made = make(item);
    if (!made.ok) return made;
    change.push(...made.value);
  }
  return ok(change);
}

/** Reads an edit that came from outside; null when it does not have an edit's shape. */
export function parseEdit(value: unknown): Edit | null {
  return isEdit(value) ? value : null;
}

const EDIT_LIMIT = 100_000;

function isEdit(value: unknown): value is Edit {
  if (!isPlainObject(value)) return false;
  switch (value['type']) {
    case 'add':
      return isRecordType(value['record']) && isId(value['id']) && isPlainObject(value['fields']);
    case 'set':
      return isRecordType(value['record']) && isIds(value['ids']) && isPlainObject(value['fields']);
    case 'remove':
      return isRecordType(value['record']) && isIds(value['ids']);
    case 'movePosts':
      return isListOf(value['moves'], isMove);
    case 'copyPosts':
      return isListOf(value['copies'], (copy) => isMove(copy) && isId(copy['as']));
    default:
      return false;
  }
}

function isMove(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    isPlainObject(value) && isId(value['post']) && isId(value['department']) && isPlainObject(value['place'])
  );
}

function isIds(value: unknown): boolean {
  return isListOf(value, isId);
}

function isListOf(value: unknown, accepts: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= EDIT_LIMIT && value.every(accepts);
}

function isRecordType(value: unknown): value is RecordType {
  return RECORD_TYPES.some((type) => type === value);
}
