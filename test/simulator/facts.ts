import type { Account, Image } from '../../sandbox/index.ts';

/** What an account holds at one instant, copied, so that later changes do not reach it. */

export interface ImageFact {
  readonly id: string;
  readonly region: string;
  readonly name: string;
  readonly owner: string;
  readonly state: string;
  readonly createdAt: number;
  readonly tags: ReadonlyMap<string, string>;
  readonly public: boolean;
  /** Whether deregistration protection holds, its cooldown included. */
  readonly protected: boolean;
  readonly source: string | null;
  readonly snapshots: readonly string[];
}

export interface SnapshotFact {
  readonly id: string;
  readonly region: string;
  readonly owner: string;
  readonly state: string;
  readonly description: string;
  readonly tags: ReadonlyMap<string, string>;
  /** Held by a lock or by AWS Backup: nobody can delete it. */
  readonly held: boolean;
}

export interface InstanceFact {
  readonly id: string;
  readonly region: string;
  readonly state: string;
  readonly tags: ReadonlyMap<string, string>;
  readonly imageId: string;
  readonly ebsRoot: boolean;
  readonly managed: boolean;
  readonly volumes: readonly string[];
}

export function imageFact(image: Image, now: number): ImageFact {
  return {
    id: image.imageId,
    region: image.region,
    name: image.name,
    owner: image.ownerId,
    state: image.state,
    // The service tells whole milliseconds.
    createdAt: Math.floor(image.createdAt),
    tags: new Map(image.tags),
    public: image.public,
    protected: image.protection !== 'disabled' || (image.cooldownUntil ?? 0) > now,
    source: image.sourceInstanceId ?? null,
    snapshots: image.devices.flatMap(({ snapshotId }) => (snapshotId === undefined ? [] : [snapshotId])),
  };
}

/** The account's own images of a region that other calls can see by now. */
export function visibleImages(account: Account, region: string): ImageFact[] {
  const now = account.clock.now();
  return [...account.region(region).images.values()]
    .filter((image) => image.visibleAt <= now)
    .map((image) => imageFact(image, now));
}

/** Every image of a region, seen or not yet. */
export function allImages(account: Account, region: string): ImageFact[] {
  const now = account.clock.now();
  return [...account.region(region).images.values()].map((image) => imageFact(image, now));
}

export function imageNow(account: Account, region: string, id: string): ImageFact | null {
  const image = account.region(region).images.get(id);
  return image === undefined ? null : imageFact(image, account.clock.now());
}

/** The snapshots of a region that other calls can see by now. */
export function visibleSnapshots(account: Account, region: string): SnapshotFact[] {
  const now = account.clock.now();
  return [...account.region(region).snapshots.values()].flatMap((snapshot) =>
    snapshot.visibleAt > now || snapshot.deleteWhenDone
      ? []
      : {
          id: snapshot.snapshotId,
          region,
          owner: snapshot.ownerId,
          state: snapshot.state,
          description: snapshot.description,
          tags: new Map(snapshot.tags),
          held: snapshot.locked || snapshot.managedByBackup,
        },
  );
}

/** True when the snapshot is there and is not about to go. */
export function snapshotStands(account: Account, region: string, id: string): boolean {
  const snapshot = account.region(region).snapshots.get(id);
  return snapshot !== undefined && !snapshot.deleteWhenDone;
}

export function instancesNow(account: Account, region: string): InstanceFact[] {
  return [...account.region(region).instances.values()].map((instance) => ({
    id: instance.instanceId,
    region,
    state: instance.state,
    tags: new Map(instance.tags),
    imageId: instance.imageId,
    ebsRoot: instance.rootDeviceType === 'ebs',
    managed: instance.operator !== undefined,
    volumes: instance.devices.map(({ volumeId }) => volumeId),
  }));
}

/** Which images a live instance or a version of a launch template names. */
export function imagesInUse(account: Account, region: string): Set<string> {
  const { launchTemplates } = account.region(region);
  const named = [...launchTemplates.values()].flatMap(({ versions }) => versions.map(({ imageId }) => imageId));
  const running = instancesNow(account, region).flatMap(({ state, imageId }) =>
    state === 'terminated' ? [] : [imageId],
  );
  return new Set([...running, ...named.filter((id) => id !== undefined)]);
}
