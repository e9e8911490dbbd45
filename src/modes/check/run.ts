import type { CheckRequest } from '../../inputs/request.ts';
import { badInput } from '../../model/known-faults.ts';
import type { Inventory, Refusal } from '../../model.ts';
import { calendarOf } from '../../report/backup-days.ts';
import { knownByPlan } from '../shared/calendar.ts';
import { endings } from '../shared/end.ts';
import { lookAtBoth } from '../shared/look-at-both.ts';
import type { Run } from '../shared/mode.ts';
import { inSession, type Session } from '../shared/session.ts';
import { askAwsBackup } from './ask.ts';
import { kindsBeside, lookBeside, plansOfAwsBackup, withBeside } from './beside.ts';
import { asJudged, directlyPlanned } from './calendar.ts';
import { evidenceOf } from './evidence.ts';
import { findingsOf } from './findings.ts';
import { judge, judgedOnce } from './judge.ts';
import type { Judged } from './judged.ts';
import { planWarnings } from './left-over.ts';
import { withoutCover } from './members.ts';
import { withMetricsSent } from './metrics.ts';
import { failuresOfPassed, passedOverOf, unreadSwitches } from './passed-over.ts';
import { type CheckBasis, type CheckReport, checkReport } from './report.ts';
import { claimsOf, type Wanted, whatIsWanted, whereToLook } from './wanted.ts';

const { end, endRefused, notBegun } = endings(checkReport);

/**
 * Checks whether everything that should be backed up is, right now. Changes nothing; it can send metrics and write evidence
 * files.
 */
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

/** Refuses a check whose evidence cannot be written: a missing record would only be noticed in an audit. */
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
  const told = await askAwsBackup(session, looked, claims, wanted, chosen);
  const { protectedIn, jobsIn, testsIn, switchedOffIn, plansIn } = told;
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

/** Uses the plan file if that is checked, and always the results of the check. */
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

function askedOf(request: CheckRequest, now: number) {
  const { lateAfterMilliseconds, coverage, otherBackups, requireVerifiedMilliseconds: verified, kinds } = request;
  const verifiedSince = verified === null ? null : now - verified;
  return { now, lateAfter: lateAfterMilliseconds, coverage, otherBackups, verifiedSince, kinds };
}
