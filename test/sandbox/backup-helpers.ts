import type { BackupJob, StartBackupJobCommandInput } from '@aws-sdk/client-backup';
import { BackupClient, DescribeBackupJobCommand, StartBackupJobCommand } from '@aws-sdk/client-backup';
import { onTestFinished } from 'vitest';
import type { AccountSeed, BackupSeed, Sandbox, VirtualClock } from '../../sandbox/index.ts';
import { region, sandboxOf } from './helpers.ts';

/** The account of a sandbox that was told nothing else. */
export const accountId = '123456789012';

/** A role that AWS Backup can have in these tests. */
export const roleArn = `arn:aws:iam::${accountId}:role/service-role/AWSBackupDefaultServiceRole`;

/** The vault of these tests. */
export const vaultName = 'rdspg-backup-vault';

/** ARNs of what these tests back up, there when the seed says so. */
export const arns = {
  instance: `arn:aws:ec2:${region}:${accountId}:instance/i-0aaaaaaaaaaaaaaaa`,
  volume: `arn:aws:ec2:${region}:${accountId}:volume/vol-0aaaaaaaaaaaaaaaa`,
  database: `arn:aws:rds:${region}:${accountId}:db:rdspg-fcj-labs`,
  cluster: `arn:aws:rds:${region}:${accountId}:cluster:orders`,
} as const;

const resources: AccountSeed = {
  instances: [
    {
      region,
      id: 'i-0aaaaaaaaaaaaaaaa',
      tags: { Name: 'web', Team: 'shop' },
      volumes: [
        { id: 'vol-0aaaaaaaaaaaaaaaa', tags: { Name: 'web root' } },
        { size: 20, encrypted: true },
      ],
    },
  ],
  dbInstances: [{ region, id: 'rdspg-fcj-labs', tags: { Environment: 'production' } }],
  dbClusters: [{ region, id: 'orders', members: ['orders-1', 'orders-2'], tags: { Environment: 'production' } }],
};

/** A client of AWS Backup that does not retry. */
export function backupClientOf(sandbox: Sandbox, accessKeyId = 'AKIASANDBOX000000001'): BackupClient {
  const credentials = { accessKeyId, secretAccessKey: 'sandbox-secret-access-key' };
  const client = new BackupClient({ region, endpoint: sandbox.url, credentials, maxAttempts: 1 });
  onTestFinished(() => client.destroy());
  return client;
}

/** A sandbox with an instance of two volumes, a database, a cluster, a vault and a role, and a client for it. */
export async function backupScene(
  { vaults = [], ...backup }: BackupSeed = {},
  seed: AccountSeed = {},
): Promise<{ sandbox: Sandbox & { clock: VirtualClock }; client: BackupClient }> {
  const sandbox = await sandboxOf({
    ...resources,
    ...seed,
    backup: { roles: [{ arn: roleArn }], vaults: [{ region, name: vaultName }, ...vaults], ...backup },
  });
  return { sandbox, client: backupClientOf(sandbox) };
}

/** Starts a job, of the database unless told, and gives its id. */
export async function startJob(client: BackupClient, input: Partial<StartBackupJobCommandInput> = {}): Promise<string> {
  const { BackupJobId = '' } = await client.send(
    new StartBackupJobCommand({
      BackupVaultName: vaultName,
      ResourceArn: arns.database,
      IamRoleArn: roleArn,
      ...input,
    }),
  );
  return BackupJobId;
}

/** A job as it is now. */
export function jobOf(client: BackupClient, BackupJobId: string): Promise<BackupJob> {
  return client.send(new DescribeBackupJobCommand({ BackupJobId }));
}

/** How long a job takes that nothing holds up. */
export const jobMs = 7_000;

/** One day on the clock. */
export const dayMs = 86_400_000;
