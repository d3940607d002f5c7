import { readFileSync, writeFileSync } from 'node:fs';

export type Measures = Readonly<Record<string, number>>;

/** How long it takes, in ms, and its answer, which is kept so that nothing is left out as useless. */
export async function timed<T>(run: () => T | Promise<T>): Promise<{ ms: number; value: T }> {
  const from = performance.now();
  const value = await run();
  return { ms: performance.now() - from, value };
}

/** How much more memory the work takes at its peak than there was before it, in MB; on Linux alone. */
export async function peakOf(run: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const before = residentNow();
  // The kernel forgets the peak of what came before.
  writeFileSync('/proc/self/clear_refs', '5');
  await run();
  return (statusLine('VmHWM') - before) / 1e3;
}

/** The longest time in which no timer could run, in ms. */
export async function longestBlock(run: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const beat = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(beat, 1);
  await run();
  beat();
  clearInterval(timer);
  return longest;
}

function residentNow(): number {
  return statusLine('VmRSS');
}

/** A line of what Linux tells of this process, in kB. */
function statusLine(name: string): number {
  const found = new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(
    readFileSync('/proc/self/status', 'utf8'),
  );
  return Number(found?.[1] ?? NaN);
}

/** The median time of several runs of one thing, after one that does not count. */
export async function medianOf(runs: number, run: () => unknown): Promise<number> {
  await run();
  const times: number[] = [];
  for (let at = 0; at < runs; at += 1) times.push((await timed(run)).ms);
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}
