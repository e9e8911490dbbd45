import { type Denial, type PolicyKind, readDenial } from './denied.ts';
import type { Wording } from './service.ts';

/**
 * Words the fault of a denied call from AWS's own message, and from the call itself only if the message names no permission.
 */
export function deniedWording(message: string, call: string): Wording {
  const vault = vaultPermissions(message, call);
  if (vault !== null) return vault;
  const denial = readDenial(message);
  const { permission, resource, explicit } = denial;
  // The ARN of a resource that is yet to be created is unknown, and a bare * adds nothing.
  const on = resource === null || resource.length > 200 || /[:/]\*$/.test(resource) ? '' : ` on ${resource}`;
  const what = `${permission ?? call}${on}`;
  const where = placeOf(denial, call);
  const code = explicit || OF_ORGANIZATION.has(denial.policy) ? 'denied-by-policy' : 'access-denied';
  return [code, explicit ? whereDenied(denial, what, where) : whereMissing(denial, what, where)];
}

const OF_ORGANIZATION: ReadonlySet<PolicyKind | null> = new Set(['service-control', 'resource-control']);

/** Names the policy that holds, or should hold, the statement. */
function placeOf({ policy, permission, resource }: Denial, call: string): string {
  switch (policy) {
    case 'identity':
      return "the role's policy";
    case 'resource':
      return holderOf(permission ?? call, resource);
    case 'boundary':
      return "the role's permissions boundary";
    case 'service-control':
      return "the organization's service control policies";
    case 'resource-control':
      return "the organization's resource control policies";
    case 'endpoint':
      return 'the policy of the VPC endpoint that the requests of this machine go through';
    case 'session':
      return 'the session policy that the credentials were made with';
    case 'trust':
      return 'the trust policy of the role that is assumed';
    case null:
      return "the role's policy";
    default:
      return policy satisfies never;
  }
}

/** Names a resource-based policy as its service does. */
function holderOf(permission: string, resource: string | null): string {
  if (permission.startsWith('kms:')) return 'the policy of the KMS key';
  if (permission.startsWith('backup:') || resource?.includes(':backup-vault:') === true)
    return "the vault's access policy";
  return 'the policy of the resource';
}

function whereMissing({ policy }: Denial, what: string, where: string): string {
  switch (policy) {
    case 'service-control':
    case 'resource-control':
      return `Have ${what} allowed in ${where}, or leave the region out with "!name" in regions.`;
    case 'session':
      return `Set session-policy to "false" if the role comes from role-to-assume: its session is limited to the permissions of the mode. Otherwise allow ${what} in ${where}.`;
    case 'boundary':
    case 'endpoint':
      return `Allow ${what} in ${where}: what the role's own policy allows is not enough.`;
    case 'identity':
    case null:
      return `Allow ${what} in ${where}; docs/iam.md has the policies to copy.`;
    case 'resource':
    case 'trust':
      return `Allow ${what} in ${where}.`;
    default:
      return policy satisfies never;
  }
}

function whereDenied({ policy }: Denial, what: string, where: string): string {
  switch (policy) {
    case 'service-control':
    case 'resource-control':
      return `A Deny in ${where} forbids ${what} here: have it lifted, or leave the region out with "!name" in regions.`;
    case null:
      return `An explicit Deny forbids ${what}: look for it in the role's policies, its permissions boundary, the policy of the resource and those of the organization.`;
    default:
      return `A Deny in ${where} forbids ${what}: take it out, or narrow it.`;
  }
}

/**
 * AWS Backup names no permission when it refuses to create a vault.
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/access-control.html (CreateBackupVault)
 */
function vaultPermissions(message: string, call: string): Wording | null {
  if (call !== 'backup:CreateBackupVault' || !message.includes('backup-storage')) return null;
  return [
    'access-denied',
    "Allow backup-storage:MountCapsule in the role's policy, and kms:CreateGrant, kms:DescribeKey, kms:GenerateDataKey, kms:Decrypt and kms:RetireGrant on the vault's KMS key, there and in the key's policy.",
  ];
}
