import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyFile } from './policy-files.ts';
import { deploy, policyOf, type Stack } from './template.ts';

const REPOSITORY = { GitHubOwner: 'your-org', GitHubRepository: 'infrastructure' };
const KEY = 'arn:aws:kms:eu-central-1:123456789012:key/00000000-0000-0000-0000-000000000000';
const SERVICE_ROLE = 'arn:aws:iam::123456789012:role/backup-via-tag-AWSBackup';
const ALL = {
  ...REPOSITORY,
  Volumes: 'true',
  Databases: 'true',
  AwsBackup: 'true',
  ServiceRoleArn: SERVICE_ROLE,
  CreateVaults: 'true',
  KmsKeyArns: [KEY],
  VaultKmsKeyArns: [KEY],
};

function policiesOf(stack: Stack, role: string): unknown {
  return stack.resources[role]?.Properties.ManagedPolicyArns;
}

describe('the template for instances alone', () => {
  const stack = deploy(REPOSITORY);

  it('has the four roles with their policies, and nothing of the other kinds', () => {
    expect(Object.keys(stack.resources)).toEqual([
      'Provider',
      'LookRole',
      'BackupRole',
      'PurgeRole',
      'RetainRole',
      'LookPolicy',
      'BackupPolicy',
      'PurgePolicy',
      'RetainPolicy',
    ]);
    for (const name of ['Look', 'Backup', 'Purge', 'Retain']) {
      expect(policiesOf(stack, `${name}Role`)).toEqual([`<${name}Policy>`]);
    }
  });

  it('gives the ARNs of the four roles and of the provider', () => {
    expect(Object.keys(stack.outputs)).toEqual([
      'LookRoleArn',
      'BackupRoleArn',
      'PurgeRoleArn',
      'RetainRoleArn',
      'ProviderArn',
    ]);
  });
});

describe('the policies of the other kinds', () => {
  const stack = deploy(ALL);

  it.each([
    ['LookVolumesPolicy', 'look-volumes'],
    ['LookDatabasesPolicy', 'look-databases'],
    ['LookAwsBackupPolicy', 'look-aws-backup'],
    ['BackupVolumesPolicy', 'backup-volumes'],
    ['BackupDatabasesPolicy', 'backup-databases'],
    ['BackupAwsBackupPolicy', 'backup-aws-backup'],
    ['PurgeVolumesPolicy', 'purge-volumes'],
    ['PurgeDatabasesPolicy', 'purge-databases'],
    ['PurgeAwsBackupPolicy', 'purge-aws-backup'],
    ['RetainVolumesPolicy', 'retain-volumes'],
    ['RetainDatabasesPolicy', 'retain-databases'],
    ['SyncPolicy', 'sync'],
    ['VaultPolicy', 'vaults'],
    ['DatabaseKeyPolicy', 'kms-databases'],
    ['VaultKeyPolicy', 'kms-vaults'],
  ])('%s is the same as infra/policies/%s.json', (name, file) => {
    expect(policyOf(stack, name)).toEqual(policyFile(file));
  });

  it('go to the role that they are for', () => {
    expect(policiesOf(stack, 'LookRole')).toEqual([
      '<LookPolicy>',
      '<LookVolumesPolicy>',
      '<LookDatabasesPolicy>',
      '<LookAwsBackupPolicy>',
    ]);
    expect(policiesOf(stack, 'BackupRole')).toEqual([
      '<BackupPolicy>',
      '<BackupVolumesPolicy>',
      '<BackupDatabasesPolicy>',
      '<KeyPolicy>',
      '<DatabaseKeyPolicy>',
      '<BackupAwsBackupPolicy>',
      '<VaultPolicy>',
      '<VaultKeyPolicy>',
    ]);
    expect(policiesOf(stack, 'PurgeRole')).toEqual([
      '<PurgePolicy>',
      '<PurgeVolumesPolicy>',
      '<PurgeDatabasesPolicy>',
      '<PurgeAwsBackupPolicy>',
    ]);
    expect(policiesOf(stack, 'RetainRole')).toEqual([
      '<RetainPolicy>',
      '<RetainVolumesPolicy>',
      '<RetainDatabasesPolicy>',
    ]);
    expect(policiesOf(stack, 'SyncRole')).toEqual(['<SyncPolicy>', '<VaultPolicy>', '<VaultKeyPolicy>']);
  });

  it('are those of databases alone where nothing else is wanted', () => {
    const databases = deploy({ ...REPOSITORY, Instances: 'false', Databases: 'true', KmsKeyArns: [KEY] });
    expect(policiesOf(databases, 'LookRole')).toEqual(['<LookDatabasesPolicy>']);
    expect(policiesOf(databases, 'BackupRole')).toEqual(['<BackupDatabasesPolicy>', '<DatabaseKeyPolicy>']);
    expect(policiesOf(databases, 'PurgeRole')).toEqual(['<PurgeDatabasesPolicy>']);
    expect(policiesOf(databases, 'RetainRole')).toEqual(['<RetainDatabasesPolicy>']);
    const kinds = Object.keys(databases.resources).filter((name) => name.endsWith('Policy'));
    expect(kinds.every((name) => name.includes('Database'))).toBe(true);
  });

  it('ask for the tag that the parameters name', () => {
    const tag = { BackupTagKey: 'Environment', BackupTagValues: ['production', 'staging'] };
    const other = deploy({ ...ALL, ...tag });
    for (const name of ['BackupVolumesPolicy', 'BackupDatabasesPolicy']) {
      expect(JSON.stringify(policyOf(other, name))).toContain(
        '"StringLike":{"aws:ResourceTag/Environment":["production","staging"]}',
      );
    }
  });

  it('name the vault that the parameters name', () => {
    const nightly = deploy({ ...ALL, VaultName: 'nightly-*' });
    for (const name of ['BackupAwsBackupPolicy', 'VaultPolicy']) {
      const resources = /"arn:aws:backup:[^"]*:backup-vault:[^"]*"/g;
      expect(JSON.stringify(policyOf(nightly, name)).match(resources)).toEqual([
        '"arn:aws:backup:*:*:backup-vault:nightly-*"',
      ]);
    }
  });
});

