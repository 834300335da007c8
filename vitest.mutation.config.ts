import { defineConfig } from 'vitest/config';

/** The tests that a changed line of `decide()` has to fail. */
export default defineConfig({
  test: {
    setupFiles: ['test/fail-on-console.ts'],
    include: ['test/unit/policy/**/*.test.ts', 'test/golden/policy/**/*.test.ts'],
  },
});
