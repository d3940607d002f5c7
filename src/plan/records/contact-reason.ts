import type { Id } from '../ids';
import { day, line, numberBetween, ref, text, type ValuesOf } from './field';

const count = numberBetween(0, 1_000_000_000);
const share = numberBetween(0, 1);

/** Why people call. */
export const contactReasonFields = {
  department: ref('department'),
  name: line(200),
  callsPerWeek: count,
  /** When calls peak: billing day, a release, a season. */
  seasonality: text(2_000),
  answerLink: line(2_048),
  expectedViewers: count,
  /** Of the people reached: who have the question, would have called, are settled by the post. */
  shareWithQuestion: share,
  shareWhoWouldCall: share,
  shareSettled: share,
  expiryDay: day,
  observedCallsPerWeek: count,
};

export type ContactReasonId = Id<'contactReason'>;
export type ContactReason = { readonly id: ContactReasonId } & ValuesOf<typeof contactReasonFields>;
