import type { BackupRequest } from '../../inputs/request.ts';
import type { ChangeSet, Inventory, OthersSeen, Region } from '../../model.ts';
import type { Looking } from '../../observe/observe.ts';
import { agree, carryOut, type PlanContext } from '../shared/carry-out.ts';
import { endings } from '../shared/end.ts';
import { lookAt } from '../shared/inventory.ts';
import { type Run, type Step, went } from '../shared/mode.ts';
import { type Regions, regionsOf } from '../shared/regions.ts';
import { inSession, type Session } from '../shared/session.ts';
import { decideBackup } from './decide.ts';
import { type BackupReport, backupReport } from './report.ts';
import { settleCreated } from './settle-created.ts';
import { vaultCopiesOf, type Wanted, wishesFor, withWishes } from './wanted-copies.ts';

const { end, endRefused, notBegun } = endings(backupReport);

/**
 * Backs up the resources that carry a tag, or those that the due rules of the plan file select. Modules that a backup by
 * tag does not need are loaded on demand, because it is the most frequent run and should start fast.
 */
export async function runBackup(request: BackupRequest, run: Run): Promise<BackupReport> {
  const plan = await whatIsDue(request, run);
  if (!plan.ok) return notBegun(request, run)(plan.refusals);
  return inSession(request, run, (session) => backUp(session, plan.value), notBegun(request, run));
}

async function backUp(session: Session<BackupRequest>, plan: PlanContext): Promise<BackupReport> {
  const chosen = await regionsOf(session);
  const regions = chosen.ok ? await whereDue(plan, chosen.value) : chosen;
  if (!regions.ok) return endRefused(session, regions.refusals);
  const wishes = chosen.ok ? await wishesFor(session, plan, chosen.value) : chosen;
  if (!wishes.ok) return endRefused(session, wishes.refusals);
  const inventory = await lookAt(session, regions.value, await whatToLookAt(session.request, plan));
  const decided = withWishes(await decide(inventory, session, plan, wishes.value), wishes.value);
  if (!decided.ok) return endRefused(session, decided.refusals);
  const agreed = await agree(decided.value, session, plan);
  if (!agreed.ok) return endRefused(session, agreed.refusals);
  const copies = await vaultCopiesOf(session, plan, agreed.value, wishes.value);
  // In parallel with the backups, never before them: a slow lookup must not delay them.
  const [applied, others] = await Promise.all([carryOut(agreed.value, session), seeOthers(decided.value, session)]);
  const deadline = session.run.clock.now() + (session.request.waitMilliseconds ?? 0);
  const settled = await settleCreated(applied, session, deadline);
  const copied = await copies(applied, settled, deadline);
  return end(session, { ...agreed.value, due: plan.due, inventory, applied, others, settled, copied });
}

async function whatIsDue(request: BackupRequest, run: Run): Promise<Step<PlanContext>> {
  if (request.tagLines !== null) return went({ source: null, due: [] });
  const { readDue } = await import('./due.ts');
  return readDue(request, run);
}

async function whereDue({ due }: PlanContext, regions: Regions): Promise<Step<readonly Region[]>> {
  if (due.length === 0) return went(regions.chosen);
  const { regionsDue } = await import('./due.ts');
  return regionsDue(due, regions);
}

async function whatToLookAt(request: BackupRequest, { due }: PlanContext): Promise<Looking> {
  if (request.tagLines !== null) return { resources: request.tagLines, whole: true, points: false };
  const { lookingFor } = await import('./due.ts');
  return lookingFor(due);
}

async function decide(
  inventory: Inventory,
  { request, connection, run }: Session<BackupRequest>,
  plan: PlanContext,
  { of }: Wanted,
): Promise<ChangeSet> {
  if (request.tagLines !== null) {
    const found = inventory.regions.some((region) => !region.read || region.resources.length > 0);
    const hint = found
      ? ''
      : await (await import('../shared/near-miss.ts')).nearMiss(inventory, request, { connection, run });
    return decideBackup(inventory, request, run.startedAt, { of, hint });
  }
  const [{ decidePlannedBackup }, { warnOfIdleRules }] = await Promise.all([
    import('./decide-planned.ts'),
    import('./due.ts'),
  ]);
  const decided = decidePlannedBackup(inventory, request, plan.due, run.startedAt, of);
  return { ...decided, warnings: [...decided.warnings, ...(await warnOfIdleRules(plan, run))] };
}

async function seeOthers(
  decided: ChangeSet,
  { request, connection, run }: Session<BackupRequest>,
): Promise<OthersSeen | null> {
  if (!request.otherBackups) return null;
  const { lookForOthers } = await import('../../observe/other-backups.ts');
  return lookForOthers(decided, connection, request, run.startedAt, run);
}
