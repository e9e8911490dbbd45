import type { AccountSeed, ImageSeed, InstanceSeed } from '../../sandbox/index.ts';

const DAY = 86_400_000;

export const WEB = 'i-0aaaaaaaaaaaaaa01';
export const WEEKLY = 'i-0aaaaaaaaaaaaaa02';
export const OTHER = 'i-0aaaaaaaaaaaaaa03';
/** Terminated long ago, so that no rule about existing instances keeps its AMIs. */
const GONE = 'i-0aaaaaaaaaaaaaa99';

export const web: InstanceSeed = {
  region: 'us-east-1',
  id: WEB,
  tags: { Name: 'web-1', Backup: 'ProductionDaily', Tier: 'web' },
};
const weekly: InstanceSeed = {
  region: 'eu-west-1',
  id: WEEKLY,
  tags: { Name: 'archive-1', Backup: 'ProductionWeekly' },
};
const other: InstanceSeed = {
  region: 'ap-southeast-2',
  id: OTHER,
  tags: { Name: 'web-2', Backup: 'ProductionDaily' },
};

/** An AMI of ours that expired yesterday, or another day. */
export function ourImage(id: string, { days = -1, source = GONE, ...rest }: Partial<ImageSeed> & Age = {}): ImageSeed {
  const createdAt = Date.now() + (days - 30) * DAY;
  return {
    region: 'us-east-1',
    id,
    name: `backup of ${id}`,
    createdAt,
    sourceInstanceId: source,
    tags: {
      CreatedBy: 'backupViaTag',
      Expire: `${new Date(createdAt + 30 * DAY).toISOString().slice(0, 19)}Z`,
      Name: `2026/01/01 00:00:00 Backup of ${source}`,
      BackupSource: source,
      BackupTag: 'Backup:ProductionDaily',
      BackupRun: 'slot',
    },
    ...rest,
  };
}
interface Age {
  /** Days from now to the expiry. */
  readonly days?: number;
  readonly source?: string;
}

export const EXPIRED = 'ami-0bbbbbbbbbbbbbb01';
export const UNEXPIRED = 'ami-0bbbbbbbbbbbbbb02';

/** The fleet of the original script's examples, with one AMI that is due and one that is not. */
export function fleet(more: AccountSeed = {}): AccountSeed {
  return {
    instances: [web, weekly, other],
    images: [ourImage(EXPIRED), ourImage(UNEXPIRED, { days: 5 })],
    ...more,
  };
}
