/**
 * What a session may do: the policy that is sent with the request for it, beside that of the role. AWS takes both together, so
 * conditions and resources of the role's policy hold as they are, and only the actions need to be listed here.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 */

/** What every mode may ask. DescribeImageReferences reads parameters and recipes in the name of whoever calls it. */
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
 * A session policy also holds for what a service asks in the name of the session, such as EC2 of a key: none of these changes
 * or deletes a key.
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

/** Roles that a service is handed, or makes for itself. */
export const HANDING_ON = ['iam:CreateServiceLinkedRole', 'iam:GetRole', 'iam:PassRole'] as const;

/** AWS Backup keeps its vaults in storage of its own. */
export const MAKING_VAULTS = ['backup-storage:Mount*', 'backup:CreateBackupVault', 'backup:TagResource'] as const;

/**
 * The policy of a session that may look at everything, and change no more than this.
 * @param changes Actions of IAM, with `*` at the end where several are meant.
 */
export function sessionPolicy(changes: readonly string[]): string {
  return allowing([...LOOKS, ...changes]);
}

/** Of the session that lists the accounts of units. */
export function organizationPolicy(): string {
  return allowing(['organizations:Describe*', 'organizations:List*']);
}

function allowing(Action: readonly string[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] });
}
