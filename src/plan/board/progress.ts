import { daysBetween, type Day } from '../day';
import { compareText } from '../order';
import { recordsOf, type Plan } from '../plan';
import type { DepartmentId, Objective } from '../records';

/** How far an objective is. Shares run from 0 (the baseline) to 1 (the target). */
export interface Progress {
  readonly share: number;
  /** Where it should be on the day asked about, in even steps; null without a first and a due day. */
  readonly expected: number | null;
  /** What was reached since the baseline, of what is to be reached, with the unit: '2.4 / 6 points'. */
  readonly text: string;
}

/** The objective that a department works on: the one that is due first, or has no due day. */
export function objectiveOf(plan: Plan, department: DepartmentId): Objective | null {
  const own = recordsOf(plan, 'objective').filter((one) => one.department === department);
  own.sort((a, b) => compareText(a.dueDay ?? '9', b.dueDay ?? '9') || compareText(a.id, b.id));
  return own[0] ?? null;
}

/** Null for an objective without a target that differs from its baseline. */
export function objectiveProgress(objective: Objective, today: Day): Progress | null {
  const { baseline, target, current, firstDay, dueDay, unit } = objective;
  const start = baseline ?? 0;
  if (target === null || target === start) return null;
  const now = current ?? start;
  // Towards a lower target (fewer calls) the same sum runs downwards.
  const text = `${figure(Math.abs(now - start))} / ${figure(Math.abs(target - start))}`;
  return {
    share: clamp((now - start) / (target - start)),
    expected: firstDay && dueDay ? expectedShare(firstDay, dueDay, today) : null,
    text: unit === '%' ? `${text} %` : text,
  };
}

function expectedShare(firstDay: Day, dueDay: Day, today: Day): number | null {
  const span = daysBetween(firstDay, dueDay);
  return span <= 0 ? null : clamp(daysBetween(firstDay, today) / span);
}

function figure(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
