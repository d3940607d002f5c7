import type { Id } from '../ids';
import { TIME_ZONE, line, oneOfOr, plain, ref, text, type ValuesOf } from './field';
import { isTimeZoneName } from '../day';

/** What a plan says of itself; its id is the plan's own, the same in every copy of the file. */
export const planFields = {
  title: line(200),
  /**
   * An IANA name; every time in the plan is on this zone's wall clock. A name that this machine does
   * not know yet is kept, and read as UTC.
   */
  timeZone: plain<string>('UTC', TIME_ZONE, isTimeZoneName),
  firstDayOfWeek: oneOfOr(['monday', 'saturday', 'sunday'], 'monday'),
  about: text(20_000),
  /** The plan that this one was made from as an independent copy. */
  forkOf: ref('plan'),
};

export type PlanId = Id<'plan'>;
export type PlanInfo = { readonly id: PlanId } & ValuesOf<typeof planFields>;
