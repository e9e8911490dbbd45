import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/suite/order.ts';
import { Slowest } from './test/suite/slowest.ts';

// What a developer's machine says of certificates must not steer tests, and reading a system's bundle costs every session 50 ms.
delete process.env.AWS_CA_BUNDLE;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Files of one worker share its modules: loading the SDK anew for each file took half of the time of the whole suite.
    isolate: false,
    setupFiles: ['test/no-traces.ts'],
    // Most of the time goes into child processes of the built action, which a busy machine slows down.
    testTimeout: 30_000,
    // By itself vitest leaves one core of two idle, and two workers at a time wait for a service that does not answer.
    maxWorkers: 4,
    // Whole runs leave much garbage that is young: with room for it, collecting takes a tenth less of a core's time.
    execArgv: ['--max-semi-space-size=32'],
    sequence: { sequencer: LongestFirst },
    reporters: ['default', ...(process.env.GITHUB_ACTIONS === 'true' ? ['github-actions'] : []), new Slowest()],
  },
});
