import type { Lifecycle } from '../state/backup-records.ts';
import type { Tags } from '../state/records.ts';
import { invalidValue } from './errors.ts';
import type { Members } from './members.ts';

const displayName = /^[a-zA-Z0-9\-_.]{1,50}$/;

/**
 * Names of plans, rules and selections, and ids of creators' requests: 1 to 50 letters, digits and `-_.`.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupPlanInput.html (BackupPlanName)
 */
export function checkName(what: string, name: string | undefined): void {
  if (name !== undefined && !displayName.test(name)) {
    throw invalidValue(`Invalid ${what} "${name}". It must contain 1 to 50 alphanumeric or '-_.' characters.`);
  }
}

/**
 * Tags of vaults, plans and recovery points: letters, digits, spaces and `+ - = . _ : / @`, keys of 1 to 128 and values
 * of up to 256 characters, none with the prefix `aws:`.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/aws-backup-limits.html
 */
export function checkTags(tags: Tags, most: number): Tags {
  if (tags.size > most) throw invalidValue(`Too many tags: ${tags.size}. At most ${most} can be assigned.`);
  for (const [key, value] of tags) {
    if (key.toLowerCase().startsWith('aws:')) throw invalidValue(`The tag key "${key}" has the reserved prefix aws:`);
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key)) throw invalidValue(`Invalid tag key "${key}"`);
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value)) {
      throw invalidValue(`Invalid value "${value}" of the tag "${key}"`);
    }
  }
  return tags;
}

/**
 * Tags that AWS Backup puts on a recovery point: at most ten.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/aws-backup-limits.html
 */
export const maxPointTags = 10;

/** The days of a lifecycle, where -1 for both means that it never ends. */
function checkDays(name: string, days: number | undefined): void {
  if (days !== undefined && days !== -1 && (days < 1 || days > 36_500)) {
    // Wording: https://github.com/hashicorp/terraform-provider-aws/issues/24960
    throw invalidValue(`Invalid lifecycle. ${name} cannot be less than 1 or more than 36500 days`);
  }
}

/**
 * Reads a lifecycle. What goes to cold storage stays there for 90 days at least.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html
 */
export function readLifecycle(members: Members | undefined): Lifecycle {
  const moveToColdAfterDays = members?.integer('MoveToColdStorageAfterDays');
  const deleteAfterDays = members?.integer('DeleteAfterDays');
  const archive = members?.flag('OptInToArchiveForSupportedResources');
  if (members?.text('DeleteAfterEvent') !== undefined) {
    throw invalidValue('Invalid lifecycle. DeleteAfterEvent cannot be given.');
  }
  checkDays('MoveToColdStorageAfterDays', moveToColdAfterDays);
  checkDays('DeleteAfterDays', deleteAfterDays);
  const cold = moveToColdAfterDays ?? -1;
  const end = deleteAfterDays ?? -1;
  if (cold !== -1 && end !== -1 && end < cold + 90) {
    // Wording: https://github.com/hashicorp/terraform-provider-aws/pull/7350
    throw invalidValue(
      'Invalid lifecycle. DeleteAfterDays cannot be less than 90 days apart from MoveToColdStorageAfterDays',
    );
  }
  return {
    ...(moveToColdAfterDays === undefined ? {} : { moveToColdAfterDays }),
    ...(deleteAfterDays === undefined ? {} : { deleteAfterDays }),
    ...(archive === undefined ? {} : { archive }),
  };
}

const mostMinutes = 52_560_000;

/** Minutes in which a job must have started and must have ended. */
export interface Windows {
  start: number;
  complete: number;
}

/**
 * Reads the two windows of a job: 8 hours and 7 days unless told, the first at least an hour.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StartBackupJob.html (StartWindowMinutes)
 * @see https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_backup.BackupPlanRuleProps.html (completionWindow)
 */
export function readWindows(members: Members, completeName: string): Windows {
  const start = members.integer('StartWindowMinutes');
  const complete = members.integer(completeName);
  if (start !== undefined && start < 60) throw invalidValue('StartWindowMinutes must be at least 60 minutes.');
  for (const minutes of [start, complete]) {
    if (minutes !== undefined && (minutes < 1 || minutes > mostMinutes)) {
      throw invalidValue(`A window must be between 1 and ${mostMinutes} minutes, not ${minutes}.`);
    }
  }
  return { start: start ?? 480, complete: complete ?? 10_080 };
}
