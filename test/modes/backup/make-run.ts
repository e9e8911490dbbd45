import type { Run } from '../../../src/modes/shared/mode.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import { NOW } from '../../decide/make-model.ts';
import { filesOf, NO_PULL_REQUEST, SILENT } from '../../engine/surroundings.ts';

/** What one step of a run is given, without an account: nothing here asks AWS. */
export function makeRun(overrides: Partial<Run> = {}): Run {
  return {
    cloud: { connect: () => Promise.reject(new Error('there is no account')) },
    clock: hurried(),
    log: SILENT,
    signal: new AbortController().signal,
    files: filesOf(new Map()),
    commit: null,
    startedAt: NOW,
    schedule: () => Promise.resolve(null),
    pullRequests: NO_PULL_REQUEST,
    ...overrides,
  };
}

/** For one that sleeps alone: sleeping takes no time. */
function hurried(): Clock {
  let now = NOW;
  return {
    now: () => now,
    sleep: (milliseconds) => {
      now += milliseconds;
      return Promise.resolve();
    },
  };
}
