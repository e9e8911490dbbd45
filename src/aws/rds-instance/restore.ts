import { RestoreDBInstanceFromDBSnapshotCommand } from '@aws-sdk/client-rds';
import { failure, type RestoreChange, type RestoreOutcome, resourceId, success } from '../../model.ts';
import type { Restoring } from '../../ports/restoring.ts';
import type { RdsContext } from '../rds/context.ts';
import { mapped } from '../rds/family.ts';
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
import { DB_INSTANCES, databaseOf } from './family.ts';

/** Restores DB instances from DB snapshots. */
export function restoreDbInstances(rds: RdsContext): Restoring {
  return {
    readFacts: async (region, point, living) => {
      const remembered = await readRemembered(DB_INSTANCES, rds, region, point);
      if (!remembered.ok) return failure(remembered.fault);
      const original = living === null ? null : settingsFrom(living.details?.launch ?? []);
      return success({ remembered: remembered.value, original, notes: [] });
    },
    restore: (change) => restoreDbInstance(rds, change),
    readStates: (region, ids) =>
      readDatabases(ids, async (name) => {
        const found = await findDatabase(DB_INSTANCES, rds, region, name);
        return found.ok ? success(found.value === null ? null : restoredState(found.value.state)) : found;
      }),
  };
}

async function restoreDbInstance(rds: RdsContext, change: RestoreChange): Promise<RestoreOutcome> {
  const { region, point, fields } = change;
  const name = change.name ?? '';
  const made = await makeDatabase(rds, change, {
    family: DB_INSTANCES,
    name,
    existsCode: 'DBInstanceAlreadyExistsFault',
    send: async () =>
      mapped(
        await rds.caller.once(
          region,
          'RestoreDBInstanceFromDBSnapshot',
          (client) =>
            client.send(
              new RestoreDBInstanceFromDBSnapshotCommand({
                DBInstanceIdentifier: name,
                DBSnapshotIdentifier: snapshotName(point),
                DBInstanceClass: fields['instance-class']?.value,
                DBSubnetGroupName: fields['subnet-group']?.value,
                VpcSecurityGroupIds: fields['security-groups']?.value.split(' '),
                // AWS's default depends on the subnets:
                // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RestoreDBInstanceFromDBSnapshot.html
                PubliclyAccessible: false,
                Tags: tagsToRestoreWith(change),
              }),
            ),
          () => null,
        ),
        ({ DBInstance: instance }) => (instance === undefined ? null : databaseOf(instance)),
      ),
  });
  if (!made.ok) return { result: 'failed', fault: made.fault };
  const { database, earlier } = made.value;
  return { result: earlier ? 'already-done' : 'done', id: resourceId(database.id), ...restoredState(database.state) };
}
