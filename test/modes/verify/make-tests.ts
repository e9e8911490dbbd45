import { type RecoveryPointId, recoveryPointId, resourceId } from '../../../src/model.ts';
import type { Run } from '../../../src/modes/shared/mode.ts';
import type { BootTest } from '../../../src/modes/verify/choose.ts';
import type { LaunchTerms } from '../../../src/modes/verify/launch.ts';
import type { BootTests, ImageFacts, NetworkFacts } from '../../../src/ports/boot-tests.ts';
import { makePoint, makeResource, NOW } from '../../decide/make-model.ts';
import { filesOf, NO_PULL_REQUEST, SILENT } from '../../engine/surroundings.ts';
import { manualClock } from '../../ports/manual-clock.ts';

/** Boot tests and a run for tests that need no account: whatever is not handed in is not asked for. */

export const HOUR = 3_600_000;
export const ISOLATED: NetworkFacts = {
  subnets: [{ id: 'subnet-1', vpc: 'vpc-1' }],
  groups: [{ id: 'sg-1', vpc: 'vpc-1', rules: 0 }],
};
export const IMAGE: ImageFacts = { available: true, devices: ['/dev/xvda'], launch: 'type=m5.large subnet=subnet-9' };

export function terms(more: Partial<LaunchTerms> = {}): LaunchTerms {
  const timeoutMilliseconds = 20 * 60_000;
  return { startedAt: NOW, timeoutMilliseconds, instanceType: null, workflowRun: null, nonce: 'n', ...more };
}

/** The AMI of a number, made of the instance of that number. */
export function bootTest(number = 1, more: Parameters<typeof makePoint>[0] = {}): BootTest {
  const source = resourceId(`i-0aaaaaaaaaaaaaaa${number}`);
  const id = imageId(number);
  return {
    resource: makeResource({ id: source, name: `web-${number}` }),
    point: makePoint({ id, source, ...more, tags: { source, ...more.tags } }),
  };
}

export const imageId = (number: number): RecoveryPointId => recoveryPointId(`ami-0aaaaaaaaaaaaaaa${number}`);

const never = () => Promise.reject(new Error('this is not asked'));

export function bootTests(more: Partial<BootTests>): BootTests {
  return {
    readNetwork: never,
    readImages: never,
    listMarked: never,
    launch: never,
    readStatus: never,
    readStateReason: never,
    readConsole: never,
    readScreen: never,
    terminate: never,
    markVerified: never,
    ...more,
  };
}

export function makeRun(more: Partial<Run> = {}): Run {
  return {
    cloud: { connect: never },
    clock: manualClock(NOW),
    log: SILENT,
    signal: new AbortController().signal,
    files: filesOf(new Map()),
    commit: null,
    startedAt: NOW,
    schedule: async () => null,
    pullRequests: NO_PULL_REQUEST,
    ...more,
  };
}
