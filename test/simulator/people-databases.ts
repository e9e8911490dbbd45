import type { DbSnapshot } from '../../sandbox/index.ts';
import { choose, happens, oneOf } from './chance.ts';
import { anew, keysOf } from './databases.ts';
import { type DatabaseKindName, databaseKey, dbSnapshotId, dbSnapshots, familyOf } from './facts-rds.ts';
import type { Change } from './fleet.ts';
import { MARK } from './rules.ts';
import { drawExpiryText, REMOVED, type World } from './world.ts';

/** A person, or another tool, does something to a DB snapshot of ours. Says what, and which ids it is about. */
export function interveneWithDbSnapshot(world: World): Change | null {
  const { random, account, regions } = world;
  const region = oneOf(random, regions) ?? '';
  const kind = choose<DatabaseKindName>(random, 'rds-instance', 'rds-cluster');
  const ours = [...dbSnapshots(account, region, kind).values()].filter(({ tags }) => tags.has('CreatedBy'));
  const snapshot = oneOf(random, ours);
  const deed = oneOf(random, DEEDS);
  if (snapshot === undefined || deed === undefined) return null;
  const made = deed.act({ world, region, kind, snapshot });
  const touched = [
    dbSnapshotId(account, region, kind, snapshot.id),
    // Whether it is the newest changes what becomes of the others.
    databaseKey(account, region, kind, snapshot.sourceId),
    ...(made === undefined ? [] : [dbSnapshotId(account, region, kind, made)]),
  ];
  return { what: `${kind} ${snapshot.id} in ${region}: ${deed.name}`, touched };
}

interface Scene {
  readonly world: World;
  readonly region: string;
  readonly kind: DatabaseKindName;
  readonly snapshot: DbSnapshot;
}

interface Deed {
  readonly name: string;
  /** Returns the name of what was made. */
  readonly act: (scene: Scene) => string | undefined;
}

const silent = (name: string, act: (scene: Scene) => unknown): Deed => ({
  name,
  act: (scene) => {
    act(scene);
    return undefined;
  },
});

const DEEDS: readonly Deed[] = [
  silent('made public', ({ snapshot }) => snapshot.sharedWith.add('all')),
  silent('made public', ({ snapshot }) => snapshot.sharedWith.add('all')),
  silent('shared with another account', ({ snapshot }) => snapshot.sharedWith.add('210987654321')),
  silent('made private', ({ snapshot }) => snapshot.sharedWith.clear()),
  silent('a tag removed', ({ world, snapshot }) => snapshot.tags.delete(choose(world.random, ...REMOVED))),
  silent('a tag changed', ({ world, snapshot }) => {
    const [key, value] = choose(
      world.random,
      ['CreatedBy', 'BackupViaTag'] as const,
      ['BackupSource', 'orders-3'] as const,
      ['BackupTag', 'Backup:Other'] as const,
      ['BackupPlan', 'daily/nightly'] as const,
    );
    snapshot.tags.set(key, value);
  }),
  silent('its expiry changed', ({ world, snapshot }) => snapshot.tags.set('Expire', drawExpiryText(world))),
  silent('its expiry changed', ({ world, snapshot }) => snapshot.tags.set('Expire', drawExpiryText(world))),
  silent('deleted', ({ world, region, kind, snapshot }) => {
    dbSnapshots(world.account, region, kind).delete(snapshot.id);
  }),
  { name: 'copied with its tags', act: copy },
  { name: 'copied with its tags', act: copy },
  { name: 'another one made by hand, tagged like it', act: makeByHand },
];

function copy(scene: Scene): string | undefined {
  const { world, snapshot } = scene;
  const number = world.account.ids.resource('n');
  return enter(scene, choose(world.random, `copy-${number}`, `${snapshot.id.slice(0, 40)}-copy`, `${snapshot.id}0`));
}

function makeByHand(scene: Scene): string | undefined {
  return enter(scene, `before-upgrade-${scene.world.account.ids.resource('n')}`);
}

function enter({ world, region, kind, snapshot }: Scene, id: string): string | undefined {
  // What AWS makes by itself has a colon in its name, and a copy has none.
  const name = id.replaceAll(':', '-').slice(0, 63);
  if (dbSnapshots(world.account, region, kind).has(name)) return undefined;
  world.account.addDbSnapshot(familyOf(kind), {
    region,
    id: name,
    sourceId: snapshot.sourceId,
    createdAt: world.time.now(),
    tags: Object.fromEntries(snapshot.tags),
  });
  return name;
}

/** Somebody lays hands on the DB snapshot that the last attempt made, or on its database. */
export function meddleWithDatabase(world: World, region: string, kind: DatabaseKindName, name: string): Change | null {
  const { random, account } = world;
  const snapshots = dbSnapshots(account, region, kind);
  const snapshot = snapshots.get(name);
  if (snapshot === undefined) return null;
  const touched = [dbSnapshotId(account, region, kind, name)];
  const deed = choose(random, 'anew', 'squat', 'CreatedBy', 'BackupSource', 'BackupTag', 'BackupRun', 'Expire');
  if (deed === 'anew') {
    anew(world, region, kind, snapshot.sourceId);
    return {
      what: `${kind} ${snapshot.sourceId} is made anew`,
      touched: keysOf(world, region, kind, snapshot.sourceId),
    };
  }
  if (deed === 'squat') {
    snapshots.delete(name);
    const tags = happens(random, 0.5) ? Object.fromEntries(snapshot.tags) : { CreatedBy: MARK };
    const sourceId = choose(random, 'stock', snapshot.sourceId);
    account.addDbSnapshot(familyOf(kind), { region, id: name, sourceId, createdAt: world.time.now(), tags });
  } else if (happens(random, 0.5)) snapshot.tags.delete(deed);
  else snapshot.tags.set(deed, 'by hand');
  return { what: `${name}: ${deed} changed`, touched };
}
