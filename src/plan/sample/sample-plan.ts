import type { Day } from '../day';
import { emptyPlan, putRecord, type Plan } from '../plan';
import { makeRecord, type PlanId, type RecordId } from '../records';
import type { Add } from './pages';
import { addPosts } from './posts';
import { seededRandom } from './random';
import { addTeam } from './team';

export interface SampleOptions {
  /** How many posts; everything else of the plan is the same for any number. */
  readonly posts: number;
  readonly seed: number;
  /** The quarter lies around this day. */
  readonly today: Day;
  readonly timeZone?: string;
}

/** A plan of any size for trying things out. The same options give the same plan, ids and all. */
export function samplePlan({ posts, seed, today, timeZone }: SampleOptions): Plan {
  const random = seededRandom(seed);
  // A minted id names whatever record it is given to, here and below.
  const id = random.id() as PlanId;
  const plan = emptyPlan(
    makeRecord('plan', id, { title: 'Sample plan', timeZone: timeZone ?? 'Europe/Stockholm' }),
  );
  const add: Add = (type, fields) => {
    const minted = random.id() as RecordId<typeof type>;
    putRecord(plan, type, makeRecord(type, minted, fields));
    return minted;
  };
  addPosts(add, random, addTeam(add, today), posts, today);
  add('view', { name: 'Waiting for review', statuses: ['inReview'], rest: 'hide' });
  return plan;
}
