import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { readArguments } from '../../src/cli/arguments.ts';
import { DAY, runWith, START, worldOf } from '../engine/run-engine.ts';
import { PLAN_PATH } from '../engine/surroundings.ts';
import { accountContext } from './account-context.ts';
import { authorize } from './authorize.ts';

const REGION = 'eu-central-1';
const SOURCE = 'i-0123456789abcdef0';
const EXPIRED = { CreatedBy: 'backupViaTag', Expire: '2020-01-01T00:00:00Z', BackupSource: SOURCE };

const seed: AccountSeed = {
  regions: [REGION, 'us-east-1'],
  instances: [{ region: REGION, id: SOURCE, tags: { Backup: 'ProductionDaily' }, volumes: [{}, {}] }],
  images: [
    { region: REGION, sourceInstanceId: SOURCE, tags: EXPIRED, snapshots: [{}, {}], createdAt: '2019-12-01T00:00:00Z' },
    { region: REGION, sourceInstanceId: SOURCE, tags: EXPIRED, createdAt: '2019-12-02T00:00:00Z' },
  ],
  snapshots: [
    {
      region: REGION,
      tags: EXPIRED,
      volumeId: 'vol-0123456789abcdef0',
      description: `Created by CreateImage(${SOURCE}) for ami-0fedcba9876543210`,
    },
  ],
  binRules: [{ region: REGION, type: 'EC2_IMAGE', days: 7, tags: { CreatedBy: 'backupViaTag' } }],
  settings: { imageReadyMs: 0 },
};

type Recorded = Awaited<ReturnType<typeof recordIn>>;
const recordings = new Map<string, Promise<Recorded>>();

/** The recording of that name. It is made once, and is only looked at. */
function once(name: string, make: () => Promise<Recorded>): Promise<Recorded> {
  const recording = recordings.get(name) ?? make();
  recordings.set(name, recording);
  return recording;
}

/** What a command asks of an account made from the seed, with the rights it had to have. */
const record = (...args: readonly string[]) => once(args.join(' '), () => recordIn(seed, args));

async function recordIn(account: AccountSeed, args: readonly string[], files?: ReadonlyMap<string, string>) {
  const command = readArguments(args);
  if (command.does !== 'run' || command.modes.length !== 1) throw new Error(`${args.join(' ')} is not one run`);
  const world = await worldOf(account);
  const { sandbox } = world;
  const before = sandbox.snapshotState();
  const inputs = { ...Object.fromEntries(command.inputs), mode: command.modes[0] ?? '' };
  const { failed } = await runWith(world, inputs, files === undefined ? {} : { files });
  expect(failed).toEqual([]);
  const after = sandbox.snapshotState();
  const actions = [...new Set(sandbox.requests.map(({ action }) => action))].sort();
  return { requests: sandbox.requests, context: accountContext(before, after), actions, after };
}

