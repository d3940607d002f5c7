import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { emptySync, parsePlan, serializePlan, type Plan } from '../../src/plan';
import { aPlan, aPost, aRecord } from './builders';

/** A plan of one department and one post, with names that a test can look for. */
export function aSmallPlan(title = 'Spring', post = 'First post'): Plan {
  return aPlan({
    plan: [aRecord('plan', { id: `plan-${title.toLowerCase()}`, title })],
    department: [aRecord('department', { id: 'brand-01', name: 'Brand', colour: 'plum' })],
    post: [aPost({ id: 'post-0001', title: post, department: 'brand-01' })],
  });
}

export function planText(plan: Plan): string {
  return serializePlan({ plan, sync: emptySync(), unknown: {} }, '0.1.0');
}

/** Writes a plan file; its path. */
export async function writePlan(
  folder: string,
  name: string,
  plan = aSmallPlan(),
): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, planText(plan));
  return file;
}

/** The titles of all posts in the text of a plan file. */
export function titlesIn(text: string): readonly (string | null)[] {
  const read = parsePlan(text);
  if (!read.ok) throw new Error(`It is no plan: ${JSON.stringify(read.error)}`);
  return [...read.value.plan.records.post.values()].map(({ title }) => title);
}
