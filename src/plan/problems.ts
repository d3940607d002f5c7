import { isTimeZone } from './day';
import { recordsOf, type Plan } from './plan';
import { brokenReferences, type BrokenReference } from './references';
import type { RecordType } from './records';

/** Something in a plan that is possible to hold but not as it should be. */
export type Problem =
  | ({ readonly type: 'brokenReference' } & BrokenReference)
  | { readonly type: 'noDepartment'; readonly record: 'post'; readonly id: string }
  | {
      readonly type: 'endsBeforeStart';
      readonly record: RecordType;
      readonly id: string;
      readonly firstDay: string;
      readonly lastDay: string;
    }
  | { readonly type: 'unnamed'; readonly record: RecordType; readonly id: string }
  | {
      readonly type: 'unknownTimeZone';
      readonly record: 'plan' | 'channel';
      readonly id: string;
      readonly timeZone: string;
    };

/** All problems of a plan, one kind of problem after the other, each in the order of the file. */
export function findProblems(plan: Plan): readonly Problem[] {
  return [
    ...brokenReferences(plan).map((broken) => ({ type: 'brokenReference' as const, ...broken })),
    ...postsWithoutDepartment(plan),
    ...spansThatEndFirst(plan),
    ...unnamedRecords(plan),
    ...unknownTimeZones(plan),
  ];
}

function unknownTimeZones(plan: Plan): readonly Problem[] {
  return (['plan', 'channel'] as const).flatMap((record) =>
    recordsOf(plan, record).flatMap(({ id, timeZone }): readonly Problem[] =>
      timeZone === null || isTimeZone(timeZone)
        ? []
        : [{ type: 'unknownTimeZone', record, id, timeZone }],
    ),
  );
}

function postsWithoutDepartment(plan: Plan): readonly Problem[] {
  return recordsOf(plan, 'post')
    .filter((post) => post.department === null)
    .map(({ id }) => ({ type: 'noDepartment', record: 'post', id }));
}

function spansThatEndFirst(plan: Plan): readonly Problem[] {
  return (['campaign', 'hold', 'note'] as const).flatMap((record) =>
    recordsOf(plan, record).flatMap(({ id, firstDay, lastDay }): readonly Problem[] =>
      firstDay !== null && lastDay !== null && lastDay < firstDay
        ? [{ type: 'endsBeforeStart', record, id, firstDay, lastDay }]
        : [],
    ),
  );
}

function unnamedRecords(plan: Plan): readonly Problem[] {
  return (['department', 'person', 'campaign', 'audience', 'view'] as const).flatMap((record) =>
    recordsOf(plan, record)
      .filter(({ name }) => name === null || name.trim() === '')
      .map(({ id }): Problem => ({ type: 'unnamed', record, id })),
  );
}
