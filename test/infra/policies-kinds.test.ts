import { describe, expect, it } from 'vitest';
import { authorize } from './authorize.ts';
import { ACCOUNT, CLUSTER_SLOT, context, denials, ec2, OURS, rds, request, SLOT, tagParams } from './kinds-account.ts';
import { policyFile } from './policy-files.ts';

/** What the roles for volumes and databases are refused. */

describe('the roles for volumes', () => {
  const snapshotOf = (VolumeId: string, tags: Readonly<Record<string, string>> = OURS) =>
    request('ec2', 'CreateSnapshot', {
      VolumeId,
      'TagSpecification.1.ResourceType': 'snapshot',
      ...tagParams('TagSpecification.1.Tag', tags),
    });
  const remove = (SnapshotId: string) => request('ec2', 'DeleteSnapshot', { SnapshotId });

  it('back up only volumes with the tag, and leave no snapshot without our tags', async () => {
    const policy = policyFile('backup-volumes');
    expect(await denials(policy, snapshotOf('vol-0aaaaaaa'))).toEqual([]);
    expect(await denials(policy, snapshotOf('vol-0bbbbbbb'))).toEqual([
      `ec2:CreateSnapshot ${ec2(`${ACCOUNT}:volume/vol-0bbbbbbb`)}`,
    ]);
    for (const tags of [
      {},
      { CreatedBy: 'backupViaTag' },
      { Expire: 'never' },
      { ...OURS, CreatedBy: 'BackupViaTag' },
    ]) {
      expect(await denials(policy, snapshotOf('vol-0aaaaaaa', tags))).toEqual([
        `ec2:CreateSnapshot ${ec2(':snapshot/snap-00000000000000000')}`,
      ]);
    }
  });

  it('delete only snapshots with our tags', async () => {
    const policy = policyFile('purge-volumes');
    expect(await denials(policy, remove('snap-0aaaaaaa'))).toEqual([]);
    expect(await denials(policy, remove('snap-0bbbbbbb'), remove('snap-0ccccccc'), remove('snap-0unknown'))).toEqual([
      `ec2:DeleteSnapshot ${ec2(':snapshot/snap-0bbbbbbb')}`,
      `ec2:DeleteSnapshot ${ec2(':snapshot/snap-0ccccccc')}`,
      `ec2:DeleteSnapshot ${ec2(':snapshot/snap-0unknown')}`,
    ]);
  });

  it('make no foreign snapshot deletable, whatever else is attached', async () => {
    const tag = request('ec2', 'CreateTags', { 'ResourceId.1': 'snap-0bbbbbbb', ...tagParams('Tag', OURS) });
    for (const name of ['look-volumes', 'backup-volumes', 'purge-volumes', 'retain-volumes']) {
      expect(await denials(policyFile(name), tag)).not.toEqual([]);
    }
    const everything = { Sid: 'All', Effect: 'Allow', Action: '*', Resource: '*' };
    for (const role of ['purge-volumes', 'retain-volumes']) {
      const { Version, Statement } = policyFile(role);
      const all = { Version, Statement: [...Statement, everything] };
      const untag = request('ec2', 'DeleteTags', { 'ResourceId.1': 'snap-0aaaaaaa', 'Tag.1.Key': 'Expire' });
      const share = request('ec2', 'ModifySnapshotAttribute', { SnapshotId: 'snap-0aaaaaaa' });
      const refused = role === 'purge-volumes' ? tag : remove('snap-0aaaaaaa');
      for (const one of [untag, share, refused]) {
        expect(await authorize(all, [one], context)).toMatchObject([{ result: 'ExplicitlyDenied' }]);
      }
    }
  });
});

