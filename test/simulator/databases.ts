import { choose, happens, oneOf, wholeNumber } from './chance.ts';
import { type DatabaseKindName, databaseKey, databases, dbSnapshots, familyOf } from './facts-rds.ts';
import type { Change } from './fleet.ts';
import { MARK, stamp } from './rules.ts';
import type { World } from './world.ts';

const DAY = 86_400_000;

/**
 * Few names for many databases: the same one is an instance and a cluster, here and in other regions. The long ones are cut in
 * the names of cluster snapshots, and begin alike.
 */
const NAMES = [
  'orders',
  'orders-2',
  'stock',
  'orders-of-the-european-warehouse-north',
  'orders-of-the-european-warehouse-south',
] as const;

function drawName({ random }: World): string {
  return choose(random, 'orders', 'orders', ...NAMES);
}

/** Puts databases of both kinds into a region, and what earlier times left of them. */
export function settleDatabases(world: World, region: string): void {
  const { random } = world;
  for (let count = wholeNumber(random, 0, 2); count > 0; count -= 1) createDatabase(world, region, 'rds-cluster');
  for (let count = wholeNumber(random, 1, 3); count > 0; count -= 1) createDatabase(world, region, 'rds-instance');
  for (const kind of ['rds-instance', 'rds-cluster'] as const) {
    for (let count = wholeNumber(random, 0, 3); count > 0; count -= 1) leaveDbSnapshot(world, region, kind);
  }
}

/** Creates a database that may, may nearly, or may not be due for a backup. Null where one of its name is there. */
function createDatabase(world: World, region: string, kind: DatabaseKindName, name?: string): string | null {
  const { random, account } = world;
  const id = name ?? drawName(world);
  if (databases(account, region, kind).has(id)) return null;
  const tags: Record<string, string> = {};
  if (happens(random, 0.85)) tags.Backup = choose(random, 'Daily', 'Daily', 'Daily', 'Daily', 'daily');
  if (happens(random, 0.35)) Object.assign(tags, { Weekly: 'on', Team: choose(random, 'a:b', 'a:b', 'a:b', 'a:bc') });
  if (happens(random, 0.3)) Object.assign(tags, { Name: 'the orders', Expire: 'by hand', Stage: 'production' });
  const seed = {
    region,
    id,
    tags,
    createdAt: world.time.now(),
    copyTagsToSnapshot: happens(random, 0.5),
    status: choose(random, 'available', 'available', 'available', 'available', 'stopped', 'modifying'),
  };
  const other = happens(random, 0.05);
  if (kind === 'rds-cluster') {
    account.addDbCluster({ ...seed, ...(other ? { engine: choose(random, 'neptune', 'docdb') } : {}) });
    for (let member = wholeNumber(random, 0, 2); member > 0; member -= 1) {
      const memberId = `${id.slice(0, 12)}-writer-${member}`;
      if (databases(account, region, 'rds-instance').has(memberId)) continue;
      account.addDbInstance({ region, id: memberId, clusterId: id, tags: happens(random, 0.7) ? tags : {} });
    }
  } else {
    account.addDbInstance({ ...seed, ...(other ? { engine: choose(random, 'neptune', 'docdb') } : {}) });
  }
  return id;
}

/** A manual snapshot of long ago: mostly a backup of ours, else one that only looks like it. */
function leaveDbSnapshot(world: World, region: string, kind: DatabaseKindName): void {
  const { random, account, time } = world;
  const sourceId = oneOf(random, [...databases(account, region, kind).keys(), drawName(world)]) ?? '';
  const createdAt = time.now() - wholeNumber(random, 1, 40) * DAY;
  const when = stamp(createdAt).replace(/\D/g, '');
  const ours = `backupviatag-${sourceId.slice(0, 20)}-${when}-0123456789ab`;
  const whole = `backupviatag-${sourceId}-${when}-0123456789ab`;
  const seed = {
    region,
    sourceId,
    createdAt,
    tags: {
      CreatedBy: MARK,
      Expire: stamp(createdAt + wholeNumber(random, 1, 45) * DAY),
      BackupSource: sourceId,
      BackupTag: 'Backup:Daily',
      BackupRun: ours,
    },
  };
  const name = sourceId.length > 20 && kind === 'rds-cluster' ? null : whole;
  const type = choose(random, 'ours', 'ours', 'ours', 'ours', 'by hand', 'automated', 'awsbackup');
  const id = {
    ours: name ?? `before-${account.ids.resource('n')}`,
    'by hand': `before-release-${account.ids.resource('n')}`,
    automated: `rds:${sourceId}-${when}`,
    awsbackup: `awsbackup:job-${account.ids.resource('n')}`,
  }[type];
  if (dbSnapshots(account, region, kind).has(id)) return;
  account.addDbSnapshot(familyOf(kind), {
    ...seed,
    id,
    type: type === 'ours' || type === 'by hand' ? 'manual' : type,
    public: happens(random, 0.25),
    status: choose(random, 'available', 'available', 'available', 'available', 'available', 'failed'),
  });
}

