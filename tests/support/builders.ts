import {
  emptyPlan,
  idFromBytes,
  makeRecord,
  putRecord,
  type AnyRecord,
  type Day,
  type MintId,
  type Plan,
  type Post,
  type PostId,
  type RecordId,
  type Records,
  type RecordType,
  type Time,
} from '../../src/plan';

type Given<T extends RecordType> = Partial<Omit<Records[T], 'id'>> & { readonly id?: string };

/** A record of any kind: what is given, a new id, and 'not set' for the rest. */
export function aRecord<T extends RecordType>(type: T, given: Given<T> = {}): Records[T] {
  const { id, ...fields } = given;
  // A test's ids are short names; the fields are those of this kind, as the signature says.
  const recordId = (id ?? newId(type)) as RecordId<T>;
  return makeRecord(type, recordId, fields as unknown as Parameters<typeof makeRecord<T>>[2]);
}

type GivenPost = Omit<Given<'post'>, 'place' | 'time' | 'department'> & {
  readonly day?: string;
  readonly rank?: string;
  readonly time?: string;
  readonly department?: string;
};

/** A post on a day, or in the tray when no day is given. */
export function aPost({ day, rank, time, department, ...given }: GivenPost = {}): Post {
  return aRecord('post', {
    ...given,
    place: { day: aDay(day), rank: rank ?? 'a0' },
    // A test writes days, times and ids as they are.
    time: (time ?? null) as Time | null,
    department: (department ?? null) as Post['department'],
  });
}

/** A plan that holds the given records, in a plan called `plan-1` in UTC. */
export function aPlan(records: { readonly [T in RecordType]?: readonly Records[T][] } = {}): Plan {
  const plan = emptyPlan(records.plan?.[0] ?? aRecord('plan', { id: 'plan-1', title: 'Plan' }));
  // The keys of the argument are kinds of record.
  for (const [type, list] of Object.entries(records) as [RecordType, readonly AnyRecord[]][]) {
    for (const record of list) putRecord(plan, type, record);
  }
  return plan;
}

/** A post's id as a test names it. */
export function postId(name: string): PostId {
  return name as PostId;
}

/** Ids that count up, for what mints its own. */
export function countingIds(prefix = 'minted'): MintId {
  let count = 0;
  return () => `${prefix}-${String((count += 1)).padStart(4, '0')}`;
}

/** The records of a plan as plain values, for comparing whole plans. */
export function contentOf(plan: Plan): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return Object.fromEntries(
    Object.entries(plan.records).map(([type, map]) => [
      type,
      Object.fromEntries(map as ReadonlyMap<string, unknown>),
    ]),
  );
}

let made = 0;

function newId(type: RecordType): string {
  made += 1;
  return `${type}-${idFromBytes(Uint8Array.of(made >> 16, made >> 8, made))}`;
}

function aDay(day: string | undefined): Day | null {
  return (day ?? null) as Day | null;
}
