import type { Image, Region } from '../../sandbox/index.ts';
import { removeImage } from '../../sandbox/state/images.ts';
import { choose, happens, oneOf } from './chance.ts';
import { type Change, launch } from './fleet.ts';
import { interveneWithDbSnapshot } from './people-databases.ts';
import { interveneWithVolumeSnapshot } from './people-volumes.ts';
import { MARK } from './rules.ts';
import { drawExpiryText, REMOVED, type World } from './world.ts';

const HOUR = 3_600_000;

/** A person changes the tags of a snapshot whose AMI is gone. Says what, and which ids it is about. */
export function interveneWithOrphan({ random, account, regions }: World): Change | null {
  const region = account.region(oneOf(random, regions) ?? '');
  const orphans = [...region.snapshots.values()].filter(
    ({ snapshotId, tags }) => tags.has('CreatedBy') && !region.imageIdsBySnapshot.has(snapshotId),
  );
  const orphan = oneOf(random, orphans);
  if (orphan === undefined) return null;
  const key = choose(random, 'CreatedBy', 'BackupSource', 'BackupSource', 'BackupTag', 'Expire');
  orphan.tags.set(key, choose(random, 'i-0123456789abcdef0', 'by hand', 'never'));
  return { what: `${orphan.snapshotId} in ${region.name}: ${key} changed`, touched: [orphan.snapshotId] };
}

/** A person, or another tool, does something to a backup of ours. Says what, and which ids it is about. */
export function intervene(world: World): Change | null {
  const { random, isMixed } = world;
  if (!isMixed) return interveneWithAmi(world);
  return choose(
    random,
    interveneWithAmi,
    interveneWithVolumeSnapshot,
    interveneWithDbSnapshot,
    interveneWithDbSnapshot,
  )(world);
}

function interveneWithAmi(world: World): Change | null {
  const { random, account, regions } = world;
  const region = account.region(oneOf(random, regions) ?? '');
  const image = oneOf(
    random,
    [...region.images.values()].filter(({ tags }) => [...tags.keys()].some((key) => key === 'CreatedBy')),
  );
  if (image === undefined) return null;
  const deed = oneOf(random, DEEDS);
  if (deed === undefined) return null;
  const also = deed.act({ world, region, image });
  const touched = [image.imageId, ...image.devices.flatMap(({ snapshotId }) => snapshotId ?? []), ...(also ?? [])];
  return { what: `${image.imageId} in ${region.name}: ${deed.name}`, touched };
}

interface Scene {
  readonly world: World;
  readonly region: Region;
  readonly image: Image;
}
interface Deed {
  readonly name: string;
  /** Returns the ids of what was made. */
  readonly act: (scene: Scene) => readonly string[] | undefined;
}

const deed = (name: string, act: (scene: Scene) => readonly string[] | undefined): Deed => ({ name, act });
const silent = (name: string, act: (scene: Scene) => unknown): Deed => ({
  name,
  act: (scene) => {
    act(scene);
    return undefined;
  },
});

/** Twice among the deeds: it matters only when an answer about the first image is lost too. */
const REGISTERED_AGAIN = deed('registered again from its snapshots', ({ world, image }) => [
  world.account.addImage({
    region: image.region,
    name: `registered ${world.account.ids.resource('n')}`,
    createdAt: world.time.now(),
    tags: happens(world.random, 0.5) ? Object.fromEntries(image.tags) : {},
    snapshots: image.devices.flatMap(({ snapshotId }) => (snapshotId === undefined ? [] : [{ id: snapshotId }])),
  }).imageId,
]);

