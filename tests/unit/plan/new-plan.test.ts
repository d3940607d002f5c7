import { describe, expect, it } from 'vitest';
import {
  emptySync,
  FIRST_DEPARTMENTS,
  newPlan,
  parsePlan,
  serializePlan,
  visibleDepartments,
} from '../../../src/plan';
import { contentOf, countingIds } from '../../support/builders';

const GIVEN = { title: 'Spring', timeZone: 'Europe/Stockholm', firstDayOfWeek: 'monday' } as const;

describe('a new plan', () => {
  it('has the five departments in their order, and nothing else', () => {
    const plan = newPlan(GIVEN, countingIds());
    expect(visibleDepartments(plan).map(({ name, pages }) => [name, pages])).toEqual(
      FIRST_DEPARTMENTS.map(({ name, pages }) => [name, pages]),
    );
    const counts = Object.values(plan.records).map(({ size }) => size);
    expect(counts.reduce((sum, size) => sum + size, 0)).toBe(6);
    expect(plan.records.plan.get(plan.id)).toMatchObject(GIVEN);
  });

  it('can be saved and opened', () => {
    const plan = newPlan(GIVEN, countingIds());
    const text = serializePlan({ plan, sync: emptySync(), unknown: {} }, '0.1.0');
    const opened = parsePlan(text);
    expect(opened.ok && contentOf(opened.value.plan)).toEqual(contentOf(plan));
  });
});
