import { defineConfig } from 'vitest/config';

/** The tests that run against every mutant: in one process, and about decisions. */
export default defineConfig({
  test: {
    include: ['decide', 'plan', 'changes', 'modes'].map((folder) => `test/${folder}/**/*.test.ts`),
    // It changes the folder, which a worker of Stryker cannot.
    exclude: ['test/modes/preview/real-purge.test.ts'],
    testTimeout: 60_000,
  },
});
