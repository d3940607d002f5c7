import { defineConfig } from 'vitest/config';

// A zone with daylight saving, the same on every machine, unless the caller asks for another one.
process.env['TZ'] ??= 'Europe/Stockholm';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Properties try thousands of cases, on machines that others use too; no test is about time.
    testTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      reportsDirectory: 'out/coverage',
      reporter: ['text-summary', 'html'],
    },
  },
});
