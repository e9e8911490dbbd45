// @ts-check
/**
 * @import { AccountSeed, ImageSeed, InstanceSeed } from '../sandbox/index.ts'
 */

/**
 * What the demo expects of an AMI that is there before it starts.
 *
 * @typedef {object} Story
 * @property {ImageSeed & { id: string, region: string }} seed
 * @property {'deleted' | 'kept' | 'untouched'} fate untouched: not ours to look at
 * @property {string} because the reason in the purge's report; empty for what is untouched
 * @property {string} why the same for people
 */

const DAY = 86_400_000;

export const ACCOUNT_ID = '123456789012';
export const TAG = 'Backup:ProductionDaily';
export const EXPIRY = '30 days';
export const EXPIRY_MILLISECONDS = 30 * DAY;
export const ROLES = {
  backup: `arn:aws:iam::${ACCOUNT_ID}:role/backup-via-tag-backup`,
  look: `arn:aws:iam::${ACCOUNT_ID}:role/backup-via-tag-look`,
  purge: `arn:aws:iam::${ACCOUNT_ID}:role/backup-via-tag-purge`,
  retain: `arn:aws:iam::${ACCOUNT_ID}:role/backup-via-tag-retain`,
};
export const SUBJECT = 'repo:octo-org/octo-repo:ref:refs/heads/main';

export const WEB = 'i-0b1c6d2f4a8e70a01';
export const DATABASE = 'i-0b1c6d2f4a8e70a02';
export const TERMINATED = 'i-0b1c6d2f4a8e70a03';
const BUILDER = 'i-0b1c6d2f4a8e70a04';
export const API = 'i-07d4e5f6a9b8c0b01';
export const MANAGED = 'i-07d4e5f6a9b8c0b02';
const SCRATCH = 'i-07d4e5f6a9b8c0b03';
export const REPORTS = 'i-03f9e8d7c6b5a4c01';
/** Terminated years ago: nothing but its AMI is left. */
const FORGOTTEN = 'i-0123456789abcde99';

export const SHARED_SNAPSHOT = 'snap-0aa11bb22cc33dd02';
export const FAILED_IMAGE = 'ami-0f1e2d3c4b5a60b03';
/** The rule that made the AMIs which the cut of the retention is about: no plan touches those of `tag` and `expiry`. */
export const RULE = 'production/daily';
/** Older than a week, so that an expiry of 7 days would have passed for it. */
export const OLDER = 'ami-0a1b2c3d4e5f60a08';

/** @type {readonly (InstanceSeed & { id: string })[]} */
const instances = [
  { region: 'us-east-1', id: WEB, tags: { Name: 'web-1', Backup: 'ProductionDaily' } },
  {
    region: 'us-east-1',
    id: DATABASE,
    tags: { Name: 'db-1', Backup: 'ProductionDaily', BackupReboot: 'yes' },
    volumes: [{ size: 16 }, { size: 200, encrypted: true }, { size: 100, type: 'io2' }],
  },
  { region: 'us-east-1', id: TERMINATED, state: 'terminated', tags: { Name: 'web-0', Backup: 'ProductionDaily' } },
  { region: 'us-east-1', id: BUILDER, tags: { Name: 'build-1', Backup: 'productiondaily' } },
  { region: 'eu-west-1', id: API, state: 'stopped', tags: { Name: 'api-1', Backup: 'ProductionDaily' } },
  {
    region: 'eu-west-1',
    id: MANAGED,
    operator: 'eks.amazonaws.com',
    tags: { Name: 'node-1', Backup: 'ProductionDaily' },
  },
  { region: 'eu-west-1', id: SCRATCH, tags: { Name: 'scratch' } },
  { region: 'ap-southeast-2', id: REPORTS, tags: { Name: 'reports|daily', Backup: 'ProductionDaily' } },
];

/** Names of the instances that the account still knows. */
export const NAMES = new Map(instances.map(({ id, tags }) => [id, tags?.Name ?? '']));

