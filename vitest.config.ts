import { defineConfig } from 'vitest/config';

// A zone with daylight saving, the same on every machine, unless the caller asks for another one.
process.env['TZ'] ??= 'Europe/Stockholm';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      reportsDirectory: 'out/coverage',
      reporter: ['text-summary', 'html'],
    },
  },
});
