import { DescribeInstancesCommand } from '@aws-sdk/client-ec2';
import { describe, expect, test } from 'vitest';
import { compilePattern } from '../../sandbox/filters.ts';
import { ec2Of, refusalOf, region, sandboxOf } from './helpers.ts';

describe('a filter value', () => {
  test.each([
    ['Yes', 'Yes', true],
    ['Yes', 'yes', false],
    ['Yes', 'Yes!', false],
    ['*', '', true],
    ['*', 'a\nb', true],
    ['prod*', 'prod', true],
    ['prod*', 'production', true],
    ['*prod', 'preprod', true],
    ['web?', 'web', true],
    ['web?', 'web1', true],
    ['web?', 'web12', false],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
    ['a\\?', 'a?', true],
    ['a\\?', 'a', false],
    ['a\\\\b', 'a\\b', true],
    ['a.b', 'axb', false],
    ['a+(b)[c]{d}^$|', 'a+(b)[c]{d}^$|', true],
    ['2026-11-*', '2026-11-21T23:00:00.000Z', true],
    ['a/b-c*', 'a/b-cd', true],
  ])('%j against %j: %s', (pattern, text, matches) => {
    expect(compilePattern(pattern).test(text)).toBe(matches);
  });
});

describe('filters of a request', () => {
  const seed = {
    instances: [
      { region, id: 'i-0aaaaaaaaaaaaaaaa', tags: { Backup: 'Yes', Team: 'a:b' } },
      { region, id: 'i-0bbbbbbbbbbbbbbbb', tags: { backup: 'Yes' }, state: 'stopped' as const },
      { region, id: 'i-0cccccccccccccccc', tags: { Backup: 'yes' } },
      { region, id: 'i-0dddddddddddddddd', tags: { Backup: '*' }, rootDeviceType: 'instance-store' as const },
    ],
  };
  const all = ['a', 'b', 'c', 'd'];

  test.each<[string, [string, string[]][], string[]]>([
    ['none', [], all],
    ['a tag', [['tag:Backup', ['Yes']]], ['a']],
    ['a tag with a colon', [['tag:Team', ['a:b']]], ['a']],
    ['any of its values', [['tag:Backup', ['Yes', 'yes']]], ['a', 'c']],
    ['a wildcard', [['tag:Backup', ['*']]], ['a', 'c', 'd']],
    ['an escaped wildcard', [['tag:Backup', ['\\*']]], ['d']],
    ['a key', [['tag-key', ['Backup']]], ['a', 'c', 'd']],
    [
      'all filters',
      [
        ['tag:Backup', ['*']],
        ['root-device-type', ['ebs']],
      ],
      ['a', 'c'],
    ],
    ['states', [['instance-state-name', ['stopped', 'stopping']]], ['b']],
    ['ids', [['instance-id', ['i-0cccccccccccccccc', 'i-0eeeeeeeeeeeeeeee']]], ['c']],
    ['an id with a wildcard', [['instance-id', ['i-0a*']]], ['a']],
  ])('%s', async (_text, filters, expected) => {
    const ec2 = ec2Of(await sandboxOf(seed));
    const Filters = filters.map(([Name, Values]) => ({ Name, Values }));
    const { Reservations = [] } = await ec2.send(new DescribeInstancesCommand({ Filters }));
    const found = Reservations.flatMap(({ Instances = [] }) =>
      Instances.map(({ InstanceId }) => InstanceId?.charAt(3)),
    );
    expect(found.sort()).toEqual(expected);
  });

  const values = (count: number) => Array.from({ length: count }, (_, i) => `v${i}`);

  test.each([
    ['a name AWS does not know', [{ Name: 'instance-state', Values: ['running'] }], 'InvalidParameterValue'],
    ['a name AWS knows and the sandbox does not', [{ Name: 'vpc-id', Values: ['vpc-1'] }], 'NotModelledBySandbox'],
    ['no values', [{ Name: 'image-id', Values: [] }], 'InvalidParameterValue'],
    ['a value of 256 characters', [{ Name: 'tag:a', Values: ['v'.repeat(256)] }], 'InvalidParameterValue'],
    ['51 filters', values(51).map((Name) => ({ Name: `tag:${Name}`, Values: ['v'] })), 'FilterLimitExceeded'],
    [
      '201 values',
      [
        { Name: 'tag:a', Values: values(100) },
        { Name: 'tag:b', Values: values(101) },
      ],
      'FilterLimitExceeded',
    ],
  ])('%s: refused', async (_text, Filters, code) => {
    const ec2 = ec2Of(await sandboxOf());
    expect(await refusalOf(ec2.send(new DescribeInstancesCommand({ Filters })))).toMatchObject({ code, status: 400 });
  });

  test('50 filters, 200 values and 255 characters pass', async () => {
    const ec2 = ec2Of(await sandboxOf());
    const many = values(50).map((Name) => ({ Name: `tag:${Name}`, Values: ['1', '2', '3', '4'] }));
    await ec2.send(new DescribeInstancesCommand({ Filters: many }));
    await ec2.send(new DescribeInstancesCommand({ Filters: [{ Name: 'tag:a', Values: ['v'.repeat(255)] }] }));
  });
});
