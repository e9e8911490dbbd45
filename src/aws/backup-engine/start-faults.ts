import type { AwsBackupMaker } from '../../inputs/request.ts';
import type { Fault, Region } from '../../model.ts';
import { noVault } from '../backup/faults.ts';
import type { CallResult } from '../caller.ts';
import { readDenial } from '../denied.ts';

type Refused = Extract<CallResult<unknown>, { readonly ok: false }>;

/**
 * Returns why a job could not be started, with matching advice. AWS Backup uses few codes for many reasons, so the message
 * is read too.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_StartBackupJob.html (Errors)
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/iam-service-roles.html
 */
export function startFault(
  { refusal, fault }: Refused,
  { engine, region }: { readonly engine: AwsBackupMaker; readonly region: Region },
): Fault {
  const { code, message } = refusal;
  if (refusal.kind !== 'refused') return fault;
  switch (code) {
    case 'AccessDeniedException':
    case 'AccessDenied':
      return deniedFault(fault, message, engine);
    case 'ResourceNotFoundException':
      return /vault/i.test(message) ? { ...noVault(engine.vault, region), message: fault.message } : fault;
    case 'InvalidParameterValueException':
    case 'InvalidRequestException':
      return invalidFault(fault, message, engine);
    default:
      return fault;
  }
}

/** Starting a job needs two permissions and the vault's consent. If AWS names another cause, the fault stays as it is. */
function deniedFault(fault: Fault, message: string, { roleArn, vault }: AwsBackupMaker): Fault {
  const { permission, policy, explicit } = readDenial(message);
  if (explicit || (policy !== null && policy !== 'identity')) return fault;
  if (permission === 'iam:PassRole') {
    return {
      ...fault,
      advice: `Allow iam:PassRole on ${roleArn} in the policy of the role of this run, for iam:PassedToService backup.amazonaws.com.`,
    };
  }
  if (permission !== null && permission !== 'backup:StartBackupJob') return fault;
  return {
    ...fault,
    advice: `Allow backup:StartBackupJob on the vault "${vault}" in the role's policy and in the vault's access policy; docs/iam.md has the policies to copy.`,
  };
}

function invalidFault(fault: Fault, message: string, { roleArn, vault }: AwsBackupMaker): Fault {
  if (/\brole\b/i.test(message)) {
    return {
      ...fault,
      code: 'role-refused',
      advice: `Check backup-role-arn: ${roleArn} must be there and trust backup.amazonaws.com; the default role is made on the first use of AWS Backup's console.`,
    };
  }
  if (/opt(ed)?[- ]?in|not (enabled|supported)|unsupported/i.test(message)) {
    return {
      ...fault,
      code: 'not-allowed',
      advice:
        'Switch AWS Backup on for this type of resource in this region (Settings, Service opt-in), or leave the kind out of kinds.',
    };
  }
  if (/retention|lock/i.test(message)) {
    return {
      ...fault,
      code: 'bad-input',
      advice: `Write an expiry that the lock of the vault "${vault}" allows, or the name of another vault.`,
    };
  }
  return fault;
}
