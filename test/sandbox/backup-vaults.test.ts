import {
  CreateBackupVaultCommand,
  DeleteBackupVaultCommand,
  DeleteRecoveryPointCommand,
  DescribeBackupVaultCommand,
  ListBackupVaultsCommand,
  ListTagsCommand,
  paginateListBackupVaults,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-backup';
import { describe, expect, test } from 'vitest';
import { accountId, arns, backupScene, jobMs, jobOf, startJob, vaultName } from './backup-helpers.ts';
import { refusalOf, region } from './helpers.ts';

const vaultArn = (name: string) => `arn:aws:backup:${region}:${accountId}:backup-vault:${name}`;
const keyArn = `arn:aws:kms:${region}:${accountId}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;

describe('a vault', () => {
  test('is made once, with its key and its tags', async () => {
    const { client } = await backupScene();
    const made = await client.send(
      new CreateBackupVaultCommand({
        BackupVaultName: 'mine',
        BackupVaultTags: { Owner: 'team a/b' },
        EncryptionKeyArn: keyArn,
        CreatorRequestId: 'first',
      }),
    );
    expect(made).toMatchObject({
      BackupVaultName: 'mine',
      BackupVaultArn: vaultArn('mine'),
      CreationDate: new Date('2026-11-21T23:00:00Z'),
    });
    const found = await client.send(new DescribeBackupVaultCommand({ BackupVaultName: 'mine' }));
    expect(found).toMatchObject({
      BackupVaultArn: vaultArn('mine'),
      EncryptionKeyArn: keyArn,
      VaultType: 'BACKUP_VAULT',
      NumberOfRecoveryPoints: 0,
      Locked: false,
    });
    const { Tags } = await client.send(new ListTagsCommand({ ResourceArn: vaultArn('mine') }));
    expect(Tags).toEqual({ Owner: 'team a/b' });
  });

  test('comes back to the request that made it, and to no other', async () => {
    const { client, sandbox } = await backupScene();
    const input = { BackupVaultName: 'mine', CreatorRequestId: 'first' };
    const made = await client.send(new CreateBackupVaultCommand(input));
    sandbox.clock.advance(1_000);
    const again = await client.send(new CreateBackupVaultCommand(input));
    expect(again).toMatchObject({ BackupVaultArn: made.BackupVaultArn, CreationDate: made.CreationDate });
    const other = client.send(new CreateBackupVaultCommand({ ...input, CreatorRequestId: 'second' }));
    await expect(other).rejects.toMatchObject({
      name: 'AlreadyExistsException',
      Arn: vaultArn('mine'),
      CreatorRequestId: 'first',
      message: 'Backup vault with the same name already exists',
    });
  });

  test('without a key of its own has the one of its region', async () => {
    const { client } = await backupScene();
    await client.send(new CreateBackupVaultCommand({ BackupVaultName: 'with-key', EncryptionKeyArn: keyArn }));
    await client.send(new CreateBackupVaultCommand({ BackupVaultName: 'without' }));
    const { BackupVaultList = [] } = await client.send(new ListBackupVaultsCommand({}));
    const keys = new Map(BackupVaultList.map((vault) => [vault.BackupVaultName, vault.EncryptionKeyArn]));
    expect(keys.get('without')).toMatch(new RegExp(`^arn:aws:kms:${region}:${accountId}:key/[0-9a-f-]{36}$`));
    expect(keys.get('without')).toBe(keys.get(vaultName));
    expect(keys.get('with-key')).toBe(keyArn);
  });

  test.each([
    ['a name of one letter', { BackupVaultName: 'a' }],
    ['a name with a dot', { BackupVaultName: 'a.b' }],
    ['a name of 51 characters', { BackupVaultName: 'a'.repeat(51) }],
    ['the alias of a key', { BackupVaultName: 'ab', EncryptionKeyArn: `arn:aws:kms:${region}:${accountId}:alias/x` }],
    ['a key elsewhere', { BackupVaultName: 'ab', EncryptionKeyArn: keyArn.replace(region, 'us-east-1') }],
    ['a request id with a space', { BackupVaultName: 'ab', CreatorRequestId: 'a b' }],
    ['a tag with a star', { BackupVaultName: 'ab', BackupVaultTags: { a: '*' } }],
    ["a tag of AWS's own", { BackupVaultName: 'ab', BackupVaultTags: { 'aws:a': 'b' } }],
  ])('is refused with %s', async (_, input) => {
    const { client } = await backupScene();
    const refusal = await refusalOf(client.send(new CreateBackupVaultCommand(input)));
    expect(refusal).toMatchObject({ code: 'InvalidParameterValueException', status: 400 });
  });

  test('is the three hundredth and last of a region', async () => {
    const { client, sandbox } = await backupScene();
    sandbox.account.add({
      backup: { vaults: Array.from({ length: 299 }, (_, i) => ({ region, name: `vault-${i}` })) },
    });
    const refusal = await refusalOf(client.send(new CreateBackupVaultCommand({ BackupVaultName: 'more' })));
    expect(refusal.code).toBe('LimitExceededException');
  });

  test('is listed page by page', async () => {
    const vaults = Array.from({ length: 6 }, (_, i) => ({ region, name: `vault-${i}` }));
    const { client, sandbox } = await backupScene({ vaults });
    sandbox.account.settings.pages = 'short';
    const names: string[] = [];
    let pages = 0;
    for await (const page of paginateListBackupVaults({ client, pageSize: 3 }, {})) {
      pages += 1;
      names.push(...(page.BackupVaultList ?? []).map((vault) => vault.BackupVaultName ?? ''));
    }
    expect(names).toEqual([vaultName, ...vaults.map(({ name }) => name)]);
    expect(pages).toBeGreaterThanOrEqual(3);
    const { code } = await refusalOf(client.send(new ListBackupVaultsCommand({ NextToken: 'nonsense' })));
    expect(code).toBe('InvalidParameterValueException');
    const tooMany = await refusalOf(client.send(new ListBackupVaultsCommand({ MaxResults: 1_001 })));
    expect(tooMany.code).toBe('InvalidParameterValueException');
  });

  test('that is not there is not found, or denied where the setting says so', async () => {
    const { client, sandbox } = await backupScene();
    const ask = () => refusalOf(client.send(new DescribeBackupVaultCommand({ BackupVaultName: 'none' })));
    expect(await ask()).toMatchObject({ code: 'ResourceNotFoundException', status: 400 });
    sandbox.account.settings.unknownVaults = 'denied';
    expect(await ask()).toMatchObject({ code: 'AccessDeniedException', status: 403 });
  });

  test('is deleted only when it holds nothing', async () => {
    const { client, sandbox } = await backupScene();
    const jobId = await startJob(client, { ResourceArn: arns.volume });
    sandbox.clock.advance(jobMs);
    const { RecoveryPointArn } = await jobOf(client, jobId);
    const remove = () => client.send(new DeleteBackupVaultCommand({ BackupVaultName: vaultName }));
    expect(await refusalOf(remove())).toMatchObject({
      code: 'InvalidRequestException',
      message: 'Backup vault cannot be deleted because it contains recovery points.',
    });
    await client.send(new DeleteRecoveryPointCommand({ BackupVaultName: vaultName, RecoveryPointArn }));
    expect((await refusalOf(remove())).code).toBe('InvalidRequestException');
    sandbox.clock.advance(1_000);
    await remove();
    expect((await refusalOf(remove())).code).toBe('ResourceNotFoundException');
  });
});

describe('tags', () => {
  test('are written over, added and taken away', async () => {
    const { client } = await backupScene({
      vaults: [{ region, name: 'tagged', tags: { a: '1', b: '2' } }],
    });
    const ResourceArn = vaultArn('tagged');
    await client.send(new TagResourceCommand({ ResourceArn, Tags: { b: '3', c: '4' } }));
    await client.send(new UntagResourceCommand({ ResourceArn, TagKeyList: ['a', 'none'] }));
    const { Tags } = await client.send(new ListTagsCommand({ ResourceArn }));
    expect(Tags).toEqual({ b: '3', c: '4' });
    const many = Object.fromEntries(Array.from({ length: 49 }, (_, i) => [`k${i}`, '']));
    const { code } = await refusalOf(client.send(new TagResourceCommand({ ResourceArn, Tags: many })));
    expect(code).toBe('LimitExceededException');
  });

  test('of AMIs and of what is not there are refused', async () => {
    const { client } = await backupScene();
    const foreign = client.send(new ListTagsCommand({ ResourceArn: `arn:aws:ec2:${region}::image/ami-1` }));
    expect((await refusalOf(foreign)).code).toBe('InvalidParameterValueException');
    const gone = client.send(new ListTagsCommand({ ResourceArn: vaultArn('gone') }));
    expect((await refusalOf(gone)).code).toBe('ResourceNotFoundException');
  });
});
