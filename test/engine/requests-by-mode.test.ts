import { expect, it } from 'vitest';
import type { AccountSeed, FaultRule } from '../../sandbox/index.ts';
import type { InputName } from '../../src/inputs/all.ts';
import { DAY, HOME, runWith, START, worldOf } from './run-engine.ts';
import { NO_PULL_REQUEST } from './surroundings.ts';

const ALONE = { ...NO_PULL_REQUEST, pullRequest: () => Promise.resolve(null) };

/** What each mode asks of EC2: nothing that it does not go by. */

const PLAN = `plans:
  daily:
    selection: {tags: ["Backup:daily"]}
    rules:
      nightly: {expiry: 60 days, schedule: "0 23 * * *"}
`;
const FILES = new Map([['.github/backup-plans.yml', PLAN]]);
const hex = (digit: number) => digit.toString(16).padStart(17, '0');

/** Two instances, each with an AMI that expires as `expire` says. */
function account(expire: string, faults: readonly FaultRule[] = []): AccountSeed {
  return {
    regions: [HOME],
    instances: [1, 2].map((digit) => ({ region: HOME, id: `i-${hex(digit)}`, tags: { Backup: 'daily' } })),
    images: [1, 2].map((digit) => ({
      region: HOME,
      id: `ami-${hex(digit)}`,
      name: `backup-${digit}`,
      sourceInstanceId: `i-${hex(digit)}`,
      createdAt: Date.parse(START) - 30 * DAY + digit * 60_000,
      tags: {
        CreatedBy: 'backupViaTag',
        Expire: expire,
        BackupSource: `i-${hex(digit)}`,
        BackupTag: 'Backup:daily',
        BackupPlan: 'daily/nightly',
      },
      snapshots: [
        {
          id: `snap-${hex(digit)}`,
          description: `Created by CreateImage(i-${hex(digit)}) for ami-${hex(digit)}`,
        },
      ],
    })),
    faults: [...faults],
  };
}

const SOON = '2026-12-01T23:00:00Z';
const IN_LINE = '2026-12-21T23:02:00Z';
const PAST = '2026-11-01T23:00:00Z';

async function requestsOf(inputs: Partial<Record<InputName, string>>, seed: AccountSeed) {
  const world = await worldOf(seed);
  const report = await runWith(world, { regions: HOME, ...inputs }, { files: FILES, pullRequests: ALONE });
  const counts: Record<string, number> = {};
  for (const { service, action } of world.sandbox.requests) {
    if (service === 'ec2') counts[action] = (counts[action] ?? 0) + 1;
  }
  return { report, counts, world };
}

it.each<[string, Partial<Record<InputName, string>>, string, Record<string, number>]>([
  [
    'a backup lists instances',
    { mode: 'backup', tag: 'Backup:daily', expiry: '7 days' },
    SOON,
    { DescribeInstances: 1, CreateImage: 2 },
  ],
  [
    'a check lists instances and AMIs',
    { mode: 'check', tag: 'Backup:daily', 'max-age': '26 hours' },
    SOON,
    { DescribeInstances: 1, DescribeImages: 1 },
  ],
  ['a list lists instances and AMIs', { mode: 'list' }, SOON, { DescribeInstances: 1, DescribeImages: 1 }],
  ['a preview lists instances and AMIs', { mode: 'preview' }, SOON, { DescribeInstances: 1, DescribeImages: 1 }],
  ['a retain lists AMIs and writes', { mode: 'retain' }, SOON, { DescribeImages: 1, CreateTags: 1 }],
  [
    'a retain looks at the snapshots of what is in line',
    { mode: 'retain' },
    IN_LINE,
    { DescribeImages: 1, DescribeSnapshots: 1 },
  ],
  [
    'a purge with nothing to delete lists AMIs and snapshots',
    { mode: 'purge' },
    SOON,
    { DescribeImages: 1, DescribeSnapshots: 1 },
  ],
  [
    'a purge asks who uses what expired, what is locked, and about the source of the newest',
    { mode: 'purge' },
    PAST,
    {
      DescribeImages: 1,
      DescribeSnapshots: 1,
      DescribeInstances: 1,
      DescribeImageReferences: 1,
      DescribeLockedSnapshots: 1,
    },
  ],
])('%s', async (_, inputs, expire, expected) => {
  const { counts } = await requestsOf(inputs, account(expire));
  expect(counts).toEqual(expected);
});

it('a purge asks about no source where none of the newest has expired', async () => {
  const seed = account(PAST);
  const fresh = account(IN_LINE).images?.map((image, index) => ({
    ...image,
    id: `ami-${hex(10 + index)}`,
    name: `fresh-${index}`,
    createdAt: Date.parse(START) - DAY,
    snapshots: [{ id: `snap-${hex(10 + index)}` }],
  }));
  const { counts, report } = await requestsOf(
    { mode: 'purge' },
    { ...seed, images: [...(seed.images ?? []), ...(fresh ?? [])] },
  );
  expect(report).toMatchObject({ outcome: 'ok', deletedCount: 2 });
  expect(counts).not.toHaveProperty('DescribeInstances');
});

const DENIED: FaultRule[] = [{ match: { action: 'DescribeSnapshots' }, do: { deny: true } }];

it.each(['check', 'list', 'preview', 'retain'])('a %s does without DescribeSnapshots', async (mode) => {
  const inputs = mode === 'check' ? { mode, tag: 'Backup:daily', 'max-age': '31 days' } : { mode };
  const { report } = await requestsOf(inputs, account(SOON, DENIED));
  expect(report).toMatchObject({ outcome: 'ok', failed: [], warnings: [] });
});

it('a retain that may not look at the snapshots of what is in line warns of that, and stays green', async () => {
  const { report } = await requestsOf({ mode: 'retain' }, account(IN_LINE, DENIED));
  expect(report).toMatchObject({
    outcome: 'ok',
    failed: [],
    warnings: [{ target: HOME, message: expect.stringContaining('the snapshots could not be read') }],
  });
});

it('a purge that may not list snapshots is red', async () => {
  const { report } = await requestsOf({ mode: 'purge' }, account(SOON, DENIED));
  expect(report).toMatchObject({ outcome: 'failed', failed: [{ region: HOME, fault: 'access-denied' }] });
});
