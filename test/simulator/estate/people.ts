import type { Image, Region } from '../../../sandbox/index.ts';
import type { Account } from '../../../sandbox/state/account.ts';
import { removeImage } from '../../../sandbox/state/images.ts';
import { choose, happens, oneOf } from '../chance.ts';
import { stamp } from '../rules.ts';
import { type Estate, launchMachine } from './estate.ts';

const DAY = 86_400_000;

/** Somebody does something to the machines of an estate. */
export function changeFleet({ random, accounts, regions }: Estate): string | null {
  const [account, name] = [oneOf(random, accounts), oneOf(random, regions)];
  if (account === undefined || name === undefined) return null;
  const machines = [...account.region(name).instances.values()].filter(
    ({ state, tags }) => state !== 'terminated' && tags.has('Backup'),
  );
  const machine = oneOf(random, machines);
  if (machine === undefined || happens(random, 0.4)) {
    return `launched: ${launchMachine({ random }, account, name).instanceId} in ${name}`;
  }
  const deed = choose(random, 'terminated', 'stopped', 'running', 'retagged');
  if (deed === 'retagged') machine.tags.set('Backup', choose(random, 'Daily', 'daily'));
  else account.setInstanceState(name, machine.instanceId, deed);
  return `${deed}: ${machine.instanceId} in ${name}`;
}

interface Scene {
  readonly estate: Estate;
  readonly account: Account;
  readonly region: Region;
  readonly image: Image;
}

/** Somebody does something to a backup, or makes something that looks like one. */
export function intervene(estate: Estate): string | null {
  const { random, accounts, regions } = estate;
  const [account, name] = [oneOf(random, accounts), oneOf(random, regions)];
  if (account === undefined || name === undefined) return null;
  const region = account.region(name);
  const image = oneOf(
    random,
    [...region.images.values()].filter(({ tags, state }) => tags.has('CreatedBy') && state === 'available'),
  );
  const deed = oneOf(random, DEEDS);
  if (image === undefined || deed === undefined) return null;
  const [what, act] = deed;
  act({ estate, account, region, image });
  return `${what}: ${image.imageId} in ${name} of ${account.accountId}`;
}

const DEEDS: readonly (readonly [string, (scene: Scene) => void])[] = [
  ['copied with its tags', copyByHand],
  ['copied with its tags', copyByHand],
  ['copied with its tags', copyByHand],
  ['a machine launched from it and imaged', imageOfLaunched],
  [
    'registered again',
    ({ estate, account, region, image }) => {
      account.addImage({
        region: region.name,
        name: `again ${account.ids.resource('n')}`,
        createdAt: estate.time.now(),
        tags: Object.fromEntries(image.tags),
        snapshots: image.devices.flatMap(({ snapshotId }) => (snapshotId === undefined ? [] : [{ id: snapshotId }])),
      });
    },
  ],
  ['deregistered, its snapshots kept', ({ account, region, image }) => removeImage(account, region, image)],
  [
    'an instance runs from it',
    ({ estate, account, region, image }) => void launchMachine(estate, account, region.name, image.imageId),
  ],
  [
    'its expiry changed',
    ({ estate, image }) =>
      void image.tags.set(
        'Expire',
        choose(estate.random, 'never', 'soon', '', stamp(estate.time.now() - DAY), stamp(estate.time.now() + DAY)),
      ),
  ],
  [
    'a tag changed',
    ({ estate, image }) => {
      const [key, value] = choose<readonly [string, string]>(
        estate.random,
        ['CreatedBy', 'BackupViaTag'],
        ['BackupSource', 'i-0123456789abcdef0'],
        ['BackupCopyOf', 'us-east-1/ami-0123456789abcdef0'],
        ['BackupVerified', 'yes'],
        ['BackupVerified', stamp(estate.time.now() + 30 * DAY)],
      );
      image.tags.set(key, value);
    },
  ],
  ['its mark taken away', ({ image }) => void image.tags.delete('CreatedBy')],
  [
    'its snapshot locked',
    ({ region, image }) => {
      for (const { snapshotId } of image.devices) {
        const snapshot = region.snapshots.get(snapshotId ?? '');
        if (snapshot !== undefined) snapshot.locked = !snapshot.locked;
      }
    },
  ],
  [
    'protected or not',
    ({ image }) => {
      image.protection = image.protection === 'disabled' ? 'enabled-without-cooldown' : 'disabled';
    },
  ],
];

/** As a console does it: with all tags, also those that say whose copy it is. */
function copyByHand({ estate, account, region, image }: Scene): void {
  const to = oneOf(estate.random, estate.regions) ?? region.name;
  const imageId = account.ids.resource('ami');
  account.addImage({
    region: to,
    id: imageId,
    name: `by hand ${imageId}`,
    createdAt: estate.time.now(),
    tags: Object.fromEntries(image.tags),
    sourceImageId: image.imageId,
    sourceImageRegion: region.name,
    snapshots: [
      { description: `Copied for DestinationAmi ${imageId} from SourceAmi ${image.imageId} for SourceSnapshot.` },
    ],
  });
}

function imageOfLaunched({ estate, account, region, image }: Scene): void {
  const { instanceId } = launchMachine(estate, account, region.name, image.imageId);
  account.addImage({
    region: region.name,
    name: `of ${instanceId} ${account.ids.resource('n')}`,
    createdAt: estate.time.now(),
    sourceInstanceId: instanceId,
    // As a console offers to take them along.
    tags: happens(estate.random, 0.5) ? Object.fromEntries(image.tags) : {},
  });
}

/** Of every copy that there is somebody makes another one by hand, and launches a machine to image it. */
export function meddleWithCopies(estate: Estate): string {
  let count = 0;
  for (const account of estate.accounts) {
    for (const region of estate.regions.map((name) => account.region(name))) {
      const copies = [...region.images.values()].filter(({ tags }) => tags.has('BackupCopyOf'));
      for (const image of copies) {
        copyByHand({ estate, account, region, image });
        imageOfLaunched({ estate, account, region, image });
        count += 1;
      }
    }
  }
  return `copied and imaged by hand: ${count} copies`;
}