/** Changes something about the databases. Says what, and what it is about. */
export function changeDatabases(world: World): Change | null {
  const { random, account, regions } = world;
  const region = oneOf(random, regions) ?? '';
  const kind = choose<DatabaseKindName>(random, 'rds-instance', 'rds-cluster');
  const database = oneOf(random, [...databases(account, region, kind).values()]);
  if (database === undefined || happens(random, 0.2)) {
    const id = createDatabase(world, region, kind);
    return id === null
      ? null
      : { what: `${kind} ${id} is created in ${region}`, touched: keysOf(world, region, kind, id) };
  }
  const { id, tags } = database;
  const touched = keysOf(world, region, kind, id);
  const change = choose(
    random,
    'stop',
    'start',
    'start',
    'modify',
    'delete',
    'anew',
    'rename',
    'rename',
    'tag',
    'untag',
    'other value',
  );
  switch (change) {
    case 'stop':
      database.status = choose(random, 'stopping', 'stopped', 'storage-full');
      break;
    case 'start':
      database.status = 'available';
      break;
    case 'modify':
      database.status = choose(random, 'modifying', 'upgrading');
      break;
    case 'delete':
      deleteDatabase(world, region, kind, id);
      break;
    case 'anew':
      anew(world, region, kind, id);
      break;
    case 'rename': {
      const to = rename(world, region, kind, id);
      if (to !== null) touched.push(...keysOf(world, region, kind, to));
      break;
    }
    case 'tag':
      tags.set('Backup', 'Daily').set('Weekly', 'on').set('Team', 'a:b');
      break;
    case 'untag':
      tags.delete(choose(random, 'Backup', 'Weekly', 'Team'));
      break;
    case 'other value':
      tags.set('Backup', choose(random, 'DAILY', '', 'Daily '));
      break;
  }
  return { what: `${kind} ${id} in ${region}: ${change}`, touched };
}

/** Deletes a database and makes another one of its name, which has no backup yet. */
export function anew(world: World, region: string, kind: DatabaseKindName, id: string): void {
  const found = databases(world.account, region, kind).get(id);
  const tags = Object.fromEntries(found?.tags ?? []);
  const members = deleteDatabase(world, region, kind, id);
  const seed = { region, id, tags, createdAt: world.time.now() };
  if (kind === 'rds-cluster') world.account.addDbCluster({ ...seed, members });
  else world.account.addDbInstance(seed);
}

/**
 * A database gets another name and keeps all else, its snapshots what they were made of: the way to put another one in its place.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_RenameInstance.html
 */
function rename({ random, account }: World, region: string, kind: DatabaseKindName, id: string): string | null {
  const to = choose(random, `${id.slice(0, 40)}-old`, 'orders', 'stock');
  if (databases(account, region, kind).has(to)) return null;
  const { dbInstances, dbClusters } = account.region(region);
  const all: Map<string, { id: string }> = kind === 'rds-instance' ? dbInstances : dbClusters;
  const found = all.get(id);
  if (found === undefined) return null;
  all.delete(id);
  found.id = to;
  all.set(to, found);
  if (kind === 'rds-cluster') {
    for (const member of dbInstances.values()) if (member.clusterId === id) member.clusterId = to;
  }
  return to;
}

function deleteDatabase({ account }: World, region: string, kind: DatabaseKindName, id: string): string[] {
  const { dbInstances, dbClusters } = account.region(region);
  if (kind === 'rds-instance') {
    dbInstances.delete(id);
    return [];
  }
  const members = [...dbInstances.values()].flatMap((one) => (one.clusterId === id ? [one.id] : []));
  for (const member of members) dbInstances.delete(member);
  dbClusters.delete(id);
  return members;
}

/** The database and, of a cluster, its members: what becomes of them depends on it. */
export function keysOf({ account }: World, region: string, kind: DatabaseKindName, id: string): string[] {
  const members = [...account.region(region).dbInstances.values()].filter((one) => one.clusterId === id);
  return [
    databaseKey(account, region, kind, id),
    ...(kind === 'rds-cluster' ? members.map((one) => databaseKey(account, region, 'rds-instance', one.id)) : []),
  ];
}
