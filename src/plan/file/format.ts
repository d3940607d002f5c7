import type { Plan } from '../plan';
import type { RecordType } from '../records';
import type { Sync } from '../sync/stamps';

/** The version of the file format that this app writes. docs/plan-file.md describes it. */
export const FORMAT = 1;

/** The extension of a plan file: a single one, because cloud services insert names at any dot. */
export const PLAN_EXTENSION = 'crosslane';

/** A plan file of more bytes than this is refused before it is read. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** A plan with what its file holds beside it. */
export interface PlanDocument {
  readonly plan: Plan;
  readonly sync: Sync;
  /** What a newer app wrote at the top of the file and this one does not know: kept as it was. */
  readonly unknown: Readonly<Record<string, unknown>>;
}

/** The name of each kind's section in the file. */
const SECTIONS: Readonly<Record<Exclude<RecordType, 'plan'>, string>> = {
  department: 'departments',
  person: 'people',
  channel: 'channels',
  audience: 'audiences',
  campaign: 'campaigns',
  objective: 'objectives',
  post: 'posts',
  hold: 'holds',
  note: 'notes',
  request: 'requests',
  insight: 'insights',
  contactReason: 'contactReasons',
  role: 'roles',
  keyMessage: 'keyMessages',
  view: 'views',
};

/** A section's kind and name, in the order of the file. */
export const SECTION_LIST = Object.entries(SECTIONS) as readonly (readonly [
  // The entries of the table above.
  Exclude<RecordType, 'plan'>,
  string,
])[];

/** The keys at the top of a file that this app knows. */
export const KNOWN_KEYS: ReadonlySet<string> = new Set([
  'crosslane',
  'plan',
  'sync',
  ...Object.values(SECTIONS),
]);