function policy(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../infra/policies/${name}.json`, import.meta.url), 'utf8'));
}

const BACKUP = ['-b', '-t', 'Backup:ProductionDaily', '-e', '30 days', '--wait'];
const LOOKS = ['DescribeRegions', 'GetCallerIdentity'];
const PURGE_LOOKS = [
  'GetRule',
  'ListRules',
  'DescribeImageReferences',
  'DescribeImages',
  'DescribeInstances',
  'DescribeLockedSnapshots',
  'DescribeSnapshots',
  ...LOOKS,
];

it.each([
  ['look', 'a backup', [...BACKUP, '--dry-run'], ['DescribeInstances', ...LOOKS]],
  ['look', 'a purge', ['-p', '--dry-run'], PURGE_LOOKS],
])('the %s role is enough for a dry run of %s', async (role, _, args, actions) => {
  const recorded = await record(...args);
  expect(recorded.actions).toEqual(actions.toSorted());
  expect(await authorize(policy(role), recorded.requests, recorded.context)).toEqual([]);
});

const READS = ['DescribeImages', 'DescribeInstances', 'DescribeRegions', 'GetCallerIdentity'];
it.each([
  ['a check', ['check', '-t', 'Backup:ProductionDaily', '--max-age', '1000 weeks'], READS],
  [
    'a check of all backups',
    ['check', '-t', 'Backup:ProductionDaily', '--max-age', '1000 weeks', '--other-backups', '--coverage', 'all'],
    [...READS, 'ListProtectedResources'],
  ],
  ['a list', ['list', SOURCE], READS],
])('the look role is enough for %s, which writes nothing', async (_, args, actions) => {
  const recorded = await record(...args);
  expect(recorded.actions).toEqual(actions.toSorted());
  expect(await authorize(policy('look'), recorded.requests, recorded.context)).toEqual([]);
});

it('the backup role is enough for a backup, and the others are not', async () => {
  const { requests, context, actions } = await record(...BACKUP);
  expect(actions).toEqual(expect.arrayContaining(['CreateImage', 'DescribeInstances', ...LOOKS]));
  expect(await authorize(policy('backup'), requests, context)).toEqual([]);
  for (const role of ['look', 'purge']) expect(await authorize(policy(role), requests, context)).not.toEqual([]);
});

it('the purge role is enough for a purge, and the others are not', async () => {
  const { requests, context, actions } = await record('-p');
  expect(actions).toEqual([...PURGE_LOOKS, 'DeleteSnapshot', 'DeregisterImage'].sort());
  expect(await authorize(policy('purge'), requests, context)).toEqual([]);
  for (const role of ['look', 'backup']) expect(await authorize(policy(role), requests, context)).not.toEqual([]);
});

describe('a retain', () => {
  const PLANS = `plans:
  production:
    selection:
      tags: [Backup:ProductionDaily]
    rules:
      daily:
        schedule: '0 23 * * *'
        expiry: 7 days
`;
  const now = Date.parse(START);
  const stamp = (days: number) => `${new Date(now + days * DAY).toISOString().slice(0, 19)}Z`;
  const made = (id: string, age: number, expire: string, more: Readonly<Record<string, string>>) => ({
    region: REGION,
    id,
    sourceInstanceId: SOURCE,
    createdAt: stamp(-age),
    tags: { CreatedBy: 'backupViaTag', Expire: expire, BackupSource: SOURCE, ...more },
    snapshots: [{}, {}],
  });
  const SHORTENED = 'ami-0aaaaaaaaaaaaaaa1';
  const TO_GRACE = 'ami-0aaaaaaaaaaaaaaa2';
  const LENGTHENED = 'ami-0aaaaaaaaaaaaaaa3';
  const OTHERS = 'ami-0aaaaaaaaaaaaaaa4';
  const IN_LINE = 'ami-0aaaaaaaaaaaaaaa5';
  const account: AccountSeed = {
    ...seed,
    images: [
      made(SHORTENED, 1, stamp(29), { BackupPlan: 'production/daily' }),
      made(TO_GRACE, 20, stamp(10), { BackupPlan: 'production/daily' }),
      made(LENGTHENED, 2, stamp(1), { BackupPlan: 'production/daily' }),
      made(OTHERS, 2, stamp(90), { BackupTag: 'Backup:ProductionWeekly' }),
      // The snapshots of what is in line itself are the only ones that a retain looks at.
      made(IN_LINE, 3, stamp(4), { BackupPlan: 'production/daily' }),
      ...(seed.images ?? []),
    ],
  };

  function retain(...args: readonly string[]) {
    const make = () => recordIn(account, ['--retain', ...args], new Map([[PLAN_PATH, PLANS]]));
    return once(`retain ${args.join(' ')}`, make);
  }

  it('writes with the retain role, and with no other', async () => {
    const { requests, context, actions, after } = await retain();
    expect(actions).toEqual(['CreateTags', 'DescribeImages', 'DescribeSnapshots', ...LOOKS].sort());
    // Three AMIs with two snapshots each, and nothing else.
    const written = requests.filter(({ action }) => action === 'CreateTags');
    const ids = written.flatMap(({ params }) => idsIn(params));
    expect(ids.filter((id) => id.startsWith('ami-')).sort()).toEqual([SHORTENED, TO_GRACE, LENGTHENED]);
    expect(ids).toHaveLength(9);
    expect(written.map(({ status }) => status)).toEqual([200, 200, 200]);
    const state = after.regions[REGION];
    for (const { params } of written) {
      const tagged = [...(state?.images ?? []), ...(state?.snapshots ?? [])].filter((one) =>
        idsIn(params).includes('imageId' in one ? one.imageId : one.snapshotId),
      );
      expect(tagged.map(({ tags }) => tags.Expire)).toEqual([1, 2, 3].map(() => params['Tag.1.Value']));
    }
    expect(await authorize(policy('retain'), requests, context)).toEqual([]);
    for (const role of ['look', 'backup', 'purge']) {
      const denied = await authorize(policy(role), requests, context);
      const tagging = denied.filter(({ permission }) => permission === 'ec2:CreateTags');
      expect(tagging, role).toHaveLength(ids.length);
    }
  });

  it('is shown in a dry run by the look role', async () => {
    const { requests, context, actions } = await retain('--dry-run');
    expect(actions).toEqual(['DescribeImages', 'DescribeSnapshots', ...LOOKS].sort());
    expect(await authorize(policy('look'), requests, context)).toEqual([]);
  });

  it('may not be turned to other tags or to other resources', async () => {
    const { requests, context } = await retain();
    const [first] = requests.filter(({ action }) => action === 'CreateTags');
    if (first === undefined) throw new Error('nothing was written');
    const astray = [
      { ...first.params, 'Tag.1.Key': 'CreatedBy', 'Tag.1.Value': 'backupViaTag' },
      { ...first.params, 'Tag.2.Key': 'BackupSource', 'Tag.2.Value': 'i-0fedcba9876543210' },
      { ...first.params, 'ResourceId.1': SOURCE },
    ];
    for (const params of astray) {
      expect(await authorize(policy('retain'), [{ ...first, params }], context)).not.toEqual([]);
    }
  });

  it('is all that its role is for', async () => {
    for (const args of [BACKUP, ['-p']]) {
      const { requests, context } = await record(...args);
      expect(await authorize(policy('retain'), requests, context)).not.toEqual([]);
    }
  });
});

function idsIn(params: Readonly<Record<string, string>>): string[] {
  return Object.entries(params).flatMap(([name, value]) => (name.startsWith('ResourceId.') ? [value] : []));
}
