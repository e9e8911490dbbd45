import { apply } from '../../apply/apply.ts';
import type { ApprovableRequest, Asked } from '../../changes/approval.ts';
import { chooseRegions } from '../../decide/regions.ts';
import type { Request } from '../../inputs/request.ts';
import { attempt } from '../../model/attempt.ts';
import { badInput, type Watch } from '../../model/known-faults.ts';
import {
  type Applied,
  type ChangeSet,
  type Failure,
  type Fault,
  failure,
  type Instant,
  type Inventory,
  type Region,
  type Report,
  type Result,
  type Settled,
  type Story,
  success,
} from '../../model.ts';
import { type Looking, observe } from '../../observe/observe.ts';
import type { PlannedRule } from '../../plan/model.ts';
import type { PlanSource } from '../../plan/source.ts';
import type { Connection } from '../../ports/cloud.ts';
import type { Log } from '../../ports/log.ts';
import type { Surroundings } from '../../ports/surroundings.ts';
import { buildReport } from '../../report/build.ts';
import { decideBackup } from '../backup/decide.ts';

/** What a run knows of the plan file. */
export interface PlanContext {
  /** Null where the run needs none and found none. */
  readonly source: PlanSource | null;
  /** The rules that are due; empty where none was asked for. */
  readonly due: readonly PlannedRule[];
}

/**
 * One run: observe, decide, guard, apply, report. A dry run stops before apply and shares every line up to there. What a backup
 * by tag does without (plans, change sets, purges, waiting) is loaded where it is met, so that the most frequent run starts fast.
 */
export async function run(request: ApprovableRequest, surroundings: Surroundings, plan: PlanContext): Promise<Report> {
  const { cloud, clock, log } = surroundings;
  const startedAt = Math.floor(clock.now() / 1000) * 1000;
  const end = async (story: Story, changeSetPath: string | null = null) => {
    const calendar =
      request.mode === 'backup' ? null : (await import('../../report/backup-days.ts')).calendarOf(story, startedAt);
    return buildReport({
      request,
      startedAt,
      finishedAt: clock.now(),
      rulesDue: plan.due,
      changeSetPath,
      calendar,
      ...story,
    });
  };

  const connected = await attempt(cloud.connect, surroundings);
  if (!connected.ok) return end(ended({ region: null, target: 'session', action: 'start', fault: connected.fault }));
  const connection = connected.value;
  const { account, caller } = connection;
  log.info(`Account ${account}, as ${caller}`);
  try {
    const refuse = (target: string, fault: Fault) =>
      end({ ...ended({ region: null, target, action: 'start', fault }), account, caller });
    const chosen = await regionsOf(connection, request, surroundings);
    if (!chosen.ok)
      return refuse(chosen.fault.code === 'bad-input' ? 'regions' : request.session.homeRegion, chosen.fault);
    const regions = narrowRegions(plan.due, chosen.value);
    if (!regions.ok) return refuse('plan-file', regions.fault);
    const looking = await lookingOf(request, plan.due);
    const inventory = await observe(connection, regions.value, looking, surroundings, (read) =>
      logRegion(log, read, request.kinds.length > 1),
    );
    const chosenChanges = await decide(inventory, connection, request, plan, startedAt, surroundings);
    const foreseen = await foreseenIn(connection, chosenChanges, surroundings);
    if (!foreseen.ok) return refuse('changes', foreseen.fault);
    const decided = foreseen.value;
    logChanges(log, decided);
    const asked: Asked = { request, account, source: plan.source, due: plan.due };
    // Beside the work, and never before it: a slow look holds up no backup.
    const look = async () => {
      if (request.mode !== 'backup' || !request.otherBackups) return null;
      const { lookForOthers } = await import('../../observe/other-backups.ts');
      return lookForOthers(decided, connection, request, startedAt, surroundings);
    };
    if (request.dryRun) {
      const [{ changeSet, path }, others] = await Promise.all([written(decided, asked, surroundings), look()]);
      return end({ account, caller, inventory, changeSet, applied: null, settled: null, others }, path);
    }
    const approval = await approved(decided, asked, surroundings);
    if (!approval.ok) return refuse('change-set', approval.fault);
    const changeSet = approval.value;
    const [applied, others] = await Promise.all([apply(changeSet, connection.kinds, surroundings), look()]);
    const settled = await settleCreated(applied, connection, request, surroundings);
    return end({ account, caller, inventory, changeSet, applied, settled, others });
  } finally {
    connection.close();
  }
}

