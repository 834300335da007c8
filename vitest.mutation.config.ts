import { defineConfig } from 'vitest/config';

/** The tests of what `npm run mutation` mutates: one project, and nothing that needs a build or a browser. */
export default defineConfig({
  test: {
    restoreMocks: true,
    testTimeout: 60_000,
    setupFiles: ['test/fail-on-console.ts'],
    include: [
      'test/{unit,properties,golden}/policy/**/*.test.ts',
      'test/unit/scoring/model/**/*.test.ts',
      'test/properties/scoring/alert-budget.properties.test.ts',
    ],
  },
});