describe('the service role of AWS Backup', () => {
  it("has AWS's two policies, trusts AWS Backup alone, and is the only role that is passed", () => {
    const stack = deploy({ ...REPOSITORY, AwsBackup: 'true' });
    expect(stack.resources.ServiceRole?.Properties).toMatchObject({
      RoleName: 'backup-via-tag-AWSBackup',
      ManagedPolicyArns: [
        'arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup',
        'arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForRestores',
      ],
      AssumeRolePolicyDocument: {
        Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'backup.amazonaws.com' } }],
      },
    });
    expect(stack.outputs.ServiceRoleArn).toBe('<ServiceRole.Arn>');
    for (const name of ['BackupAwsBackupPolicy', 'SyncPolicy']) {
      expect(policyOf(stack, name)).toMatchObject({
        Statement: expect.arrayContaining([
          expect.objectContaining({ Action: 'iam:PassRole', Resource: '<ServiceRole.Arn>' }),
        ]),
      });
    }
  });

  it('is not made when there is one already', () => {
    const stack = deploy({ ...REPOSITORY, AwsBackup: 'true', ServiceRoleArn: SERVICE_ROLE });
    expect(stack.resources).not.toHaveProperty('ServiceRole');
    expect(stack.outputs.ServiceRoleArn).toBe(SERVICE_ROLE);
  });

  it('makes vaults only when that is asked for', () => {
    const stack = deploy({ ...REPOSITORY, AwsBackup: 'true', VaultKmsKeyArns: [KEY] });
    expect(policiesOf(stack, 'BackupRole')).toEqual(['<BackupPolicy>', '<BackupAwsBackupPolicy>']);
    expect(policiesOf(stack, 'SyncRole')).toEqual(['<SyncPolicy>']);
    expect(stack.resources).not.toHaveProperty('VaultPolicy');
    expect(stack.resources).not.toHaveProperty('VaultKeyPolicy');
  });
});

describe('the sync role', () => {
  it('is trusted as the retain role is, with an environment of its own', () => {
    const trust = (stack: Stack, role: string) => stack.resources[role]?.Properties.AssumeRolePolicyDocument;
    const plain = deploy({ ...ALL, GitHubOwnerId: '1234', GitHubRepositoryId: '5678' });
    expect(trust(plain, 'SyncRole')).toEqual(trust(plain, 'RetainRole'));
    const guarded = deploy({ ...ALL, SyncEnvironment: 'backups', RetainEnvironment: 'other' });
    expect(JSON.stringify(trust(guarded, 'SyncRole'))).toContain('repo:your-org/infrastructure:environment:backups"');
    expect(trust(guarded, 'SyncRole')).toEqual(trust(deploy({ ...ALL, RetainEnvironment: 'backups' }), 'RetainRole'));
  });
});

describe('the parameters', () => {
  it.each([
    ['nothing to back up', { Instances: 'false' }, 'SomethingToBackUp'],
    ['vaults without AWS Backup', { CreateVaults: 'true' }, 'VaultsOnlyWithAwsBackup'],
    ['a service role without AWS Backup', { ServiceRoleArn: SERVICE_ROLE }, 'VaultsOnlyWithAwsBackup'],
    ['a word that is not true or false', { Databases: 'yes' }, 'Databases'],
    ['what is no name of a vault', { AwsBackup: 'true', VaultName: 'a:b' }, 'VaultName'],
    ['what is no ARN of a role', { AwsBackup: 'true', ServiceRoleArn: 'rdspg-AWSBackupServiceRole' }, 'ServiceRoleArn'],
  ])('refuse %s', (_, parameters, named) => {
    expect(() => deploy({ ...REPOSITORY, ...parameters })).toThrow(named);
  });
});

it('is small enough to be deployed without a bucket', () => {
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
  const { length } = readFileSync(new URL('../../infra/github-oidc.yaml', import.meta.url));
  expect(length).toBeLessThanOrEqual(51_200);
});
