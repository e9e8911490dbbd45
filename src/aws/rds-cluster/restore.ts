import {
  CreateDBInstanceCommand,
  DescribeDBClusterSnapshotsCommand,
  RestoreDBClusterFromSnapshotCommand,
} from '@aws-sdk/client-rds';
import {
  type Fault,
  failure,
  type Instant,
  type Region,
  type Resource,
  type RestoreChange,
  type Restored,
  type RestoreOutcome,
  type RestoreSettings,
  type Result,
  resourceId,
  success,
} from '../../model.ts';
import type { Restoring } from '../../ports/restoring.ts';
import { backoff } from '../backoff.ts';
import type { RdsContext } from '../rds/context.ts';
import { launchOf } from '../rds/databases.ts';
import { type Database, mapped } from '../rds/family.ts';
import {
  findDatabase,
  makeDatabase,
  readDatabases,
  readRemembered,
  restoredState,
  settingsFrom,
  snapshotName,
  tagsToRestoreWith,
} from '../rds/restore.ts';
import { DB_INSTANCES, databaseOf as instanceOf } from '../rds-instance/family.ts';
import { DB_CLUSTERS, databaseOf, scalingOf } from './family.ts';

/** Restores DB clusters from DB cluster snapshots, each with one instance. */
export function restoreDbClusters(rds: RdsContext): Restoring {
  return {
    readFacts: async (region, point, living) => {
      const remembered = await readRemembered(DB_CLUSTERS, rds, region, point);
      if (!remembered.ok) return failure(remembered.fault);
      const original = living === null ? success(null) : await originalOf(rds, living);
      return original.ok ? success({ remembered: remembered.value, original: original.value, notes: [] }) : original;
    },
    restore: (change, deadline) => restoreCluster(rds, change, deadline),
    readStates: (region, ids) => readDatabases(ids, (name) => readState(rds, region, name)),
  };
}

/** Reads the settings of the original, with the class of its writer: the listing contains none for an Aurora cluster. */
async function originalOf(rds: RdsContext, { region, id }: Resource): Promise<Result<RestoreSettings | null>> {
  const cluster = await findDatabase(DB_CLUSTERS, rds, region, id);
  if (!cluster.ok || cluster.value === null) return cluster.ok ? success(null) : cluster;
  const { instanceClass, writer } = cluster.value;
  if (instanceClass !== '' || writer === '') return success(settingsFrom(launchOf(cluster.value)));
  const instance = await findDatabase(DB_INSTANCES, rds, region, writer);
  if (!instance.ok) return instance;
  const classOfWriter = instance.value?.instanceClass ?? '';
  return success(settingsFrom(launchOf({ ...cluster.value, instanceClass: classOfWriter })));
}

/** The members of the snapshot that a restore request must repeat. */
interface Origin {
  readonly engine: string;
  readonly version: string | undefined;
}

async function readOrigin(rds: RdsContext, { region, point }: RestoreChange): Promise<Result<Origin>> {
  const name = snapshotName(point);
  const call = await rds.caller.repeatable(region, 'DescribeDBClusterSnapshots', (client) =>
    client.send(new DescribeDBClusterSnapshotsCommand({ DBClusterSnapshotIdentifier: name })),
  );
  if (!call.ok) return failure(call.fault);
  const snapshot = call.value.DBClusterSnapshots?.find(({ DBClusterSnapshotArn }) => DBClusterSnapshotArn === point);
  if (snapshot?.Engine === undefined) {
    const advice = 'It disappeared during the run: restore another backup.';
    return failure({ code: 'resource-gone', message: `${name} is not there any more`, advice });
  }
  return success({ engine: snapshot.Engine, version: snapshot.EngineVersion });
}

/** A Multi-AZ DB cluster is restored with its instances; an Aurora cluster has none until they are created. */
function bringsItsInstances({ engine }: Origin): boolean {
  return !engine.startsWith('aurora');
}

async function restoreCluster(rds: RdsContext, change: RestoreChange, deadline: Instant): Promise<RestoreOutcome> {
  const origin = await readOrigin(rds, change);
  if (!origin.ok) return { result: 'failed', fault: origin.fault };
  const made = await makeCluster(rds, change, origin.value);
  if (!made.ok) return { result: 'failed', fault: made.fault };
  const { database, earlier } = made.value;
  const id = resourceId(database.id);
  if (bringsItsInstances(origin.value)) {
    return { result: earlier ? 'already-done' : 'done', id, ...restoredState(database.state) };
  }
  const ready = await untilAvailable(rds, change, database, deadline);
  if (ready !== null) return { result: 'failed', fault: ready };
  const instance = await makeInstance(rds, change, origin.value);
  if (!instance.ok) return { result: 'failed', fault: halfMade(database.id, instance.fault) };
  const whole = earlier && instance.value.earlier;
  return { result: whole ? 'already-done' : 'done', id, ...restoredState(instance.value.database.state) };
}