describe('the roles for databases', () => {
  const snapshotOf = (id: string, name = SLOT, tags: Readonly<Record<string, string>> = OURS) =>
    request('rds', 'CreateDBSnapshot', {
      DBInstanceIdentifier: id,
      DBSnapshotIdentifier: name,
      ...tagParams('Tags.Tag', tags),
    });
  const clusterSnapshotOf = (id: string, name = CLUSTER_SLOT) =>
    request('rds', 'CreateDBClusterSnapshot', {
      DBClusterIdentifier: id,
      DBClusterSnapshotIdentifier: name,
      ...tagParams('Tags.Tag', OURS),
    });
  const remove = (DBSnapshotIdentifier: string) => request('rds', 'DeleteDBSnapshot', { DBSnapshotIdentifier });
  const removeOfCluster = (name: string) =>
    request('rds', 'DeleteDBClusterSnapshot', { DBClusterSnapshotIdentifier: name });
  const tag = (name: string, tags: Readonly<Record<string, string>>) =>
    request('rds', 'AddTagsToResource', { ResourceName: rds(name), ...tagParams('Tags.Tag', tags) });

  it('back up only databases with the tag', async () => {
    const policy = policyFile('backup-databases');
    expect(await denials(policy, snapshotOf('orders'), clusterSnapshotOf('ledger'))).toEqual([]);
    expect(await denials(policy, snapshotOf('scratch'), clusterSnapshotOf('scratch'))).toEqual([
      `rds:CreateDBSnapshot ${rds('db:scratch')}`,
      `rds:CreateDBClusterSnapshot ${rds('cluster:scratch')}`,
    ]);
  });

  it('leave no snapshot without our tags, or under another name', async () => {
    const policy = policyFile('backup-databases');
    for (const tags of [{ CreatedBy: 'backupViaTag' }, { Expire: 'never' }, { ...OURS, CreatedBy: 'BackupViaTag' }]) {
      expect(await denials(policy, snapshotOf('orders', SLOT, tags))).toEqual([
        `rds:CreateDBSnapshot ${rds(`snapshot:${SLOT}`)}`,
        `rds:AddTagsToResource ${rds(`snapshot:${SLOT}`)}`,
      ]);
    }
    expect(await denials(policy, snapshotOf('orders', SLOT, {}))).toEqual([
      `rds:CreateDBSnapshot ${rds(`snapshot:${SLOT}`)}`,
    ]);
    expect(await denials(policy, snapshotOf('orders', 'before-migration'))).toEqual([
      `rds:CreateDBSnapshot ${rds('snapshot:before-migration')}`,
      `rds:AddTagsToResource ${rds('snapshot:before-migration')}`,
    ]);
  });

  it('delete only snapshots with our name and our tags', async () => {
    const policy = policyFile('purge-databases');
    expect(await denials(policy, remove(SLOT), removeOfCluster(CLUSTER_SLOT))).toEqual([]);
    const others = [
      'before-migration',
      'backupviatag-untagged',
      'backupviatag-foreign',
      'backupviatag-no-expire',
      'rds:orders-2026-11-20',
      'awsbackup:job-1234',
    ];
    expect(await denials(policy, ...others.map(remove), removeOfCluster('monthly'))).toEqual([
      ...others.map((name) => `rds:DeleteDBSnapshot ${rds(`snapshot:${name}`)}`),
      `rds:DeleteDBClusterSnapshot ${rds('cluster-snapshot:monthly')}`,
    ]);
  });

  it('never let the purge role tag or share a snapshot, whatever else is attached', async () => {
    const { Version, Statement } = policyFile('purge-databases');
    const everything = { Sid: 'All', Effect: 'Allow', Action: 'rds:*', Resource: '*' };
    const requests = [
      tag('snapshot:backupviatag-foreign', { CreatedBy: 'backupViaTag' }),
      tag(`snapshot:${SLOT}`, { Expire: '2020-01-01T00:00:00Z' }),
      request('rds', 'RemoveTagsFromResource', { ResourceName: rds(`snapshot:${SLOT}`) }),
      request('rds', 'ModifyDBSnapshotAttribute', { DBSnapshotIdentifier: SLOT }),
      request('rds', 'ModifyDBClusterSnapshotAttribute', { DBClusterSnapshotIdentifier: CLUSTER_SLOT }),
    ];
    const denied = await authorize({ Version, Statement: [...Statement, everything] }, requests, context);
    expect(denied.map(({ result }) => result)).toEqual(requests.map(() => 'ExplicitlyDenied'));
  });

  it('let the retain role write Expire alone, and only where both of our tags stand', async () => {
    const policy = policyFile('retain-databases');
    const expire = { Expire: '2027-01-01T00:00:00Z' };
    expect(await denials(policy, tag(`snapshot:${SLOT}`, expire))).toEqual([]);
    expect(await denials(policy, tag(`cluster-snapshot:${CLUSTER_SLOT}`, expire))).toEqual([]);
    const refused = [
      tag(`snapshot:${SLOT}`, { CreatedBy: 'backupViaTag' }),
      tag(`snapshot:${SLOT}`, { ...expire, CreatedBy: 'backupViaTag' }),
      tag('snapshot:before-migration', expire),
      tag('snapshot:backupviatag-untagged', expire),
      tag('snapshot:backupviatag-foreign', expire),
      tag('snapshot:backupviatag-no-expire', expire),
      tag('db:orders', expire),
      remove(SLOT),
      removeOfCluster(CLUSTER_SLOT),
    ];
    expect(await denials(policy, ...refused)).toHaveLength(refused.length);
  });

  it('let nobody but the purge role delete', async () => {
    for (const name of ['look-databases', 'backup-databases', 'retain-databases', 'backup-aws-backup', 'sync']) {
      expect(await denials(policyFile(name), remove(SLOT), removeOfCluster(CLUSTER_SLOT))).toHaveLength(2);
    }
  });
});
