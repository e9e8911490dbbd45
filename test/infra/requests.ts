import type { AccountContext, RecordedRequest } from './recorded-request.ts';

/** Requests as the action sends them, and the account that they were recorded in. */
const ACCOUNT = '123456789012';
export const INSTANCE = 'i-0aaaaaaaaaaaaaaa1';
export const UNTAGGED_INSTANCE = 'i-0aaaaaaaaaaaaaaa2';
export const OURS = 'ami-0bbbbbbbbbbbbbbb1';
export const OUR_SNAPSHOTS = ['snap-0ccccccccccccccc1', 'snap-0ccccccccccccccc2'] as const;
export const UNTAGGED = 'ami-0bbbbbbbbbbbbbbb2';
export const FOREIGN = 'ami-0bbbbbbbbbbbbbbb3';
export const OF_THE_SCRIPT = 'ami-0bbbbbbbbbbbbbbb4';
export const UNTAGGED_SNAPSHOT = 'snap-0ccccccccccccccc4';
const REGION = 'eu-central-1';

type Tags = Readonly<Record<string, string>>;

const WRITTEN: Tags = {
  CreatedBy: 'backupViaTag',
  Expire: '2026-12-21T23:00:00Z',
  Name: `2026/11/21 23:00:00 Backup of ${INSTANCE}`,
  BackupSource: INSTANCE,
  BackupTag: 'Backup:ProductionDaily',
  BackupRun: 'https://github.com/your-org/infrastructure/actions/runs/19000000000',
};

export const context: AccountContext = {
  account: ACCOUNT,
  tags: new Map<string, Tags>([
    [INSTANCE, { Name: 'web-1', Backup: 'ProductionDaily' }],
    [UNTAGGED_INSTANCE, { Name: 'scratch' }],
    [OURS, WRITTEN],
    ...OUR_SNAPSHOTS.map((id): [string, Tags] => [id, WRITTEN]),
    [UNTAGGED, { Name: 'golden image' }],
    // Made by something else, which also writes an Expire tag.
    [FOREIGN, { CreatedBy: 'packer', Expire: '2020-01-01T00:00:00Z' }],
    [OF_THE_SCRIPT, { CreatedBy: 'backupViaTag', Expire: 'Mon Oct 12 23:00:01 UTC 2015' }],
  ]),
  snapshots: new Map<string, readonly string[]>([
    [OURS, OUR_SNAPSHOTS],
    [OF_THE_SCRIPT, [UNTAGGED_SNAPSHOT]],
  ]),
};

export function ec2(action: string, params: Readonly<Record<string, string>> = {}): RecordedRequest {
  return { service: 'ec2', region: REGION, action, params: { Action: action, Version: '2016-11-15', ...params } };
}

function sts(action: string): RecordedRequest {
  return { service: 'sts', region: 'us-east-1', action, params: { Action: action, Version: '2011-06-15' } };
}

export function createImage(
  instanceId: string,
  tags: Readonly<Partial<Record<'image' | 'snapshot', Tags>>> = {
    image: WRITTEN,
    snapshot: WRITTEN,
  },
): RecordedRequest {
  const params: Record<string, string> = { InstanceId: instanceId, Name: `backup-${instanceId}`, NoReboot: 'true' };
  Object.entries(tags).forEach(([type, written], at) => {
    params[`TagSpecification.${at + 1}.ResourceType`] = type;
    Object.entries(written).forEach(([key, value], n) => {
      params[`TagSpecification.${at + 1}.Tag.${n + 1}.Key`] = key;
      params[`TagSpecification.${at + 1}.Tag.${n + 1}.Value`] = value;
    });
  });
  return ec2('CreateImage', params);
}

const describeInstances = ec2('DescribeInstances', { MaxResults: '1000', 'Filter.1.Name': 'tag:Backup' });
const describeImageReferences = ec2('DescribeImageReferences', {
  'ImageId.1': OURS,
  'ResourceType.1.ResourceType': 'ec2:Instance',
  'ResourceType.2.ResourceType': 'ec2:LaunchTemplate',
  'ResourceType.3.ResourceType': 'ssm:Parameter',
  'ResourceType.4.ResourceType': 'imagebuilder:ImageRecipe',
  'ResourceType.5.ResourceType': 'imagebuilder:ContainerRecipe',
});

export const dryRunOfBackup: readonly RecordedRequest[] = [
  sts('AssumeRoleWithWebIdentity'),
  ec2('DescribeRegions'),
  describeInstances,
];
export const backup: readonly RecordedRequest[] = [
  ...dryRunOfBackup,
  createImage(INSTANCE),
  // After a lost answer, and while waiting.
  ec2('DescribeImages', { 'Owner.1': 'self', 'Filter.1.Name': 'name', 'Filter.1.Value.1': `backup-${INSTANCE}` }),
];
export const dryRunOfPurge: readonly RecordedRequest[] = [
  sts('GetCallerIdentity'),
  ec2('DescribeRegions'),
  ec2('DescribeImages', { 'Owner.1': 'self', MaxResults: '1000' }),
  ec2('DescribeSnapshots', { 'Owner.1': 'self', MaxResults: '1000' }),
  describeInstances,
  describeImageReferences,
  ec2('DescribeLockedSnapshots', { MaxResults: '1000' }),
];
export const purge: readonly RecordedRequest[] = [
  ...dryRunOfPurge,
  ec2('DeregisterImage', { ImageId: OURS, DeleteAssociatedSnapshots: 'true' }),
  ec2('DeleteSnapshot', { SnapshotId: OUR_SNAPSHOTS[0] }),
];
/** The change of an expiry, on an AMI and its snapshots or on whatever else is named. */
export function setExpire(
  ids: readonly string[] = [OURS, ...OUR_SNAPSHOTS],
  tags: Tags = { Expire: '2026-12-01T00:00:00Z' },
): RecordedRequest {
  const resources = ids.map((id, at): [string, string] => [`ResourceId.${at + 1}`, id]);
  const pairs = Object.entries(tags).flatMap(([key, value], at): [string, string][] => [
    [`Tag.${at + 1}.Key`, key],
    [`Tag.${at + 1}.Value`, value],
  ]);
  return ec2('CreateTags', Object.fromEntries([...resources, ...pairs]));
}
export const retain: readonly RecordedRequest[] = [
  sts('AssumeRoleWithWebIdentity'),
  ec2('DescribeRegions'),
  ec2('DescribeImages', { 'Owner.1': 'self', MaxResults: '1000' }),
  ec2('DescribeSnapshots', { 'Owner.1': 'self', MaxResults: '1000' }),
  setExpire(),
];
export const writes: readonly RecordedRequest[] = [
  createImage(INSTANCE),
  ec2('DeregisterImage', { ImageId: OURS }),
  ec2('DeleteSnapshot', { SnapshotId: OUR_SNAPSHOTS[0] }),
  ec2('CreateTags', { 'ResourceId.1': OURS, 'Tag.1.Key': 'Expire', 'Tag.1.Value': 'never' }),
  ec2('DeleteTags', { 'ResourceId.1': OURS, 'Tag.1.Key': 'Expire' }),
  ec2('ModifyImageAttribute', { ImageId: OURS }),
  ec2('ModifySnapshotAttribute', { SnapshotId: OUR_SNAPSHOTS[0] }),
  ec2('DisableImageDeregistrationProtection', { ImageId: OURS }),
  ec2('UnlockSnapshot', { SnapshotId: OUR_SNAPSHOTS[0] }),
];
