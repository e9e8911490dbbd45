import { randomUUID } from 'node:crypto';
import { unreadRegions } from '../../decide/unread.ts';
import type { VerifyRequest } from '../../inputs/request.ts';
import type { Failure, Inventory } from '../../model.ts';
import type { BackupPlan } from '../../plan/model.ts';
import type { BootTests } from '../../ports/boot-tests.ts';
import { endings } from '../shared/end.ts';
import { lookAt } from '../shared/inventory.ts';
import type { Run } from '../shared/mode.ts';
import { nearMiss } from '../shared/near-miss.ts';
import { inSession, type Session } from '../shared/session.ts';
import { type Chosen, type Queue, queueOf } from './choose.ts';
import { cleanUp, findLeftBehind } from './clean-up.ts';
import { firstEverywhere } from './everywhere.ts';
import { linesOf, plansToVerify, whereToLook } from './plans.ts';
import { prepare } from './prepare.ts';
import { type VerifyReport, verifyReport } from './report.ts';
import { selectedOf, untestable } from './selected.ts';
import { notStarted, runTest, type Tested } from './test.ts';

const { end, endRefused, notBegun } = endings(verifyReport);

/** Boots the newest backups in an isolated network, and terminates them again. */
export async function runVerify(request: VerifyRequest, run: Run): Promise<VerifyReport> {
  const plans = await plansToVerify(request, run);
  if (!plans.ok) return notBegun(request, run)(plans.refusals);
  return inSession(request, run, (session) => verify(session, plans.value), notBegun(request, run));
}

async function verify(session: Session<VerifyRequest>, plans: readonly BackupPlan[]): Promise<VerifyReport> {
  const { request, run, connection } = session;
  const regions = await whereToLook(session, plans);
  if (!regions.ok) return endRefused(session, regions.refusals);
  const tests = await connection.bootTests();
  const [inventory, found] = await Promise.all([
    lookAt(session, regions.value, { resources: linesOf(request, plans), points: { dlm: false } }),
    findLeftBehind(regions.value, tests, run),
  ]);
  const unread = [...unreadRegions(inventory.regions), ...otherThan(found.failures, inventory)];
  const queue = queueIn(inventory, session, plans);
  // Before the meeting: other accounts may be slow, and left-over instances cost money.
  const cleaned = await cleanUp(found.left, request.dryRun, tests, run);
  const chosen = await firstEverywhere(queue, request.maxTests, connection.account, run);
  const tested = await testAll(chosen, session, tests);
  const hint = chosen.tests.length > 0 ? '' : await hintFor(inventory, session);
  const { failures, warnings } = untestable(chosen, request, plans, { unread, hint });
  return end(session, {
    inventory,
    tested: tested.all,
    passedOver: chosen.passedOver,
    cleanedUp: cleaned.cleanedUp,
    failures: [
      ...unread,
      ...failures,
      ...tested.failures,
      ...tested.all.flatMap((one) => one.failures),
      ...cleaned.failures,
    ],
    warnings: [...warnings, ...tested.all.flatMap((one) => one.warnings)],
  });
}

async function hintFor(inventory: Inventory, session: Session<VerifyRequest>): Promise<string> {
  const { tagLines, ifNoneFound } = session.request;
  return tagLines === null ? '' : nearMiss(inventory, { tagLines, ifNoneFound }, session);
}

function queueIn(
  inventory: Inventory,
  { request, run, connection }: Session<VerifyRequest>,
  plans: readonly BackupPlan[],
): Queue {
  const read = inventory.regions.flatMap((region) => (region.read ? [region] : []));
  const selected = selectedOf(
    read.flatMap(({ resources }) => resources),
    request,
    plans,
  );
  const points = read.flatMap((region) => region.points);
  return queueOf(selected, points, {
    account: connection.account,
    seenAt: run.clock.now(),
    since: run.startedAt - request.verifyEveryMilliseconds,
  });
}

/** A dry run checks the isolation too, but starts nothing. */
async function testAll(
  { tests: chosen }: Chosen,
  { request, run }: Session<VerifyRequest>,
  tests: BootTests,
): Promise<{ readonly all: readonly Tested[]; readonly failures: readonly Failure[] }> {
  const { workflowRun, testInstanceType, testTimeoutMilliseconds } = request;
  const terms = {
    startedAt: run.startedAt,
    timeoutMilliseconds: testTimeoutMilliseconds,
    instanceType: testInstanceType,
    workflowRun,
    nonce: randomUUID(),
  };
  const { ready, refused: left, failures } = await prepare(chosen, terms, tests, run);
  let done = 0;
  const tested = await Promise.all(
    ready.map(async ({ test, launch }) => {
      if (request.dryRun) return notStarted(test, 'planned', `would be started as ${launch.type}`);
      const one = await runTest(test, launch, testTimeoutMilliseconds, tests, run);
      done += 1;
      run.log.progress(done, ready.length, 'AMIs tested');
      return one;
    }),
  );
  return { all: [...tested, ...left], failures };
}

/** Reports a fault once where both listings of a region fail, as they mostly do. */
function otherThan(failures: readonly Failure[], { regions }: Inventory): readonly Failure[] {
  const unread = new Set(regions.flatMap((entry) => (entry.read ? [] : [entry.region])));
  return failures.filter(({ region }) => region === null || !unread.has(region));
}
