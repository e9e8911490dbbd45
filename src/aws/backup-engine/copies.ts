import { createHash } from 'node:crypto';
import { DescribeBackupJobCommand, DescribeCopyJobCommand, StartCopyJobCommand } from '@aws-sdk/client-backup';
import { boundsMissed } from '../../decide/vault-bounds.ts';
import { badInput } from '../../model/known-faults.ts';
import { failure, type Region, type Result, recoveryPointId, success } from '../../model.ts';
import { MOST_DAYS } from '../../plan/lifecycle.ts';
import { vaultArnOf } from '../../plan/vault-copies.ts';
import type { VaultCopies, VaultCopyState, WantedVaultCopy } from '../../ports/vault-copies.ts';
import { createVault, keyFault, lookAtVault, type VaultLook } from '../backup/vault.ts';
import { remembered } from '../remembered.ts';
import type { BackupContext } from './context.ts';
import { copyFault, copyState } from './copy-outcome.ts';
import { daysUntil } from './lifecycle.ts';

/** AWS Backup's value for "never". */
const NEVER = -1;

/** Copies to the vault of the same name in other regions. */
export function vaultCopies(context: BackupContext): VaultCopies {
  const { caller, engine, startedAt } = context;
  const looks = new Map<Region, Promise<Result<VaultLook>>>();
  const made = new Map<Region, Promise<Result<null>>>();
  const vaultIn = (to: Region) => remembered(looks, to, () => lookAtVault(caller, to, engine.vault));
  return {
    foresee: async (to, expiresAt, newVault) => {
      const look = await vaultIn(to);
      if (!look.ok) return look.fault;
      if (!look.value.there) return newVault === null ? look.value.fault : keyFault(newVault, to, engine.vault);
      const days = daysUntil(expiresAt, startedAt);
      const missed = boundsMissed(look.value.bounds, days);
      if (missed === null) return null;
      return badInput(
        `copies in ${to} are to be kept ${days === null ? 'for ever' : `${days} days`}, and the lock of the vault "${engine.vault}" there wants ${missed}`,
        'Write an expiry for the copies that the lock of the vault allows.',
      );
    },
    ready: async (to, newVault) => {
      const look = await vaultIn(to);
      if (!look.ok || look.value.there) return look.ok ? success(null) : look;
      if (newVault === null) return failure(look.value.fault);
      return remembered(made, to, () => createVault(caller, to, engine.vault, newVault));
    },
    start: (copy) => startCopy(context, copy),
    look: (home, id) => look(context, home, id),
  };
}

/**
 * Starts a copy of a completed recovery point. The token makes the call safe to repeat.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StartCopyJob.html
 */
async function startCopy(context: BackupContext, copy: WantedVaultCopy): Promise<Result<string>> {
  const { caller, engine, account } = context;
  const { home, job, slot, to } = copy;
  const described = await caller.repeatable(home, 'DescribeBackupJob', (client) =>
    client.send(new DescribeBackupJobCommand({ BackupJobId: job })),
  );
  if (!described.ok) return failure(described.fault);
  const { RecoveryPointArn: point } = described.value;
  if (point === undefined) throw new Error(`the job ${job} is complete and names no recovery point`);
  const destination = vaultArnOf(engine.vault, to, account);
  const lifecycle = lifecycleOf(context, copy);
  const command = new StartCopyJobCommand({
    RecoveryPointArn: point,
    SourceBackupVaultName: engine.vault,
    DestinationBackupVaultArn: destination,
    IamRoleArn: engine.roleArn,
    // Everything that makes it a different copy: a slot may have been backed up twice, and is copied to several regions.
    IdempotencyToken: `${slot}-${shortHash([point, destination, lifecycle])}`,
    Lifecycle: lifecycle,
  });
  const call = await caller.repeatable(home, 'StartCopyJob', (client) => client.send(command));
  return call.ok ? success(call.value.CopyJobId ?? '') : failure(copyFault(call, engine, destination));
}

/**
 * Sends the whole lifecycle, because a copy inherits the missing parts from its source. If the source expires, a copy to
 * be kept forever is kept for a hundred years, or it would expire with the source. Copies are not moved to cold storage.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/recov-point-create-a-copy.html
 */
function lifecycleOf({ engine, startedAt }: BackupContext, { expiresAt, sourceExpiresAt }: WantedVaultCopy) {
  const days = daysUntil(expiresAt, startedAt);
  const end = days ?? (sourceExpiresAt === 'never' ? NEVER : MOST_DAYS);
  return {
    ...(engine.coldStorageAfterDays === null ? {} : { MoveToColdStorageAfterDays: NEVER }),
    DeleteAfterDays: end,
  };
}

async function look({ caller }: BackupContext, home: Region, id: string): Promise<Result<VaultCopyState>> {
  const call = await caller.repeatable(home, 'DescribeCopyJob', (client) =>
    client.send(new DescribeCopyJobCommand({ CopyJobId: id })),
  );
  if (!call.ok) return failure(call.fault);
  const { CopyJob: job = {} } = call.value;
  const point = job.DestinationRecoveryPointArn;
  return success({ ...copyState(job), point: point === undefined ? null : recoveryPointId(point) });
}

function shortHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}
