// The two kinds of tests: how each is run, and how its report is counted.
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { outFolder } from './paths.mjs';
import { runTool } from './run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const reports = path.join(outFolder, 'test-reports');

/**
 * @param {readonly string[]} args
 * @returns {Promise<Count>}
 */
export function runUnitTests(args) {
  return countedRun('unit.json', countUnit, (report) =>
    runTool('vitest/vitest.mjs', [
      'run',
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ]),
  );
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<Count>}
 */
export function runEndToEndTests(args) {
  return countedRun('e2e.json', countEndToEnd, (report) =>
    runTool(
      '@playwright/test/cli.js',
      ['test', '--pass-with-no-tests', '--reporter=list,json', ...args],
      { env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
    ),
  );
}

/**
 * A run that ends badly without a failed test (a file that does not load, say) counts as one failure.
 * @param {string} name
 * @param {(report: any) => Count} count
 * @param {(report: string) => Promise<number>} run
 * @returns {Promise<Count>}
 */
async function countedRun(name, count, run) {
  const file = path.join(reports, name);
  await mkdir(reports, { recursive: true });
  await rm(file, { force: true });
  const code = await run(file);
  const text = await readFile(file, 'utf8').catch(() => null);
  const counts = text === null ? { passed: 0, failed: 0, skipped: 0 } : count(JSON.parse(text));
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report */
function countUnit(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report */
function countEndToEnd({ stats }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}
