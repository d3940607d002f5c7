import { isPlainObject } from '../records/field';
import { emptySync, type Actor, type Stamps, type Sync } from '../sync/stamps';
import { checkDepth, Misfit } from './misfit';

/** Reads the `sync` block. A file without one (written by hand) is a plan without a past. */
export function parseSync(raw: unknown): Sync {
  if (raw === undefined) return emptySync();
  const block = objectAt(raw, ['sync']);
  checkDepth(block, ['sync']);
  return {
    actors: mapAt(block, 'actors', readActor),
    seen: mapAt(block, 'seen', readCounter),
    stamps: mapAt(block, 'stamps', readStamps),
    conflicts: mapAt(block, 'conflicts', (value) => value),
    log: listAt(block, 'log'),
  };
}

type Path = readonly (string | number)[];

function mapAt<T>(
  block: Readonly<Record<string, unknown>>,
  key: string,
  read: (value: unknown, path: Path) => T,
): Map<string, T> {
  const entries = Object.entries(objectAt(block[key] ?? {}, ['sync', key]));
  return new Map(entries.map(([name, value]) => [name, read(value, ['sync', key, name])]));
}

function listAt(block: Readonly<Record<string, unknown>>, key: string): readonly unknown[] {
  const list = block[key] ?? [];
  if (!Array.isArray(list)) throw new Misfit(['sync', key], 'a list', list);
  return list;
}

function readActor(value: unknown, path: Path): Actor {
  const raw = objectAt(value, path);
  const part = (name: string): string | null => {
    const text = raw[name] ?? null;
    if (text !== null && typeof text !== 'string') throw new Misfit([...path, name], 'text', text);
    return text;
  };
  // Unknown parts of an actor stay where they are.
  return { ...raw, person: part('person'), department: part('department'), device: part('device') };
}

function readCounter(value: unknown, path: Path): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Misfit(path, 'a whole number', value);
}

const DOT_PATTERN = /^[A-Za-z0-9_-]{1,64}\.\d{1,15}@[0-9TZ:.+-]{1,40}$/;

function readStamps(value: unknown, path: Path): Stamps {
  const raw = objectAt(value, path);
  for (const [name, stamp] of Object.entries(raw)) {
    const dots: readonly unknown[] = Array.isArray(stamp) ? stamp : [stamp];
    if (!dots.every(isDot)) throw new Misfit([...path, name], 'actor.counter@time', stamp);
  }
  // Every value was just found to be a dot or a list of dots.
  return raw as Stamps;
}

function isDot(value: unknown): boolean {
  return typeof value === 'string' && DOT_PATTERN.test(value);
}

function objectAt(value: unknown, path: Path): Readonly<Record<string, unknown>> {
  if (!isPlainObject(value)) throw new Misfit(path, 'an object', value);
  return value;
}
