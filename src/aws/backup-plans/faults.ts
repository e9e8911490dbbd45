import type { PlanBody } from '../../model/backup-plans.ts';
import type { Fault, Region } from '../../model.ts';
import type { CallResult } from '../caller.ts';
import { readDenial } from '../denied.ts';

type Refused = Extract<CallResult<never>, { ok: false }>;

/** True if AWS Backup cannot assume the role. The message may contain text from anyone, so each step scans it only once. */
function cannotBeAssumed(message: string): boolean {
  return message.split('\n').some((line) => {
    if (/cannot be assumed/i.test(line)) return true;
    const role = line.search(/role /i);
    if (role >= 0 && /does not exist|is invalid|not valid/i.test(line.slice(role + 'role '.length))) return true;
    const invalid = line.search(/invalid /i);
    return invalid >= 0 && /\brole\b/i.test(line.slice(invalid + 'invalid '.length));
  });
}

/**
 * Returns why a selection could not be created; usually because of its role.
 * @param service The service that the role is passed to.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/iam-service-roles.html
 */
export function selectionFault({ refusal, fault }: Refused, role: string, service = 'backup.amazonaws.com'): Fault {
  const { code, message } = refusal;
  const denial = readDenial(message);
  const ownPolicy = !denial.explicit && (denial.policy === null || denial.policy === 'identity');
  if (/^AccessDenied/.test(code) && denial.permission === 'iam:PassRole' && ownPolicy) {
    return {
      ...fault,
      advice: `Allow iam:PassRole on ${role} in the policy of the role that runs this, with the condition iam:PassedToService "${service}"; docs/iam.md has the policies to copy.`,
    };
  }
  if (code === 'InvalidParameterValueException' && cannotBeAssumed(message)) {
    return {
      ...fault,
      code: 'role-refused',
      advice: `Make the role ${role} with a trust in backup.amazonaws.com and AWS's policies AWSBackupServiceRolePolicyForBackup and AWSBackupServiceRolePolicyForRestores; even AWSBackupDefaultServiceRole is there only once the console of AWS Backup has made it.`,
    };
  }
  return fault;
}

/** Returns why a plan could not be created or changed, such as a missing vault or an unsupported schedule. */
export function planFault({ refusal, fault }: Refused, { rules }: PlanBody): Fault {
  const { code, message } = refusal;
  if (!/^(InvalidParameterValue|InvalidRequest|ResourceNotFound)Exception$/.test(code)) return fault;
  if (/vault/i.test(message)) {
    const vaults = rules.flatMap(({ vault, copies = [] }) => [vault, ...copies.map(({ vaultArn }) => vaultArn)]);
    const which = [...new Set(vaults)].map((vault) => `"${vault}"`).join(' or ');
    return {
      ...fault,
      code: 'bad-input',
      advice: `Write create-vault: true to have the vault ${which} made, make it by hand, or correct vault in the plan file.`,
    };
  }
  if (/schedule|cron/i.test(message)) {
    return {
      ...fault,
      code: 'bad-input',
      advice: 'Correct the schedule of that rule in the plan file, such as "0 5 * * *".',
    };
  }
  return fault;
}

/** An object of that name appeared during the run, and it differs from the plan file. */
export function takenMeanwhile(fault: Fault): Fault {
  return {
    ...fault,
    code: 'name-taken',
    advice:
      'Another run or a person has just made something else there: run again, and it is compared with the plan file.',
  };
}

/** By default, the sync role may not tag plans that others created. */
export function adoptFault({ refusal, fault }: Refused): Fault {
  if (!/^AccessDenied/.test(refusal.code)) return fault;
  return {
    ...fault,
    advice:
      'Allow backup:TagResource on the plan (infra/policies/aws-backup-tags.json) for as long as it takes, or tag the plan by hand with CreatedBy=backupViaTag.',
  };
}

/**
 * Returns why a restore testing plan could not be created or changed, such as a region without restore testing, or without
 * it for that type.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-feature-availability.html
 */
export function testFault({ refusal, fault }: Refused, region: Region): Fault {
  const { code, message } = refusal;
  const unsupported =
    /not (?:supported|available|offered)|unsupported/i.test(message) || /^UnknownOperation/.test(code);
  if (/^AccessDenied/.test(code) || !unsupported) return fault;
  return {
    ...fault,
    code: 'not-allowed',
    advice: `AWS Backup may not test restores in ${region}, or not of every type: leave the region out with "!${region}" in regions of the plan, name kinds in its selection, or take restore-test out.`,
  };
}

/**
 * Returns why a selection of a restore testing plan could not be created or changed. Its role is passed to a different
 * service from that of a backup plan.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbackup.html
 */
export function testSelectionFault(refused: Refused, region: Region, role: string): Fault {
  const fault = testFault(refused, region);
  return selectionFault({ ...refused, fault }, role, 'restore-testing.backup.amazonaws.com');
}
