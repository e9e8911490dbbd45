import type { CheckRequest } from '../../inputs/request.ts';
import { attempt } from '../../model/attempt.ts';
import { groupBy } from '../../model/group.ts';
import { badInput } from '../../model/known-faults.ts';
import { type Inventory, type KindName, keyOf, type Refusal, success } from '../../model.ts';
import type { PlannedRule } from '../../plan/model.ts';
import type { PlanSource } from '../../plan/source.ts';
import { calendarOf } from '../../report/backup-days.ts';
import { knownByPlan } from '../shared/calendar.ts';
import { endings } from '../shared/end.ts';
import { type Looked, lookAtBoth } from '../shared/look-at-both.ts';
import { type Run, type Step, went } from '../shared/mode.ts';
import { needPlan } from '../shared/plan-file.ts';
import { type Regions, regionsOf, regionsOfPlan } from '../shared/regions.ts';
import { inSession, type Session } from '../shared/session.ts';
import { kindsBeside, lookBeside, plansOfAwsBackup, withBeside } from './beside.ts';
import { asJudged, directlyPlanned } from './calendar.ts';
import { type Claims, claimsByPlan, claimsByTag } from './claims.ts';
import { evidenceOf } from './evidence.ts';
import { findingsOf } from './findings.ts';
import { type JobsIn, jobsByResource, jobsSince } from './jobs.ts';
import { countsOthers, judge, judgedOnce, type ProtectedIn, type TestsIn } from './judge.ts';
import type { Judged } from './judged.ts';
import { askPlans, planWarnings } from './left-over.ts';
import { withoutCover } from './members.ts';
import { withMetricsSent } from './metrics.ts';
import { askSwitchedOff, failuresOfPassed, passedOverOf, unreadSwitches } from './passed-over.ts';
import { type CheckBasis, type CheckReport, checkReport } from './report.ts';
import { rulesToCheck } from './rules.ts';

const { end, endRefused, notBegun } = endings(checkReport);

/** What is checked beside a tag. */
interface Wanted {
  /** Null where a tag says it. */
  readonly source: PlanSource | null;
  readonly rules: readonly PlannedRule[];
  /** All kinds that are looked at: those of the run, and those that only plans of AWS Backup are for. */
  readonly kinds: readonly KindName[];
}

/** Asks whether everything is backed up that should be, right now. It writes nothing. */
export async function runCheck(request: CheckRequest, run: Run): Promise<CheckReport> {
  const wanted = await whatIsWanted(request, run);
  const source = wanted.ok ? wanted.value.source : null;
  const basis: CheckBasis = {
    commit: run.commit,
    planFile: source === null ? null : { path: source.path, sha256: source.hash },
  };
  const refusals = [...(await evidenceRefusals(request, run)), ...(wanted.ok ? [] : wanted.refusals)];
  const unbegun = notBegun(request, run, wanted.ok ? { kinds: wanted.value.kinds } : {});
  if (!wanted.ok || refusals.length > 0) return { ...unbegun(refusals), ...basis };
  const report = await inSession(request, run, (session) => check(session, wanted.value), unbegun);
  return { ...report, ...basis };
}

/** A check that cannot be put on record is not begun: nobody would miss the record until it is asked for. */
async function evidenceRefusals({ evidence }: CheckRequest, { files }: Run): Promise<readonly Refusal[]> {
  const problem = evidence === null ? null : await files.prepareEvidence?.(evidence);
  if (problem === null || problem === undefined) return [];
  const fault = badInput(`evidence: ${problem}`, 'Correct evidence and run again; nothing was asked of AWS.');
  return [{ target: 'evidence', fault }];
}

async function check(session: Session<CheckRequest>, wanted: Wanted): Promise<CheckReport> {
  const { request, run, connection } = session;
  const { kinds } = wanted;
  const regions = await whereToLook(session, wanted);
  if (!regions.ok) return endRefused(session, regions.refusals, { kinds });
  const plans = plansOfAwsBackup(wanted.rules);
  const { chosen } = regions.value;
  const [both, more] = await Promise.all([
    lookAtBoth(session, chosen, { dlm: request.otherBackups }),
    lookBeside(session, chosen, plans, kindsBeside(plans, request.kinds)),
  ]);
  const all = withBeside(both, more);
  const looked = { ...all, resources: withoutCover(all.resources, request.kinds, kinds) };
  const { resources, points, unread, inventory } = looked;
  const claims = claimsOf(looked, request, wanted, run);
  const [listedIn, jobsIn, testsIn, switchedOffIn, plansIn] = await Promise.all([
    askAwsBackup(session, looked, claims),
    askJobs(session, looked, claims),
    askTests(session, looked, claims),
    askSwitchedOff(session, claims),
    plans.length === 0 || wanted.source === null ? new Map() : askPlans(session, chosen, wanted.source.file),
  ]);
  const protectedIn = withUnread(listedIn, jobsIn, testsIn);
  const [now, seenAt] = [run.startedAt, run.clock.now()];
  const { account } = connection;
  const evidence = evidenceOf(resources, points, account, seenAt);
  const asked = { ...askedOf(request, now), looked: kinds, seenAt };
  const { passed, types: passedOver } = passedOverOf(claims, switchedOffIn);
  const known = { account, resources, claims, evidence, unread, protectedIn, jobsIn, testsIn, passedOver, asked };
  const each = judge(known);
  const findings = findingsOf(request, wanted.rules, looked, claims, protectedIn, each, kinds);
  const judged = judgedOnce(each);
  const failures = [...findings.failures, ...failuresOfPassed(passed, judged)];
  const warnings = [...findings.warnings, ...unreadSwitches(switchedOffIn), ...planWarnings(plansIn, claims, jobsIn)];
  const calendar = await calendarIn(inventory, judged, wanted, session);
  return withMetricsSent(end(session, { kinds, inventory, judged, calendar, failures, warnings }), session);
}

