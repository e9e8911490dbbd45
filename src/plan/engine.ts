import type { Reading } from './reading.ts';

/** Who carries out the rules of a plan. */
export const ENGINES = ['direct', 'aws-backup'] as const;

/** https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRuleInput.html (TargetBackupVaultName) */
export const VAULT_PATTERN = '^[a-zA-Z0-9_-]{2,50}$';
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns */
export const ROLE_PATTERN = '^arn:aws[a-z-]*:iam::(?:[0-9]{12}|\\{account\\}):role/[a-zA-Z0-9_+=,.@/-]+$';

/** Reads the name of a backup vault. */
export function readVault(text: string): Reading<string> {
  if (new RegExp(VAULT_PATTERN).test(text)) return { ok: true, value: text };
  return {
    ok: false,
    problem: `"${text}" is not the name of a vault; write 2 to 50 letters, digits, "-" and "_", such as "nightly"`,
  };
}

/** Reads the ARN of the role that AWS Backup assumes. */
export function readRole(text: string): Reading<string> {
  if (new RegExp(ROLE_PATTERN).test(text)) return { ok: true, value: text };
  return {
    ok: false,
    problem: `"${text}" is not the ARN of a role; write one such as "arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole"`,
  };
}

/**
 * The maximum number of a plan's selections that may compare tags.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/aws-backup-limits.html
 */
export const MOST_BY_TAGS = 10;
