import type { AccountSeed, ImageSeed } from '../../sandbox/index.ts';
import { HOME, type World, worldOf } from './run-engine.ts';

/** Backups in one region of which copies are wanted in another. */

export const AWAY = 'eu-west-1';
export const THIRD = 'us-east-1';
export const ACCOUNT = '123456789012';
export const COMING = '2027-02-19T23:00:00Z';
export const keyIn = (region: string, id = '0123abcd') => `arn:aws:kms:${region}:${ACCOUNT}:key/${id}`;

export const source = (number: number, copyTo: string, more: Partial<ImageSeed> = {}): ImageSeed => ({
  region: HOME,
  id: `ami-0a${number}`,
  name: `backup ${number}`,
  sourceInstanceId: 'i-0aaaaaaaaaaaaaaaa',
  createdAt: `2026-11-2${number % 2}T0${number % 10}:00:00Z`,
  tags: {
    CreatedBy: 'backupViaTag',
    Expire: '2026-12-21T23:00:00Z',
    Name: '2026/11/20 23:00:00 Backup of i-0aaaaaaaaaaaaaaaa',
    BackupSource: 'i-0aaaaaaaaaaaaaaaa',
    BackupSourceName: 'web-1',
    BackupTag: 'Backup:Daily',
    BackupRun: 'https://github.com/acme/ops/actions/runs/41',
    BackupLaunch: 'type=t3.micro',
    BackupGroups: 'sg-0a',
    BackupVerified: '2026-11-21T12:00:00Z',
    CostCenter: '1234',
    BackupCopyTo: copyTo,
  },
  snapshotTags: { CreatedBy: 'backupViaTag' },
  ...more,
});

export function copyWorld(seed: Partial<AccountSeed>): Promise<World> {
  return worldOf({ regions: [HOME, AWAY, THIRD], ...seed });
}

export const imagesIn = ({ sandbox }: World, region: string) => [...sandbox.account.region(region).images.values()];
export const tagsOf = (tags: ReadonlyMap<string, string> | undefined) => Object.fromEntries(tags ?? []);
export const callsOf = ({ sandbox }: World, name: string) => sandbox.requests.filter(({ action }) => action === name);
