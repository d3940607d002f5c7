import { changedFields, type Change, type RecordChange } from './change';
import type { ChangeSetEdit, CopyPostsEdit, Edit, EditError, PostMove } from './edit';
import { checkFields } from './edit-fields';
import { isId } from './ids';
import { fieldValue, findRecord, recordsOf, typeOfId, type Plan } from './plan';
import {
  fieldsOf,
  makeRecord,
  type Post,
  type PostId,
  type RecordId,
  type RecordType,
} from './records';
import { withoutReferencesTo } from './references';
import { fail, ok, type Result } from './result';
import { shiftCampaign } from './shift-campaign';

/**
 * The change that an edit makes to a plan, or why it cannot be made. The plan itself is not
 * touched. An edit that sets what is there already gives an empty change.
 */
export function applyEdit(plan: Plan, edit: Edit): Result<Change, EditError> {
  switch (edit.type) {
    case 'add':
      return addRecord(plan, edit.record, edit.id, edit.fields);
    case 'set':
      return setRecords(plan, edit.record, edit.ids, edit.fields);
    case 'changeSet':
      return changeSets(plan, edit);
    case 'remove':
      return removeRecords(plan, edit.record, edit.ids);
    case 'movePosts':
      return inTurn(lastMoveOfEach(edit.moves), (move) =>
        setRecords(plan, 'post', [move.post], fieldsOfMove(move)),
      );
    case 'copyPosts':
      return copyPosts(plan, edit.copies);
    case 'shiftCampaign':
      return shiftCampaign(plan, edit);
  }
}

function addRecord(
  plan: Plan,
  type: RecordType,
  id: string,
  fields: object,
): Result<Change, EditError> {
  if (type === 'plan') return fail({ type: 'planStays' });
  const free = checkNewId(plan, id);
  if (!free.ok) return free;
  const checked = checkFields(plan, type, fields);
  if (!checked.ok) return checked;
  const to = makeRecord(type, id as RecordId<typeof type>, checked.value);
  return ok([{ type, from: null, to }]);
}

/** Ids are the keys by which copies of a plan are merged: no two records of any kind share one. */
function checkNewId(plan: Plan, id: string): Result<null, EditError> {
  if (!isId(id)) return fail({ type: 'badId', id });
  const owner = typeOfId(plan, id);
  return owner === null ? ok(null) : fail({ type: 'recordExists', record: owner, id });
}

function setRecords(
  plan: Plan,
  type: RecordType,
  ids: readonly string[],
  fields: object,
): Result<Change, EditError> {
  const checked = checkFields(plan, type, fields);
  if (!checked.ok) return checked;
  return inTurn([...new Set(ids)], (id) => {
    const from = findRecord(plan, type, id);
    if (!from) return fail({ type: 'noSuchRecord', record: type, id });
    // Checked fields of the same kind of record.
    const to = { ...from, ...checked.value };
    return ok(changedFields(type, from, to).length === 0 ? [] : [{ type, from, to }]);
  });
}

/** Each record keeps the elements that the edit does not name. */
function changeSets(plan: Plan, edit: ChangeSetEdit): Result<Change, EditError> {
  const { record: type, field, add, remove } = edit;
  const table = fieldsOf(type);
  const known = Object.hasOwn(table, field) ? table[field] : undefined;
  if (!known) return fail({ type: 'noSuchField', record: type, field });
  if (known.elements !== 'set') {
    return fail({ type: 'badValue', record: type, field, expected: 'a field that holds a set' });
  }
  const gone = new Set(remove);
  return inTurn([...new Set<string>(edit.ids)], (id) => {
    const from = findRecord(plan, type, id);
    if (!from) return fail({ type: 'noSuchRecord', record: type, id });
    // A set is a list of texts.
    const now = fieldValue(from, field) as readonly string[];
    const elements = [...now.filter((element) => !gone.has(element)), ...add];
    return setRecords(plan, type, [id], { [field]: elements });
  });
}

function removeRecords(
  plan: Plan,
  type: RecordType,
  ids: readonly string[],
): Result<Change, EditError> {
  if (type === 'plan') return fail({ type: 'planStays' });
  const gone = new Set(ids);
  const removed = inTurn([...gone], (id): Result<Change, EditError> => {
    const from = findRecord(plan, type, id);
    if (!from) return fail({ type: 'noSuchRecord', record: type, id });
    const posts = type === 'department' ? postCount(plan, id) : 0;
    if (posts > 0) return fail({ type: 'departmentHasPosts', id, posts });
    return ok([{ type, from, to: null }]);
  });
  if (!removed.ok) return removed;
  return ok([...removed.value, ...withoutReferencesTo(plan, type, gone)]);
}

function copyPosts(plan: Plan, copies: CopyPostsEdit['copies']): Result<Change, EditError> {
  const taken = new Set<string>();
  return inTurn(copies, (copy) => {
    if (taken.has(copy.as)) return fail({ type: 'recordExists', record: 'post', id: copy.as });
    taken.add(copy.as);
    return copyPost(plan, copy);
  });
}

function copyPost(plan: Plan, copy: PostMove & { readonly as: PostId }): Result<Change, EditError> {
  const { post, as } = copy;
  const from = findRecord(plan, 'post', post);
  if (!from) return fail({ type: 'noSuchRecord', record: 'post', id: post });
  const free = checkNewId(plan, as);
  if (!free.ok) return free;
  const checked = checkFields(plan, 'post', fieldsOfMove(copy));
  if (!checked.ok) return checked;
  return ok([{ type: 'post', from: null, to: { ...asNewWork(from), ...checked.value, id: as } }]);
}

/** A copy is new work: what was approved, said or measured of the first post is not true of it. */
function asNewWork(post: Post): Post {
  const status = post.status === 'idea' ? 'idea' : 'draft';
  return { ...post, status, approvals: {}, comments: {}, results: {} };
}

function fieldsOfMove({ department, place, time }: PostMove): object {
  return { department, place, ...(time === undefined ? {} : { time }) };
}

function lastMoveOfEach(moves: readonly PostMove[]): readonly PostMove[] {
  return [...new Map(moves.map((move) => [move.post, move])).values()];
}

function postCount(plan: Plan, department: string): number {
  return recordsOf(plan, 'post').filter((post) => post.department === department).length;
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
