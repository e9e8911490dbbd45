import type { Region } from '../model.ts';
import { partitionOf } from './arns.ts';
import { daysOf, MOST_DAYS } from './lifecycle.ts';
import type { AwsBackupRule, VaultCopy } from './model.ts';
import type { Reading } from './reading.ts';

/** After how many days a copy is deleted and moved to cold storage; null is never. */
export interface CopyLifecycle {
  readonly deleteAfterDays: number | null;
  readonly coldStorageAfterDays: number | null;
}

/**
 * Returns the lifecycle of a copy; omitted values are those of its backup. A copy without an expiry would be deleted
 * with a backup that has one, so it gets a hundred years instead, as AWS documents.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/recov-point-create-a-copy.html
 */
export function copyLifecycle(
  { expiry, coldStorageAfterDays }: Pick<VaultCopy, 'expiry' | 'coldStorageAfterDays'>,
  rule: Pick<AwsBackupRule, 'expiry' | 'expiryText' | 'coldStorageAfterDays'>,
): Reading<CopyLifecycle> {
  const source = daysOf(rule.expiry, rule.expiryText);
  if (!source.ok) return source;
  const own = expiry === null ? source : daysOf(expiry.rule, expiry.text);
  if (!own.ok) return own;
  const asItsSource = expiry === null && coldStorageAfterDays === null;
  return {
    ok: true,
    value: {
      deleteAfterDays: own.value === null && source.value !== null ? MOST_DAYS : own.value,
      coldStorageAfterDays: asItsSource ? rule.coldStorageAfterDays : coldStorageAfterDays,
    },
  };
}

/** Returns the ARN of a vault. */
export function vaultArnOf(name: string, region: Region, account: string): string {
  return `arn:${partitionOf(region)}:backup:${region}:${account}:backup-vault:${name}`;
}

/** Splits the ARN of a vault. */
export function readVaultParts(arn: string): {
  readonly region: string;
  readonly account: string;
  readonly name: string;
} {
  const [, , , region = '', account = '', , name = ''] = arn.split(':');
  return { region, account, name };
}
