import { attempt } from '../../model/attempt.ts';
import { type Failure, type FailureSubject, type Region, success } from '../../model.ts';
import type { BootTests } from '../../ports/boot-tests.ts';
import { cleaningRefused } from '../shared/clock.ts';
import type { Run } from '../shared/mode.ts';
import { type LeftBehind, leftBehind } from './left-behind.ts';

/** A left-over test instance, and the result of its clean-up. */
export interface CleanedUp {
  readonly left: LeftBehind;
  readonly result: 'planned' | 'terminated' | 'failed';
}

export interface LeftInRegions {
  readonly left: readonly LeftBehind[];
  /** Regions in which test instances could not be listed. */
  readonly failures: readonly Failure[];
}

/** Finds expired test instances of earlier runs. */
export async function findLeftBehind(regions: readonly Region[], tests: BootTests, run: Run): Promise<LeftInRegions> {
  const read = await Promise.all(
    regions.map(async (region) => ({ region, marked: await attempt(() => tests.listMarked(region), run) })),
  );
  const now = run.clock.now();
  return {
    left: read.flatMap(({ region, marked }) => (marked.ok ? leftBehind(marked.value, region, now) : [])),
    failures: read.flatMap(({ region, marked }): readonly Failure[] =>
      marked.ok ? [] : [{ region, target: region, action: 'read', fault: marked.fault }],
    ),
  };
}

/** Terminates them, unless the clock is wrong. */
export async function cleanUp(
  all: readonly LeftBehind[],
  dryRun: boolean,
  tests: BootTests,
  run: Run,
): Promise<{ readonly cleanedUp: readonly CleanedUp[]; readonly failures: readonly Failure[] }> {
  if (all.length === 0) return { cleanedUp: [], failures: [] };
  const wrong = cleaningRefused(run.clock);
  if (wrong !== null) {
    return {
      cleanedUp: all.map((left) => ({ left, result: 'failed' })),
      failures: [{ region: null, target: 'clock', action: 'terminate', fault: wrong }],
    };
  }
  if (dryRun) return { cleanedUp: all.map((left) => ({ left, result: 'planned' })), failures: [] };
  const ended = await Promise.all(
    all.map(async (left) => {
      const done = await attempt(async () => success(await tests.terminate(left.region, left.id, true)), run);
      return { left, fault: done.ok ? done.value : done.fault };
    }),
  );
  return {
    cleanedUp: ended.map(({ left, fault }) => ({ left, result: fault === null ? 'terminated' : 'failed' })),
    failures: ended.flatMap(({ left, fault }): readonly Failure[] =>
      fault === null
        ? []
        : [{ region: left.region, target: left.id, action: 'terminate', fault, subject: subjectOf(left) }],
    ),
  };
}

/** The resource that the AMI is a backup of is not known here. */
function subjectOf({ image }: LeftBehind): FailureSubject {
  return { kind: 'ec2-instance', resourceId: null, resourceName: null, recoveryPointId: image };
}
