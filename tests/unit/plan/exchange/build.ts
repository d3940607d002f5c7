import {
  makeRecord,
  putRecord,
  type CsvOptions,
  type FieldsOf,
  type Plan,
  type RecordId,
  type RecordType,
} from '../../../../src/plan';
import { aPlan as planOf, aRecord } from '../../../support/builders';

export const EVERYTHING: CsvOptions = {
  from: null,
  until: null,
  departments: null,
  withTray: true,
  separator: ',',
};

export function aPlan(): Plan {
  const timeZone = 'Europe/Stockholm';
  return planOf({ plan: [aRecord('plan', { id: 'plan-01', title: 'Spring', timeZone })] });
}

/** Puts a record into a plan and answers with its id. */
export function put<T extends Exclude<RecordType, 'plan'>>(
  plan: Plan,
  type: T,
  id: string,
  fields: Partial<FieldsOf<T>>,
): RecordId<T> {
  // The kind of record is the caller's, and so is the kind of id.
  const record = makeRecord(type, id as RecordId<T>, fields);
  putRecord(plan, type, record);
  return id as RecordId<T>;
}

/** A plan of posts only, in this order, with as little as the test needs of each. */
export function planOfPosts(posts: readonly Partial<FieldsOf<'post'>>[]): Plan {
  const plan = aPlan();
  posts.forEach((fields, at) => put(plan, 'post', `post-${String(at).padStart(6, '0')}`, fields));
  return plan;
}
