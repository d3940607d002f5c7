import fc from 'fast-check';
import type { Query } from '../../../../src/plan';
import { STATUSES } from '../../../../src/plan/records';
import { idsOf } from '../../../support/arbitraries';

/** Queries for plans from `anyPlan`, broad enough that some posts match. */
export const anyQuery: fc.Arbitrary<Query> = fc.record(
  {
    text: fc.option(fc.constantFrom('a', 'A', 'é', 'an', '"', 'two lines', 'x', '0')),
    departments: someOf(idsOf('department')),
    channels: someOf(idsOf('channel')),
    campaigns: someOf(idsOf('campaign')),
    objectives: someOf(idsOf('objective')),
    statuses: someOf(STATUSES),
    owners: someOf(idsOf('person')),
    tags: someOf(['a', '"', '\\', '']),
    without: someOf(['campaigns', 'channels', 'departments', 'objectives', 'owners', 'tags']),
  },
  { noNullPrototype: true },
  // Ids of a test are plain text.
) as unknown as fc.Arbitrary<Query>;

/** Mostly nothing: filters that are all set let nothing through. */
function someOf(values: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...values].sort()) },
  );
}
