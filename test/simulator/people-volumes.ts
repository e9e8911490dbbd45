import type { Snapshot } from '../../sandbox/index.ts';
import { choose, happens, oneOf } from './chance.ts';
import type { Change } from './fleet.ts';
import { drawExpiryText, REMOVED, type World } from './world.ts';

/** A person, or another tool, does something to a snapshot that we made of a volume. Says what, and which ids it is about. */
export function interveneWithVolumeSnapshot(world: World): Change | null {
  const { random, account, regions } = world;
  const region = account.region(oneOf(random, regions) ?? '');
  const ours = [...region.snapshots.values()].filter(({ tags }) => tags.get('BackupSource')?.startsWith('vol-'));
  const snapshot = oneOf(random, ours);
  const deed = oneOf(random, DEEDS);
  if (snapshot === undefined || deed === undefined) return null;
  const made = deed.act(world, snapshot);
  return {
    what: `${snapshot.snapshotId} in ${region.name}: ${deed.name}`,
    touched: [snapshot.snapshotId, snapshot.volumeId, ...made],
  };
}

interface Deed {
  readonly name: string;
  /** Returns the ids of what was made. */
  readonly act: (world: World, snapshot: Snapshot) => readonly string[];
}

const silent = (name: string, act: (snapshot: Snapshot, world: World) => unknown): Deed => ({
  name,
  act: (world, snapshot) => {
    act(snapshot, world);
    return [];
  },
});

/** Twice among the deeds: it matters only once the snapshot has expired. */
const REGISTERED: Deed = {
  name: 'registered as an AMI',
  act: ({ account, time, random }, { region, snapshotId, tags }) => [
    account.addImage({
      region,
      name: `registered ${account.ids.resource('n')}`,
      createdAt: time.now(),
      tags: happens(random, 0.5) ? Object.fromEntries(tags) : {},
      snapshots: [{ id: snapshotId }],
    }).imageId,
  ],
};

const DEEDS: readonly Deed[] = [
  silent('made public', (snapshot) => snapshot.sharedWith.add('all')),
  silent('shared with another account', (snapshot) => snapshot.sharedWith.add('210987654321')),
  silent('made private', (snapshot) => snapshot.sharedWith.clear()),
  silent('locked', (snapshot) => {
    snapshot.locked = true;
  }),
  silent('unlocked', (snapshot) => {
    snapshot.locked = false;
  }),
  silent('deleted', (snapshot, { account }) => {
    const { snapshots, imageIdsBySnapshot } = account.region(snapshot.region);
    if (!imageIdsBySnapshot.has(snapshot.snapshotId)) snapshots.delete(snapshot.snapshotId);
  }),
  silent('a tag removed', (snapshot, { random }) => snapshot.tags.delete(choose(random, ...REMOVED))),
  silent('a tag changed', (snapshot, { random }) => {
    const [key, value] = choose(
      random,
      ['CreatedBy', 'BackupViaTag'] as const,
      ['BackupSource', 'vol-0123456789abcdef0'] as const,
      ['BackupTag', 'Backup:Other'] as const,
    );
    snapshot.tags.set(key, value);
  }),
  silent('its expiry changed', (snapshot, world) => snapshot.tags.set('Expire', drawExpiryText(world))),
  silent('its expiry changed', (snapshot, world) => snapshot.tags.set('Expire', drawExpiryText(world))),
  {
    name: 'copied with its tags',
    act: ({ account, time }, { region, tags, description }) => [
      account.addSnapshot({ region, description, startedAt: time.now(), tags: Object.fromEntries(tags) }).snapshotId,
    ],
  },
  REGISTERED,
  REGISTERED,
];

/** Somebody lays hands on the snapshot of a volume that the last attempt made. */
export function meddleWithVolumeSnapshot({ random, account }: World, region: string, id: string): Change | null {
  const snapshot = account.region(region).snapshots.get(id);
  if (snapshot === undefined) return null;
  const deed = choose(random, 'CreatedBy', 'BackupSource', 'BackupTag', 'BackupRun', 'Expire');
  if (happens(random, 0.5)) snapshot.tags.delete(deed);
  else snapshot.tags.set(deed, 'by hand');
  return { what: `${id}: ${deed} changed`, touched: [id] };
}
