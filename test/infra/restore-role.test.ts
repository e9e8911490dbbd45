import { describe, expect, it } from 'vitest';
import { amiOf, MACHINE, NETWORK, PROFILE } from '../engine/restore-world.ts';
import { HOME, runWith, worldOf } from '../engine/run-engine.ts';
import { authorize } from './authorize.ts';
import { policyFile, together } from './policy-files.ts';
import type { AccountContext, RecordedRequest } from './recorded-request.ts';
import { deploy, policyOf } from './template.ts';
import { contextOf, tagsIn } from './world-context.ts';

const POLICY = policyFile('restore');
const ROLE = together('restore', 'restore-instance-roles');
const OURS = { CreatedBy: 'backupViaTag', Expire: 'never', BackupTag: 'Backup:daily' };
const SLOT = (name: string) => `backupviatag-${name}-1-0123456789ab`;
const KEY = 'arn:aws:kms:eu-central-1:123456789012:key/00000000-0000-0000-0000-000000000000';

interface Recorded {
  readonly requests: readonly RecordedRequest[];
  readonly context: AccountContext;
}

/** What the restores of one resource of each kind ask for. */
async function recorded(): Promise<Recorded> {
  const launch = { BackupLaunch: 'class=db.r6g.large subnet-group=private' };
  const world = await worldOf({
    regions: [HOME],
    ...NETWORK,
    images: [amiOf()],
    instances: [{ region: HOME, volumes: [{ id: 'vol-0aaaaaaaaaaaaaaa1' }] }],
    snapshots: [
      {
        region: HOME,
        id: 'snap-0aaaaaaaaaaaaaaa1',
        volumeId: 'vol-0aaaaaaaaaaaaaaa1',
        tags: { ...OURS, BackupSource: 'vol-0aaaaaaaaaaaaaaa1' },
      },
    ],
    dbInstances: [{ region: HOME, id: 'orders', subnetGroup: 'private' }],
    dbClusters: [{ region: HOME, id: 'ledger', subnetGroup: 'private', members: ['ledger-1'] }],
    dbSnapshots: [
      { region: HOME, id: SLOT('orders'), sourceId: 'orders', tags: { ...OURS, ...launch, BackupSource: 'orders' } },
    ],
    dbClusterSnapshots: [
      { region: HOME, id: SLOT('ledger'), sourceId: 'ledger', tags: { ...OURS, ...launch, BackupSource: 'ledger' } },
    ],
  });
  const before = tagsIn(world.sandbox.account);
  for (const [from, kinds] of [
    ['prod-api-001', 'ec2-instance'],
    ['vol-0aaaaaaaaaaaaaaa1', 'ebs-volume'],
    ['orders', 'rds-instance'],
    ['ledger', 'rds-cluster'],
  ] as const) {
    const report = await runWith(world, { mode: 'restore', from, kinds });
    expect(report).toMatchObject({ outcome: 'ok', failed: [] });
  }
  return { requests: world.sandbox.requests, context: contextOf(world.sandbox.account, before) };
}

describe('the restore role', () => {
  it('may send every request of a restore of each kind, and no other role may', async () => {
    const { requests, context } = await recorded();
    expect([...new Set(requests.map(({ action }) => action))]).toEqual(
      expect.arrayContaining([
        'RunInstances',
        'CreateVolume',
        'RestoreDBInstanceFromDBSnapshot',
        'RestoreDBClusterFromSnapshot',
        'CreateDBInstance',
      ]),
    );
    expect(await authorize(ROLE, requests, context)).toEqual([]);
    for (const other of ['look', 'backup', 'purge', 'retain', 'verify']) {
      expect(await authorize(policyFile(other), requests, context)).not.toEqual([]);
    }
  });

  it('hands no role to an instance but those that are named', async () => {
    const { requests, context } = await recorded();
    const launches = requests.filter(({ action }) => action === 'RunInstances');
    const denied = await authorize(POLICY, launches, context);
    expect(denied.map(({ permission }) => permission)).toEqual(['iam:PassRole']);
    const other = launches.map((one) => ({
      ...one,
      params: { ...one.params, 'IamInstanceProfile.Arn': PROFILE.replace('web', 'admin') },
    }));
    expect(await authorize(ROLE, other, context)).toMatchObject([{ permission: 'iam:PassRole' }]);
  });

  it('makes nothing from what is not ours, and nothing that would pass for ours', async () => {
    const { requests, context } = await recorded();
    const launch = requests.find(({ action }) => action === 'RunInstances');
    if (launch === undefined) throw new Error('nothing was started');
    const denied = async (params: Record<string, string>) => {
      const found = await authorize(ROLE, [{ ...launch, params: { ...launch.params, ...params } }], context);
      return [...new Set(found.map(({ permission }) => permission))];
    };
    expect(await denied({})).toEqual([]);
    expect(await denied({ ImageId: 'ami-0fffffffffffffff1' })).toEqual(['ec2:RunInstances']);
    expect(await denied({ 'TagSpecification.1.Tag.4.Key': 'CreatedBy' })).toEqual(['ec2:RunInstances']);
    expect(await denied({ 'TagSpecification.1.Tag.2.Key': 'Team' })).toEqual(['ec2:RunInstances']);
  });

  it.each<[string, RecordedRequest['action'], Record<string, string>]>([
    ['terminate the original', 'TerminateInstances', { 'InstanceId.1': MACHINE.id }],
    ['deregister a backup', 'DeregisterImage', { ImageId: 'ami-0aaaaaaaaaaaaaaa1' }],
    ['tag what exists', 'CreateTags', { 'ResourceId.1': MACHINE.id, 'Tag.1.Key': 'Name', 'Tag.1.Value': 'x' }],
  ])('may not %s', async (_what, action, params) => {
    const context = {
      account: '123456789012',
      tags: new Map<string, Record<string, string>>([
        [MACHINE.id, {}],
        ['ami-0aaaaaaaaaaaaaaa1', OURS],
      ]),
    };
    expect(await authorize(ROLE, [{ service: 'ec2', region: HOME, action, params }], context)).not.toEqual([]);
  });
});

describe('the template of the restore role', () => {
  const PARAMETERS = {
    GitHubOwner: 'your-org',
    GitHubRepository: 'infrastructure',
    ProviderArn: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com',
    Restore: 'true',
  };
  const attached = (stack: ReturnType<typeof deploy>) =>
    stack.resources['RestoreRole']?.Properties['ManagedPolicyArns'];

  it('holds the same policy as infra/policies/restore.json, and hands over no role by itself', () => {
    const stack = deploy(PARAMETERS, 'recovery-roles');
    expect(policyOf(stack, 'RestorePolicy')).toEqual(POLICY);
    expect(attached(stack)).toEqual(['<RestorePolicy>']);
  });

  it('adds the roles and the keys that are named', () => {
    const stack = deploy(
      { ...PARAMETERS, RestoreInstanceRoleArns: ['arn:aws:iam::123456789012:role/web'], RestoreKmsKeyArns: [KEY] },
      'recovery-roles',
    );
    expect(policyOf(stack, 'RestoreInstanceRolesPolicy')).toEqual(policyFile('restore-instance-roles'));
    expect(policyOf(stack, 'RestoreKeyPolicy')).toEqual(policyFile('kms'));
    expect(policyOf(stack, 'RestoreDatabaseKeyPolicy')).toEqual(policyFile('kms-databases'));
    expect(attached(stack)).toEqual([
      '<RestorePolicy>',
      '<RestoreInstanceRolesPolicy>',
      '<RestoreKeyPolicy>',
      '<RestoreDatabaseKeyPolicy>',
    ]);
  });
});
