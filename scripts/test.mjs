// npm test                             everything
// npm test -- --unit [vitest's own]    unit tests
// npm test -- --e2e [Playwright's own] the app in its window
// npm test -- tests/e2e/board.spec.ts  one file of either kind
import { ensureBuilt } from './lib/build.mjs';
import { ensureElectron } from './lib/electron-runtime.mjs';
import { ensureSystem } from './lib/ensure-system.mjs';
import { Problem, runScript } from './lib/problem.mjs';
import { readTestArguments } from './lib/test-arguments.mjs';
import { runEndToEndTests, runUnitTests } from './lib/test-runs.mjs';

await runScript(async () => {
  const { unit, e2e } = readTestArguments(process.argv.slice(2));
  await ensureSystem({ forTests: true });
  if (e2e) await ensureElectron();

  const counts = [];
  if (unit) counts.push(await runUnitTests(unit));
  if (e2e) counts.push(await buildAndRunEndToEnd(e2e));
  return report(counts);
});

/** @param {readonly string[]} args */
async function buildAndRunEndToEnd(args) {
  try {
    await ensureBuilt();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return runEndToEndTests(args);
}

/** @param {readonly import('./lib/test-runs.mjs').Count[]} counts */
function report(counts) {
  /** @param {'passed' | 'failed' | 'skipped'} kind */
  const sum = (kind) => counts.reduce((total, count) => total + count[kind], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  const skippedToo = skipped > 0 ? `, ${String(skipped)} skipped` : '';
  console.log(`\n${String(passed)} passed, ${String(failed)} failed${skippedToo}`);
  if (passed + failed === 0) console.error('No test fits these arguments.');
  // A filter that fits no test must not look like success.
  return failed === 0 && passed > 0 ? 0 : 1;
}
