import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  parsePlan,
  PLAN_EXTENSION,
  RECORD_TYPES,
  type AnyRecord,
  type Plan,
  type RecordType,
} from '../../src/plan';
import { planText } from './plan-files';

/** Puts a plan into a new file of a folder, as the app itself would; its path. */
export async function writePlanFile(folder: string, plan: Plan, name = 'Team'): Promise<string> {
  const file = path.join(folder, `${name}.${PLAN_EXTENSION}`);
  await writeFile(file, planText(plan));
  return file;
}

/** The plan that a file holds. */
export async function readPlanFile(file: string): Promise<Plan> {
  const parsed = parsePlan(await readFile(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file} is no plan: ${JSON.stringify(parsed.error)}`);
  return parsed.value.plan;
}

/** A record that is in only one of two plans, or whose fields differ. */
export type Difference =
  | { readonly added: RecordType; readonly record: AnyRecord }
  | { readonly removed: RecordType; readonly id: string }
  | { readonly changed: RecordType; readonly id: string; readonly to: Readonly<Fields> };

type Fields = Record<string, unknown>;

/** Everything in which a plan differs from what it was: a test compares it whole. */
export function differences(before: Plan, after: Plan): readonly Difference[] {
  return RECORD_TYPES.flatMap((type) => {
    // One kind on both sides, whichever it is.
    const [from, to] = [before, after].map(
      (plan) => plan.records[type] as ReadonlyMap<string, AnyRecord>,
    ) as [ReadonlyMap<string, AnyRecord>, ReadonlyMap<string, AnyRecord>];
    const ids = [...new Set([...from.keys(), ...to.keys()])];
    return ids.flatMap((id) => differenceOf(type, id, from.get(id), to.get(id)));
  });
}

function differenceOf(
  type: RecordType,
  id: string,
  from: AnyRecord | undefined,
  to: AnyRecord | undefined,
): readonly Difference[] {
  if (!to) return [{ removed: type, id }];
  if (!from) return [{ added: type, record: to }];
  const fields = changedFields(from, to);
  return Object.keys(fields).length === 0 ? [] : [{ changed: type, id, to: fields }];
}

function changedFields(from: AnyRecord, to: AnyRecord): Fields {
  // The fields by name: which kind of record it is does not matter here.
  const before = from as unknown as Fields;
  return Object.fromEntries(
    Object.entries(to).filter(
      ([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value),
    ),
  );
}
