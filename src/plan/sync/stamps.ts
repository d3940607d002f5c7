import { recordIdOf, sameValue, type Change, type RecordChange } from '../change';
import { fieldValue } from '../plan';
import { fieldsOf, type AnyRecord, type RecordType } from '../records';
import { isPlainObject } from '../json';
import type { Field } from '../records/field';

/**
 * Who wrote a value and when: `actor.counter@time`. Actor and counter are the identity, which is
 * how a merge knows what each copy has seen; the time (UTC, ISO 8601 to the second) is for people.
 */
export type Dot = string;

/** The stamps of one record, by path: a field, or `field/element` of a set or a map. */
export type Stamps = Readonly<Record<string, Dot | readonly Dot[]>>;

/** The path of a record's creation: it stands for every field without a stamp of its own. */
const CREATED = '*';

/** The path of a record's removal: its own dot, then the dots that the remover had seen. */
const REMOVED = '!';

/** One editing session of one person on one device. */
export interface Actor {
  readonly person: string | null;
  readonly department: string | null;
  readonly device: string | null;
}

/** What a plan file knows of its own past, so that copies can be merged. */
export interface Sync {
  readonly actors: Map<string, Actor>;
  /** The highest counter of each actor whose edits this copy holds. */
  readonly seen: Map<string, number>;
  readonly stamps: Map<string, Stamps>;
  /** Other live values, record by record and field by field, until somebody settles them. */
  readonly conflicts: Map<string, unknown>;
  readonly log: readonly unknown[];
  /** What a newer app wrote here and this one does not know: kept as it was. */
  readonly unknown: Readonly<Record<string, unknown>>;
}

/** Who edits: the id of the editing session, and what people are told of it. */
export interface Author {
  readonly id: string;
  readonly actor: Actor;
}

export function emptySync(): Sync {
  return {
    actors: new Map(),
    seen: new Map(),
    stamps: new Map(),
    conflicts: new Map(),
    log: [],
    unknown: {},
  };
}

/** Stamps all that a change wrote with the author's next dot; `time` is UTC, ISO 8601 to the second. */
export function stampChange(sync: Sync, change: Change, author: Author, time: string): void {
  if (change.length === 0) return;
  const counter = (sync.seen.get(author.id) ?? 0) + 1;
  sync.actors.set(author.id, author.actor);
  sync.seen.set(author.id, counter);
  const dot = `${author.id}.${counter}@${time}`;
  for (const one of change) {
    const id = recordIdOf(one);
    sync.stamps.set(id, stampRecord(sync.stamps.get(id) ?? {}, one, dot));
  }
}

/** The paths at which two records of one kind differ, sets and maps element by element. */
export function changedPaths(type: RecordType, from: AnyRecord, to: AnyRecord): readonly string[] {
  return Object.entries(fieldsOf(type)).flatMap(([name, field]) => {
    const before = fieldValue(from, name);
    const after = fieldValue(to, name);
    if (sameValue(before, after)) return [];
    return changedElements(field, before, after).map((element) =>
      element === null ? name : `${name}/${element}`,
    );
  });
}

function stampRecord(stamps: Stamps, { type, from, to }: RecordChange, dot: Dot): Stamps {
  // A record that comes back is written anew, whole: its removal had not seen this dot.
  if (!from) return { [CREATED]: dot };
  if (!to) return { ...stamps, [REMOVED]: [dot, ...dotsOf(stamps)] };
  return {
    ...stamps,
    ...Object.fromEntries(changedPaths(type, from, to).map((path) => [path, dot])),
  };
}

function dotsOf(stamps: Stamps): readonly Dot[] {
  return [...new Set(Object.values(stamps).flat())].sort();
}

function changedElements(
  field: Field<unknown>,
  before: unknown,
  after: unknown,
): readonly (string | null)[] {
  if (field.elements === 'set') return symmetricDifference(asList(before), asList(after));
  if (field.elements === 'map' && isPlainObject(before) && isPlainObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].filter((key) => !sameValue(own(before, key), own(after, key))).sort();
  }
  return [null];
}

/** An entry by its key, and nothing that every object has by birth (`toString`). */
function own(map: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function symmetricDifference(a: readonly string[], b: readonly string[]): readonly string[] {
  const inA = new Set(a);
  const inB = new Set(b);
  return [...a.filter((one) => !inB.has(one)), ...b.filter((one) => !inA.has(one))].sort();
}

function asList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
