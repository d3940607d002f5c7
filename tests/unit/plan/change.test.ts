import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  applyEdit,
  changedFields,
  invertChange,
  squashChanges,
  type Change,
  type Edit,
  type Plan,
} from '../../../src/plan';
import { sameValue } from '../../../src/plan/change';
import { anyEdit, anyJson, anyPlan } from '../../support/arbitraries';
import { aPlan, aPost, contentOf } from '../../support/builders';

/** Makes an edit where the plan allows it; the change that it made. */
function make(plan: Plan, edit: Edit): Change {
  const made = applyEdit(plan, edit);
  if (!made.ok) return [];
  applyChange(plan, made.value);
  return made.value;
}

function squashAll(changes: readonly Change[]): Change {
  return changes.reduce<Change>((all, change) => squashChanges(all, change), []);
}

describe('a change', () => {
  it('taken back gives the plan that was', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyEdit, { maxLength: 6 }), (plan, edits) => {
        const before = contentOf(plan);
        const changes = edits.map((edit) => make(plan, edit));
        for (const change of changes.reverse()) applyChange(plan, invertChange(change));
        expect(contentOf(plan)).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  it('turned round twice is itself', () => {
    fc.assert(
      fc.property(anyPlan, anyEdit, (plan, edit) => {
        const change = make(plan, edit);
        expect(invertChange(invertChange(change))).toEqual(change);
      }),
    );
  });
});

describe('several changes as one', () => {
  const edits = fc.array(anyEdit, { minLength: 2, maxLength: 6 });

  it('do what they did one after the other', () => {
    fc.assert(
      fc.property(anyPlan, edits, (plan, list) => {
        const before = aPlan();
        copyInto(before, plan);
        const squashed = squashAll(list.map((edit) => make(plan, edit)));
        applyChange(before, squashed);
        expect(contentOf(before)).toEqual(contentOf(plan));
      }),
      { numRuns: 200 },
    );
  });

  it('are the same however they are put together', () => {
    fc.assert(
      fc.property(anyPlan, anyEdit, anyEdit, anyEdit, (plan, first, second, third) => {
        const [a, b, c] = [make(plan, first), make(plan, second), make(plan, third)];
        const left = squashChanges(squashChanges(a, b), c);
        const right = squashChanges(a, squashChanges(b, c));
        expect(byId(left)).toEqual(byId(right));
      }),
      { numRuns: 200 },
    );
  });

  it('come to nothing when the second takes the first back', () => {
    fc.assert(
      fc.property(anyPlan, anyEdit, (plan, edit) => {
        const change = make(plan, edit);
        expect(squashChanges(change, invertChange(change))).toEqual([]);
        expect(squashChanges(change, [])).toEqual(change);
        expect(squashChanges([], change)).toEqual(change);
      }),
      { numRuns: 200 },
    );
  });

  it('leave out a record that ends with the values it began with', () => {
    const [from, between, to] = ['A', 'B', 'A'].map((title) => aPost({ id: 'post-01', title }));
    const steps = [
      [{ type: 'post', from, to: between }],
      [{ type: 'post', from: between, to }],
    ] as unknown as readonly Change[];
    expect(squashAll(steps)).toEqual([]);
  });
});

describe('the fields that changed', () => {
  it('are those whose values differ, whatever the order of keys', () => {
    const from = aPost({ id: 'post-01', title: 'A', results: { a: 1, b: 2 }, tags: ['x'] });
    const to = { ...from, title: 'B', results: { b: 2, a: 1 }, tags: ['x', 'y'] };
    expect(changedFields('post', from, to)).toEqual(['title', 'tags']);
  });

  it('compare like their text with sorted keys', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (a, b) => {
        expect(sameValue(a, structuredClone(a))).toBe(true);
        expect(sameValue(a, b)).toBe(sorted(a) === sorted(b));
      }),
    );
  });

  it('tell an empty list from an empty object, and a key of its own from one by birth', () => {
    expect(sameValue([], {})).toBe(false);
    expect(sameValue({ toString: undefined }, { valueOf: undefined })).toBe(false);
  });
});

function byId(change: Change): unknown {
  return Object.fromEntries(change.map((one) => [(one.to ?? one.from)?.id ?? '', one]));
}

function copyInto(target: Plan, source: Plan): void {
  for (const [type, records] of Object.entries(contentOf(source))) {
    const change = Object.values(records).map((to) => ({ type, from: null, to }));
    // The records of a plan, each of its kind.
    applyChange(target, change as unknown as Change);
  }
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
