import type { Fault, Region } from '../../model.ts';
import type { Wording } from '../service.ts';

/**
 * Meanings of AWS Backup's error codes.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/CommonErrors.html
 */
export const BACKUP_WORDINGS: ReadonlyMap<string, Wording> = new Map(
  Object.entries<Wording>({
    LimitExceededException: [
      'quota-reached',
      'Raise the quota of AWS Backup in Service Quotas for this region, or delete what is no longer needed; the other regions are not affected.',
    ],
    ResourceNotFoundException: ['resource-gone', 'It disappeared during the run. If this was intended, do nothing.'],
    AlreadyExistsException: ['name-taken', 'Find out who made what has that name, or write another name.'],
    InvalidResourceStateException: ['busy', 'Another operation on it is in progress: run again later.'],
    ConflictException: ['busy', 'Another operation on it is in progress: run again later.'],
    InvalidParameterValueException: [
      'bad-input',
      'Correct what the message names: the ARN of the role, the lifecycle, the vault or the resource.',
    ],
  }),
);

/** The vault does not exist, and the run may not create it. */
export function noVault(vault: string, region: Region): Fault {
  return {
    code: 'bad-input',
    message: `vault: there is no backup vault "${vault}" in ${region}`,
    advice: `Write create-vault: true to have it made, make it in ${region}, write the name of one that is there, or leave the region out with "!${region}" in regions.`,
  };
}

/** AWS Backup gives the same answer for a missing vault and for one that the caller may not read. */
export function vaultUnclear(vault: string, region: Region, said: string): Fault {
  return {
    code: 'access-denied',
    message: `there is no backup vault "${vault}" in ${region}, or this role may not see it: ${said}`,
    advice:
      "If there is none, write create-vault: true or make it; if there is, allow backup:DescribeBackupVault on it in the role's policy and in the vault's access policy.",
  };
}
