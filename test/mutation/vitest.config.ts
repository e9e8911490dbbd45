import { defineConfig } from 'vitest/config';

/** The tests that run against every mutant: fast, in one process, and about decisions. */
export default defineConfig({
  test: {
    include: ['test/decide/**/*.test.ts', 'test/modes/purge/**/*.test.ts', 'test/modes/backup/decide*.test.ts'],
  },
});
