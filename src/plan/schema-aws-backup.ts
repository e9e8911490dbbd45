import * as v from 'valibot';
import { ROLE_PATTERN, readRole, readVault, VAULT_PATTERN } from './engine.ts';
import { DURATION_PATTERN } from './lengths.ts';
import { readColdStorageAfter, readStartWindow, readWindow } from './lifecycle.ts';
import { describe, missing, text, word } from './schema-parts.ts';
import { tagList } from './schema-selection.ts';
import { readTagText } from './tags.ts';
import { readVaultArn, VAULT_ARN_PATTERN } from './vaults.ts';

/** Parts of the schema that only apply to plans of AWS Backup. */

const EXAMPLE_ROLE = 'arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole';

export const vault = text({
  description: 'Engine aws-backup: name of the backup vault that holds the recovery points.',
  pattern: VAULT_PATTERN,
  examples: ['nightly'],
  read: readVault,
});

export const role = text({
  description: 'Engine aws-backup: ARN of the role that AWS Backup assumes.',
  pattern: ROLE_PATTERN,
  examples: [EXAMPLE_ROLE],
  read: readRole,
});

export const coldStorageAfter = text({
  description:
    'Engine aws-backup: how old recovery points are when they are moved to cold storage, where they stay for 90 days at least. Never when left out.',
  pattern: DURATION_PATTERN,
  examples: ['30 days'],
  read: readColdStorageAfter,
});

const startWindow = text({
  description: 'Engine aws-backup: within how long a backup must have begun, an hour at least. 8 hours when left out.',
  pattern: DURATION_PATTERN,
  examples: ['2 hours'],
  read: readStartWindow,
});

const completionWindow = text({
  description: 'Engine aws-backup: within how long a backup that has begun must be done. 7 days when left out.',
  pattern: DURATION_PATTERN,
  examples: ['12 hours'],
  read: readWindow,
});

function flag(description: string) {
  return v.pipe(
    v.boolean(({ input }) => `${describe(input)}; write true, or leave it out`),
    v.description(description),
  );
}

function list<Item extends v.GenericSchema>(item: Item, description: string, right: string) {
  return v.pipe(
    v.array(item, ({ input }) => `${describe(input)}; ${right}`),
    v.minLength(1, `the list is empty; ${right}, or leave it out`),
    v.description(description),
  );
}

const index = list(
  word(['EBS', 'S3'], 'A resource type, as AWS Backup spells it.'),
  'Engine aws-backup: types of which each new recovery point is indexed, so that files in it can be searched for.',
  'write a list such as [EBS]',
);

const scans = list(
  word(['full', 'incremental'], 'Scan all of a recovery point, or what has changed since the one before.'),
  'Engine aws-backup: have GuardDuty scan each new recovery point for malware; scanning of the plan says of which types.',
  'write a list such as [full]',
);

const airGappedVault = text({
  description: 'Engine aws-backup: ARN of a logically air-gapped vault that backups also go into.',
  pattern: VAULT_ARN_PATTERN,
  examples: ['arn:aws:backup:eu-west-1:123456789012:backup-vault:sealed'],
  read: readVaultArn,
});

const SCANNING_RIGHT = 'write a list such as [EC2, EBS]';
const scanning = v.pipe(
  v.strictObject(
    {
      role: text({
        description: 'ARN of the role that the scanner assumes.',
        pattern: ROLE_PATTERN,
        examples: ['arn:aws:iam::123456789012:role/backup-scanner'],
        read: readRole,
      }),
      types: list(
        word(['EC2', 'EBS', 'S3'], 'A resource type, as AWS Backup spells it.'),
        'Types whose recovery points are scanned.',
        SCANNING_RIGHT,
      ),
    },
    missing,
  ),
  v.description('Engine aws-backup: how GuardDuty scans what the rules with scans make.'),
);

/** Keys of a rule that only AWS Backup supports. */
export const awsBackupRule = {
  vault: v.exactOptional(vault),
  'cold-storage-after': v.exactOptional(coldStorageAfter),
  'start-window': v.exactOptional(startWindow),
  'completion-window': v.exactOptional(completionWindow),
  continuous: v.exactOptional(
    flag(
      'Engine aws-backup: make continuous backups of the types that AWS Backup can restore to any second, kept for 35 days at most.',
    ),
  ),
  index: v.exactOptional(index),
  scans: v.exactOptional(scans),
  'air-gapped-vault': v.exactOptional(airGappedVault),
  'recovery-point-tags': v.exactOptional(
    tagList('Engine aws-backup: tags of the recovery points, beside BackupPlan.', readTagText),
  ),
};

/** Optional keys of a plan that only AWS Backup supports. */
export const awsBackupPlan = {
  'windows-vss': v.exactOptional(
    flag('Engine aws-backup: back up Windows instances with VSS, so that applications are consistent.'),
  ),
  scanning: v.exactOptional(scanning),
};
