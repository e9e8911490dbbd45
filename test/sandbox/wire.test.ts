import * as client from '@aws-sdk/client-ec2';
import { describe, expect, test } from 'vitest';
import { ec2Actions } from '../../sandbox/ec2/actions.ts';
import type { AccountSeed } from '../../sandbox/index.ts';
import { rawCall, region, sandboxOf } from './helpers.ts';

/** The SDK's schema of an operation: its kind (9), where it is from, its name, traits, input and output. */
function operationOf(action: string): readonly unknown[] {
  const schema: unknown = Object.entries(client).find(([name]) => name === `${action}$`)?.[1];
  if (!Array.isArray(schema) || schema[0] !== 9) throw new Error(`The SDK has no operation ${action}.`);
  return schema;
}

function traitOf(traits: unknown, name: string): string | undefined {
  const value: unknown = typeof traits === 'object' && traits !== null ? Reflect.get(traits, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}

interface Member {
  name: string;
  schema: unknown;
  traits: unknown;
}

/** A schema may hide in a function, and may come with the traits of the member that has it. */
function unwrap(schema: unknown): { schema: unknown; traits: unknown } {
  const plain: unknown = typeof schema === 'function' ? schema() : schema;
  if (Array.isArray(plain) && plain.length === 2 && typeof plain[0] !== 'string') {
    return { ...unwrap(plain[0]), traits: plain[1] };
  }
  return { schema: plain, traits: undefined };
}

function membersOf(schema: readonly unknown[]): Member[] {
  const [, , , , names, schemas] = schema;
  if (!Array.isArray(names) || !Array.isArray(schemas)) return [];
  return names.map((name, i) => ({ name: String(name), ...unwrap(schemas[i]) }));
}

/** EC2's name of a member in a query: its own trait, or the XML name with a capital, or its own name. */
function queryName({ name, traits }: Member): string {
  const xml = traitOf(traits, 'xmlName');
  return traitOf(traits, 'ec2QueryName') ?? (xml === undefined ? name : xml.charAt(0).toUpperCase() + xml.slice(1));
}

const structure = 3;
const list = 1;
/** The bit of a list in the short form of a schema. */
const simpleList = 64;

/** Every query parameter below a schema, lists as `N`. */
function parametersOf(schema: unknown, prefix = '', depth = 0): string[] {
  const plain = unwrap(schema).schema;
  if (typeof plain === 'number' && plain < 128 && plain & simpleList) return [`${prefix}.N`];
  if (!Array.isArray(plain) || depth > 6) return [prefix];
  if (plain[0] === list) return parametersOf(plain[4], `${prefix}.N`, depth + 1);
  if (plain[0] !== structure) return [prefix];
  return membersOf(plain).flatMap((member) => {
    const name = queryName(member);
    return parametersOf(member.schema, prefix === '' ? name : `${prefix}.${name}`, depth + 1);
  });
}

/** Element names that no member of the schema has, as paths. */
function strangers(xml: string, schema: unknown): string[] {
  const found: string[] = [];
  const path: { name: string; schema: unknown }[] = [];
  for (const [, close, name = '', open] of xml.matchAll(/<(?:\/([\w:]+)|([\w:]+)\s*(\/)?)>/g)) {
    if (close !== undefined) {
      path.pop();
      continue;
    }
    const parent = path.at(-1);
    const plain = unwrap(parent === undefined ? schema : parent.schema).schema;
    let inner: unknown;
    if (Array.isArray(plain) && plain[0] === list) inner = name === 'item' ? plain[4] : undefined;
    else if (Array.isArray(plain)) {
      inner = membersOf(plain).find((member) => (traitOf(member.traits, 'xmlName') ?? member.name) === name)?.schema;
    }
    if (inner === undefined) found.push([...path.map((entry) => entry.name), name].join('.'));
    if (open === undefined) path.push({ name, schema: inner });
  }
  return found;
}

describe('the parameters of each action are those of the SDK', () => {
  test.each([...ec2Actions])('%s', (name, action) => {
    const known = new Set(parametersOf(operationOf(name)[4]));
    expect(known.size).toBeGreaterThan(1);
    expect(action.parameters.filter((parameter) => !known.has(parameter))).toEqual([]);
    const heads = new Set(
      [...action.parameters, ...(action.unmodelled ?? []), 'DryRun'].map((entry) => entry.split('.')[0]),
    );
    expect([...known].map((entry) => entry.split('.')[0]).filter((head) => !heads.has(head))).toEqual([]);
  });
});

describe('the elements of each answer are those of the SDK', () => {
  const imageId = 'ami-0aaaaaaaaaaaaaaaa';
  const otherId = 'ami-0bbbbbbbbbbbbbbbb';
  const instanceId = 'i-0aaaaaaaaaaaaaaaa';
  const snapshotId = 'snap-0aaaaaaaaaaaaaaaa';
  const templateId = 'lt-0aaaaaaaaaaaaaaaa';
  const volumeId = 'vol-0aaaaaaaaaaaaaaaa';
  const otherSnapshotId = 'snap-0bbbbbbbbbbbbbbbb';
  const tags = { Name: 'x' };
  const binned = { Bin: 'x' };
  const seed: AccountSeed = {
    instances: [
      {
        region,
        id: instanceId,
        tags,
        imageId,
        operator: 'eks.amazonaws.com',
        platform: 'windows',
        lifecycle: 'spot',
        volumes: [{ id: volumeId, tags }],
      },
      { region, id: 'i-0bbbbbbbbbbbbbbbb' },
      ...Array.from({ length: 9 }, () => ({ region })),
    ],
    images: [
      {
        region,
        id: imageId,
        name: 'one',
        description: 'd',
        tags,
        ownerAlias: 'a',
        platform: 'windows',
        stateReason: { code: 'c', message: 'm' },
        sourceInstanceId: instanceId,
        sourceImageId: otherId,
        sourceImageRegion: region,
        deprecatedAt: 0,
        lastLaunchedAt: 0,
      },
      { region, id: otherId, tags: binned },
    ],
    snapshots: [
      { region, id: snapshotId, tags },
      { region, id: otherSnapshotId, tags: binned },
    ],
    binRules: (['EC2_IMAGE', 'EBS_SNAPSHOT'] as const).map((type) => ({ region, type, days: 7, tags: binned })),
    keyPairs: [{ region, name: 'k' }],
    launchTemplates: [{ region, id: templateId, name: 'web', versions: [{ imageId }], tags }],
  };

  const image = { ImageId: imageId };
  const answers: Record<string, Record<string, string>> = {
    GetConsoleOutput: { InstanceId: 'i-0bbbbbbbbbbbbbbbb' },
    GetConsoleScreenshot: { InstanceId: 'i-0bbbbbbbbbbbbbbbb' },
    CopyImage: { SourceRegion: region, SourceImageId: imageId, Name: 'copy' },
    CreateImage: { InstanceId: 'i-0bbbbbbbbbbbbbbbb', Name: 'abc' },
    CreateLaunchTemplate: {
      LaunchTemplateName: 'new',
      'LaunchTemplateData.ImageId': imageId,
      'TagSpecification.1.ResourceType': 'launch-template',
      'TagSpecification.1.Tag.1.Key': 'a',
    },
    CreateLaunchTemplateVersion: {
      LaunchTemplateId: templateId,
      VersionDescription: 'v',
      'LaunchTemplateData.ImageId': imageId,
      'LaunchTemplateData.InstanceType': 't3.nano',
    },
    CreateSnapshot: { VolumeId: volumeId, Description: 'd' },
    CreateVolume: {
      SnapshotId: snapshotId,
      AvailabilityZone: `${region}a`,
      VolumeType: 'io1',
      Iops: '100',
      'TagSpecification.1.ResourceType': 'volume',
      'TagSpecification.1.Tag.1.Key': 'a',
    },
    CreateTags: { 'ResourceId.1': imageId, 'Tag.1.Key': 'k', 'Tag.1.Value': 'v' },
    DeleteSnapshot: { SnapshotId: snapshotId },
    DeleteTags: { 'ResourceId.1': imageId },
    DeregisterImage: { ...image, DeleteAssociatedSnapshots: 'true' },
    DescribeImageReferences: { 'ImageId.1': imageId, IncludeAllResourceTypes: 'true' },
    DescribeImages: { MaxResults: '1' },
    DescribeInstances: { MaxResults: '5' },
    DescribeLaunchTemplates: {},
    DescribeLaunchTemplateVersions: { LaunchTemplateId: templateId },
    DescribeLockedSnapshots: {},
    DescribeRegions: {},
    DescribeSnapshots: {},
    DescribeTags: {},
    DescribeVolumes: { MaxResults: '5' },
    DisableImage: image,
    DisableImageDeregistrationProtection: image,
    EnableImage: image,
    EnableImageDeregistrationProtection: image,
    LockSnapshot: { SnapshotId: snapshotId, LockMode: 'compliance', LockDuration: '3', CoolOffPeriod: '1' },
    ModifyImageAttribute: { ...image, 'Description.Value': 'x' },
    RestoreImageFromRecycleBin: { ImageId: otherId },
    RestoreSnapshotFromRecycleBin: { SnapshotId: otherSnapshotId },
    RunInstances: { ImageId: imageId, MinCount: '1', MaxCount: '1', KeyName: 'k' },
    StartInstances: { 'InstanceId.1': 'i-0bbbbbbbbbbbbbbbb' },
    StopInstances: { 'InstanceId.1': 'i-0bbbbbbbbbbbbbbbb' },
    UnlockSnapshot: { SnapshotId: snapshotId },
    TerminateInstances: { 'InstanceId.1': 'i-0bbbbbbbbbbbbbbbb' },
  };

  /** What has to be done before, where an action undoes something. */
  const first: Record<string, Record<string, string>> = {
    RestoreImageFromRecycleBin: { Action: 'DeregisterImage', ImageId: otherId },
    RestoreSnapshotFromRecycleBin: { Action: 'DeleteSnapshot', SnapshotId: otherSnapshotId },
  };

  test.each([...ec2Actions.keys()])('%s', async (action) => {
    const sandbox = await sandboxOf(seed);
    if (first[action] !== undefined) await rawCall(sandbox, first[action]);
    const { status, body } = await rawCall(sandbox, { Action: action, ...answers[action] });
    expect(status, body).toBe(200);
    const inner = new RegExp(
      `<${action}Response xmlns="[^"]+"><requestId>[^<]+</requestId>(.*)</${action}Response>$`,
    ).exec(body);
    expect(inner, body).not.toBeNull();
    const output = operationOf(action)[5];
    const hasOutput = Array.isArray(unwrap(output).schema);
    // Actions whose answer the SDK does not look into say `return` all the same, as EC2 does.
    expect(hasOutput ? strangers(inner?.[1] ?? '', output) : [inner?.[1]]).toEqual(
      hasOutput ? [] : ['<return>true</return>'],
    );
  });
});
