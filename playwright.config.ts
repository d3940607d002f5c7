import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'out/e2e',
  workers: 2,
  // Files run beside each other, the tests of a file one after another.
  fullyParallel: false,
  // A test that passes at the second attempt hides a fault, in the app or in the test.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
});