async function foreseenIn({ foresee }: Connection, changeSet: ChangeSet, watch: Watch): Promise<Result<ChangeSet>> {
  return foresee === undefined ? success(changeSet) : attempt(async () => success(await foresee(changeSet)), watch);
}

function ended(failed: Failure): Story {
  const changeSet: ChangeSet = { changes: [], skipped: [], failures: [failed], warnings: [], matched: 0 };
  return { account: null, caller: null, inventory: null, changeSet, applied: null, settled: null };
}

export interface Regions {
  readonly enabled: readonly Region[];
  readonly chosen: readonly Region[];
}

/** The regions that the input `regions` chooses among those that are enabled. */
export async function regionsOf(
  connection: Connection,
  request: Pick<Request, 'regions'>,
  watch: Watch,
): Promise<Result<Regions>> {
  const enabled = await attempt(connection.enabledRegions, watch);
  if (!enabled.ok) return enabled;
  const chosen = chooseRegions(request.regions, enabled.value);
  if (chosen.ok) return success({ enabled: enabled.value, chosen: chosen.regions });
  return failure(
    badInput(`regions: ${chosen.problem}`, 'Correct the input regions and run again; nothing was changed.'),
  );
}

/**
 * Only the regions of the plans that are due. A name or glob of theirs that fits no enabled region is an error, as it is in the
 * input. Where a plan names an instance by its id alone, all regions are looked at, to say where it is.
 */
function narrowRegions(due: readonly PlannedRule[], { enabled, chosen }: Regions): Result<readonly Region[]> {
  const plans = [...new Set(due.map(({ plan }) => plan))];
  if (plans.length === 0) return success(chosen);
  const wanted = new Set<Region>();
  for (const { name, selection } of plans) {
    const reading = chooseRegions(selection.regions, enabled);
    if (!reading.ok) {
      const message = `plan-file: the regions of the plan ${name}: ${reading.problem}`;
      return failure(badInput(message, 'Correct the regions of the plan and run again; nothing was changed.'));
    }
    const everywhere = selection.resources.some(({ region }) => region === null);
    for (const region of everywhere ? chosen : reading.regions) wanted.add(region);
  }
  const narrowed = chosen.filter((region) => wanted.has(region));
  if (narrowed.length > 0) return success(narrowed);
  const message =
    'regions: the plans that are due and the input regions have no region in common; write both so that they do, such as "eu-*"';
  return failure(badInput(message, 'Correct regions and run again; nothing was changed.'));
}

/** Writes what a dry run found, so that it can be approved and applied. */
async function written(changeSet: ChangeSet, asked: Asked, surroundings: Surroundings) {
  const { clock, commit, files } = surroundings;
  const { changeSetText } = await import('../../changes/approval.ts');
  const text = changeSetText(changeSet, asked, clock.now(), commit);
  const path = await attempt(async () => success(await files.write('change-set', text)), surroundings);
  if (path.ok) return { changeSet, path: path.value };
  const failed: Failure = { region: null, target: 'change-set', action: 'start', fault: path.fault };
  return { changeSet: { ...changeSet, failures: [...changeSet.failures, failed] }, path: null };
}

