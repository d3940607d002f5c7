import type { ElectronApplication } from '@playwright/test';

interface Call {
  readonly id: number;
  readonly source: string;
  readonly argument: unknown;
}

/**
 * Lets `app.evaluate` answer whatever main's garbage collector does. V8 holds the promise of an answer
 * weakly until it is told, and a collection in between ends the call with 'garbage collected', though
 * what was asked for is done. So main keeps each answer, and the question is asked again.
 */
export function holdAnswers(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app);
  let calls = 0;
  const held = async (run: unknown, argument: unknown): Promise<unknown> => {
    const call = { id: (calls += 1), source: String(run), argument };
    for (let triesLeft = 5; ; triesLeft -= 1) {
      try {
        return await evaluate(runOnce, call);
      } catch (error) {
        if (triesLeft === 0 || !String(error).includes('garbage collected')) throw error;
      }
    }
  };
  // The same function of main's, by its text, as Playwright takes it there.
  app.evaluate = held as typeof app.evaluate;
}

/** Runs in main. */
function runOnce(electron: unknown, { id, source, argument }: Call): unknown {
  const main = globalThis as { answers?: Map<number, unknown> };
  main.answers ??= new Map();
  if (!main.answers.has(id)) {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the text of a test's own function
    const run = new Function(`return (${source})`)() as (...given: unknown[]) => unknown;
    main.answers.set(id, run(electron, argument));
  }
  return main.answers.get(id);
}
