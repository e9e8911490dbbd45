import { defineConfig } from 'vitest/config';

/** The tests that run against every mutant: fast, in one process, and about decisions. */
export default defineConfig({
  test: {
    include: [
      'test/decide/**/*.test.ts',
      'test/properties/**/*.test.ts',
      'test/unit/**/*.test.ts',
      'test/mutation/**/*.test.ts',
    ],
  },
});