/** By the plan file where that is what is checked, and in every case by what the check has found. */
async function calendarIn(
  inventory: Inventory,
  judged: readonly Judged[],
  { rules }: Wanted,
  session: Session<CheckRequest>,
) {
  const { request, run } = session;
  const file = request.tagLines === null ? directlyPlanned(rules) : null;
  const known = await knownByPlan(file, inventory, run.startedAt, request.lateAfterMilliseconds);
  const calendar = calendarOf({ inventory, applied: null }, run.startedAt, known);
  return calendar === null ? null : asJudged(calendar, judged, run.startedAt);
}

async function whatIsWanted(request: CheckRequest, run: Run): Promise<Step<Wanted>> {
  if (request.tagLines !== null) return went({ source: null, rules: [], kinds: request.kinds });
  const otherwise = ', or write what to check in tag and max-age, such as "Backup:ProductionDaily" and "26 hours"';
  const source = await needPlan(request.planFile, run, otherwise);
  if (!source.ok) return source;
  const rules = rulesToCheck(source.value.file, request);
  if (!rules.ok) return rules;
  const beside = kindsBeside(plansOfAwsBackup(rules.value), request.kinds);
  return went({ source: source.value, rules: rules.value, kinds: [...request.kinds, ...beside] });
}

/** All regions that are chosen, whatever the plans name: what has lost its tag, or is exempt, is found everywhere. */
async function whereToLook(session: Session<CheckRequest>, { rules }: Wanted): Promise<Step<Regions>> {
  const regions = await regionsOf(session);
  if (!regions.ok) return regions;
  for (const plan of new Set(rules.map((one) => one.plan))) {
    // A region that is misspelt in a plan protects nothing.
    const theirs = regionsOfPlan(plan, regions.value);
    if (!theirs.ok) return theirs;
  }
  return regions;
}

function claimsOf(
  { resources }: Looked,
  request: CheckRequest,
  { source, rules }: Wanted,
  { startedAt: now }: Run,
): Claims {
  if (request.tagLines !== null) return claimsByTag(resources, request.tagLines, now - request.maxAgeMilliseconds);
  return claimsByPlan(
    resources,
    source?.file ?? { plans: [] },
    rules,
    now - request.lateAfterMilliseconds,
    request.kinds,
  );
}

/** Asked once in each region in which its backups count for something that is selected. */
async function askAwsBackup(
  { connection, request, run }: Session<CheckRequest>,
  { resources }: Looked,
  { of: claims }: Claims,
): Promise<ProtectedIn> {
  const asking = resources.filter((resource) => {
    const obligations = claims.get(keyOf(resource))?.obligations ?? [];
    return obligations.some(({ maker }) => countsOthers(resource, maker, request));
  });
  const regions = [...groupBy(asking, ({ region }) => region).keys()];
  const answers = regions.map(
    async (region) => [region, await attempt(() => connection.listProtected(region), run)] as const,
  );
  return new Map(await Promise.all(answers));
}

/** Asked once in each region in which a plan of AWS Backup is to back something up. */
async function askJobs(
  { connection, run }: Session<CheckRequest>,
  { resources }: Looked,
  { of: claims }: Claims,
): Promise<JobsIn> {
  const due = resources.flatMap((resource) => {
    const obligations = claims.get(keyOf(resource))?.obligations ?? [];
    return obligations.flatMap(({ maker, dueAt }) =>
      maker === 'aws-backup' ? [{ region: resource.region, dueAt }] : [],
    );
  });
  const answers = [...groupBy(due, ({ region }) => region)].map(async ([region, theirs]) => {
    const since = jobsSince(
      theirs.map(({ dueAt }) => dueAt),
      run.startedAt,
    );
    const listed = await attempt(() => connection.listBackupJobs(region, since), run);
    return [region, listed.ok ? success(jobsByResource(listed.value, run.clock.now())) : listed] as const;
  });
  return new Map(await Promise.all(answers));
}

/** Asked where a plan of AWS Backup is to back something up, and what it makes must be verified. */
async function askTests(
  { connection, request, run }: Session<CheckRequest>,
  { resources }: Looked,
  { of: claims }: Claims,
): Promise<TestsIn> {
  const { requireVerifiedMilliseconds: verified } = request;
  if (verified === null) return new Map();
  const theirs = resources.filter((resource) =>
    (claims.get(keyOf(resource))?.obligations ?? []).some(({ maker }) => maker === 'aws-backup'),
  );
  const answers = [...groupBy(theirs, ({ region }) => region).keys()].map(async (region) => {
    const since = run.startedAt - verified;
    return [region, await attempt(() => connection.listRestoreTests(region, since), run)] as const;
  });
  return new Map(await Promise.all(answers));
}

/** Without its jobs nobody knows whether a backup is whole, and without its restore tests, whether it is verified: as if nothing was read. */
function withUnread(protectedIn: ProtectedIn, jobsIn: JobsIn, testsIn: TestsIn): ProtectedIn {
  const unread = [...jobsIn, ...testsIn].flatMap(([region, read]) => (read.ok ? [] : [[region, read] as const]));
  return new Map([...protectedIn, ...unread]);
}

function askedOf(request: CheckRequest, now: number) {
  const { lateAfterMilliseconds, coverage, otherBackups, requireVerifiedMilliseconds: verified, kinds } = request;
  const verifiedSince = verified === null ? null : now - verified;
  return { now, lateAfter: lateAfterMilliseconds, coverage, otherBackups, verifiedSince, kinds };
}
