import {
  emptySync,
  serializePlan,
  type DepartmentId,
  type Edit,
  type Place,
  type Plan,
  type PlanDocument,
  type PostId,
} from '../../../src/plan';
import type { StoreOptions } from '../../../src/main/plan-store';
import { aPlan, aPost, aRecord } from '../../support/builders';

export const STORE: StoreOptions = {
  appVersion: '0.1.0',
  // As in the app, but without its patience.
  delays: { quiet: 5, most: 20, retry: 50 },
};

export function aDocument(plan: Plan = aSmallPlan()): PlanDocument {
  return { plan, sync: emptySync(), unknown: {} };
}

export function aSmallPlan(title = 'Spring'): Plan {
  return aPlan({
    plan: [aRecord('plan', { id: 'plan-0001', title })],
    department: [aRecord('department', { id: 'brand-01', name: 'Brand' })],
    post: [aPost({ id: 'post-0001', title: 'First', department: 'brand-01' })],
  });
}

export function planText(plan?: Plan): string {
  return serializePlan(aDocument(plan), STORE.appVersion);
}

export function rename(title: string): Edit {
  return { type: 'set', record: 'post', ids: ['post-0001' as PostId], fields: { title } };
}

export function moveTo(day: string): Edit {
  const place = { day, rank: 'a0' } as unknown as Place;
  const move = { post: 'post-0001' as PostId, department: 'brand-01' as DepartmentId, place };
  return { type: 'movePosts', moves: [move] };
}
