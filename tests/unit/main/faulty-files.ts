import type { FileHandle } from 'node:fs/promises';
import { nodeFiles, type Files } from '../../../src/main/files';

/**
 * A call that fails: by its number, or every call of its name from there on. `before` fails instead
 * of doing it, `after` fails although it was done, and `short` writes only a part.
 */
export interface Fault {
  readonly at: number;
  readonly code: string;
  readonly how: 'before' | 'after' | 'short';
  readonly lasts: 'once' | 'always';
}

export interface FaultyFiles {
  readonly files: Files;
  /** The names of all calls so far. */
  readonly calls: readonly string[];
}

/** Node's file system with at most one fault in it. */
export function faultyFiles(fault: Fault | null): FaultyFiles {
  const calls: string[] = [];
  const run: Run = async (name, call) => {
    calls.push(name);
    if (!fault || !isHit(fault, calls)) return call();
    // Systems close a file even where they report an error of it.
    const isDone = fault.how !== 'before' || name === 'handle.close';
    const done = isDone ? await call() : null;
    if (fault.how === 'short') return done;
    if (name === 'open' && done) await (done as FileHandle).close();
    throw failure(fault.code, name);
  };
  return { files: wrap(nodeFiles, run, fault), calls };
}

function isHit(fault: Fault, calls: readonly string[]): boolean {
  const at = calls.length - 1;
  return at === fault.at || (fault.lasts === 'always' && calls[at] === calls[fault.at]);
}

type Run = (name: string, call: () => Promise<unknown>) => Promise<unknown>;
type Method = (...args: unknown[]) => Promise<unknown>;

function wrap(files: Files, run: Run, fault: Fault | null): Files {
  return new Proxy(files, {
    get:
      (target, name: string) =>
      async (...args: unknown[]) => {
        const method = Reflect.get(target, name) as Method;
        const result = await run(name, () => method(...args));
        return name === 'open' ? wrapHandle(result as FileHandle, run, fault) : result;
      },
  });
}

function wrapHandle(handle: FileHandle, run: Run, fault: Fault | null): FileHandle {
  return new Proxy(handle, {
    get: (target, name: string) => {
      const method: unknown = Reflect.get(target, name);
      // Among others `then`, which a promise looks for in what it is resolved with.
      if (typeof method !== 'function') return method;
      const call = (method as Method).bind(target);
      return (...args: unknown[]) =>
        run(`handle.${name}`, () => call(...shorten(name, args, fault)));
    },
  });
}

/** `write(bytes, offset, length)` with half the length: what a disk that fills up may do. */
function shorten(name: string, args: unknown[], fault: Fault | null): unknown[] {
  if (name !== 'write' || fault?.how !== 'short') return args;
  const [bytes, offset, length] = args as [Uint8Array, number, number];
  return [bytes, offset, fault.lasts === 'once' ? Math.ceil(length / 2) : 0];
}

function failure(code: string, call: string): Error {
  return Object.assign(new Error(`${code}: ${call}`), { code });
}
