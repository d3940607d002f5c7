import { expect, test } from 'vitest';
import { readTestArguments } from '../../../scripts/lib/test-arguments.mjs';

test('runs both kinds of tests when nothing is asked for', () => {
  expect(readTestArguments([])).toEqual({ unit: [], e2e: [] });
});

test('hands everything else to the runner of the chosen kind', () => {
  expect(readTestArguments(['--unit', '-t', 'day'])).toEqual({ unit: ['-t', 'day'], e2e: null });
  expect(readTestArguments(['--e2e', '-g', 'drag'])).toEqual({ unit: null, e2e: ['-g', 'drag'] });
});

test('knows the kind of a test by its path', () => {
  expect(readTestArguments(['tests/e2e/board.spec.ts:12'])).toEqual({
    unit: null,
    e2e: ['tests/e2e/board.spec.ts:12'],
  });
  expect(readTestArguments(['tests/unit/plan', 'tests/e2e/board.spec.ts'])).toEqual({
    unit: ['tests/unit/plan'],
    e2e: ['tests/e2e/board.spec.ts'],
  });
});
