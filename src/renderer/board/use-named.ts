import { useMemo } from 'react';
import {
  planInfo,
  recordsOf,
  visibleDepartments,
  type Campaign,
  type Department,
  type Hold,
  type Note,
  type Weekday,
} from '../../plan';
import { useSession } from '../session/session';

/** What the board shows beside posts. */
interface Named {
  readonly departments: readonly Department[];
  readonly campaigns: readonly Campaign[];
  readonly notes: readonly Note[];
  readonly holds: readonly Hold[];
  readonly firstDayOfWeek: Weekday;
}

/** The same object until a record other than a post changes. */
export function useNamed(): Named {
  const plan = useSession((session) => session.plan);
  // The plan is changed in place: `names` tells of it.
  const names = useSession((session) => session.names);
  return useMemo(
    () => ({
      departments: visibleDepartments(plan),
      campaigns: recordsOf(plan, 'campaign'),
      notes: recordsOf(plan, 'note'),
      holds: recordsOf(plan, 'hold'),
      firstDayOfWeek: planInfo(plan).firstDayOfWeek,
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
    [plan, names],
  );
}
