import { defineConfig } from 'vitest/config';
import { CheapestFirst } from './order.ts';

/** Names the folders or files of tests for one piece, such as `plan,changes` or `report/plain.test.ts`; without it each mutant meets all tests of decisions that reach it. */
const folders = process.env.MUTATION_TESTS?.split(',') ?? ['decide', 'plan', 'changes', 'modes'];

/** The tests that run against every mutant: in one process, and about decisions. */
export default defineConfig({
  test: {
    include: folders.map((path) => (path.endsWith('.test.ts') ? `test/${path}` : `test/${path}/**/*.test.ts`)),
    // It changes the folder, which a worker of Stryker cannot.
    exclude: ['test/modes/preview/real-purge.test.ts'],
    testTimeout: 60_000,
    // A mutant gets a worker of its own anyway; within it the files share their modules, as in `vitest.config.ts`.
    isolate: false,
    sequence: { sequencer: CheapestFirst },
  },
});
