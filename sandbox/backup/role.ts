import type { Call } from './call.ts';
import { accessDenied, invalidValue } from './errors.ts';

/**
 * Checks the role that AWS Backup is to work with: the caller must be allowed to pass it, and AWS Backup to assume it. The
 * default role, `service-role/AWSBackupDefaultServiceRole`, is no exception: it is there only after the console made it.
 * That both are refused is documented; which code the second one has is not.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/iam-service-roles.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 * @see https://github.com/awslabs/landing-zone-accelerator-on-aws/issues/195 (wording)
 */
export function checkRole({ account, principal }: Call, arn: string): void {
  if (!/^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+$/.test(arn)) {
    throw invalidValue(`Invalid IAM role ARN "${arn}"`);
  }
  const role = account.backup.roles.get(arn);
  if (role?.passable === false) {
    throw accessDenied(
      `User: ${principal.callerArn} is not authorized to perform: iam:PassRole on resource: ${arn} because no identity-based policy allows the iam:PassRole action`,
    );
  }
  if (role === undefined || role.trusted === false) {
    throw invalidValue(`The provided role ${arn} cannot be assumed by AWS Backup.`);
  }
}
