import { apply } from './apply.ts';
import { attempt } from './attempt.ts';
import type { Clock } from './clock.ts';
import { decideBackup } from './decide/backup.ts';
import { guard } from './decide/guards.ts';
import { decidePurge } from './decide/purge.ts';
import { chooseRegions } from './decide/regions.ts';
import { readEvidence } from './evidence.ts';
import { badInput, type Watch } from './faults.ts';
import type { Log } from './log.ts';
import {
  type Applied,
  type ChangeSet,
  type Failure,
  failure,
  type Instant,
  type Inventory,
  type Report,
  type Settled,
  type Story,
} from './model.ts';

import { observe } from './observe.ts';
import type { Cloud, Connection } from './port.ts';
import { buildReport } from './report/build.ts';
import type { PurgeRequest, Request } from './request.ts';
import { settle } from './settle.ts';

/** All that a run needs from outside. */
export interface Surroundings {
  readonly cloud: Cloud;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted when the run is to stop: no new work is begun, and what was done is still reported. */
  readonly signal: AbortSignal;
}

/** One run: observe, decide, guard, apply, report. A dry run stops before apply and shares every line up to there. */
export async function run(request: Request, surroundings: Surroundings): Promise<Report> {
  const { cloud, clock, log } = surroundings;
  const startedAt = Math.floor(clock.now() / 1000) * 1000;
  const end = (story: Story) => buildReport({ request, startedAt, finishedAt: clock.now(), ...story });

  const connected = await attempt(cloud.connect, surroundings);
  if (!connected.ok) return end(ended({ region: null, target: 'session', action: 'start', fault: connected.fault }));
  const connection = connected.value;
  const { account, caller } = connection;
  log.info(`Account ${account}, as ${caller}`);
  try {
    const regions = await regionsOf(connection, request, surroundings);
    if (!regions.ok) {
      const target = regions.fault.code === 'bad-input' ? 'regions' : request.session.homeRegion;
      return end({ ...ended({ region: null, target, action: 'start', fault: regions.fault }), account, caller });
    }
    const inventory = await observe(connection, regions.value, request, surroundings, (read) => logRegion(log, read));
    const changeSet = await decide(inventory, connection, request, startedAt, surroundings);
    logChanges(log, changeSet);
    if (request.dryRun) return end({ account, caller, inventory, changeSet, applied: null, settled: null });
    const applied = await apply(changeSet, connection.kinds, surroundings);
    const settled = await settleCreated(applied, connection, request, surroundings);
    return end({ account, caller, inventory, changeSet, applied, settled });
  } finally {
    connection.close();
  }
}

function ended(failed: Failure): Story {
  const changeSet: ChangeSet = { changes: [], skipped: [], failures: [failed], warnings: [], matched: 0 };
  return { account: null, caller: null, inventory: null, changeSet, applied: null, settled: null };
}

async function regionsOf(connection: Connection, request: Request, watch: Watch) {
  const enabled = await attempt(connection.enabledRegions, watch);
  if (!enabled.ok) return enabled;
  const chosen = chooseRegions(request.regions, enabled.value);
  if (chosen.ok) return { ok: true, value: chosen.regions } as const;
  return failure(
    badInput(`regions: ${chosen.problem}`, 'Correct the input regions and run again; nothing was changed.'),
  );
}

async function decide(
  inventory: Inventory,
  connection: Connection,
  request: Request,
  startedAt: Instant,
  watch: Watch,
): Promise<ChangeSet> {
  if (request.mode === 'backup') return decideBackup(inventory, request, startedAt);
  return decideGuarded(inventory, connection, request, startedAt, watch);
}

/** The guards need facts about the candidates, and those are only known after the first decision. */
async function decideGuarded(
  inventory: Inventory,
  connection: Connection,
  request: PurgeRequest,
  now: Instant,
  watch: Watch,
): Promise<ChangeSet> {
  const due = decidePurge(inventory, request, now);
  const evidence = await readEvidence(connection, due, request, watch);
  return guard(due, { account: inventory.account, request, evidence });
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
  return settle(pending, { kinds, clock, signal, log, deadline });
}

function logRegion(log: Log, inventory: Inventory['regions'][number]): void {
  if (!inventory.read) {
    log.group(inventory.region, [`could not be read: ${inventory.fault.message}`]);
    return;
  }
  const { resources, points, loose } = inventory;
  const lines = resources.map(({ id, name, obstacle }) => {
    const title = name === '' ? id : `${id} (${name})`;
    return obstacle === null ? title : `${title}: not backed up, ${obstacle.reason}`;
  });
  if (points.length > 0) lines.push(`with our tag: ${points.length}`);
  if (loose.length > 0) lines.push(`snapshots left over from earlier ones: ${loose.length}`);
  log.group(`${inventory.region}: ${resources.length + points.length} found`, lines);
}

function logChanges(log: Log, { changes, failures }: ChangeSet): void {
  const count = (action: string) => changes.filter((change) => change.action === action).length;
  log.info(
    `To create ${count('create')}, to delete ${count('delete')}, to keep ${count('keep')}, refused ${count('refuse')}, failed so far ${failures.length}`,
  );
}
