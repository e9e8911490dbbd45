import { ServiceError } from './errors.ts';
import { matchesGlob } from './glob.ts';
import type { FlatParams } from './query.ts';

/** The actions that a session policy allows, with `*` as in IAM. */
export type SessionPolicy = readonly string[];

/** Most characters of a session policy. */
const longest = 2_048;

/**
 * Reads the policy that is sent with a request for a session. Of all that IAM knows, statements that allow actions on everything
 * are modelled, for what a session policy is there for here: to take permissions away.
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (Policy)
 */
export function readSessionPolicy(text: string | undefined): SessionPolicy | undefined {
  if (text === undefined) return undefined;
  if (text.length < 1 || text.length > longest) {
    const message = `1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must have length less than or equal to ${longest}`;
    throw new ServiceError('ValidationError', message);
  }
  const { Version, Statement } = documentOf(text);
  if (Version !== '2012-10-17' || !Array.isArray(Statement) || Statement.length === 0) throw malformed();
  return Statement.flatMap(actionsIn);
}

function malformed(): ServiceError {
  return new ServiceError('MalformedPolicyDocument', 'The policy is not in the valid JSON format.');
}

function documentOf(text: string): { Version?: unknown; Statement?: unknown } {
  try {
    const document: unknown = JSON.parse(text);
    if (typeof document === 'object' && document !== null) return document;
  } catch {
    // Falls through to the one refusal for everything that is no policy.
  }
  throw malformed();
}

function actionsIn(statement: unknown): readonly string[] {
  if (typeof statement !== 'object' || statement === null) throw malformed();
  const { Effect, Action, Resource, ...others } = Object.fromEntries(Object.entries(statement));
  const actions: unknown[] = [Action].flat();
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
  const known = (action: unknown): action is string =>
    typeof action === 'string' && /^(\*|[a-z0-9-]+:[A-Za-z0-9*?]+)$/.test(action);
  if (actions.length === 0 || !actions.every(known)) throw malformed();
  if (Effect !== 'Allow' || Resource !== '*' || Object.keys(others).length > 0) {
    throw new ServiceError(
      'NotModelledBySandbox',
      'A session policy may only allow actions on the resource "*" in this sandbox.',
    );
  }
  return actions;
}

/** The first permission that a request needs and the policy does not allow. */
export function missingIn(
  policy: SessionPolicy,
  service: string,
  action: string,
  params: FlatParams,
): string | undefined {
  return permissionsFor(service, action, params).find((permission) => !allows(policy, permission));
}

/** What policies were found to say: a run asks the same permissions of one policy again and again. */
const judged = new WeakMap<SessionPolicy, Map<string, boolean>>();

function allows(policy: SessionPolicy, permission: string): boolean {
  const verdicts = judged.get(policy) ?? new Map<string, boolean>();
  judged.set(policy, verdicts);
  const known = verdicts.get(permission);
  if (known !== undefined) return known;
  const verdict = policy.some((pattern) => matchesGlob(pattern.toLowerCase(), permission.toLowerCase()));
  verdicts.set(permission, verdict);
  return verdict;
}

/** Services whose permissions bear another name than their signatures. */
const prefixes: Readonly<Record<string, string>> = { monitoring: 'cloudwatch' };

// https://docs.aws.amazon.com/aws-backup/latest/devguide/access-control.html (CreateBackupVault)
const vaultPermissions = [
  'backup-storage:MountCapsule',
  'kms:CreateGrant',
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:GenerateDataKey',
  'kms:RetireGrant',
];

// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-ami-references.html#ami-references-required-permissions
const referencePermissions = [
  'ec2:DescribeInstances',
  'ec2:DescribeLaunchTemplates',
  'ec2:DescribeLaunchTemplateVersions',
  'ssm:DescribeParameters',
  'ssm:GetParameters',
  'imagebuilder:ListImageRecipes',
  'imagebuilder:ListContainerRecipes',
  'imagebuilder:GetContainerRecipe',
];

/** What a call needs beside the permission of its own name, by what it is given. */
const besides: readonly (readonly [calls: RegExp, param: RegExp, permissions: readonly string[]])[] = [
  [/^ec2:(Create(Image|Snapshot|Volume)|CopyImage|RunInstances)$/, /^TagSpecification\./, ['ec2:CreateTags']],
  [/^rds:(Create|Copy|Restore)/, /^Tags\./, ['rds:AddTagsToResource']],
  [/^ec2:RunInstances$/, /^IamInstanceProfile\./, ['iam:PassRole']],
  [/^ec2:DescribeImageReferences$/, /^ImageId\./, referencePermissions],
  [/^backup:(StartBackupJob|CreateBackupSelection)$/, /IamRoleArn$/, ['iam:PassRole']],
  [/^backup:CreateBackup(Vault|Plan)$/, /^Backup(Vault|Plan)Tags\./, ['backup:TagResource']],
  [/^backup:CreateBackupVault$/, /^BackupVaultName$/, vaultPermissions],
];

function permissionsFor(service: string, action: string, params: FlatParams): readonly string[] {
  const own = `${prefixes[service] ?? service}:${action}`;
  // Always allowed: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  if (own === 'sts:GetCallerIdentity') return [];
  const names = Object.keys(params);
  const more = besides.filter(([calls, param]) => calls.test(own) && names.some((name) => param.test(name)));
  return [own, ...more.flatMap(([, , permissions]) => permissions)];
}
