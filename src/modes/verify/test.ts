import { attempt } from '../../model/attempt.ts';
import { faultOf } from '../../model/known-faults.ts';
import { type Failure, type Fault, success, type TestInstanceId, type Warning } from '../../model.ts';
import type { BootTests, Launched, TestLaunch } from '../../ports/boot-tests.ts';
import type { Run } from '../shared/mode.ts';
import type { BootTest } from './choose.ts';
import { type Evidence, NO_EVIDENCE, saveEvidence } from './evidence.ts';
import { type Booted, watchBoot } from './watch.ts';

/** One test and its result. */
export interface Tested {
  readonly test: BootTest;
  readonly result: 'passed' | 'failed' | 'untested' | 'planned';
  readonly seconds: number | null;
  readonly reason: string;
  readonly instance: { readonly id: TestInstanceId; readonly type: string } | null;
  readonly console: readonly string[];
  readonly evidence: readonly string[];
  readonly folder: string | null;
  readonly failures: readonly Failure[];
  readonly warnings: readonly Warning[];
}

/** Returns a test for which nothing was started. */
export function notStarted(test: BootTest, result: 'untested' | 'planned', reason: string): Tested {
  const nothing = {
    seconds: null,
    instance: null,
    console: [],
    evidence: [],
    folder: null,
    failures: [],
    warnings: [],
  };
  return { test, result, reason, ...nothing };
}

/** Returns a test for which nothing was started because of a fault of its own. */
export function refusedTest(test: BootTest, fault: Fault): Tested {
  return { ...notStarted(test, 'untested', fault.message), failures: [failureOf(test, fault)] };
}

/** Starts one recovery point, watches it boot, and always terminates it. */
export async function runTest(
  test: BootTest,
  launch: TestLaunch,
  timeoutMilliseconds: number,
  tests: BootTests,
  run: Run,
): Promise<Tested> {
  const { region } = launch;
  const begun = run.clock.now();
  const launched = await launchSafely(launch, tests, run);
  if (!launched.started) return refusedTest(test, inDoubt(launched, launch));
  const { id } = launched;
  const booted = await watchSafely({ region, id, timeoutMilliseconds }, tests, run);
  const endedAt = run.clock.now();
  const saved = booted.result === 'failed' ? await saveEvidence(region, id, launch.image, tests, run) : NO_EVIDENCE;
  const stuck = await terminateSafely(launch, id, booted.seen, tests, run);
  const unmarked = booted.result === 'passed' ? await mark(launch, endedAt, tests, run) : null;
  return {
    test,
    result: booted.result,
    seconds: Math.round((endedAt - begun) / 1000),
    reason: booted.reason,
    instance: { id, type: launch.type },
    ...evidenceIn(saved),
    failures: [
      ...(booted.fault === null ? [] : [failureOf(test, booted.fault)]),
      ...(unmarked === null ? [] : [failureOf(test, unmarked)]),
      ...(stuck === null ? [] : [{ ...failureOf(test, stuck), target: id, action: 'terminate' as const }]),
    ],
    warnings: saved.warnings,
  };
}

function evidenceIn({ console, paths, folder }: Evidence): Pick<Tested, 'console' | 'evidence' | 'folder'> {
  return { console, evidence: paths, folder };
}

function failureOf({ resource, point }: BootTest, fault: Fault): Failure {
  const { kind, id, name } = resource;
  const subject = { kind, resourceId: id, resourceName: name, recoveryPointId: point.id };
  return { region: point.region, target: point.id, action: 'verify', fault, subject };
}

async function launchSafely(launch: TestLaunch, tests: BootTests, run: Run): Promise<Launched> {
  try {
    return await tests.launch(launch);
  } catch (error) {
    return { started: false, fault: faultOf(error, run), inDoubt: true };
  }
}

function inDoubt({ fault, inDoubt: doubtful }: Launched & { readonly started: false }, { tags }: TestLaunch): Fault {
  if (!doubtful) return fault;
  const expire = tags.find(([key]) => key === 'Expire')?.[1] ?? '';
  const message = `${fault.message}; a test instance may have been started all the same: the first verify after ${expire} terminates it`;
  return { ...fault, message };
}

/** A bug in watching must not leave an instance running. */
async function watchSafely(...[watched, tests, run]: Parameters<typeof watchBoot>): Promise<Booted> {
  try {
    return await watchBoot(watched, tests, run);
  } catch (error) {
    const fault = faultOf(error, run);
    return { result: 'untested', reason: fault.message, fault, seen: false };
  }
}

async function terminateSafely(
  { region }: TestLaunch,
  id: TestInstanceId,
  seen: boolean,
  tests: BootTests,
  run: Run,
): Promise<Fault | null> {
  const ended = await attempt(async () => success(await tests.terminate(region, id, seen)), run);
  return ended.ok ? ended.value : ended.fault;
}

/** Tags the AMI as verified. Without the tag no purge keeps it for that, and the next run tests it again. */
async function mark({ region, image }: TestLaunch, at: number, tests: BootTests, run: Run): Promise<Fault | null> {
  const marked = await attempt(async () => success(await tests.markVerified(region, image, at)), run);
  const fault = marked.ok ? marked.value : marked.fault;
  if (fault === null) return null;
  return { ...fault, message: `${image} booted, and its BackupVerified tag could not be written: ${fault.message}` };
}
