import { expect, it } from 'vitest';
import { amiOf } from './restore-world.ts';
import { HOME, runWith, type World, worldOf } from './run-engine.ts';

const IDS = ['ami-0aaaaaaaaaaaaaaa1', 'ami-0aaaaaaaaaaaaaaa2'] as const;
const SOURCE = 'i-0aaaaaaaaaaaaaaa1';
const OURS = { CreatedBy: 'backupViaTag' };
const UNDO = { mode: 'restore', from: 'recycle-bin', regions: HOME } as const;
const PURGE = { mode: 'purge', 'min-keep': '0', regions: HOME } as const;

async function purged(): Promise<World> {
  const world = await worldOf({
    regions: [HOME],
    images: IDS.map((id, index) =>
      amiOf({
        id,
        name: `backupViaTag-${SOURCE}-${index}-0123456789ab`,
        tags: { ...OURS, Expire: '2026-11-01T00:00:00Z', BackupSource: SOURCE },
        snapshots: [{}],
      }),
    ),
    binRules: (['EC2_IMAGE', 'EBS_SNAPSHOT'] as const).map((type) => ({ region: HOME, type, days: 7, tags: OURS })),
  });
  expect(await runWith(world, PURGE)).toMatchObject({ outcome: 'ok', deletedCount: 2 });
  return world;
}

async function shown(world: World, inputs: Record<string, string> = {}): Promise<string> {
  const written = new Map<string, string>();
  await runWith(world, { ...UNDO, ...inputs, 'dry-run': 'true' }, { written });
  return written.get('change-set') ?? '';
}

const there = ({ sandbox }: World) => [...sandbox.account.region(HOME).images.keys()];

it('a dry run writes what would come back, and that is approved and brought back', async () => {
  const world = await purged();
  const text = await shown(world);
  expect(JSON.parse(text)).toMatchObject({
    mode: 'restore',
    changes: IDS.map((id) => ({ action: 'undelete', kind: 'ec2-instance', region: HOME, id })),
  });
  const files = new Map([['approved.json', text]]);
  const report = await runWith(world, { ...UNDO, 'change-set': 'approved.json' }, { files });
  expect(report).toMatchObject({ outcome: 'ok', warnings: [], undeleted: [{ state: 'available' }, {}] });
  expect(there(world)).toEqual([...IDS]);
});

it('what was not approved stays in the bin, with a warning', async () => {
  const world = await purged();
  const files = new Map([['approved.json', await shown(world, { from: `recycle-bin ${IDS[0]}` })]]);
  const other = await runWith(world, { ...UNDO, 'change-set': 'approved.json' }, { files });
  expect(other).toMatchObject({ outcome: 'failed', failed: [{ target: 'change-set', fault: 'bad-input' }] });
  expect(other.failed[0]?.message).toMatch(/from/);
  expect(there(world)).toEqual([]);

  const both = new Map([['approved.json', await shown(world)]]);
  await runWith(world, { ...UNDO, from: `recycle-bin ${IDS[1]}` });
  world.sandbox.account.addImage(
    amiOf({
      id: 'ami-0aaaaaaaaaaaaaaa3',
      name: `backupViaTag-${SOURCE}-9-0123456789ab`,
      tags: { ...OURS, Expire: '2026-11-01T00:00:00Z', BackupSource: SOURCE },
      snapshots: [{}],
    }),
  );
  await runWith(world, PURGE);
  const report = await runWith(world, { ...UNDO, 'change-set': 'approved.json' }, { files: both });
  expect(report.outcome).toBe('ok');
  expect(report.warnings.map(({ target }) => target)).toEqual(['ami-0aaaaaaaaaaaaaaa3']);
  expect(report.undeleted.map(({ recoveryPointId, alreadyDone }) => [recoveryPointId, alreadyDone])).toEqual([
    [IDS[0], false],
    [IDS[1], true],
  ]);
});

it.each([
  ['another expiry', { expiry: '30 days' }, /expiry/],
  ['another time', { at: '2026-11-30' }, /at/],
])('an approval of %s is refused', async (_, changed, why) => {
  const world = await purged();
  const files = new Map([['approved.json', await shown(world)]]);
  const report = await runWith(world, { ...UNDO, ...changed, 'change-set': 'approved.json' }, { files });
  expect(report).toMatchObject({ outcome: 'failed', undeleted: [] });
  expect(report.failed[0]?.message).toMatch(why);
  expect(there(world)).toEqual([]);
});
