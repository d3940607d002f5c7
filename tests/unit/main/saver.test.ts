import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Saver, type SaverState, type WriteResult } from '../../../src/main/saver';
import { fail, ok } from '../../../src/plan';

const QUICK = { quiet: 10, most: 40, retry: 30 };

/** A file whose writes end when the test says so. */
class SlowFile {
  /** The newest edit when each write began. */
  readonly begun: number[] = [];
  readonly states: SaverState[] = [];
  readonly saver: Saver;
  edits = 0;
  #end: (result: WriteResult) => void = () => {};

  constructor() {
    const write = (): Promise<WriteResult> => {
      this.begun.push(this.edits);
      return new Promise((resolve) => {
        this.#end = resolve;
      });
    };
    this.saver = new Saver(write, (state) => this.states.push(state), QUICK);
  }

  edit(): void {
    this.edits += 1;
    this.saver.touch();
  }

  async end(result: WriteResult = ok(null)): Promise<void> {
    this.#end(result);
    await wait(0);
  }
}

describe('a saver', () => {
  test('writes a burst of edits once, a moment after the last', async () => {
    const file = new SlowFile();
    file.edit();
    await wait(5);
    file.edit();
    expect(file.begun).toEqual([]);
    await wait(15);
    expect(file.begun).toEqual([2]);
    await file.end();
    await wait(20);
    expect(file.begun).toEqual([2]);
    expect(file.states).toEqual([{ type: 'saving' }, { type: 'saved' }]);
  });

  test('does not wait for ever while edits go on', async () => {
    const file = new SlowFile();
    const start = Date.now();
    while (file.begun.length === 0 && Date.now() - start < 2_000) {
      file.edit();
      await wait(2);
    }
    expect(Date.now() - start).toBeLessThan(1_000);
    await file.end();
    await file.saver.stop();
  });

  test('has one write in flight, and the newest state next', async () => {
    const file = new SlowFile();
    file.edit();
    await wait(20);
    file.edit();
    file.edit();
    await wait(60);
    expect(file.begun).toEqual([1]);
    await file.end();
    await wait(30);
    expect(file.begun).toEqual([1, 3]);
    await file.end();
    expect(file.saver.isDurable).toBe(true);
  });

  test('answers a flush only when a state with its edits is written', async () => {
    const file = new SlowFile();
    file.edit();
    await wait(20);
    file.edit();
    let isDone = false;
    const flushed = file.saver.flush().then(() => {
      isDone = true;
    });
    await file.end();
    await wait(0);
    expect(isDone).toBe(false);
    expect(file.begun).toEqual([1, 2]);
    await file.end();
    await flushed;
    expect(isDone).toBe(true);
  });

  test('lets several who flush share one write', async () => {
    const file = new SlowFile();
    file.edit();
    const flushes = [file.saver.flush(), file.saver.flush(), file.saver.flush()];
    await file.end();
    expect(await Promise.all(flushes)).toEqual([ok(null), ok(null), ok(null)]);
    expect(file.begun).toEqual([1]);
  });

  test('stays failed until a write succeeds, and tries again by itself', async () => {
    const file = new SlowFile();
    file.edit();
    await wait(20);
    await file.end(fail({ type: 'diskFull' }));
    file.edit();
    expect(file.saver.state).toEqual({ type: 'failed', why: { type: 'diskFull' } });
    await wait(60);
    expect(file.begun).toEqual([1, 2]);
    await file.end();
    expect(file.states.map(({ type }) => type)).toEqual(['saving', 'failed', 'saved']);
  });

  test('writes nothing after it was stopped', async () => {
    const file = new SlowFile();
    file.edit();
    await file.saver.stop();
    await wait(30);
    expect(file.begun).toEqual([]);
    expect(file.saver.isDurable).toBe(false);
  });
});
