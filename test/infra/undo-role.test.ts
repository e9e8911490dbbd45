import { describe, expect, it } from 'vitest';
import { amiOf } from '../engine/restore-world.ts';
import { HOME, runWith, worldOf } from '../engine/run-engine.ts';
import { authorize } from './authorize.ts';
import { policyFile } from './policy-files.ts';
import type { RecordedRequest } from './recorded-request.ts';
import { contextOf, tagsIn } from './world-context.ts';

/** What the roles of infra/ may do with the Recycle Bin. */

const OURS = { CreatedBy: 'backupViaTag', Expire: '2026-11-01T00:00:00Z', BackupSource: 'i-0aaaaaaaaaaaaaaa1' };
const VOLUME = 'vol-0aaaaaaaaaaaaaaa1';
const KINDS = 'ec2-instance ebs-volume';

async function recorded() {
  const name = 'backupViaTag-i-0aaaaaaaaaaaaaaa1-1-0123456789ab';
  const description = `backupViaTag-${VOLUME}-1-0123456789ab`;
  const world = await worldOf({
    regions: [HOME],
    images: [amiOf({ name, tags: OURS, snapshotTags: OURS })],
    snapshots: [
      {
        region: HOME,
        id: 'snap-0aaaaaaaaaaaaaaa1',
        volumeId: VOLUME,
        description,
        tags: { ...OURS, BackupSource: VOLUME },
      },
    ],
    binRules: (['EC2_IMAGE', 'EBS_SNAPSHOT'] as const).map((type) => ({
      region: HOME,
      type,
      days: 7,
      tags: { CreatedBy: 'backupViaTag' },
    })),
  });
  const { account, requests } = world.sandbox;
  const before = tagsIn(account);
  const purge = { mode: 'purge', 'min-keep': '0', kinds: KINDS } as const;
  const restore = { mode: 'restore', from: 'recycle-bin', kinds: KINDS } as const;
  const runs = [];
  for (const inputs of [{ ...purge, 'dry-run': 'true' }, purge, { ...restore, 'dry-run': 'true' }, restore]) {
    const start = requests.length;
    const report = await runWith(world, inputs);
    expect(report).toMatchObject({ outcome: 'ok', recoveryUnknown: [] });
    runs.push({ report, requests: requests.slice(start) });
  }
  const [dryPurge, realPurge, dryRestore, realRestore] = runs.map((run) => run.requests);
  expect(runs[3]?.report.undeleted).toHaveLength(2);
  return { dryPurge, realPurge, dryRestore, realRestore, context: contextOf(account, before) };
}

type Policy = Parameters<typeof authorize>[0];

/** The statements of several policies in one. */
function all(...names: readonly string[]): Policy {
  const files = names.map((name) => policyFile(name));
  return { Version: '2012-10-17', Statement: files.flatMap(({ Statement }) => Statement) };
}

describe('the Recycle Bin', () => {
  it('is read by a purge, and by dry runs with the look role; only the restore role takes out of it', async () => {
    const { dryPurge = [], realPurge = [], dryRestore = [], realRestore = [], context } = await recorded();
    const look = all('look', 'look-volumes');
    expect(await authorize(look, dryPurge, context)).toEqual([]);
    expect(await authorize(all('purge', 'purge-volumes'), realPurge, context)).toEqual([]);
    expect(await authorize(look, dryRestore, context)).toEqual([]);
    expect(await authorize(policyFile('restore'), realRestore, context)).toEqual([]);
    expect(new Set(realRestore.map(({ action }) => action))).toContain('RestoreImageFromRecycleBin');
    for (const other of ['look', 'backup', 'purge', 'retain', 'copy', 'verify']) {
      const denied = await authorize(policyFile(other), realRestore, context);
      expect(denied.map(({ permission }) => permission)).toContain('ec2:RestoreImageFromRecycleBin');
    }
  });

  it.each<[string, string, Record<string, string>]>([
    ['bring back what is not ours', 'RestoreImageFromRecycleBin', { ImageId: 'ami-0fffffffffffffff1' }],
    ['bring back a snapshot that is not', 'RestoreSnapshotFromRecycleBin', { SnapshotId: 'snap-0fffffffffffffff1' }],
    ['write on what is not', 'CreateTags', { 'ResourceId.1': 'ami-0fffffffffffffff1', 'Tag.1.Key': 'Expire' }],
    ['write other tags', 'CreateTags', { 'ResourceId.1': 'ami-0aaaaaaaaaaaaaaa1', 'Tag.1.Key': 'CreatedBy' }],
    [
      'write other tags beside',
      'CreateTags',
      { 'ResourceId.1': 'ami-0aaaaaaaaaaaaaaa1', 'Tag.1.Key': 'Expire', 'Tag.2.Key': 'BackupSource' },
    ],
  ])('lets the restore role not %s', async (_, action, params) => {
    const tags = new Map<string, Record<string, string>>([
      ['ami-0aaaaaaaaaaaaaaa1', OURS],
      ['ami-0fffffffffffffff1', { CreatedBy: 'somebody' }],
      ['snap-0fffffffffffffff1', {}],
    ]);
    const request: RecordedRequest = { service: 'ec2', region: HOME, action, params };
    expect(await authorize(policyFile('restore'), [request], { account: '123456789012', tags })).not.toEqual([]);
  });
});
