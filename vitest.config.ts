import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Files of one worker share its modules: loading the SDK anew for each file took half of the time of the whole suite.
    isolate: false,
    setupFiles: ['test/no-traces.ts'],
    // Most of the time goes into child processes of the built action, which a busy machine slows down.
    testTimeout: 30_000,
    // By itself vitest leaves one core of two idle, while most files wait for a child process.
    maxWorkers: 3,
  },
});