const DEEDS: readonly Deed[] = [
  silent('protected', ({ world, image }) => {
    image.protection = choose(world.random, 'enabled-without-cooldown', 'enabled-with-cooldown');
  }),
  silent('protection lifted', ({ world, image }) => {
    if (image.protection === 'enabled-with-cooldown') image.cooldownUntil = world.time.now() + 24 * HOUR;
    image.protection = 'disabled';
  }),
  silent('made public', ({ image }) => {
    image.public = true;
  }),
  silent('made private', ({ image }) => {
    image.public = false;
  }),
  silent('disabled', ({ image }) => {
    if (image.state === 'available') image.state = 'disabled';
  }),
  silent('enabled', ({ image }) => {
    if (image.state === 'disabled') image.state = 'available';
  }),
  silent('a tag removed', ({ world, image }) => {
    image.tags.delete(choose(world.random, ...REMOVED));
  }),
  silent('a tag changed', ({ world, image }) => {
    const [key, value] = choose(
      world.random,
      ['CreatedBy', 'BackupViaTag'] as const,
      ['CreatedBy', 'backupViaTag '] as const,
      ['BackupSource', 'i-0123456789abcdef0'] as const,
      ['BackupTag', 'Backup:Other'] as const,
      ['BackupRun', 'by hand'] as const,
      ['BackupPlan', 'daily/nightly'] as const,
    );
    image.tags.set(key, value);
  }),
  silent('its expiry changed', ({ world, image }) => image.tags.set('Expire', drawExpiryText(world))),
  silent('its expiry changed', ({ world, image }) => image.tags.set('Expire', drawExpiryText(world))),
  silent('its snapshot locked', ({ region, image }) => {
    for (const snapshot of snapshotsOf(region, image)) snapshot.locked = true;
  }),
  silent('its snapshot unlocked', ({ region, image }) => {
    for (const snapshot of snapshotsOf(region, image)) snapshot.locked = false;
  }),
  silent("its snapshot's tags changed", ({ world, region, image }) => {
    const [snapshot] = snapshotsOf(region, image);
    if (happens(world.random, 0.5)) snapshot?.tags.set('BackupSource', 'i-0123456789abcdef0');
    else snapshot?.tags.delete(choose(world.random, 'CreatedBy', 'Expire', 'BackupSource'));
  }),
  silent('deregistered, its snapshots kept', ({ world, region, image }) => removeImage(world.account, region, image)),
  deed('copied with its tags', ({ world, image }) => [
    world.account.addImage({
      region: image.region,
      name: `copy ${world.account.ids.resource('n')}`,
      createdAt: world.time.now(),
      tags: Object.fromEntries(image.tags),
      sourceImageId: image.imageId,
      sourceImageRegion: image.region,
      snapshots: [{ description: `Copied for DestinationAmi from ${image.imageId}` }],
    }).imageId,
  ]),
  REGISTERED_AGAIN,
  REGISTERED_AGAIN,
  silent('named by a launch template', ({ world, image }) => {
    const newer = Array.from({ length: choose(world.random, 0, 1, 12) }, () => ({ imageId: 'ami-0123456789abcdef0' }));
    world.account.addLaunchTemplate({
      region: image.region,
      name: `template ${world.account.ids.resource('n')}`,
      versions: [{ imageId: image.imageId }, ...newer],
    });
  }),
  silent('named outside EC2', ({ world, image }) =>
    world.account.addReference({
      region: image.region,
      imageId: image.imageId,
      resourceType: choose(world.random, 'ssm:Parameter', 'ssm:Parameter', 'imagebuilder:ImageRecipe'),
      arn: `arn:aws:ssm:${image.region}:${world.account.accountId}:parameter/${world.account.ids.resource('n')}`,
    }),
  ),
  silent('named outside EC2 no longer', ({ region, image }) => {
    const index = region.references.findIndex(({ imageId }) => imageId === image.imageId);
    if (index >= 0) region.references.splice(index, 1);
  }),
  silent('an instance runs from it', ({ world, image }) => launch(world, image.region, image.imageId)),
];

function snapshotsOf(region: Region, image: Image) {
  return image.devices.flatMap(({ snapshotId }) => region.snapshots.get(snapshotId ?? '') ?? []);
}

/** Puts an AMI of a person's own under a name, as if a backup had made it. */
export function squat({ account, random, time }: World, image: Image): Change {
  const region = account.region(image.region);
  removeImage(account, region, image);
  const { imageId } = account.addImage({
    region: image.region,
    name: `squatter of ${image.imageId}`,
    createdAt: time.now(),
    tags: happens(random, 0.5) ? Object.fromEntries(image.tags) : { CreatedBy: MARK },
  });
  const squatter = region.images.get(imageId);
  if (squatter !== undefined && !region.heldNames.has(image.name)) {
    region.imageIdsByName.delete(squatter.name);
    squatter.name = image.name;
    region.imageIdsByName.set(image.name, imageId);
  }
  return { what: `${image.imageId} is replaced by ${imageId} under its name`, touched: [image.imageId, imageId] };
}
