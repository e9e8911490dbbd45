import type { Controlled } from '../../../sandbox/control.ts';
import type { AccountSeed, RequestRecord, Settings } from '../../../sandbox/index.ts';
import type { Random } from '../../../sandbox/random.ts';
import { Account } from '../../../sandbox/state/account.ts';
import { choose, happens, wholeNumber } from '../chance.ts';
import { MARK, stamp } from '../rules.ts';
import type { SimulatedTime } from '../time.ts';

/** What a history is about: copies in other regions, several accounts, or backups that are booted. */
export const THEMES = ['copies', 'accounts', 'verify'] as const;
export type Theme = (typeof THEMES)[number];

/** Why nobody gets into an account: its role trusts nobody, or a policy of the organization refuses all calls. */
export type Shut = 'trust' | 'scp';

/** One account or several, with all that a history needs to play with them. */
export interface Estate {
  readonly theme: Theme;
  readonly random: Random;
  readonly time: SimulatedTime;
  readonly sandbox: Controlled;
  /** Those in which runs work. */
  readonly accounts: readonly Account[];
  /** One that nobody asked a run to work in; null where there is no other. */
  readonly stranger: Account | null;
  readonly regions: readonly string[];
  /** What backups ask for in `copy-to`: each region with the days that the copy is kept; null is as long as the backup. */
  readonly wishes: readonly (readonly [region: string, days: number | null])[];
  /** The keys of copies, one for each region; none where copies take the default key. */
  readonly copyKeys: readonly string[];
  /** Accounts that cannot be entered. */
  readonly shut: Map<string, Shut>;
  /** Whether copies fail although their keys look well. */
  copiesFail: boolean;
  /** How what is started from an AMI comes up, where that is not well. */
  readonly boots: Map<string, 'impaired' | 'initializing' | 'shuts-down'>;
  /** Whether there is no capacity for an instance. */
  noCapacity: boolean;
  /** Whether a test network has a way out. */
  isOpen: boolean;
}

export const HOME = 'us-east-1';
export const REGIONS = [HOME, 'eu-west-1', 'ap-southeast-2'] as const;
const IDS = ['111111111111', '222222222222', '333333333333'] as const;
const STRANGER = '444444444444';
export const ROLE = 'arn:aws:iam::{account}:role/backup';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function roleArn(accountId: string): string {
  return ROLE.replace('{account}', accountId);
}

/** What a history does not leave to chance. */
export interface Fixed {
  readonly settings: Partial<Settings>;
  readonly wishes: Estate['wishes'];
}

/** Draws an estate. */
export function createEstate(
  theme: Theme,
  random: Random,
  time: SimulatedTime,
  seed: number,
  fixed: Fixed | null,
): Estate {
  const ids = theme === 'accounts' ? [...IDS, STRANGER] : [IDS[0]];
  const settings = { ...drawSettings(theme, random), ...fixed?.settings };
  const [first = IDS[0], ...others] = ids;
  const door = new Account(
    { ...seedOf(first, theme, settings), otherAccounts: others.map((id) => seedOf(id, theme, settings)) },
    time,
    seed,
  );
  const all = [door, ...door.others.values()];
  const requests: RequestRecord[] = [];
  const estate: Estate = {
    theme,
    random,
    time,
    sandbox: { account: door, requests, env: () => ({}), reset: () => {} },
    accounts: all.filter(({ accountId }) => accountId !== STRANGER),
    stranger: all.find(({ accountId }) => accountId === STRANGER) ?? null,
    regions: REGIONS,
    wishes: fixed?.wishes ?? (theme === 'verify' ? [] : drawWishes(random)),
    copyKeys: theme === 'copies' && happens(random, 0.5) ? addKeys(door) : [],
    shut: new Map(),
    copiesFail: false,
    boots: new Map(),
    noCapacity: false,
    isOpen: false,
  };
  for (const account of all) {
    for (const region of REGIONS) settle(estate, account, region);
    if (theme === 'accounts') leaveTwins(estate, account);
  }
  return estate;
}

function seedOf(accountId: string, theme: Theme, settings: Partial<Settings>): AccountSeed {
  const role = { arn: roleArn(accountId), trust: { subjects: ['repo:octo-org/*'] } };
  return { accountId, regions: [...REGIONS], settings, ...(theme === 'accounts' ? { keys: [], roles: [role] } : {}) };
}

