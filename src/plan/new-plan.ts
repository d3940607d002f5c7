import type { Weekday } from './day';
import type { MintId } from './ids';
import { ranksBetween } from './order';
import { emptyPlan, putRecord, type Plan } from './plan';
import { makeRecord, type DepartmentId, type FieldsOf, type PlanId } from './records';

/** What a new plan is given by whoever makes it. */
export interface NewPlan {
  readonly title: string;
  readonly timeZone: string;
  readonly firstDayOfWeek: Weekday;
}

/** A plan with the five departments that every new plan starts with, and nothing else. */
export function newPlan(given: NewPlan, mintId: MintId): Plan {
  const plan = emptyPlan(makeRecord('plan', mintId() as PlanId, given));
  const ranks = ranksBetween(null, null, FIRST_DEPARTMENTS.length);
  FIRST_DEPARTMENTS.forEach((fields, at) => {
    const order = ranks[at] ?? '';
    const id = mintId() as DepartmentId;
    putRecord(plan, 'department', makeRecord('department', id, { ...fields, order }));
  });
  return plan;
}

export const FIRST_DEPARTMENTS: readonly Partial<FieldsOf<'department'>>[] = [
  {
    name: 'Brand',
    colour: 'plum',
    purpose: 'Be part of marketing campaigns.',
    pages: ['campaigns'],
  },
  {
    name: 'Product',
    colour: 'teal',
    purpose: 'Gather consumer intelligence: ask, listen, and close the loop.',
    pages: ['insights'],
  },
  {
    name: 'PR',
    colour: 'violet',
    purpose: 'Make our messages more interesting and easier to digest.',
    pages: ['keyMessages'],
  },
  {
    name: 'Customer Service',
    colour: 'clay',
    purpose: 'Lower the number of calls and raise satisfaction.',
    pages: ['contactReasons'],
  },
  {
    name: 'HR',
    colour: 'moss',
    purpose: 'Show what working here is like and find candidates.',
    pages: ['roles'],
  },
];