/**
 * An AMI as an earlier run of the action left it.
 *
 * @param {{ region: string, id: string, source: string, createdAt: number, expire: string, tag?: string, rule?: string }} facts
 * @returns {ImageSeed & { id: string }}
 */
function ours({ region, id, source, createdAt, expire, tag = TAG, rule }) {
  const [date = '', time = ''] = new Date(createdAt).toISOString().slice(0, 19).split('T');
  const run = 1_900_000_000 + Math.floor(createdAt / DAY);
  return {
    region,
    id,
    name: `backupViaTag-${source}-${run}-5e4c2d1a9b80`,
    createdAt,
    sourceInstanceId: source,
    tags: {
      CreatedBy: 'backupViaTag',
      Expire: expire,
      Name: `${date.replaceAll('-', '/')} ${time} Backup of ${source}`,
      BackupSource: source,
      BackupTag: tag,
      ...(rule === undefined ? {} : { BackupPlan: rule }),
      BackupRun: `https://github.com/octo-org/octo-repo/actions/runs/${run}`,
    },
  };
}

/**
 * The AMIs that are there before the demo starts, each with what must become of it.
 *
 * @param {number} now milliseconds since 1970
 * @returns {readonly Story[]}
 */
export function stories(now) {
  const at = (/** @type {number} */ days) => now + days * DAY;
  const date = (/** @type {number} */ days) => `${new Date(at(days)).toISOString().slice(0, 19)}Z`;
  return [
    {
      fate: 'deleted',
      because: 'expired',
      why: 'expired',
      seed: ours({
        region: 'us-east-1',
        id: 'ami-0a1b2c3d4e5f60a01',
        source: WEB,
        createdAt: at(-33),
        expire: date(-3),
      }),
    },
    {
      fate: 'kept',
      because: 'not-expired',
      why: 'not expired yet',
      seed: ours({
        region: 'us-east-1',
        id: 'ami-0a1b2c3d4e5f60a02',
        source: WEB,
        createdAt: at(-1),
        expire: date(29),
        rule: RULE,
      }),
    },
    {
      fate: 'kept',
      because: 'not-expired',
      why: 'not expired yet',
      seed: ours({ region: 'us-east-1', id: OLDER, source: WEB, createdAt: at(-12), expire: date(18), rule: RULE }),
    },
    {
      fate: 'kept',
      because: 'not-expired',
      why: 'not expired yet',
      seed: ours({
        region: 'us-east-1',
        id: 'ami-0a1b2c3d4e5f60a09',
        source: DATABASE,
        createdAt: at(-3),
        expire: date(27),
        rule: RULE,
      }),
    },
    {
      fate: 'kept',
      because: 'in-use',
      why: 'a launch template names it',
      seed: ours({
        region: 'us-east-1',
        id: 'ami-0a1b2c3d4e5f60a03',
        source: WEB,
        createdAt: at(-40),
        expire: date(-10),
      }),
    },
    {
      fate: 'deleted',
      because: 'expired',
      why: 'expired; a shared snapshot stays',
      seed: {
        ...ours({
          region: 'us-east-1',
          id: 'ami-0a1b2c3d4e5f60a04',
          source: DATABASE,
          createdAt: at(-32),
          expire: date(-2),
        }),
        snapshots: [{ size: 16 }, { id: SHARED_SNAPSHOT, size: 200 }, { size: 100 }],
      },
    },
    {
      fate: 'kept',
      because: 'min-keep',
      why: 'last one of its instance',
      seed: ours({
        region: 'us-east-1',
        id: 'ami-0a1b2c3d4e5f60a05',
        source: BUILDER,
        createdAt: at(-60),
        expire: date(-30),
      }),
    },
    {
      fate: 'deleted',
      because: 'expired',
      why: 'expired; of the original script',
      seed: {
        region: 'us-east-1',
        id: 'ami-0a1b2c3d4e5f60a06',
        name: `${FORGOTTEN} 20150912230001`,
        createdAt: Date.UTC(2015, 8, 12, 23, 0, 1),
        sourceInstanceId: FORGOTTEN,
        tags: {
          CreatedBy: 'backupViaTag',
          Expire: 'Mon Oct 12 23:00:01 UTC 2015',
          Name: `2015-09-12 Backup of ${FORGOTTEN}`,
        },
      },
    },
    {
      fate: 'untouched',
      because: '',
      why: 'not made by this tool',
      seed: {
        region: 'us-east-1',
        id: 'ami-0a1b2c3d4e5f60a07',
        name: 'golden-image',
        createdAt: at(-20),
        tags: { Name: 'golden image' },
        snapshots: [{ id: SHARED_SNAPSHOT }],
      },
    },
    {
      fate: 'kept',
      because: 'protected',
      why: 'deregistration protection',
      seed: {
        ...ours({
          region: 'eu-west-1',
          id: 'ami-0f1e2d3c4b5a60b01',
          source: API,
          createdAt: at(-45),
          expire: date(-15),
        }),
        protection: 'enabled-without-cooldown',
      },
    },
    {
      fate: 'kept',
      because: 'expiry-unreadable',
      why: 'unreadable Expire tag',
      seed: ours({
        region: 'eu-west-1',
        id: 'ami-0f1e2d3c4b5a60b02',
        source: API,
        createdAt: at(-50),
        expire: '03/04/2025',
      }),
    },
    {
      fate: 'deleted',
      because: 'failed',
      why: 'had failed, held no backup',
      seed: {
        ...ours({ region: 'eu-west-1', id: FAILED_IMAGE, source: API, createdAt: at(-1), expire: date(29) }),
        state: 'failed',
        stateReason: { code: 'Client.VolumeError', message: 'The volume vol-0c0ffee0c0ffee001 could not be read' },
      },
    },
    {
      fate: 'deleted',
      because: 'expired',
      why: 'expired',
      seed: ours({
        region: 'ap-southeast-2',
        id: 'ami-05a6b7c8d9e0f0c01',
        source: REPORTS,
        createdAt: at(-31),
        expire: date(-1),
      }),
    },
    {
      fate: 'kept',
      because: 'not-ours',
      why: 'a copy: EC2 names no source',
      seed: {
        ...withoutSource(
          ours({
            region: 'ap-southeast-2',
            id: 'ami-05a6b7c8d9e0f0c02',
            source: WEB,
            createdAt: at(-33),
            expire: date(-3),
          }),
        ),
        sourceImageId: 'ami-0a1b2c3d4e5f60a01',
        sourceImageRegion: 'us-east-1',
      },
    },
    {
      fate: 'kept',
      because: 'never-expires',
      why: 'never expires',
      seed: ours({
        region: 'ap-southeast-2',
        id: 'ami-05a6b7c8d9e0f0c03',
        source: REPORTS,
        createdAt: at(-300),
        expire: 'never',
        tag: 'Backup:BeforeMigration',
      }),
    },
  ];
}

/**
 * @param {ImageSeed & { id: string }} image
 * @returns {ImageSeed & { id: string }}
 */
function withoutSource({ sourceInstanceId: _, ...copy }) {
  return copy;
}

/**
 * The account at the start: three regions, and roles that the workflow of octo-org/octo-repo may assume.
 *
 * @param {readonly Story[]} images
 * @returns {AccountSeed}
 */
export function seedOf(images) {
  return {
    accountId: ACCOUNT_ID,
    regions: ['us-east-1', 'eu-west-1', 'ap-southeast-2'],
    roles: Object.values(ROLES).map((arn) => ({ arn, trust: { subjects: [SUBJECT] } })),
    oidc: { subject: SUBJECT },
    instances: [...instances],
    images: images.map(({ seed }) => seed),
    launchTemplates: [{ region: 'us-east-1', name: 'web-fleet', versions: [{ imageId: 'ami-0a1b2c3d4e5f60a03' }, {}] }],
  };
}
