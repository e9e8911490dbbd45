import type { AccountSeed, ImageSeed, InstanceSeed } from '../../../sandbox/index.ts';
import type { InputName } from '../../../src/inputs/all.ts';
import type { CheckedEntry } from '../../../src/model.ts';
import { HOME, runWith, type World, worldOf } from '../../engine/run-engine.ts';
import { PLAN_PATH } from '../../engine/surroundings.ts';
import type { AnyReport } from '../../report/any-report.ts';

/** One instance and its AMIs, as a check finds them on 21 November 2026 at 23:00. */

export const WEB = 'i-0aaaaaaaaaaaaaaa1';
export const ACCOUNT = '123456789012';
export const BY_TAG = { mode: 'check', tag: 'Backup:daily', 'max-age': '26 hours' } as const;

export const instance = (more: Partial<InstanceSeed> = {}): InstanceSeed => ({
  region: HOME,
  id: WEB,
  tags: { Backup: 'daily', Name: 'web' },
  launchedAt: '2026-01-01T00:00:00Z',
  ...more,
});

/** An AMI of ours; what a test says of its tags is beside those that it always has. */
export const ami = (createdAt: string, more: Partial<ImageSeed> = {}): ImageSeed => ({
  region: HOME,
  sourceInstanceId: WEB,
  createdAt,
  ...more,
  tags: {
    CreatedBy: 'backupViaTag',
    Expire: '2026-12-31T00:00:00Z',
    BackupSource: WEB,
    BackupTag: 'Backup:daily',
    ...more.tags,
  },
});

export const accountWith = (images: readonly ImageSeed[], more: Partial<AccountSeed> = {}): AccountSeed => ({
  regions: [HOME],
  accountId: ACCOUNT,
  instances: [instance()],
  images: [...images],
  ...more,
});

export interface Checking {
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly plan?: string;
}

export function checkIn(world: World, { inputs = BY_TAG, plan }: Checking = {}): Promise<AnyReport> {
  const files = plan === undefined ? new Map<string, string>() : new Map([[PLAN_PATH, plan]]);
  return runWith(world, { mode: 'check', ...inputs }, { files });
}

export async function checkOf(seed: AccountSeed, checking: Checking = {}): Promise<AnyReport> {
  return checkIn(await worldOf(seed), checking);
}

/** The status of each by its id. */
export function statuses({ checked }: AnyReport): Record<string, CheckedEntry['status']> {
  return Object.fromEntries(checked.map(({ resourceId, status }) => [resourceId, status]));
}

/** How often each action was asked for. */
export function requestsOf({ sandbox }: World): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { action } of sandbox.requests) counts[action] = (counts[action] ?? 0) + 1;
  return counts;
}