async function approved(
  changeSet: ChangeSet,
  asked: Asked,
  { files, clock }: Surroundings,
): Promise<Result<ChangeSet>> {
  const path = asked.request.changeSet.approved;
  if (path === null) return success(changeSet);
  const refuse = (why: string) =>
    failure(
      badInput(
        `change-set: "${path}" is refused: ${why}`,
        'Make a change set with a dry run of the same inputs, have it approved, and write its path; nothing was changed.',
      ),
    );
  let text: string;
  try {
    text = await files.read(path);
  } catch (error) {
    return refuse(`it cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { approve } = await import('../../changes/approval.ts');
  const approval = approve(changeSet, text, asked, clock.now());
  return approval.ok ? success(approval.changeSet) : refuse(approval.problem);
}

/** What the run has to look at. */
async function lookingOf(request: ApprovableRequest, due: readonly PlannedRule[]): Promise<Looking> {
  if (request.mode !== 'backup') return { resources: null, points: true };
  if (request.tagLines !== null) return { resources: request.tagLines, points: false };
  const { prefilters } = await import('../../plan/select.ts');
  const sieve = prefilters({ plans: [...new Set(due.map(({ plan }) => plan))] });
  return { resources: sieve.kind === 'tags' ? sieve.lines : [], points: false };
}

async function decide(
  inventory: Inventory,
  connection: Connection,
  request: ApprovableRequest,
  { source, due }: PlanContext,
  startedAt: Instant,
  watch: Watch,
): Promise<ChangeSet> {
  switch (request.mode) {
    case 'backup': {
      if (request.tagLines !== null) return decideBackup(inventory, request, startedAt);
      const { decidePlannedBackup } = await import('../backup/decide-planned.ts');
      return decidePlannedBackup(inventory, request, due, startedAt);
    }
    case 'purge': {
      const { decideGuarded } = await import('../purge/guarded.ts');
      return decideGuarded(inventory, connection, request, source, startedAt, watch);
    }
    case 'retain': {
      if (source === null) throw new Error('a retain without a plan file was not refused: this is a bug');
      const { decideRetainChanges } = await import('../../decide/retain-change-set.ts');
      return decideRetainChanges(inventory, source.file, startedAt, request.graceMilliseconds);
    }
    default:
      return request satisfies never;
  }
}

async function settleCreated(
  { created }: Applied,
  { kinds }: Connection,
  request: Request,
  { clock, signal, log }: Surroundings,
): Promise<Settled | null> {
  if (request.mode !== 'backup' || request.waitMilliseconds === null) return null;
  const pending = created.flatMap(({ change, outcome }) =>
    outcome.result === 'failed' || outcome.state !== 'pending'
      ? []
      : [{ kind: change.resource.kind, region: change.resource.region, id: outcome.id }],
  );
  const deadline = clock.now() + request.waitMilliseconds;
  const { settle } = await import('../../apply/settle.ts');
  return settle(pending, { kinds, engine: request.engine.name, clock, signal, log, deadline });
}

/** Tells of a region that was read, or could not be. */
function logRegion(log: Log, inventory: Inventory['regions'][number], naming: boolean): void {
  const place = naming ? `${inventory.region} ${inventory.kind}` : inventory.region;
  if (!inventory.read) {
    log.group(place, [`could not be read: ${inventory.fault.message}`]);
    return;
  }
  const { resources, points, loose } = inventory;
  const lines = resources.map(({ id, name, obstacle }) => {
    const title = name === '' ? id : `${id} (${name})`;
    return obstacle === null ? title : `${title}: not backed up, ${obstacle.reason}`;
  });
  if (points.length > 0) lines.push(`with our tag: ${points.length}`);
  if (loose.length > 0) lines.push(`snapshots left over from earlier ones: ${loose.length}`);
  log.group(`${place}: ${resources.length + points.length} found`, lines);
}

function logChanges(log: Log, { changes, failures }: ChangeSet): void {
  const count = (action: string) => changes.filter((change) => change.action === action).length;
  log.info(
    `To create ${count('create')}, to set the expiry of ${count('set-expiry')}, to delete ${count('delete')}, to keep ${count('keep')}, refused ${count('refuse')}, failed so far ${failures.length}`,
  );
}
