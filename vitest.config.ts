import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Most of the time goes into child processes of the built action, which a busy machine slows down.
    testTimeout: 30_000,
  },
});
