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
import { type Cover, coverOf } from './covered.ts';
import { decideSync, type SyncDecision } from './decide.ts';
import { readDestinations, readExisting } from './existing.ts';
import { lookAtProtected } from './protected.ts';
import { type SyncReport, type SyncTold, syncReport } from './report.ts';
import { changeWords, notApprovedWarnings, type SyncStory, syncedEntries, syncFailures } from './story.ts';
import { untestedWarnings } from './untested.ts';
import { wantedOf } from './wanted.ts';

const { end, endRefused, notBegun } = endings(syncReport);

/** Makes AWS Backup's plans those of the plan file, in all regions. */
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
  const names = [...new Set([...source.file.plans.map(({ name }) => name), ...request.removePlans])];
  const sought = { names, whole: request.adopt, restoreTests: asksForTests(source, request) };
  const [regions, protectable] = await Promise.all([
    readExisting(plans, wanted.value.regions, sought, run),
    lookAtProtected(session, source.file, wanted.value.regions),
  ]);
  const vaults = await readDestinations(plans, wanted.value.regions, regions, run);
  const createVaults = request.newVault !== null;
  const off = new Map(regions.flatMap((one) => (one.read ? [[one.region, one.notOptedIn] as const] : [])));
  const cover = coverOf(source.file, wanted.value.regions, protectable, off, request.ifNoneFound);
  const changes = decideSync({
    wanted: wanted.value.regions,
    idle: wanted.value.idle,
    existing: regions,
    vaults,
    removePlans: request.removePlans,
    adopt: request.adopt,
    createVaults,
    passedOver: cover.passedOver,
  });
  const decided = withCover(changes, cover, untestedWarnings(wanted.value.regions, cover.covered));
  logChanges(run.log, decided);
  const asked: SyncAsked = { request, account: connection.account, source };
  if (request.dryRun) return showPlanned(session, decided, regions, asked);
  const approved = await approvalOf(decided.changes, asked, run);
  if (!approved.ok) return endRefused(session, approved.refusals, { regions });
  return changePlans(session, decided, regions, approved.value, plans);
}

/**
 * One listing a region more, for a file that says anything of restore tests. What a plan had that is to be removed can be known by
 * that listing alone; of every other file, none was ever made, or somebody took the line out, which `restore-test: never` is for.
 */
function asksForTests({ file }: PlanSource, { removePlans }: SyncRequest): boolean {
  const said = file.plans.some((plan) => plan.engine === 'aws-backup' && plan.restoreTest !== undefined);
  return said || removePlans.length > 0;
}

/** What is to change, and what the plans cover today. */
type Decided = Pick<SyncDecision, 'changes'> & Omit<Cover, 'passedOver'>;

function withCover(
  decided: SyncDecision,
  { covered, failures, warnings }: Cover,
  untested: readonly Warning[],
): Decided {
  return {
    changes: decided.changes,
    covered,
    failures: [...decided.failures, ...failures],
    warnings: [...decided.warnings, ...warnings, ...untested],
  };
}

/** Ends a dry run: what would be changed is written down for approval. */
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

/** Makes those of the changes that may be made, and ends the run. */
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
