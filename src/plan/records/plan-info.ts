import type { Id } from '../ids';
import { line, oneOfOr, plain, ref, text, type ValuesOf } from './field';
import { isTimeZone } from '../day';

/** What a plan says of itself; its id is the plan's own, the same in every copy of the file. */
export const planFields = {
  title: line(200),
  /** An IANA name; every time in the plan is on this zone's wall clock. */
  timeZone: plain<string>(
    'UTC',
    'a time zone such as Europe/Stockholm',
    (value) => typeof value === 'string' && isTimeZone(value),
  ),
  firstDayOfWeek: oneOfOr(['monday', 'saturday', 'sunday'], 'monday'),
  about: text(20_000),
  /** The plan that this one was made from as an independent copy. */
  forkOf: ref('plan'),
};

export type PlanId = Id<'plan'>;
export type PlanInfo = { readonly id: PlanId } & ValuesOf<typeof planFields>;
