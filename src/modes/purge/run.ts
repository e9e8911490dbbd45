import type { PurgeRequest } from '../../inputs/request.ts';
import { noPlan, type PlanSource, planPath } from '../../plan/source.ts';
import { calendarOf } from '../../report/backup-days.ts';
import { knownByPlan } from '../shared/calendar.ts';
import { agree, carryOut } from '../shared/carry-out.ts';
import { earlierPlans } from '../shared/earlier-plans.ts';
import { endings } from '../shared/end.ts';
import { lookAt, OUR_POINTS } from '../shared/inventory.ts';
import type { Run, Step } from '../shared/mode.ts';
import { readPlan } from '../shared/plan-file.ts';
import { regionsOf } from '../shared/regions.ts';
import { inSession, type Session } from '../shared/session.ts';
import { allowedEverywhere } from './everywhere.ts';
import { decideGuarded } from './guarded.ts';
import { lastLooks } from './last-look.ts';
import { findRecoverable } from './recoverable.ts';
import { type PurgeReport, purgeReport } from './report.ts';

const { end, endRefused, notBegun } = endings(purgeReport);

/** Deletes recovery points that are proven to be ours, have expired, and are kept by no guard. */
export async function runPurge(request: PurgeRequest, run: Run): Promise<PurgeReport> {
  const source = await planOf(request, run);
  if (!source.ok) return notBegun(request, run)(source.refusals);
  return inSession(request, run, (session) => purge(session, source.value), notBegun(request, run));
}

async function purge(session: Session<PurgeRequest>, source: PlanSource | null): Promise<PurgeReport> {
  const { request, run, connection } = session;
  const regions = await regionsOf(session);
  if (!regions.ok) return endRefused(session, regions.refusals);
  const readAt = run.clock.now();
  const inventory = await lookAt(session, regions.value.chosen, OUR_POINTS);
  const seenAt = run.clock.now();
  const { asOf, graceMilliseconds } = request;
  const earlier = await earlierPlans(source, run, asOf ?? run.startedAt, graceMilliseconds);
  const asked = { source, earlier };
  const guarded = await decideGuarded(inventory, connection, request, asked, run.startedAt, run, seenAt);
  const allowed = await allowedEverywhere(guarded.changeSet, session);
  const agreed = await agree(allowed, session, { source, due: [] });
  if (!agreed.ok) return endRefused(session, agreed.refusals);
  const { clock, startedAt } = run;
  const recoverable = await findRecoverable(connection, agreed.value.changeSet, guarded.binRules, clock.now(), run);
  const looks = { connection, request, now: asOf ?? startedAt, readAt, clock };
  const applied = await carryOut(agreed.value, session, lastLooks(agreed.value.changeSet, looks));
  const known = await knownByPlan(source?.file ?? null, null, run.startedAt);
  const calendar = calendarOf({ inventory, applied }, run.startedAt, { ...known, exists: guarded.exists });
  return end(session, { ...agreed.value, inventory, applied, calendar, recoverable });
}

/** Most purges have no plan file. If the user names one, a missing file is an error, because its retention would keep backups. */
async function planOf({ planFile }: PurgeRequest, run: Run): Promise<Step<PlanSource | null>> {
  const path = planPath(planFile);
  const reading = await readPlan(path, run);
  const missing = reading.ok && reading.value === null && planFile !== null;
  return missing ? { ok: false, refusals: [noPlan(path, '')] } : reading;
}
