import { DescribeImageReferencesCommand, paginateDescribeImageReferences } from '@aws-sdk/client-ec2';
import { describe, expect, test } from 'vitest';
import type { AccountSeed } from '../../sandbox/index.ts';
import { ec2Of, refusalOf, region, sandboxOf } from './helpers.ts';

const imageId = 'ami-0aaaaaaaaaaaaaaaa';
const base = `arn:aws:ec2:${region}:123456789012`;
const parameter = `arn:aws:ssm:${region}:123456789012:parameter/golden`;

const seed: AccountSeed = {
  images: [{ region, id: imageId, name: 'one' }],
  instances: [
    { region, id: 'i-0aaaaaaaaaaaaaaaa', imageId },
    { region, id: 'i-0bbbbbbbbbbbbbbbb', imageId, state: 'terminated' },
    { region, id: 'i-0cccccccccccccccc' },
  ],
  launchTemplates: [
    { region, id: 'lt-0aaaaaaaaaaaaaaaa', name: 'new', versions: [{ imageId }, {}, {}] },
    {
      region,
      id: 'lt-0bbbbbbbbbbbbbbbb',
      name: 'old',
      versions: [{ imageId }, ...Array.from({ length: 10 }, () => ({ imageId: 'ami-0bbbbbbbbbbbbbbbb' }))],
    },
  ],
  references: [{ region, imageId, resourceType: 'ssm:Parameter', arn: parameter }],
};

const live = { OptionName: 'state-name' as const, OptionValues: ['running', 'stopped'] };
const deep = { OptionName: 'version-depth' as const, OptionValues: ['10000'] };

describe('DescribeImageReferences', () => {
  test.each([
    [
      'everything, terminated instances and the 10 newest versions included',
      { IncludeAllResourceTypes: true },
      [
        `${base}:instance/i-0aaaaaaaaaaaaaaaa`,
        `${base}:instance/i-0bbbbbbbbbbbbbbbb`,
        `${base}:launch-template/lt-0aaaaaaaaaaaaaaaa`,
        parameter,
      ],
    ],
    [
      'live instances only',
      { ResourceTypes: [{ ResourceType: 'ec2:Instance' as const, ResourceTypeOptions: [live] }] },
      [`${base}:instance/i-0aaaaaaaaaaaaaaaa`],
    ],
    [
      'every version of every template',
      { ResourceTypes: [{ ResourceType: 'ec2:LaunchTemplate' as const, ResourceTypeOptions: [deep] }] },
      [`${base}:launch-template/lt-0aaaaaaaaaaaaaaaa`, `${base}:launch-template/lt-0bbbbbbbbbbbbbbbb`],
    ],
    [
      'all types, with the states of one of them narrowed',
      {
        IncludeAllResourceTypes: true,
        ResourceTypes: [{ ResourceType: 'ec2:Instance' as const, ResourceTypeOptions: [live] }],
      },
      [`${base}:instance/i-0aaaaaaaaaaaaaaaa`, `${base}:launch-template/lt-0aaaaaaaaaaaaaaaa`, parameter],
    ],
  ])('%s', async (_text, input, expected) => {
    const ec2 = ec2Of(await sandboxOf(seed));
    const { ImageReferences = [] } = await ec2.send(
      new DescribeImageReferencesCommand({ ImageIds: [imageId], ...input }),
    );
    expect(ImageReferences.map((reference) => reference.Arn).sort()).toEqual([...expected].sort());
    expect(ImageReferences.every((reference) => reference.ImageId === imageId)).toBe(true);
  });

  test('comes in pages', async () => {
    const instances = Array.from({ length: 12 }, () => ({ region, imageId }));
    const sandbox = await sandboxOf({ images: seed.images ?? [], instances });
    const arns = new Set<unknown>();
    const config = { client: ec2Of(sandbox), pageSize: 5 };
    const input = { ImageIds: [imageId], IncludeAllResourceTypes: true };
    for await (const page of paginateDescribeImageReferences(config, input)) {
      for (const reference of page.ImageReferences ?? []) arns.add(reference.Arn);
    }
    expect(arns.size).toBe(12);
    expect(sandbox.requests).toHaveLength(3);
  });

  test.each([
    ['no resource types', {}, 'MissingParameter'],
    [
      'an image that is not there',
      { ImageIds: ['ami-0eeeeeeeeeeeeeeee'], IncludeAllResourceTypes: true },
      'InvalidAMIID.NotFound',
    ],
    [
      'eleven images',
      { ImageIds: Array.from({ length: 11 }, (_, i) => `ami-0aaaaaaaaaaaaaa${i + 10}`), IncludeAllResourceTypes: true },
      'InvalidParameterValue',
    ],
    [
      'a state that is none',
      {
        ResourceTypes: [
          {
            ResourceType: 'ec2:Instance' as const,
            ResourceTypeOptions: [{ OptionName: 'state-name' as const, OptionValues: ['alive'] }],
          },
        ],
      },
      'InvalidParameterValue',
    ],
    [
      'an option of another type',
      { ResourceTypes: [{ ResourceType: 'ec2:Instance' as const, ResourceTypeOptions: [deep] }] },
      'InvalidParameterValue',
    ],
  ])('refuses %s', async (_text, input, code) => {
    const ec2 = ec2Of(await sandboxOf(seed));
    const call = ec2.send(new DescribeImageReferencesCommand({ ImageIds: [imageId], ...input }));
    expect(await refusalOf(call)).toMatchObject({ code });
  });
});
