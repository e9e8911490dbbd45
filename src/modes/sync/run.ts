import type { SyncRequest } from '../../inputs/request.ts';
import type { ExistingRegion, SyncChange } from '../../model/backup-plans.ts';
import type { Failure, Warning } from '../../model.ts';
import type { PlanSource } from '../../plan/source.ts';
import type { BackupPlans } from '../../ports/backup-plans.ts';
import type { Log } from '../../ports/log.ts';
import { counted } from '../../report/format.ts';
import { readApproved, writeForApproval } from '../shared/approval.ts';
import { endings } from '../shared/end.ts';
import { type Run, type Step, went } from '../shared/mode.ts';
import { needPlan } from '../shared/plan-file.ts';
import { regionsOf } from '../shared/regions.ts';
import { inSession, type Session } from '../shared/session.ts';
import { applySync } from './apply.ts';
import { approveSync, type SyncApproval, type SyncAsked, syncChangeSetText } from './approval.ts';
import type { Cover } from './covered.ts';
import { decideSync, type SyncDecision } from './decide.ts';
import { type Looked, look } from './look.ts';
import { type SyncReport, type SyncTold, syncReport } from './report.ts';
import { changeWords, notApprovedWarnings, type SyncStory, syncedEntries, syncFailures } from './story.ts';
import { untestedWarnings } from './untested.ts';
import { type Wanted, wantedOf } from './wanted.ts';

const { end, endRefused, notBegun } = endings(syncReport);

/** Makes AWS Backup's plans match the plan file, in all regions. */
export async function runSync(request: SyncRequest, run: Run): Promise<SyncReport> {
  if (request.importPlan !== null) {
    const { runImport } = await import('./import.ts');
    return runImport(request, request.importPlan, run);
  }
  const source = await needPlan(request.planFile, run);
  if (!source.ok) return notBegun(request, run)(source.refusals);
  return inSession(request, run, (session) => sync(session, source.value), notBegun(request, run));
}

async function sync(session: Session<SyncRequest>, source: PlanSource): Promise<SyncReport> {
  const { request, run, connection } = session;
  const chosen = await regionsOf(session);
  const wanted = chosen.ok ? wantedOf(source, request, chosen.value, connection.account) : chosen;
  if (!wanted.ok) return endRefused(session, wanted.refusals);
  const plans = await connection.backupPlans();
  const looked = await look(session, source, wanted.value.regions, plans);
  const decided = decide(looked, wanted.value, request);
  logChanges(run.log, decided);
  const asked: SyncAsked = { request, account: connection.account, source };
  if (request.dryRun) return showPlanned(session, decided, looked.regions, asked);
  const approved = await approvalOf(decided.changes, asked, run);
  if (!approved.ok) return endRefused(session, approved.refusals, { regions: looked.regions });
  return changePlans(session, decided, looked.regions, approved.value, plans);
}

/** The changes to make, and what the plans cover today. */
type Decided = Pick<SyncDecision, 'changes'> & Omit<Cover, 'passedOver'>;

function decide({ regions, vaults, cover }: Looked, { regions: wanted, idle }: Wanted, request: SyncRequest): Decided {
  const { removePlans, adopt, newVault } = request;
  const { covered, passedOver } = cover;
  const createVaults = newVault !== null;
  const decided = decideSync({ wanted, idle, existing: regions, vaults, removePlans, adopt, createVaults, passedOver });
  return {
    changes: decided.changes,
    covered,
    failures: [...decided.failures, ...cover.failures],
    warnings: [...decided.warnings, ...cover.warnings, ...untestedWarnings(wanted, covered)],
  };
}

/** Ends a dry run: writes the planned changes to a file for approval. */
async function showPlanned(
  session: Session<SyncRequest>,
  { changes, covered, failures, warnings }: Decided,
  regions: readonly ExistingRegion[],
  asked: SyncAsked,
): Promise<SyncReport> {
  const { run } = session;
  const path = await writeForApproval(syncChangeSetText(changes, asked, run.clock.now(), run.commit), run);
  const unwritten: readonly Failure[] = path.ok
    ? []
    : [{ region: null, target: 'change-set', action: 'start', fault: path.fault }];
  const planned = changes.map((change) => ({ change, outcome: { result: 'planned' } as const }));
  return end(session, {
    ...tellOf({ regions, changes: planned }, [...failures, ...unwritten], warnings),
    covered,
    changeSetPath: path.ok ? path.value : null,
  });
}

/** Applies the approved changes, and ends the run. */
async function changePlans(
  session: Session<SyncRequest>,
  decided: Decided,
  regions: readonly ExistingRegion[],
  { approved, warnings }: Approved,
  plans: BackupPlans,
): Promise<SyncReport> {
  const { request, run } = session;
  const allowed = decided.changes.filter((change) => approved.has(change));
  const applied = await applySync(allowed, plans, request.newVault, run);
  const changes = decided.changes.map((change) => ({
    change,
    outcome: applied.get(change) ?? ({ result: 'not-approved' } as const),
  }));
  const told = [...decided.warnings, ...warnings, ...notApprovedWarnings(changes)];
  return end(session, { ...tellOf({ regions, changes }, decided.failures, told), covered: decided.covered });
}

function tellOf(story: SyncStory, failures: readonly Failure[], warnings: readonly Warning[]): SyncTold {
  const { regions } = story;
  return { regions, entries: syncedEntries(story), failures: [...failures, ...syncFailures(story)], warnings };
}

type Approved = Extract<SyncApproval, { ok: true }>;

async function approvalOf(changes: readonly SyncChange[], asked: SyncAsked, run: Run): Promise<Step<Approved>> {
  const path = asked.request.changeSet.approved;
  if (path === null) return went({ ok: true, approved: new Set(changes), warnings: [] });
  return readApproved(path, run, (text) => {
    const approval = approveSync(changes, text, asked, run.clock.now());
    return approval.ok ? { ok: true, value: approval } : approval;
  });
}

function logChanges(log: Log, { changes, failures }: Decided): void {
  const title = `Plan: ${counted(changes.length, 'change')} in AWS Backup${failures.length === 0 ? '' : `, ${failures.length} failed`}`;
  if (changes.length === 0) log.info(title);
  else log.group(title, changes.map(changeWords));
}