function drawSettings(theme: Theme, random: Random): Partial<Settings> {
  return {
    imageReadyMs: choose(random, 5_000, 60_000, 8 * 60_000, 50 * 60_000),
    pendingImagesShowSnapshots: happens(random, 0.5),
    // Mostly seconds; now and then what is new stays unseen for minutes.
    consistencySeconds: choose(random, 0, 2, 5, 45, 200),
    tagLagSeconds: choose(random, 0, 0, 3, 80),
    deregisteredSeconds: choose(random, 0, 1, 600),
    nameReleaseSeconds: choose(random, 0, 0, 30),
    terminatedSeconds: choose(random, 3_600, 12 * 3_600),
    pages: choose<Settings['pages']>(random, 'full', 'full', 'empty'),
    ...(theme === 'verify'
      ? {
          statusChecksMs: choose(random, 10_000, 60_000, 200_000),
          instancePendingMs: choose(random, 0, 5_000),
          instanceLagSeconds: choose(random, 0, 0, 5),
        }
      : {}),
  };
}

/** Two regions at least, so that each machine has one other than its own. */
function drawWishes(random: Random): Estate['wishes'] {
  const left = happens(random, 0.5) ? wholeNumber(random, 0, 2) : null;
  return REGIONS.flatMap((region, index) => (index === left ? [] : [[region, choose(random, null, 1, 3, 5)]]));
}

function addKeys(account: Account): readonly string[] {
  return REGIONS.map((region) => {
    const arn = `arn:aws:kms:${region}:${account.accountId}:key/0123abcd-${region}`;
    account.add({ kmsKeys: [{ arn }] });
    return arn;
  });
}

/** A machine or two, and where AMIs are booted a network for it, with machines that look nearly like tests of ours. */
function settle({ theme, random, time }: Estate, account: Account, region: string): void {
  for (let count = wholeNumber(random, 1, 2); count > 0; count -= 1) launchMachine({ random }, account, region);
  if (theme !== 'verify') return;
  const tags = { BackupTest: 'yes' };
  const vpcId = account.ids.resource('vpc');
  account.add({
    subnets: [{ region, vpcId, cidr: '10.0.0.0/24', tags }],
    securityGroups: [{ region, vpcId, ingress: [], egress: [], tags }],
  });
  const imageId = account.ids.resource('ami');
  const left = { CreatedBy: MARK, BackupTest: imageId, Expire: stamp(time.now() - DAY) };
  const { BackupTest: _, ...unmarked } = left;
  const clientToken = 'backupViaTag-test-0123456789abcdef0123456789abcdef01234567';
  for (const near of [
    { tags: unmarked, imageId, clientToken },
    { tags: { ...left, CreatedBy: 'BackupViaTag' }, imageId, clientToken },
    { tags: { ...left, Expire: 'never' }, imageId, clientToken },
    { tags: { ...left, Expire: stamp(time.now() + 400 * DAY) }, imageId, clientToken },
    { tags: { ...left, BackupTest: 'yes' }, imageId, clientToken },
    { tags: left, imageId: account.ids.resource('ami'), clientToken },
    { tags: left, imageId, clientToken: 'console-0123' },
  ]) {
    account.addInstance({ region, ...near });
  }
}

/** Launches a machine that is to be backed up; now and then one that is not. */
export function launchMachine({ random }: Pick<Estate, 'random'>, account: Account, region: string, image?: string) {
  const name = choose(random, 'web', 'db', 'build');
  return account.addInstance({
    region,
    state: choose(random, 'running', 'running', 'stopped'),
    tags: { Name: name, Backup: happens(random, 0.85) ? 'Daily' : 'daily' },
    ...(image === undefined ? {} : { imageId: image }),
    volumes: happens(random, 0.2) ? [{}, { size: 20 }] : [{}],
  });
}

/** The same name, tags and instants in all accounts: an expired backup of a machine that is gone, and one that is somebody's own. */
function leaveTwins({ time }: Estate, account: Account): void {
  const source = 'i-0abcdef0123456789';
  const tags = {
    CreatedBy: MARK,
    Expire: stamp(time.now() + 2 * DAY),
    BackupSource: source,
    BackupTag: 'Backup:Daily',
    BackupRun: 'before',
  };
  const twin = { region: HOME, createdAt: time.now() - DAY, tags };
  account.addImage({ ...twin, name: `${MARK}-${source}-1-0123456789ab`, sourceInstanceId: source });
  account.addImage({ ...twin, name: `${MARK}-${source}-2-0123456789ab` });
}
