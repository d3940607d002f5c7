import type { Problem } from '../plan';

/** The field that a problem is about. */
export function fieldOf(problem: Problem): string {
  switch (problem.type) {
    case 'brokenReference':
      return problem.field;
    case 'noDepartment':
      return 'department';
    case 'endsBeforeStart':
      return 'lastDay';
    case 'unnamed':
      return 'name';
    case 'unknownTimeZone':
      return 'timeZone';
  }
}

/** What is wrong, with the record and the field, and what to do about it. */
export function describeProblem(problem: Problem): string {
  const record = `${inWords(problem.record)} ${problem.id}`;
  switch (problem.type) {
    case 'brokenReference': {
      const target = `${inWords(problem.refersTo)} ${problem.missing}`;
      return `${record}: its ${problem.field} names ${target}, which the plan does not have. Choose another one, or none.`;
    }
    case 'noDepartment':
      return `${record} belongs to no department, so no lane shows it. Give it one.`;
    case 'endsBeforeStart':
      return `${record} ends on ${problem.lastDay}, before it starts on ${problem.firstDay}. Swap the days.`;
    case 'unnamed':
      return `${record} has no name. Give it one.`;
    case 'unknownTimeZone':
      return `${record}: this machine does not know the time zone ${problem.timeZone}, and reads its times as UTC.`;
  }
}

/** 'contact reason' for `contactReason`. */
function inWords(type: string): string {
  return type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
