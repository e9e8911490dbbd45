import type { Fault, RecoveryPointState } from '../../model.ts';

/** AWS Backup's record of a job; both SDK calls that return jobs have these members. */
export interface JobRecord {
  readonly State?: string | undefined;
  readonly StatusMessage?: string | undefined;
  readonly MessageCategory?: string | undefined;
}

export interface JobState {
  readonly state: RecoveryPointState;
  /** The state as AWS Backup spells it. */
  readonly stateText: string;
  readonly stateReason: string;
  /** The fault of a job that made no complete backup. */
  readonly fault?: Fault;
}

/**
 * Reads the state of a job. A job that "completed with issues", as the console says, has made a recovery point that may be
 * incomplete, for instance without files that applications had open.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupJob.html (State, MessageCategory)
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/monitoring.html
 */
export function jobState({ State, StatusMessage, MessageCategory }: JobRecord): JobState {
  const stateText = State ?? 'unknown';
  const stateReason = StatusMessage?.trim() ?? '';
  const said = stateReason === '' ? '' : `: ${stateReason}`;
  switch (stateText) {
    case 'CREATED':
    case 'PENDING':
    case 'RUNNING':
      return { state: 'pending', stateText, stateReason };
    case 'COMPLETED': {
      if (MessageCategory === undefined || /^(success)?$/i.test(MessageCategory)) {
        return { state: 'available', stateText, stateReason };
      }
      const message = `the backup ended in state COMPLETED, but with issues (${MessageCategory})${said}`;
      return { state: 'failed', stateText, stateReason, fault: { code: 'backup-failed', message, advice: ISSUES } };
    }
    default: {
      const message = `the backup ended in state ${stateText}${said}`;
      const advice =
        (Object.hasOwn(ADVICE, stateText) ? ADVICE[stateText] : undefined) ??
        `Look at the job in the console of AWS Backup. ${ANEW}`;
      const state = Object.hasOwn(ADVICE, stateText) ? 'failed' : 'other';
      return { state, stateText, stateReason, fault: { code: 'backup-failed', message, advice } };
    }
  }
}

const ANEW = 'Then start a new run: a rerun of the same one meets the same job.';
const ISSUES = `There is a recovery point, and it may not hold everything: find the cause in the message. ${ANEW}`;

const ADVICE: Readonly<Record<string, string>> = {
  PARTIAL: `Only a part was backed up: find the cause in the message. ${ANEW}`,
  ABORTING: `Somebody stopped it; CloudTrail's StopBackupJob event says who. ${ANEW}`,
  ABORTED: `Somebody stopped it; CloudTrail's StopBackupJob event says who. ${ANEW}`,
  EXPIRED: `It did not begin or end in its time, often because another backup of the resource was under way: space the schedules. ${ANEW}`,
  FAILED: `Find the cause in the message, often a permission that the role of backup-role-arn lacks, or the state of the resource. ${ANEW}`,
};