function makeCluster(rds: RdsContext, change: RestoreChange, origin: Origin) {
  const { region, point, fields } = change;
  const name = change.name ?? '';
  const instanceClass = fields['instance-class']?.value ?? '';
  return makeDatabase(rds, change, {
    family: DB_CLUSTERS,
    name,
    existsCode: 'DBClusterAlreadyExistsFault',
    send: async () =>
      mapped(
        await rds.caller.once(
          region,
          'RestoreDBClusterFromSnapshot',
          (client) =>
            client.send(
              new RestoreDBClusterFromSnapshotCommand({
                DBClusterIdentifier: name,
                SnapshotIdentifier: snapshotName(point),
                // Without a version, AWS uses the region's default, which may be newer than the data.
                Engine: origin.engine,
                EngineVersion: origin.version,
                DBSubnetGroupName: fields['subnet-group']?.value,
                VpcSecurityGroupIds: fields['security-groups']?.value.split(' '),
                Tags: tagsToRestoreWith(change),
                ...(bringsItsInstances(origin) && { DBClusterInstanceClass: instanceClass, PubliclyAccessible: false }),
                ...(fields.capacity && { ServerlessV2ScalingConfiguration: scalingOf(fields.capacity.value) }),
              }),
            ),
          () => null,
        ),
        ({ DBCluster: cluster }) => (cluster === undefined ? null : databaseOf(cluster)),
      ),
  });
}

/** Waits until the cluster is available, because only then can instances be created in it. Returns null once it is. */
async function untilAvailable(
  rds: RdsContext,
  { region }: RestoreChange,
  made: Database,
  deadline: Instant,
): Promise<Fault | null> {
  const { clock, signal } = rds.caller;
  let state = restoredState(made.state);
  for (let round = 0; state.state === 'pending'; round += 1) {
    if (clock.now() >= deadline) return notInTime(made.id);
    await clock.sleep(Math.min(backoff(5_000, round, 60_000), Math.max(1, deadline - clock.now())), signal);
    const found = await findDatabase(DB_CLUSTERS, rds, region, made.id);
    if (!found.ok) return found.fault;
    state = restoredState(found.value?.state ?? 'creating');
  }
  return state.state === 'available' ? null : ended(made.id, state);
}

function notInTime(name: string): Fault {
  return {
    code: 'not-available-in-time',
    message: `the cluster ${name} was still being made when wait-timeout was over: it has no instance yet`,
    advice: 'Run the same run again, which adds the instance; large clusters take hours: raise wait-timeout.',
  };
}

function ended(name: string, { stateText }: Restored): Fault {
  return {
    code: 'wrong-state',
    message: `the cluster ${name} ended in state ${stateText}`,
    advice: 'Find the cause in the events of the cluster, delete it, and restore again.',
  };
}

function halfMade(name: string, fault: Fault): Fault {
  return { ...fault, message: `the cluster ${name} was made and has no instance: ${fault.message}` };
}

const FIRST = '-1';
const LONGEST_NAME = 63;

function instanceName(cluster: string): string {
  return `${cluster.slice(0, LONGEST_NAME - FIRST.length).replace(/-+$/, '')}${FIRST}`;
}

function makeInstance(rds: RdsContext, change: RestoreChange, { engine }: Origin) {
  const { region, fields } = change;
  const cluster = change.name ?? '';
  const name = instanceName(cluster);
  return makeDatabase(rds, change, {
    family: DB_INSTANCES,
    name,
    existsCode: 'DBInstanceAlreadyExistsFault',
    send: async () =>
      mapped(
        await rds.caller.once(
          region,
          'CreateDBInstance',
          (client) =>
            client.send(
              new CreateDBInstanceCommand({
                DBInstanceIdentifier: name,
                DBClusterIdentifier: cluster,
                DBInstanceClass: fields['instance-class']?.value,
                Engine: engine,
                PubliclyAccessible: false,
                Tags: tagsToRestoreWith(change),
              }),
            ),
          () => null,
        ),
        ({ DBInstance: instance }) => (instance === undefined ? null : instanceOf(instance)),
      ),
  });
}

/** Reads the state of a cluster, and for Aurora that of its instance too: clients can only connect to an instance. */
async function readState(rds: RdsContext, region: Region, name: string): Promise<Result<Restored | null>> {
  const cluster = await findDatabase(DB_CLUSTERS, rds, region, name);
  if (!cluster.ok) return cluster;
  if (cluster.value === null) return success(null);
  const state = restoredState(cluster.value.state);
  if (state.state !== 'available' || !cluster.value.engine.startsWith('aurora')) return success(state);
  const instance = await findDatabase(DB_INSTANCES, rds, region, instanceName(name));
  if (!instance.ok) return instance;
  return success(instance.value === null ? { ...state, state: 'pending' } : restoredState(instance.value.state));
}
