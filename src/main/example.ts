import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { asOwnPlan, examplePlan, idFromBytes, wallClock, type PlanDocument } from '../plan';
import { systemTimeZone } from './system';

/** The example of the first start, placed around today. */
export function loadExample(): PlanDocument {
  // Two folders above the bundle, in the project as in a package.
  const file = path.join(import.meta.dirname, '../../resources/example-plan.crosslane');
  const timeZone = systemTimeZone();
  const today = wallClock(new Date(), timeZone).day;
  const example = examplePlan(readFileSync(file, 'utf8'), today, timeZone);
  // It comes with the app: a test reads it before anybody else does.
  if (!example.ok) throw new Error(`The example is no plan: ${JSON.stringify(example.error)}`);
  // A plan of its own from the start, so that keeping it changes nothing but its place.
  const plan = asOwnPlan(example.value.plan, () => idFromBytes(randomBytes(16)));
  return { ...example.value, plan };
}
