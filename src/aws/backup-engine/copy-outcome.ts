import type { AwsBackupMaker } from '../../inputs/request.ts';
import type { Fault } from '../../model.ts';
import type { VaultCopyState } from '../../ports/vault-copies.ts';
import type { JobRecord } from '../backup/job-outcome.ts';
import type { CallResult } from '../caller.ts';
import { readDenial } from '../denied.ts';

/**
 * Reads the state of a copy job. As with backups, a job that completed with issues may have made an incomplete copy.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CopyJob.html (State, MessageCategory)
 */
export function copyState({ State, StatusMessage, MessageCategory }: JobRecord): Omit<VaultCopyState, 'point'> {
  const state = State ?? 'unknown';
  const said = StatusMessage?.trim() ?? '';
  const why = said === '' ? '' : `: ${said}`;
  if (state === 'CREATED' || state === 'RUNNING') return { state: 'pending', fault: null };
  const whole = MessageCategory === undefined || /^(success)?$/i.test(MessageCategory);
  if (state === 'COMPLETED' && whole) return { state: 'available', fault: null };
  const issues = state === 'COMPLETED' ? `, but with issues (${MessageCategory})` : '';
  const message = `the copy ended in state ${state}${issues}${why}`;
  return { state: 'failed', fault: { code: 'backup-failed', message, advice: ENDED } };
}

const ENDED =
  'Find the cause in the message: often the role or the key of the vault in the other region. The backup itself is there; copy it in the console of AWS Backup, or start a new run.';

/**
 * Returns the fault of a copy that could not be started.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StartCopyJob.html (Errors)
 */
export function copyFault(
  { refusal, fault }: Extract<CallResult<unknown>, { readonly ok: false }>,
  { roleArn }: AwsBackupMaker,
  destination: string,
): Fault {
  const { code, message } = refusal;
  if (/^AccessDenied/.test(code)) {
    const { permission, policy, explicit } = readDenial(message);
    if (explicit || (policy !== null && policy !== 'identity')) return fault;
    const what = permission === 'iam:PassRole' ? `iam:PassRole on ${roleArn}` : (permission ?? 'backup:StartCopyJob');
    const advice = `Allow ${what} in the policy of the role of this run; docs/iam.md has the policies to copy.`;
    return { ...fault, advice };
  }
  if (code === 'InvalidParameterValueException' && /\brole\b/i.test(message)) {
    const advice = `Check backup-role-arn: ${roleArn} must be there and trust backup.amazonaws.com.`;
    return { ...fault, code: 'role-refused', advice };
  }
  if (code === 'InvalidRequestException' || code === 'InvalidParameterValueException') {
    const advice = `The message says why AWS Backup does not copy it to ${destination}: not every type can be copied, and nothing that is in cold storage.`;
    return { ...fault, advice };
  }
  return fault;
}
