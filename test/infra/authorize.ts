import { runSimulation, type Simulation } from '@cloud-copilot/iam-simulate';
import { backupChecks } from './backup-checks.ts';
import { type Check, existingTags, type Named, numbered, requestTags, required, tagsAt } from './check.ts';
import { launchChecks, volumeChecks } from './launch-checks.ts';
import { rdsChecks } from './rds-checks.ts';
import type { AccountContext, RecordedRequest } from './recorded-request.ts';

/** A request that the policy does not allow, with the single permission that is missing. */
export interface DeniedRequest {
  readonly request: RecordedRequest;
  /** Such as `ec2:CreateTags`. */
  readonly permission: string;
  /** ARN of the resource that it was asked for, or `*`. */
  readonly resource: string;
  readonly result: 'ImplicitlyDenied' | 'ExplicitlyDenied';
}

/**
 * Returns the requests that an identity policy denies; an empty array means that all are allowed. One request may need
 * several permissions: CreateImage needs one for the instance, the image and the snapshot each, and CreateTags for both
 * new resources, see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html
 *
 * Throws when a request has an action that this function cannot translate, so that a new request cannot slip through,
 * and when the policy is not valid.
 */
export async function authorize(
  policy: unknown,
  requests: readonly RecordedRequest[],
  context: AccountContext,
): Promise<DeniedRequest[]> {
  const denied: DeniedRequest[] = [];
  for (const request of requests) {
    for (const check of checksOf(request, context)) {
      const result = await evaluate(policy, check, context);
      if (result === 'Allowed') continue;
      denied.push({ request, permission: check.permission, resource: check.resource, result });
    }
  }
  return denied;
}

type Verdict = Awaited<ReturnType<typeof simulate>>;

/** By policy, then by what is asked of it: the same questions come from request after request. */
const verdicts = new Map<string, Map<string, Promise<Verdict>>>();

function evaluate(policy: unknown, check: Check, { account, partition = 'aws' }: AccountContext): Promise<Verdict> {
  const text = JSON.stringify(policy);
  const known = verdicts.get(text) ?? new Map<string, Promise<Verdict>>();
  verdicts.set(text, known);
  const question = JSON.stringify([check, account, partition]);
  const verdict = known.get(question) ?? simulate(policy, check, account, partition);
  known.set(question, verdict);
  return verdict;
}

async function simulate(policy: unknown, check: Check, account: string, partition: string) {
  const simulation: Simulation = {
    request: {
      principal: `arn:${partition}:iam::${account}:role/under-test`,
      action: check.permission,
      resource: { resource: check.resource, accountId: account },
      contextVariables: { 'aws:PrincipalAccount': account, ...check.context },
    },
    identityPolicies: [{ name: 'under-test', policy }],
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    ...(check.permission.startsWith('kms:') ? { resourcePolicy: keyPolicyOf(account, partition) } : {}),
  };
  const answer = await runSimulation(simulation, {});
  if (answer.resultType === 'error') throw new Error(`${check.permission}: ${JSON.stringify(answer.errors)}`);
  // A key that the simulator does not know for this action would be left out, and a condition on it never hold.
  if (answer.resultType === 'single' && answer.result.ignoredContextKeys?.length) {
    throw new Error(`${check.permission}: not a key of this action: ${answer.result.ignoredContextKeys.join(', ')}`);
  }
  return answer.overallResult;
}

// What a key has unless its owner says otherwise: it lets the account's identity policies decide.
// https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
function keyPolicyOf(account: string, partition: string) {
  const Principal = { AWS: `arn:${partition}:iam::${account}:root` };
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal, Action: 'kms:*', Resource: '*' }] };
}

// Reads that have no resource-level permissions:
// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html
const READS: ReadonlySet<string> = new Set([
  'DescribeRegions',
  'DescribeInstances',
  'DescribeImages',
  'DescribeSnapshots',
  'DescribeVolumes',
  'DescribeLockedSnapshots',
  'DescribeSubnets',
  'DescribeSecurityGroups',
  'DescribeInstanceStatus',
  'DescribeLaunchTemplates',
  'DescribeLaunchTemplateVersions',
  'ListImagesInRecycleBin',
  'ListSnapshotsInRecycleBin',
]);

// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-ami-references.html#ami-references-required-permissions
const READS_OF_REFERENCES: Readonly<Record<string, readonly string[]>> = {
  'ec2:Instance': ['ec2:DescribeInstances'],
  'ec2:LaunchTemplate': ['ec2:DescribeLaunchTemplates', 'ec2:DescribeLaunchTemplateVersions'],
  'ssm:Parameter': ['ssm:DescribeParameters', 'ssm:GetParameters'],
  'imagebuilder:ImageRecipe': ['imagebuilder:ListImageRecipes'],
  'imagebuilder:ContainerRecipe': ['imagebuilder:ListContainerRecipes', 'imagebuilder:GetContainerRecipe'],
};

