import type { AccountSeed, ImageSeed, InstanceSeed } from '../../sandbox/index.ts';

/** Accounts to measure against, spread evenly over their regions. */

/** How large an account is; every number is that of the whole account. */
export interface Size {
  readonly regions: number;
  readonly instances: number;
  /** AMIs as this action leaves them, oldest first, the expired ones among the oldest. */
  readonly images: number;
  readonly expired: number;
}

/** Two volumes an instance, so two snapshots an AMI. */
const VOLUMES = 2;
export const TAG = 'Backup:ProductionDaily';

const DAY = 86_400_000;
const NAMES = [
  ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'ca-central-1', 'sa-east-1', 'eu-north-1', 'eu-central-1'],
  ...['eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-south-1', 'me-south-1', 'af-south-1', 'ap-south-1', 'ap-east-1'],
  ...['ap-northeast-1', 'ap-northeast-2', 'ap-southeast-1', 'ap-southeast-2', 'ca-west-1', 'mx-central-1'],
  ...['eu-central-2', 'eu-south-2', 'me-central-1', 'il-central-1', 'ap-south-2', 'ap-east-2', 'ap-northeast-3'],
  ...['ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5', 'ap-southeast-6', 'ap-southeast-7'],
];

export function accountOf(size: Size, settings: NonNullable<AccountSeed['settings']>): AccountSeed {
  const regions = NAMES.slice(0, size.regions);
  if (regions.length !== size.regions) throw new Error(`There are names for ${NAMES.length} regions.`);
  const regionOf = (index: number) => regions[index % size.regions] ?? '';
  const instances = Array.from({ length: size.instances }, (_, index) => instanceOf(index, regionOf(index)));
  const now = Date.now();
  const images = Array.from({ length: size.images }, (_, index) => {
    // Consecutive AMIs are of consecutive instances, so every instance has old and new ones, and the newest never expired.
    const source = instances[index % instances.length];
    if (source === undefined) throw new Error('AMIs need instances.');
    const age = 30 + Math.floor((size.images - index) / instances.length);
    return imageOf(index, source, now - age * DAY, index < size.expired ? now - DAY : now + 30 * DAY);
  });
  return { regions, instances, images, settings };
}

function instanceOf(index: number, region: string): InstanceSeed {
  return {
    region,
    id: idOf('i', index),
    tags: { Backup: 'ProductionDaily', Name: `production web server ${index}`, Team: 'platform', CostCentre: '4711' },
    volumes: Array.from({ length: VOLUMES }, (_, volume) => ({ id: idOf('vol', index * VOLUMES + volume), size: 100 })),
  };
}

function imageOf(index: number, { region, id = '' }: InstanceSeed, createdAt: number, expiresAt: number): ImageSeed {
  const run = 1_000_000_000 + index;
  return {
    region,
    id: idOf('ami', index),
    name: `backupViaTag-${id}-${run}-0123456789ab`,
    createdAt,
    sourceInstanceId: id,
    snapshots: Array.from({ length: VOLUMES }, (_, volume) => ({
      id: idOf('snap', index * VOLUMES + volume),
      deviceName: volume === 0 ? '/dev/xvda' : `/dev/sd${'fghij'[volume - 1]}`,
      size: 100,
    })),
    tags: {
      CreatedBy: 'backupViaTag',
      Expire: stamp(expiresAt),
      Name: `${stamp(createdAt).slice(0, 10).replaceAll('-', '/')} 23:00:00 Backup of ${id}`,
      BackupSource: id,
      BackupTag: TAG,
      BackupRun: `https://github.com/octo-org/backups/actions/runs/${run}`,
    },
  };
}

const stamp = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;

// Scattered as real ids are, and different for each index: 2^32 and the multiplier have no common factor.
const idOf = (prefix: string, index: number): string => {
  const scattered = Number((BigInt(index) * 2_654_435_761n) % 4_294_967_296n);
  return `${prefix}-0bece${index.toString(16).padStart(4, '0').slice(-4)}${scattered.toString(16).padStart(8, '0')}`;
};

/** How many snapshots so many AMIs of such an account have. */
export const snapshotsOf = (images: number): number => images * VOLUMES;
