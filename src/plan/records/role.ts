import type { Id } from '../ids';
import { day, line, numberBetween, oneOf, ref, type ValuesOf } from './field';

const count = numberBetween(0, 1_000_000_000);

/** An open position that candidates are sought for. */
export const roleFields = {
  department: ref('department'),
  name: line(200),
  location: line(200),
  pillar: line(120),
  stage: oneOf(['attract', 'consider', 'apply']),
  closingDay: day,
  openings: count,
  clicks: count,
  applications: count,
  hires: count,
  cost: count,
};

export type RoleId = Id<'role'>;
export type Role = { readonly id: RoleId } & ValuesOf<typeof roleFields>;