function checksOf(request: RecordedRequest, context: AccountContext): Check[] {
  const { action, service, params } = request;
  const named = { request, context };
  if (service === 'github') return [];
  // Both work without any permission: the first is signed by nobody, the second is always allowed.
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  if (service === 'sts' && (action === 'AssumeRoleWithWebIdentity' || action === 'GetCallerIdentity')) return [];
  if (service === 'rds') return rdsChecks(named);
  if (service === 'backup') return backupChecks(named);
  if (service === 'ec2' && READS.has(action)) return [{ permission: `ec2:${action}`, resource: '*', context: {} }];
  switch (`${service}:${action}`) {
    case 'ec2:DescribeImageReferences':
      return [{ permission: 'ec2:DescribeImageReferences', resource: '*', context: {} }, ...referenceChecks(params)];
    case 'rbin:ListRules':
      return [{ permission: 'rbin:ListRules', resource: '*', context: {} }];
    case 'rbin:GetRule': {
      const rule = required(params.Identifier, 'a rule', request);
      const resource = `arn:${context.partition ?? 'aws'}:rbin:${request.region}:${context.account}:rule/${rule}`;
      return [{ permission: 'rbin:GetRule', resource, context: {} }];
    }
    case 'ec2:CreateImage':
      return creationChecks(named, params.InstanceId, ['image', 'snapshot']);
    case 'ec2:CreateSnapshot':
      return creationChecks(named, params.VolumeId, ['snapshot']);
    case 'ec2:CopyImage':
      return copyChecks(named);
    case 'monitoring:PutMetricData':
      return [
        {
          permission: 'cloudwatch:PutMetricData',
          resource: '*',
          context: { 'cloudwatch:namespace': required(params.Namespace, 'a namespace', request) },
        },
      ];
    case 'organizations:ListAccountsForParent':
    case 'organizations:ListOrganizationalUnitsForParent':
      return [{ permission: `organizations:${action}`, resource: unitArn(named), context: {} }];
    // https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonresourcegrouptaggingapi.html (no resources)
    case 'tagging:GetResources':
      return [{ permission: 'tag:GetResources', resource: '*', context: {} }];
    case 'kms:DescribeKey':
      return [{ permission: 'kms:DescribeKey', resource: required(params.KeyId, 'a key', request), context: {} }];
    case 'ec2:CreateTags':
      return numbered(params, 'ResourceId').map((id) => ({
        permission: 'ec2:CreateTags',
        resource: arnOf(id, named),
        context: { ...existingTags(id, context), ...requestTags(tagsAt(params, 'Tag')) },
      }));
    case 'ec2:DeleteTags':
      return numbered(params, 'ResourceId').map((id) => ({
        permission: 'ec2:DeleteTags',
        resource: arnOf(id, named),
        context: existingTags(id, context),
      }));
    case 'ec2:RunInstances':
      return launchChecks(named);
    case 'ec2:CreateVolume':
      return volumeChecks(named);
    case 'ec2:TerminateInstances':
      return numbered(params, 'InstanceId').map((id) => onInstance(action, id, named));
    case 'ec2:GetConsoleOutput':
    case 'ec2:GetConsoleScreenshot':
      return [onInstance(action, required(params.InstanceId, 'an id', request), named)];
    case 'ec2:DeregisterImage':
      return deregisterImageChecks(named);
    case 'ec2:ModifyImageAttribute':
    case 'ec2:DisableImageDeregistrationProtection':
      return [onExisting(action, params.ImageId, named)];
    case 'ec2:RestoreImageFromRecycleBin':
      return [onExisting(action, params.ImageId, named)];
    case 'ec2:RestoreSnapshotFromRecycleBin':
    case 'ec2:DeleteSnapshot':
    case 'ec2:ModifySnapshotAttribute':
    case 'ec2:UnlockSnapshot':
      return [onExisting(action, params.SnapshotId, named)];
    default:
      throw new Error(`${service}:${action}: say in authorize.ts which permissions this request needs`);
  }
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsorganizations.html (root, organizationalunit) */
function unitArn({ request, context }: Named): string {
  const unit = required(request.params.ParentId, 'ParentId', request);
  const type = unit.startsWith('r-') ? 'root' : 'ou';
  return `arn:${context.partition ?? 'aws'}:organizations::${context.account}:${type}/o-exampleorgid/${unit}`;
}

function referenceChecks(params: RecordedRequest['params']): Check[] {
  const types =
    params.IncludeAllResourceTypes === 'true'
      ? Object.keys(READS_OF_REFERENCES)
      : numbered(params, 'ResourceType', '.ResourceType');
  return types.flatMap((type) => {
    const permissions = READS_OF_REFERENCES[type];
    if (permissions === undefined) throw new Error(`DescribeImageReferences: unknown resource type "${type}"`);
    return permissions.map((permission) => ({
      permission,
      resource: '*',
      context: { 'aws:CalledVia': ['ec2-images.amazonaws.com'] },
    }));
  });
}

// The new ids are not known when the request is judged, so any will do.
const NEW_IDS = { image: 'ami-00000000000000000', snapshot: 'snap-00000000000000000' } as const;

/** Both calls are judged on what is backed up and on each thing that is made of it. */
function creationChecks(named: Named, id: string | undefined, made: readonly ('image' | 'snapshot')[]): Check[] {
  const { request, context } = named;
  const { action, params } = request;
  const source = required(id, 'an id', request);
  const permission = `ec2:${action}`;
  const checks: Check[] = [{ permission, resource: arnOf(source, named), context: existingTags(source, context) }];
  for (const type of made) {
    const resource = arnOf(NEW_IDS[type], named);
    const tags = requestTags(specifiedTags(params, type));
    checks.push({ permission, resource, context: tags });
    // Without tags in the request CreateTags is not asked for at all.
    if (Object.keys(tags).length === 0) continue;
    checks.push({ permission: 'ec2:CreateTags', resource, context: { ...tags, 'ec2:CreateAction': action } });
  }
  return checks;
}

/** Judged on the AMI that is copied, in its own region, and on what is made of it. */
function copyChecks(named: Named): Check[] {
  const { request, context } = named;
  const { params } = request;
  const from = required(params.SourceRegion, 'a region', request);
  const source = arnOf(required(params.SourceImageId, 'an id', request), {
    request: { ...request, region: from },
    context,
  });
  const permission = 'ec2:CopyImage';
  const made = (['image', 'snapshot'] as const).flatMap((type): Check[] => {
    const [resource, tags] = [arnOf(NEW_IDS[type], named), requestTags(specifiedTags(params, type))];
    const tagging = { permission: 'ec2:CreateTags', resource, context: { ...tags, 'ec2:CreateAction': 'CopyImage' } };
    return [{ permission, resource, context: tags }, ...(Object.keys(tags).length === 0 ? [] : [tagging])];
  });
  return [{ permission, resource: source, context: { 'ec2:Owner': context.account } }, ...made];
}

function deregisterImageChecks(named: Named): Check[] {
  const { request, context } = named;
  const { params } = request;
  const checks = [onExisting('DeregisterImage', params.ImageId, named)];
  if (params.DeleteAssociatedSnapshots === 'true') {
    const snapshots = context.snapshots?.get(params.ImageId ?? '') ?? [];
    checks.push(...snapshots.map((id) => onExisting('DeleteSnapshot', id, named)));
  }
  return checks;
}

function onInstance(action: string, id: string, named: Named): Check {
  return { permission: `ec2:${action}`, resource: arnOf(id, named), context: existingTags(id, named.context) };
}

function onExisting(action: string, id: string | undefined, named: Named): Check {
  const { context, request } = named;
  const resource = required(id, 'an id', request);
  return {
    permission: `ec2:${action}`,
    resource: arnOf(resource, named),
    context: { ...existingTags(resource, context), 'ec2:Owner': context.owners?.get(resource) ?? context.account },
  };
}

// AMIs and snapshots have no account in their ARNs.
// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html#amazonec2-resources-for-iam-policies
function arnOf(id: string, { request, context }: Named): string {
  const start = `arn:${context.partition ?? 'aws'}:ec2:${request.region}`;
  if (id.startsWith('ami-')) return `${start}::image/${id}`;
  if (id.startsWith('snap-')) return `${start}::snapshot/${id}`;
  if (id.startsWith('i-')) return `${start}:${context.account}:instance/${id}`;
  if (id.startsWith('vol-')) return `${start}:${context.account}:volume/${id}`;
  throw new Error(`${request.action}: no ARN is known for "${id}"`);
}

function specifiedTags(params: RecordedRequest['params'], type: 'image' | 'snapshot'): Record<string, string> {
  for (let n = 1; params[`TagSpecification.${n}.ResourceType`] !== undefined; n++) {
    if (params[`TagSpecification.${n}.ResourceType`] === type) return tagsAt(params, `TagSpecification.${n}.Tag`);
  }
  return {};
}
