import type { RetainRequest } from '../../inputs/request.ts';
import { decideRetainChanges } from '../../plan/retain-change-set.ts';
import type { PlanSource } from '../../plan/source.ts';
import { calendarOf } from '../../report/backup-days.ts';
import { knownByPlan } from '../shared/calendar.ts';
import { agree, carryOut } from '../shared/carry-out.ts';
import { endings } from '../shared/end.ts';
import { lookAt, OUR_BACKUPS } from '../shared/inventory.ts';
import type { Run } from '../shared/mode.ts';
import { needPlan } from '../shared/plan-file.ts';
import { regionsOf } from '../shared/regions.ts';
import { inSession, type Session } from '../shared/session.ts';
import { type RetainReport, retainReport } from './report.ts';
import { withStrays } from './strays.ts';

const { end, endRefused, notBegun } = endings(retainReport);

/** Updates the expiry of existing backups to match the plan file. */
export async function runRetain(request: RetainRequest, run: Run): Promise<RetainReport> {
  const source = await needPlan(request.planFile, run);
  if (!source.ok) return notBegun(request, run)(source.refusals);
  return inSession(request, run, (session) => retain(session, source.value), notBegun(request, run));
}

async function retain(session: Session<RetainRequest>, source: PlanSource): Promise<RetainReport> {
  const { request, run } = session;
  const regions = await regionsOf(session);
  if (!regions.ok) return endRefused(session, regions.refusals);
  const images = await lookAt(session, regions.value.chosen, OUR_BACKUPS);
  const { inventory, warnings } = await withStrays(session, images, source.file);
  const wanted = decideRetainChanges(inventory, source.file, run.startedAt, request.graceMilliseconds);
  const decided = { ...wanted, warnings: [...wanted.warnings, ...warnings] };
  const agreed = await agree(decided, session, { source, due: [] });
  if (!agreed.ok) return endRefused(session, agreed.refusals);
  const applied = await carryOut(agreed.value, session);
  const known = await knownByPlan(source.file, null, run.startedAt);
  const calendar = calendarOf({ inventory, applied }, run.startedAt, known);
  return end(session, { ...agreed.value, inventory, applied, calendar });
}
