import type { Id } from '../ids';
import { day, line, numberBetween, ref, text, time, type ValuesOf } from './field';

/** What an organisation wants to be heard saying, with its proof and who says it. */
export const keyMessageFields = {
  department: ref('department'),
  name: line(200),
  plainVersion: text(5_000),
  proof: text(5_000),
  source: line(2_048),
  spokesperson: ref('person'),
  /** The US school grade that the audience reads at. */
  readingGrade: numberBetween(0, 20),
  embargoDay: day,
  embargoTime: time,
};

export type KeyMessageId = Id<'keyMessage'>;
export type KeyMessage = { readonly id: KeyMessageId } & ValuesOf<typeof keyMessageFields>;
