import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    restoreMocks: true,
    setupFiles: ['test/fail-on-console.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{unit,properties,golden}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000, // properties over any Unicode and Fluent under jsdom are slow on a busy machine
        },
      },
      {
        extends: true,
        test: { name: 'artifacts', include: ['test/artifacts/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: { name: 'nightly', include: ['test/nightly/**/*.test.ts'], fileParallelism: false },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/scoring/**/*.ts'],
      exclude: ['src/scoring/**/*.generated.ts'],
      reporter: ['text', 'html'],
      thresholds: { branches: 95 },
    },
  },
});
