import {
  CreateBackupPlanCommand,
  CreateBackupSelectionCommand,
  DescribeCopyJobCommand,
  ListRecoveryPointsByBackupVaultCommand,
  StartCopyJobCommand,
  type StartCopyJobCommandInput,
} from '@aws-sdk/client-backup';
import { describe, expect, test } from 'vitest';
import type { BackupSeed } from '../../sandbox/index.ts';
import { accountId, arns, backupScene, jobMs, jobOf, roleArn, startJob, vaultName } from './backup-helpers.ts';
import { refusalOf, region } from './helpers.ts';

const away = 'ap-south-1';
const arnOf = (name: string, where = away, account = accountId) =>
  `arn:aws:backup:${where}:${account}:backup-vault:${name}`;

/** A scene with a vault in another region. */
const scene = (backup: BackupSeed = {}) =>
  backupScene({ vaults: [{ region: away, name: 'away' }], ...backup }, { regions: [region, away] });

/** A recovery point that is complete, and how to copy it. */
async function pointScene(resource: string, backup: BackupSeed = {}) {
  const one = await scene(backup);
  const job = await startJob(one.client, { ResourceArn: resource, Lifecycle: { DeleteAfterDays: 30 } });
  one.sandbox.clock.advance(jobMs);
  const { RecoveryPointArn } = await jobOf(one.client, job);
  const copy = (more: Partial<StartCopyJobCommandInput> = {}) =>
    one.client.send(
      new StartCopyJobCommand({
        RecoveryPointArn,
        SourceBackupVaultName: vaultName,
        DestinationBackupVaultArn: arnOf('away'),
        IamRoleArn: roleArn,
        ...more,
      }),
    );
  const ended = async (CopyJobId: string | undefined) => {
    one.sandbox.clock.advance(jobMs);
    return (await one.client.send(new DescribeCopyJobCommand({ CopyJobId }))).CopyJob;
  };
  return { ...one, RecoveryPointArn, copy, ended };
}

describe('a copy on demand', () => {
  test.each(Object.entries(arns))(
    'puts what an %s is made of into the vault of another region',
    async (_, resource) => {
      const { sandbox, copy, ended } = await pointScene(resource);
      const { CopyJobId } = await copy({ Lifecycle: { DeleteAfterDays: 90 } });
      const job = await ended(CopyJobId);
      expect(job).toMatchObject({ State: 'COMPLETED', ResourceArn: resource });
      const points = [...sandbox.account.region(away).backup.points.values()];
      expect(points).toMatchObject([{ arn: job?.DestinationRecoveryPointArn, vaultName: 'away', status: 'COMPLETED' }]);
      expect((points[0]?.deleteAt ?? 0) - (points[0]?.createdAt ?? 0)).toBe(90 * 86_400_000);
    },
  );

  test('goes with its source where it is never to be deleted', async () => {
    const { sandbox, copy, ended } = await pointScene(arns.database);
    await ended((await copy({ Lifecycle: { DeleteAfterDays: -1 } })).CopyJobId);
    const [point] = sandbox.account.region(away).backup.points.values();
    expect(point?.lifecycle).toEqual({ deleteAfterDays: 30 });
  });

  test('is made once for a token', async () => {
    const { copy } = await pointScene(arns.database);
    const first = await copy({ IdempotencyToken: 'a' });
    expect(await copy({ IdempotencyToken: 'a' })).toMatchObject({ CopyJobId: first.CopyJobId });
    expect((await copy({ IdempotencyToken: 'b' })).CopyJobId).not.toBe(first.CopyJobId);
    const other = copy({ IdempotencyToken: 'a', DestinationBackupVaultArn: arnOf('other') });
    expect((await refusalOf(other)).code).toBe('InvalidParameterValueException');
  });

  test.each<[string, Partial<StartCopyJobCommandInput>, string]>([
    ['into its own vault', { DestinationBackupVaultArn: arnOf(vaultName, region) }, 'InvalidParameterValueException'],
    ['into no vault', { DestinationBackupVaultArn: 'away' }, 'InvalidParameterValueException'],
    ['by no role', { IamRoleArn: `${roleArn}X` }, 'InvalidParameterValueException'],
    ['of nothing', { RecoveryPointArn: 'arn:aws:ec2:x::image/ami-1' }, 'ResourceNotFoundException'],
    ['out of no vault', { SourceBackupVaultName: 'none' }, 'ResourceNotFoundException'],
  ])('%s is refused', async (_, more, code) => {
    const { copy } = await pointScene(arns.database);
    expect((await refusalOf(copy(more))).code).toBe(code);
  });

  test.each<[string, string, BackupSeed, RegExp]>([
    ['a vault that is not there', arnOf('none'), {}, /does not exist/],
    ['a region that is not there', arnOf('none', 'ap-south-2'), {}, /does not exist/],
    [
      'a locked vault',
      arnOf('away'),
      { vaults: [{ region: away, name: 'away', minRetentionDays: 60 }] },
      /lock of the vault/,
    ],
    ['a vault of another account', arnOf('away', away, '999999999999'), {}, /Access Denied/],
    [
      'what a test says',
      arnOf('away'),
      {
        copyOutcomes: [{ vault: '*', state: 'FAILED', statusMessage: 'No.' }],
        vaults: [{ region: away, name: 'away' }],
      },
      /^No\.$/,
    ],
  ])('into %s fails once it is under way', async (_, vault, backup, message) => {
    const { copy, ended } = await pointScene(arns.database, backup);
    const job = await ended((await copy({ DestinationBackupVaultArn: vault })).CopyJobId);
    expect(job).toMatchObject({ State: 'FAILED', StatusMessage: expect.stringMatching(message) });
  });

  test('of what is not complete is refused', async () => {
    const { sandbox, client, copy } = await pointScene(arns.database);
    const job = await startJob(client);
    sandbox.clock.advance(3_000);
    const { RecoveryPointArn } = await jobOf(client, job);
    expect((await refusalOf(copy({ RecoveryPointArn }))).code).toBe('InvalidRequestException');
  });
});

test('a rule of a plan copies what is complete, and the other region has it whoever asks', async () => {
  const { sandbox, client } = await scene();
  const { BackupPlanId } = await client.send(
    new CreateBackupPlanCommand({
      BackupPlan: {
        BackupPlanName: 'p',
        Rules: [
          {
            RuleName: 'r',
            TargetBackupVaultName: vaultName,
            CopyActions: [{ DestinationBackupVaultArn: arnOf('away'), Lifecycle: { DeleteAfterDays: 7 } }],
          },
        ],
      },
    }),
  );
  const BackupSelection = { SelectionName: 's', IamRoleArn: roleArn, Resources: [arns.volume] };
  await client.send(new CreateBackupSelectionCommand({ BackupPlanId, BackupSelection }));
  sandbox.clock.advance(86_400_000);
  expect([...sandbox.account.region(away).backup.points.values()]).toMatchObject([
    { resourceArn: arns.volume, lifecycle: { deleteAfterDays: 7 } },
  ]);
  const { RecoveryPoints } = await client.send(
    new ListRecoveryPointsByBackupVaultCommand({ BackupVaultName: vaultName }),
  );
  expect(RecoveryPoints).toHaveLength(1);
});
