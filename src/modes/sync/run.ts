import { chooseRegions } from '../../decide/regions.ts';
import type { SyncRequest } from '../../inputs/request.ts';
import { attempt } from '../../model/attempt.ts';
import type { ExistingRegion, SyncChange, WantedRegion } from '../../model/backup-plans.ts';
import { badInput } from '../../model/known-faults.ts';
import { type AccountId, type Fault, failure, type Report, type Result, success } from '../../model.ts';
import type { PlanFile } from '../../plan/model.ts';
import type { PlanSource } from '../../plan/source.ts';
import type { BackupPlans } from '../../ports/backup-plans.ts';
import type { Log } from '../../ports/log.ts';
import type { Surroundings } from '../../ports/surroundings.ts';
import { buildReport } from '../../report/build.ts';
import { type Regions, regionsOf } from '../shared/run.ts';
import { applySync } from './apply.ts';
import { approveSync, type SyncApproval, type SyncAsked, syncChangeSetText } from './approval.ts';
import { decideSync, type SyncDecision } from './decide.ts';
import { desiredRegions } from './desired.ts';
import { changeWords, notApprovedWarnings, type SyncStory, syncReport } from './story.ts';

/**
 * One sync: reads AWS Backup's plans in all regions, decides how to make them those of the plan file, and changes them so. A dry
 * run stops before the changes and writes the change set.
 */
export async function runSync(request: SyncRequest, surroundings: Surroundings, source: PlanSource): Promise<Report> {
  const { cloud, clock, log } = surroundings;
  const startedAt = Math.floor(clock.now() / 1000) * 1000;
  const connected = await attempt(cloud.connect, surroundings);
  const account = connected.ok ? connected.value.account : null;
  const caller = connected.ok ? connected.value.caller : null;
  const end = ({ failures, warnings }: Findings, sync: SyncStory | null, changeSetPath: string | null = null) =>
    buildReport({
      request,
      startedAt,
      finishedAt: clock.now(),
      account,
      caller,
      inventory: null,
      changeSet: { changes: [], skipped: [], failures, warnings, matched: 0 },
      applied: null,
      settled: null,
      sync: sync === null ? null : syncReport(sync),
      changeSetPath,
    });
  const refuse = (target: string, fault: Fault, regions: SyncStory['regions'] = []) =>
    end(
      { failures: [{ region: null, target, action: 'start', fault }], warnings: [] },
      regions.length === 0 ? null : { regions, changes: [] },
    );
  if (!connected.ok) return refuse('session', connected.fault);
  const connection = connected.value;
  log.info(`Account ${connection.account}, as ${connection.caller}`);
  try {
    const chosen = await regionsOf(connection, request, surroundings);
    if (!chosen.ok)
      return refuse(chosen.fault.code === 'bad-input' ? 'regions' : request.session.homeRegion, chosen.fault);
    const wanted = wantedOf(source, request, chosen.value, connection.account);
    if (!wanted.ok) return refuse('plan-file', wanted.fault);
    const plans = await connection.backupPlans();
    const regions = await readAll(plans, wanted.value.regions, source.file, request, surroundings);
    const decided = decideSync({
      wanted: wanted.value.regions,
      idle: wanted.value.idle,
      existing: regions,
      removePlans: request.removePlans,
      createVaults: request.newVault !== null,
    });
    logChanges(log, decided);
    const asked: SyncAsked = { request, account: connection.account, source };
    if (request.dryRun) {
      const planned = decided.changes.map((change) => ({ change, outcome: { result: 'planned' } as const }));
      const path = await written(decided.changes, asked, surroundings);
      if (path.ok) return end(decided, { regions, changes: planned }, path.value);
      const failed = { region: null, target: 'change-set', action: 'start', fault: path.fault } as const;
      return end({ ...decided, failures: [...decided.failures, failed] }, { regions, changes: planned });
    }
    const approval = await approvalOf(decided.changes, asked, surroundings);
    if (!approval.ok) return refuse('change-set', badInput(approval.problem, APPROVAL_ADVICE), regions);
    const approved = decided.changes.filter((change) => approval.approved.has(change));
    const applied = await applySync(approved, plans, request.newVault, surroundings);
    const changes = decided.changes.map((change) => ({
      change,
      outcome: applied.get(change) ?? ({ result: 'not-approved' } as const),
    }));
    const warnings = [...decided.warnings, ...approval.warnings, ...notApprovedWarnings(changes)];
    return end({ ...decided, warnings }, { regions, changes });
  } finally {
    connection.close();
  }
}

type Findings = Pick<Parameters<typeof buildReport>[0]['changeSet'], 'failures' | 'warnings'>;

interface Wanted {
  readonly regions: readonly WantedRegion[];
  /** Why there is nothing to bring about; null where there is something. */
  readonly idle: Fault | null;
}

