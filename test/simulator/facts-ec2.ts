import type { Account, Snapshot } from '../../sandbox/index.ts';
import type { PointFact, ResourceFact, SnapshotFact } from './facts.ts';

/** What a copy of a snapshot has in place of a volume. */
const NO_VOLUME = 'vol-ffffffff';

export function amisOf(account: Account, region: string): PointFact[] {
  const now = account.clock.now();
  return [...account.region(region).images.values()].map((image) => ({
    kind: 'ec2-instance',
    region,
    id: image.imageId,
    name: image.name,
    owner: image.ownerId,
    state: image.state,
    // The service tells whole milliseconds.
    createdAt: Math.floor(image.createdAt),
    tags: new Map(image.tags),
    public: image.public,
    protected: image.protection !== 'disabled' || (image.cooldownUntil ?? 0) > now,
    source: image.sourceInstanceId ?? null,
    sourceKey: image.sourceInstanceId ?? '',
    incarnation: '',
    locked: image.devices.some(
      ({ snapshotId }) => account.region(region).snapshots.get(snapshotId ?? '')?.locked === true,
    ),
    snapshotExpires: image.devices.flatMap(({ snapshotId }) => {
      const { tags, description = '' } = account.region(region).snapshots.get(snapshotId ?? '') ?? {};
      const text = tags?.get('Expire');
      const isOfIt = tags?.get('CreatedBy') === 'backupViaTag' && description.includes(`for ${image.imageId}`);
      return isOfIt && text !== undefined ? [text] : [];
    }),
    snapshots: image.devices.flatMap(({ snapshotId }) => (snapshotId === undefined ? [] : [snapshotId])),
  }));
}

const STATES = new Map([
  ['completed', 'available'],
  ['error', 'failed'],
]);

/** Snapshots that say of themselves that they are of a volume; those that an AMI consists of say another source. */
export function volumeSnapshotsOf(account: Account, region: string): PointFact[] {
  return [...account.region(region).snapshots.values()].flatMap((snapshot): PointFact[] => {
    if (snapshot.deleteWhenDone || snapshot.tags.get('BackupSource')?.startsWith('vol-') !== true) return [];
    const source = snapshot.volumeId === NO_VOLUME ? null : snapshot.volumeId;
    return [
      {
        kind: 'ebs-volume',
        region,
        id: snapshot.snapshotId,
        name: snapshot.description,
        owner: snapshot.ownerId,
        state: STATES.get(snapshot.state) ?? snapshot.state,
        createdAt: Math.floor(snapshot.startedAt),
        tags: new Map(snapshot.tags),
        public: snapshot.sharedWith.has('all'),
        protected: false,
        locked: snapshot.locked,
        source,
        sourceKey: source ?? '',
        incarnation: '',
        snapshotExpires: [],
        snapshots: [],
      },
    ];
  });
}

export function snapshotFactsOf(snapshot: Snapshot): SnapshotFact {
  return {
    id: snapshot.snapshotId,
    region: snapshot.region,
    owner: snapshot.ownerId,
    state: snapshot.state,
    description: snapshot.description,
    original: snapshot.volumeId !== NO_VOLUME,
    tags: new Map(snapshot.tags),
    held: snapshot.locked || snapshot.managedByBackup,
  };
}

export function instancesOf(account: Account, region: string): ResourceFact[] {
  return [...account.region(region).instances.values()].map((instance) => ({
    kind: 'ec2-instance',
    region,
    id: instance.instanceId,
    key: instance.instanceId,
    state: instance.state,
    tags: new Map(instance.tags),
    barred: instance.operator !== undefined ? 'managed' : instance.rootDeviceType === 'ebs' ? null : 'no EBS root',
    cluster: null,
    copiesTags: false,
    incarnation: '',
    imageId: instance.imageId,
    launch: [
      ['type', instance.instanceType],
      ['subnet', instance.subnetId],
      ['profile', instance.instanceProfileArn],
      ['key', instance.keyName],
      ['ip', instance.privateIpAddress],
    ],
    securityGroups: instance.securityGroups,
  }));
}

export function volumesOf(account: Account, region: string): ResourceFact[] {
  return [...account.region(region).volumes.values()].map((volume) => ({
    kind: 'ebs-volume',
    region,
    id: volume.volumeId,
    key: volume.volumeId,
    state: volume.attachments.length > 0 ? 'in-use' : 'available',
    tags: new Map(volume.tags),
    barred: null,
    cluster: null,
    copiesTags: false,
    incarnation: '',
    imageId: '',
    launch: [],
    securityGroups: [],
  }));
}
