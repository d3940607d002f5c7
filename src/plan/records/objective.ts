import type { Id } from '../ids';
import { day, line, mapOf, numberBetween, ref, text, type ValuesOf } from './field';

const anyNumber = numberBetween(-1e12, 1e12);

/** The one specific thing that a department plans towards. */
export const objectiveFields = {
  department: ref('department'),
  /** A few words for the lane's header. */
  name: line(80),
  /** Who, what changes, by how much, by when. */
  statement: text(2_000),
  measure: line(200),
  unit: line(40),
  baseline: anyNumber,
  target: anyNumber,
  current: anyNumber,
  firstDay: day,
  dueDay: day,
  /** What was measured, by the day it was read. */
  readings: mapOf(anyNumber),
};

export type ObjectiveId = Id<'objective'>;
export type Objective = { readonly id: ObjectiveId } & ValuesOf<typeof objectiveFields>;
