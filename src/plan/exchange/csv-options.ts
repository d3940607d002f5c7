import type { Day } from '../day';
import type { DepartmentId } from '../records';

/** What a CSV export holds and how it is written. */
export interface CsvOptions {
  /** First and last day, both included; null is open. */
  readonly from: Day | null;
  readonly until: Day | null;
  /** The departments whose posts are exported; null is all of them. */
  readonly departments: readonly DepartmentId[] | null;
  /** Whether ideas without a day come too, after the rest. */
  readonly withTray: boolean;
  readonly separator: ',' | ';' | '\t';
}
