import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authorize } from './authorize.ts';
import type { RecordedRequest } from './recorded-request.ts';
import {
  backup,
  context,
  createImage,
  dryRunOfBackup,
  dryRunOfPurge,
  ec2,
  FOREIGN,
  INSTANCE,
  OF_THE_SCRIPT,
  OUR_SNAPSHOTS,
  OURS,
  purge,
  retain,
  setExpire,
  UNTAGGED,
  UNTAGGED_INSTANCE,
  UNTAGGED_SNAPSHOT,
  writes,
} from './requests.ts';

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../infra/policies/${name}.json`, import.meta.url), 'utf8'));
}

const look = read('look');
const backupPolicy = read('backup');
const purgePolicy = read('purge');
const retainPolicy = read('retain');

async function denials(policy: unknown, requests: readonly RecordedRequest[]) {
  return (await authorize(policy, requests, context)).map(({ permission, resource }) => `${permission} ${resource}`);
}

const image = (id: string) => `arn:aws:ec2:eu-central-1::image/${id}`;
const snapshot = (id: string) => `arn:aws:ec2:eu-central-1::snapshot/${id}`;
const newImage = image('ami-00000000000000000');
const newSnapshot = snapshot('snap-00000000000000000');

describe('the look role', () => {
  it('may read all that a dry run reads', async () => {
    expect(await denials(look, [...dryRunOfBackup, ...dryRunOfPurge])).toEqual([]);
  });

  it.each(writes.map((request) => [request.action, request] as const))('may not %s', async (_, request) => {
    expect(await denials(look, [request])).not.toEqual([]);
  });

  it('may read launch templates as a part of the check for users of an AMI, and not otherwise', async () => {
    const check = ec2('DescribeImageReferences', { 'ResourceType.1.ResourceType': 'ec2:LaunchTemplate' });
    expect(await denials(look, [check])).toEqual([]);
    expect(await denials(look, [ec2('DescribeLaunchTemplateVersions')])).toEqual([
      'ec2:DescribeLaunchTemplateVersions *',
    ]);
  });
});

describe('the backup role', () => {
  it('may send every request of a backup', async () => {
    expect(await denials(backupPolicy, backup)).toEqual([]);
  });

  it('may not image an instance without the tag', async () => {
    expect(await denials(backupPolicy, [createImage(UNTAGGED_INSTANCE)])).toEqual([
      `ec2:CreateImage arn:aws:ec2:eu-central-1:123456789012:instance/${UNTAGGED_INSTANCE}`,
    ]);
  });

  it('may not leave snapshots untagged', async () => {
    const tags = { CreatedBy: 'backupViaTag', Expire: 'never' };
    expect(await denials(backupPolicy, [createImage(INSTANCE, { image: tags })])).toEqual([
      `ec2:CreateImage ${newSnapshot}`,
    ]);
  });

  it.each([
    ['nothing', {}],
    ['no Expire', { CreatedBy: 'backupViaTag' }],
    ['no CreatedBy', { Expire: 'never' }],
    ['CreatedBy in other case', { CreatedBy: 'BackupViaTag', Expire: 'never' }],
  ])('may not create with %s', async (_, tags) => {
    expect(await denials(backupPolicy, [createImage(INSTANCE, { image: tags, snapshot: tags })])).toEqual([
      `ec2:CreateImage ${newImage}`,
      `ec2:CreateImage ${newSnapshot}`,
    ]);
  });

  it.each(writes.filter(({ action }) => action !== 'CreateImage').map((request) => [request.action, request] as const))(
    'may not %s',
    async (_, request) => {
      expect(await denials(backupPolicy, [request])).not.toEqual([]);
    },
  );
});

describe('the purge role', () => {
  it('may send every request of a purge', async () => {
    expect(await denials(purgePolicy, purge)).toEqual([]);
  });

  it.each(
    writes
      .filter(({ action }) => action !== 'DeregisterImage' && action !== 'DeleteSnapshot')
      .map((request) => [request.action, request] as const),
  )('may not %s', async (_, request) => {
    expect(await denials(purgePolicy, [request])).not.toEqual([]);
  });

  it('may not deregister an AMI that carries no tags of ours', async () => {
    const requests = [UNTAGGED, FOREIGN].map((id) => ec2('DeregisterImage', { ImageId: id }));
    expect(await denials(purgePolicy, requests)).toEqual([
      `ec2:DeregisterImage ${image(UNTAGGED)}`,
      `ec2:DeregisterImage ${image(FOREIGN)}`,
    ]);
  });

  it('may not make a foreign AMI deletable by tagging it, even with a policy that allows tagging beside it', async () => {
    const allowTagging = { Sid: 'Tagging', Effect: 'Allow', Action: 'ec2:CreateTags', Resource: '*' };
    const { Statement: statements, ...rest } = purgePolicy as { Statement: unknown[] };
    const tag = ec2('CreateTags', { 'ResourceId.1': FOREIGN, 'Tag.1.Key': 'CreatedBy', 'Tag.1.Value': 'backupViaTag' });
    const [denied] = await authorize({ ...rest, Statement: [...statements, allowTagging] }, [tag], context);
    expect(denied?.result).toBe('ExplicitlyDenied');
  });

  it('deregisters an AMI of the original script, and leaves its untagged snapshot', async () => {
    const request = ec2('DeregisterImage', { ImageId: OF_THE_SCRIPT, DeleteAssociatedSnapshots: 'true' });
    expect(await denials(purgePolicy, [request])).toEqual([`ec2:DeleteSnapshot ${snapshot(UNTAGGED_SNAPSHOT)}`]);
  });
});

describe('the retain role', () => {
  it('may send every request of a retain', async () => {
    expect(await denials(retainPolicy, retain)).toEqual([]);
  });

  it.each(writes.filter(({ action }) => action !== 'CreateTags').map((request) => [request.action, request] as const))(
    'may not %s',
    async (_, request) => {
      expect(await denials(retainPolicy, [request])).not.toEqual([]);
    },
  );

  it.each([
    ['CreatedBy', { CreatedBy: 'backupViaTag' }],
    ['Expire and another beside it', { Expire: 'never', CreatedBy: 'backupViaTag' }],
    ['expire in other case', { expire: 'never' }],
  ])('may not write %s', async (_, tags) => {
    expect(await denials(retainPolicy, [setExpire([OURS], tags)])).toEqual([`ec2:CreateTags ${image(OURS)}`]);
  });

  it('may not tag what carries no tags of ours', async () => {
    const others = [UNTAGGED, FOREIGN, UNTAGGED_SNAPSHOT];
    expect(await denials(retainPolicy, [setExpire(others), setExpire([INSTANCE])])).toEqual([
      `ec2:CreateTags ${image(UNTAGGED)}`,
      `ec2:CreateTags ${image(FOREIGN)}`,
      `ec2:CreateTags ${snapshot(UNTAGGED_SNAPSHOT)}`,
      `ec2:CreateTags arn:aws:ec2:eu-central-1:123456789012:instance/${INSTANCE}`,
    ]);
  });
});

describe('the translation of requests', () => {
  it('asks for every snapshot of an AMI that is deregistered with them', async () => {
    const nothing = { Version: '2012-10-17', Statement: [] };
    const request = ec2('DeregisterImage', { ImageId: OURS, DeleteAssociatedSnapshots: 'true' });
    expect(await denials(nothing, [request])).toEqual([
      `ec2:DeregisterImage ${image(OURS)}`,
      ...OUR_SNAPSHOTS.map((id) => `ec2:DeleteSnapshot ${snapshot(id)}`),
    ]);
  });

  it('refuses a request that it does not know', async () => {
    await expect(authorize(look, [ec2('ExportImage')], context)).rejects.toThrow('ec2:ExportImage');
  });

  it('refuses a policy that is not valid', async () => {
    const broken = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ec2:Describe' }] };
    await expect(authorize(broken, [ec2('DescribeRegions')], context)).rejects.toThrow();
  });
});