/**
 * What the plan file wants in each of the chosen regions. A region's name or glob in it that fits no enabled region is an error,
 * as it is in the input. So is a sync that has nothing to bring about, which would be green and do nothing; yet what an earlier one
 * left is looked for.
 */
function wantedOf(
  { file, path }: PlanSource,
  { removePlans }: SyncRequest,
  { enabled, chosen }: Regions,
  account: AccountId,
): Result<Wanted> {
  const theirs = file.plans.filter(({ engine }) => engine === 'aws-backup');
  for (const { name, selection } of theirs) {
    const reading = chooseRegions(selection.regions, enabled);
    if (reading.ok) continue;
    const message = `plan-file: the regions of the plan ${name}: ${reading.problem}`;
    return failure(badInput(message, 'Correct the regions of the plan and run again; nothing was changed.'));
  }
  for (const { name, selection } of theirs) {
    const foreign = selection.resources.find((one) => one.account !== null && one.account !== account);
    if (foreign === undefined) continue;
    const message = `plan-file: the plan ${name} names ${foreign.id} of account ${foreign.account}, and this run works in ${account}: AWS Backup would pass over it in silence`;
    return failure(
      badInput(message, 'Correct the ARN in resources of the plan, or the account of the run; nothing was changed.'),
    );
  }
  const wanted = desiredRegions(file, chosen, account);
  const busy = removePlans.length > 0 || wanted.some(({ plans }) => plans.length > 0);
  return success({ regions: wanted, idle: busy ? null : nothingToSync(theirs.length, path) });
}

function nothingToSync(plans: number, path: string): Fault {
  return plans === 0
    ? badInput(
        `plan-file: no plan of "${path}" says "engine: aws-backup", so there is nothing to sync`,
        'Write engine, vault and role into the plans that AWS Backup is to carry out, or name those to delete in remove-plans, such as "nightly".',
      )
    : badInput(
        'regions: the plans of AWS Backup and the input regions have no region in common; write both so that they do, such as "eu-*"',
        'Correct regions and run again; nothing was changed.',
      );
}

/** Reads all regions at once: what is wanted there, and what the file's plans may have left there before. */
function readAll(
  plans: BackupPlans,
  wanted: readonly WantedRegion[],
  file: PlanFile,
  { removePlans }: SyncRequest,
  surroundings: Surroundings,
): Promise<readonly ExistingRegion[]> {
  const names = [...new Set([...file.plans.map(({ name }) => name), ...removePlans])];
  return Promise.all(
    wanted.map(async ({ region, vaults }) => {
      const read = await attempt(async () => success(await plans.read(region, { vaults, plans: names })), surroundings);
      const existing: ExistingRegion = read.ok ? read.value : { region, read: false, fault: read.fault };
      logRegion(surroundings.log, existing);
      return existing;
    }),
  );
}

/** Writes what a dry run found, so that it can be approved and applied. */
function written(changes: readonly SyncChange[], asked: SyncAsked, surroundings: Surroundings) {
  const { clock, commit, files } = surroundings;
  const text = syncChangeSetText(changes, asked, clock.now(), commit);
  return attempt(async () => success(await files.write('change-set', text)), surroundings);
}

const APPROVAL_ADVICE =
  'Make a change set with a dry run of the same inputs, have it approved, and write its path; nothing was changed.';

async function approvalOf(
  changes: readonly SyncChange[],
  asked: SyncAsked,
  { files, clock }: Surroundings,
): Promise<SyncApproval> {
  const path = asked.request.changeSet.approved;
  if (path === null) return { ok: true, approved: new Set(changes), warnings: [] };
  const refused = (why: string) => ({ ok: false, problem: `change-set: "${path}" is refused: ${why}` }) as const;
  try {
    const approval = approveSync(changes, await files.read(path), asked, clock.now());
    return approval.ok ? approval : refused(approval.problem);
  } catch (error) {
    return refused(`it cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Tells of a region that was read, or could not be. */
function logRegion(log: Log, existing: ExistingRegion): void {
  const { region } = existing;
  if (!existing.read) {
    log.group(region, [`could not be read: ${existing.fault.message}`]);
    return;
  }
  const lines = existing.plans.map(({ name, id, ours, selections }) =>
    ours ? `plan ${name} (${id}), selections: ${selections.length}` : `plan ${name} (${id}), not ours`,
  );
  log.group(`${region}: ${existing.plans.length} found`, lines);
}

function logChanges(log: Log, { changes, failures }: SyncDecision): void {
  const title = `Changes to make in AWS Backup: ${changes.length}, failed so far ${failures.length}`;
  if (changes.length === 0) log.info(title);
  else log.group(title, changes.map(changeWords));
}
