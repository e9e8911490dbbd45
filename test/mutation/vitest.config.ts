import { defineConfig } from 'vitest/config';

/** The tests that run against every mutant: in one process, and about decisions. */
export default defineConfig({
  test: {
    include: ['decide', 'plan', 'changes', 'modes'].map((folder) => `test/${folder}/**/*.test.ts`),
    testTimeout: 30_000,
  },
});
