/**
 * Session policies, sent with each request to assume a role. AWS grants the intersection with the role's policy, so
 * the role's conditions and resources still apply, and only actions need to be listed here.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 */

/** Read-only actions of every mode. DescribeImageReferences reads parameters and recipes on behalf of its caller. */
const LOOKS = [
  'backup:Describe*',
  'backup:Get*',
  'backup:List*',
  'ec2:Describe*',
  'ec2:List*',
  'imagebuilder:Get*',
  'imagebuilder:List*',
  'kms:DescribeKey',
  'rbin:Get*',
  'rbin:List*',
  'rds:Describe*',
  'rds:List*',
  'ssm:DescribeParameters',
  'ssm:GetParameters',
  'tag:GetResources',
] as const;

/**
 * A session policy also applies to calls that a service makes on behalf of the session, such as EC2's use of a key.
 * None of these actions changes or deletes a key.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_forward_access_sessions.html
 */
export const USE_OF_KEYS = [
  'kms:CreateGrant',
  'kms:Decrypt',
  'kms:Encrypt',
  'kms:GenerateDataKey*',
  'kms:ListGrants',
  'kms:ReEncrypt*',
  'kms:RetireGrant',
] as const;

/** Passing a role to a service, and creating service-linked roles. */
export const HANDING_ON = ['iam:CreateServiceLinkedRole', 'iam:GetRole', 'iam:PassRole'] as const;

/** AWS Backup stores its vaults in separate storage. */
export const MAKING_VAULTS = ['backup-storage:Mount*', 'backup:CreateBackupVault', 'backup:TagResource'] as const;

/**
 * Returns the policy of a session that may read everything, but change no more than this.
 * @param changes IAM actions; a trailing `*` covers several.
 */
export function sessionPolicy(changes: readonly string[]): string {
  return allowing([...LOOKS, ...changes]);
}

/** Returns the policy of the session that lists the accounts of organizational units. */
export function organizationPolicy(): string {
  return allowing(['organizations:Describe*', 'organizations:List*']);
}

function allowing(Action: readonly string[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] });
}
