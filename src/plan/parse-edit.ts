import type { Edit } from './edit';
import { isId } from './ids';
import { isPlainObject } from './json';
import { RECORD_TYPES } from './records';

/**
 * Reads an edit that came from outside; null when it does not have an edit's shape. What its
 * fields hold is checked by `applyEdit`, against the plan.
 */
export function parseEdit(value: unknown): Edit | null {
  return isEdit(value) ? value : null;
}

/** More than anybody selects; a longer list is not from the app. */
const MAX_ITEMS = 100_000;
/** The days from 1970 to 2100. */
const MAX_SHIFT = 47_847;

function isEdit(value: unknown): value is Edit {
  if (!isPlainObject(value)) return false;
  switch (value['type']) {
    case 'add':
      return isRecordType(value['record']) && isId(value['id']) && isPlainObject(value['fields']);
    case 'set':
      return (
        isRecordType(value['record']) &&
        isListOf(value['ids'], isId) &&
        isPlainObject(value['fields']) &&
        (value['run'] === undefined || isId(value['run']))
      );
    case 'changeSet':
      return (
        isRecordType(value['record']) &&
        isListOf(value['ids'], isId) &&
        typeof value['field'] === 'string' &&
        isListOf(value['add'], isText) &&
        isListOf(value['remove'], isText)
      );
    case 'remove':
      return isRecordType(value['record']) && isListOf(value['ids'], isId);
    case 'movePosts':
      return isListOf(value['moves'], isMove);
    case 'copyPosts':
      return isListOf(value['copies'], (copy) => isMove(copy) && isId(copy['as']));
    case 'shiftCampaign':
      return (
        isId(value['campaign']) && isShift(value['days']) && typeof value['withPosts'] === 'boolean'
      );
    default:
      return false;
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whole days, no more than the calendar has. */
function isShift(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(Number(value)) <= MAX_SHIFT;
}

function isMove(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    isPlainObject(value) &&
    isId(value['post']) &&
    isId(value['department']) &&
    isPlainObject(value['place']) &&
    (value['time'] === undefined || value['time'] === null || isText(value['time']))
  );
}

function isListOf(value: unknown, accepts: (item: unknown) => boolean): boolean {
  // `every` alone would step over the holes of a sparse list.
  return Array.isArray(value) && value.length <= MAX_ITEMS && Array.from(value).every(accepts);
}

function isRecordType(value: unknown): boolean {
  return RECORD_TYPES.some((type) => type === value);
}
