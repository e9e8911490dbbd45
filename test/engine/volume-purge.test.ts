import { describe, expect, it } from 'vitest';
import type { SnapshotSeed } from '../../sandbox/index.ts';
import { DAY, HOME, runWith, START, type World, worldOf } from './run-engine.ts';

const PURGE = { mode: 'purge', kinds: 'ebs-volume', 'min-keep': '0' } as const;
const number = (index: number) => index.toString(16).padStart(17, '0');
const snap = (index: number) => `snap-${number(index)}`;

/** An expired snapshot of ours of a volume. */
function ours(index: number, more: Partial<SnapshotSeed> = {}): SnapshotSeed {
  const volumeId = more.volumeId ?? `vol-${number(index)}`;
  return {
    region: HOME,
    id: snap(index),
    volumeId,
    startedAt: Date.parse(START) - 40 * DAY,
    ...more,
    tags: { CreatedBy: 'backupViaTag', Expire: '2026-11-01T00:00:00Z', BackupSource: volumeId, ...more.tags },
  };
}
const left = ({ sandbox }: World) => [...sandbox.account.region(HOME).snapshots.keys()].sort();

describe('a purge of snapshots of volumes', () => {
  it('keeps what an AMI consists of, a disabled one too, whatever protect-in-use says', async () => {
    const world = await worldOf({
      regions: [HOME],
      snapshots: [ours(1), ours(2), ours(3)],
      images: [
        { region: HOME, name: 'golden', snapshots: [{ id: snap(1) }] },
        { region: HOME, name: 'silver', state: 'disabled', snapshots: [{ id: snap(2) }] },
      ],
    });
    const report = await runWith(world, { ...PURGE, 'protect-in-use': 'false' });
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: 1 });
    expect(report.kept.map(({ because }) => because)).toEqual(['in-use', 'in-use']);
    expect(left(world)).toEqual([snap(1), snap(2)]);
  });

  it('takes no copy for a snapshot of a volume, whatever its tags say', async () => {
    const world = await worldOf({
      regions: [HOME],
      snapshots: [ours(1, { volumeId: 'vol-ffffffff' }), ours(2, { volumeId: 'vol-ffff' }), ours(3)],
    });
    const report = await runWith(world, PURGE);
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: 1 });
    expect(report.kept.map(({ because }) => because)).toEqual(['not-ours', 'not-ours']);
    expect(left(world)).toEqual([snap(1), snap(2)]);
  });

  it('leaves alone what another service of AWS made, though it carries our tags', async () => {
    const makers = ['aws:backup:source-resource', 'aws:dlm:lifecycle-policy-id', 'aws:compute-optimizer:automation-id'];
    const world = await worldOf({
      regions: [HOME],
      snapshots: makers.map((maker, index) => ours(index, { tags: { [maker]: 'x' } })),
    });
    expect(await runWith(world, PURGE)).toMatchObject({ outcome: 'ok', deletedCount: 0, keptCount: 3 });
    expect(left(world)).toHaveLength(3);
  });
});

describe.each([
  ['ec2-instance', 'i'],
  ['ebs-volume', 'vol'],
] as const)('%s: min-keep', (kinds, prefix) => {
  it('asks about every source, however many there are', async () => {
    const count = 450;
    const ids = Array.from({ length: count }, (_, index) => `${prefix}-${number(index)}`);
    const world = await worldOf({
      regions: [HOME],
      instances: ids.map((id, index) =>
        kinds === 'ec2-instance' ? { region: HOME, id } : { region: HOME, id: `i-${number(index)}`, volumes: [{ id }] },
      ),
      snapshots: kinds === 'ebs-volume' ? ids.map((_, index) => ours(index)) : [],
      images:
        kinds === 'ebs-volume'
          ? []
          : ids.map((id, index) => ({
              region: HOME,
              id: `ami-${number(index)}`,
              name: `backupViaTag-${id}`,
              sourceInstanceId: id,
              tags: { CreatedBy: 'backupViaTag', Expire: '2026-11-01T00:00:00Z', BackupSource: id },
            })),
    });
    const report = await runWith(world, { mode: 'purge', kinds });
    expect(report).toMatchObject({ outcome: 'ok', deletedCount: 0, keptCount: count });
    expect(new Set(report.kept.map(({ because }) => because))).toEqual(new Set(['min-keep']));
  });
});
