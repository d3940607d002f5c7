import type { Id } from '../ids';
import { FIRST_RANK, isRank, type Rank } from '../order';
import { COLOURS } from './colour';
import { flag, line, oneOfOr, plain, ref, someOf, text, type ValuesOf } from './field';

/** The pages a department can use beside its objective. */
const PAGES = ['campaigns', 'contactReasons', 'insights', 'keyMessages', 'roles'] as const;

/** A department; its row on the board is its lane. */
export const departmentFields = {
  name: line(80),
  colour: oneOfOr(COLOURS, 'plum'),
  /** What social media does for it. */
  purpose: text(2_000),
  lead: ref('person'),
  /** Its place among the lanes. */
  order: plain<Rank>(FIRST_RANK, 'a rank', isRank),
  hidden: flag(),
  pages: someOf(PAGES),
};

export type DepartmentId = Id<'department'>;
export type Department = { readonly id: DepartmentId } & ValuesOf<typeof departmentFields>;
