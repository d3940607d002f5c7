import { FORBIDDEN_KEYS, isPlainObject } from '../json';
import { emptySync, type Actor, type Dot, type Stamps, type Sync } from '../sync/stamps';
import { below, checkKept, Misfit, readAt } from './misfit';

/** Reads the `sync` block. A file without one (written by hand) is a plan without a past. */
export function parseSync(raw: unknown): Sync {
  if (raw === undefined) return emptySync();
  const { actors, seen, stamps, conflicts, log, ...unknown } = anObject(raw);
  checkKept(unknown);
  return {
    actors: readAt('actors', () => readMap(actors, readActor)),
    seen: readAt('seen', () => readMap(seen, readCounter)),
    stamps: readAt('stamps', () => readMap(stamps, readStamps)),
    conflicts: readAt('conflicts', () => readMap(conflicts, readKept)),
    log: readAt('log', () => readLog(log)),
    unknown,
  };
}

function readMap<T>(raw: unknown, read: (value: unknown) => T): Map<string, T> {
  const map = new Map<string, T>();
  const block = raw === undefined ? {} : anObject(raw);
  let name = '';
  try {
    // A plain object has no enumerable keys but its own.
    for (name in block) map.set(aName(name), read(block[name]));
  } catch (error) {
    throw below(name, error);
  }
  return map;
}

function readLog(raw: unknown): readonly unknown[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) throw new Misfit([], 'a list', raw);
  checkKept(raw);
  return raw;
}

function readKept(value: unknown): unknown {
  checkKept(value);
  return value;
}

function readActor(value: unknown): Actor {
  const raw = anObject(value);
  checkKept(raw);
  const part = (key: keyof Actor): string | null => {
    const text = raw[key] ?? null;
    if (text === null || typeof text === 'string') return text;
    throw new Misfit([key], 'text', text);
  };
  // Unknown parts of an actor stay where they are.
  return { ...raw, person: part('person'), department: part('department'), device: part('device') };
}

/** A dot has room for fifteen digits, and the next counter must fit too. */
const MAX_COUNTER = 999_999_999_999_998;

function readCounter(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) {
    if (value <= MAX_COUNTER) return value;
  }
  throw new Misfit([], `a whole number up to ${MAX_COUNTER}`, value);
}

function readStamps(value: unknown): Stamps {
  const raw = anObject(value);
  for (const path in raw) {
    const stamp = raw[path];
    if (FORBIDDEN_KEYS.has(path)) throw new Misfit([path], 'another name', path);
    if (!isDot(stamp) && !isListOfDots(stamp))
      throw new Misfit([path], 'actor.counter@time', stamp);
  }
  // Every value was just found to be a dot or a list of dots.
  return raw as Stamps;
}

function isListOfDots(value: unknown): value is readonly Dot[] {
  return Array.isArray(value) && value.every(isDot);
}

const DOT_PATTERN = /^[A-Za-z0-9_-]{1,64}\.\d{1,15}@[0-9TZ:.+-]{1,40}$/;

function isDot(value: unknown): value is Dot {
  return typeof value === 'string' && DOT_PATTERN.test(value);
}

function aName(name: string): string {
  if (FORBIDDEN_KEYS.has(name)) throw new Misfit([], 'another name', name);
  return name;
}

function anObject(value: unknown): Readonly<Record<string, unknown>> {
  if (!isPlainObject(value)) throw new Misfit([], 'an object', value);
  return value;
}
