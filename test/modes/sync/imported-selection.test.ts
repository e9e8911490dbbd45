import { describe, expect, it } from 'vitest';
import type { ExistingPlan, SelectionDocument } from '../../../src/model/backup-plans.ts';
import { type Region, region } from '../../../src/model.ts';
import { saySelection, sayTag } from '../../../src/modes/sync/imported-selection.ts';
import { ROLE } from '../../plan/make-plan.ts';

const ireland = region('eu-west-1');
const oregon = region('us-west-2');
const INSTANCE = 'arn:aws:ec2:eu-west-1:123456789012:instance/i-01234567';
const DATABASE = 'arn:aws:rds:eu-west-1:123456789012:db:orders';
const A = { is: 'equals', key: 'A', value: '1' } as const;
const B = { is: 'equals', key: 'B', value: '2' } as const;
const NOT_E = { is: 'not-equals', key: 'E', value: '5' } as const;
const NOT_F = { is: 'not-equals', key: 'F', value: '6' } as const;

type There = ExistingPlan['selections'][number];

const assignment = (name: string, overrides: Partial<SelectionDocument & Pick<There, 'beyond'>> = {}): There => ({
  id: name,
  name,
  role: ROLE,
  resources: ['*'],
  conditions: [A],
  beyond: [],
  ...overrides,
});
const names = (name: string, resources: readonly string[], overrides: Parameters<typeof assignment>[1] = {}) =>
  assignment(name, { resources, conditions: [], ...overrides });

function said(assignments: readonly There[], regions: readonly Region[] = [ireland]) {
  const reading = saySelection(assignments, regions);
  return reading.ok ? reading.selection : reading.unsayable;
}

describe('the assignments of a plan, in a plan file', () => {
  it('are its tags', () => {
    expect(said([assignment('a', { conditions: [A, B, NOT_E, NOT_F] })])).toEqual({
      name: 'a',
      tags: ['A:1', 'B:2'],
      except: ['E:5', 'F:6'],
      regions: 'eu-west-1',
    });
    expect(said([assignment('a')], [ireland, oregon])).toEqual({
      name: 'a',
      tags: ['A:1'],
      regions: 'eu-west-1 us-west-2',
    });
  });

  it('are groups of tags where there are several', () => {
    expect(said([assignment('a', { conditions: [A, B, NOT_E] }), assignment('b', { conditions: [B, NOT_E] })])).toEqual(
      {
        name: ['a', 'b'],
        'any-of': [['A:1', 'B:2'], ['B:2']],
        except: ['E:5'],
        regions: 'eu-west-1',
      },
    );
  });

  it('are what is named, which comes last', () => {
    expect(said([names('n', [INSTANCE, DATABASE], { conditions: [NOT_E] })])).toEqual({
      name: 'n',
      except: ['E:5'],
      regions: 'eu-west-1',
      resources: [INSTANCE, DATABASE],
    });
    expect(said([names('n', [INSTANCE]), assignment('a')])).toEqual({
      name: ['a', 'n'],
      tags: ['A:1'],
      regions: 'eu-west-1',
      resources: [INSTANCE],
    });
  });

  it('are tags of which one is enough, with and without what is named', () => {
    const anyTag = [
      { key: 'A', value: '1' },
      { key: 'B', value: '2' },
    ];
    const groups = { name: 'n', 'any-of': [['A:1'], ['B:2']], regions: 'eu-west-1' };
    expect(said([names('n', [], { anyTag })])).toEqual(groups);
    expect(said([names('n', [INSTANCE], { anyTag, conditions: [NOT_E] })])).toEqual({
      ...groups,
      except: ['E:5'],
      resources: [INSTANCE],
    });
    expect(said([names('n', [INSTANCE], { anyTag: anyTag.slice(0, 1) })])).toEqual({
      name: 'n',
      tags: ['A:1'],
      regions: 'eu-west-1',
      resources: [INSTANCE],
    });
  });

  it.each<[readonly string[], readonly string[]]>([
    [['arn:aws:ec2:*:*:instance/*'], ['ec2-instance']],
    [
      ['arn:aws:rds:*:*:db:*', 'arn:aws:ec2:*:*:volume/*'],
      ['ebs-volume', 'rds-instance'],
    ],
    // Clusters of all engines share their ARNs.
    [['arn:aws:rds:*:*:cluster:*'], ['rds-cluster']],
    [['arn:aws:fsx:*:*:volume/*', 'arn:aws:fsx:*:*:file-system/*'], ['FSx']],
    [
      ['arn:aws:elasticfilesystem:*:*:file-system/*', 'arn:aws:s3:::*'],
      ['EFS', 'S3'],
    ],
  ])('are kinds where they are patterns for whole types: %j', (resources, kinds) => {
    expect(said([assignment('a', { resources })])).toEqual({ name: 'a', tags: ['A:1'], kinds, regions: 'eu-west-1' });
    const both = [assignment('a', { resources }), assignment('b', { resources: resources.toReversed() })];
    expect(said(both)).toMatchObject({ name: ['a', 'b'], kinds });
  });

  it('are the patterns of their partition', () => {
    const resources = ['arn:aws-cn:ec2:*:*:instance/*'];
    expect(said([assignment('a', { resources })], [region('cn-north-1')])).toMatchObject({ kinds: ['ec2-instance'] });
    expect(said([assignment('a', { resources })])).toEqual([`the resources ${resources[0]} of a`]);
  });
});

describe('what a plan file cannot say of assignments', () => {
  it.each<[string, readonly There[], readonly string[]]>([
    ['none at all', [], ['a plan without a resource assignment']],
    [
      'what is beyond it',
      [assignment('a', { beyond: ['x', 'y'] }), assignment('b', { beyond: ['z'] })],
      ['x of a', 'y of a', 'z of b'],
    ],
    [
      'everything, with no tag',
      [assignment('a', { conditions: [] }), assignment('b', { conditions: [NOT_E], resources: ['*', '*'] })],
      [
        'everything without a tag (*) of a',
        'everything without a tag (*, *) of b',
        'assignments that leave out different tags (a, b)',
      ],
    ],
    [
      'all of a type',
      [assignment('a', { conditions: [], resources: ['arn:aws:ec2:*:*:instance/*'] })],
      ['everything without a tag (arn:aws:ec2:*:*:instance/*) of a'],
    ],
    [
      'ListOfTags together with conditions',
      [assignment('a', { anyTag: [A] })],
      ['ListOfTags together with conditions of a'],
    ],
    ['everything, with ListOfTags', [names('a', ['*'], { anyTag: [A] })], ['the resources * of a']],
    [
      'half of a type',
      [assignment('a', { resources: ['arn:aws:fsx:*:*:volume/*'] })],
      ['the resources arn:aws:fsx:*:*:volume/* of a'],
    ],
    [
      'a type beside what is named',
      [assignment('a', { resources: ['arn:aws:ec2:*:*:instance/*', INSTANCE] })],
      ['the resources arn:aws:ec2:*:*:instance/* of a'],
    ],
    ['nothing', [assignment('a', { resources: [] })], ['conditions on named resources of a']],
    ['everything beside what is named', [assignment('a', { resources: ['*', INSTANCE] })], ['the resources * of a']],
    ['patterns of names', [names('a', [INSTANCE, `${INSTANCE}*`])], [`the resources ${INSTANCE}* of a`]],
    [
      'conditions on what is named',
      [assignment('a', { resources: [INSTANCE] })],
      ['conditions on named resources of a'],
    ],
    [
      'several of what is named',
      [names('a', [INSTANCE]), names('b', [DATABASE])],
      ['several assignments of named resources (a, b)'],
    ],
    [
      'other tags left out of each',
      [assignment('a', { conditions: [A, NOT_E] }), assignment('b', { conditions: [B, NOT_F] })],
      ['assignments that leave out different tags (a, b)'],
    ],
    [
      'tags left out of one alone',
      [assignment('a', { conditions: [A, NOT_E] }), names('b', [INSTANCE])],
      ['assignments that leave out different tags (a, b)'],
    ],
    [
      'other types of each',
      [assignment('a'), assignment('b', { resources: ['arn:aws:ec2:*:*:instance/*'] }), names('c', [DATABASE])],
      ['assignments of different types (a, b)'],
    ],
    [
      'ListOfTags beside others',
      [names('a', [INSTANCE], { anyTag: [A] }), assignment('b')],
      ['ListOfTags of a beside other assignments'],
    ],
  ])('is %s', (_what, assignments, unsayable) => {
    expect(said(assignments)).toEqual(unsayable);
  });

  it('is not the order in which tags are left out', () => {
    const [one, other] = [[A, NOT_E, NOT_F] as const, [B, NOT_F, NOT_E] as const];
    expect(said([assignment('a', { conditions: one }), assignment('b', { conditions: other })])).toMatchObject({
      except: ['E:5', 'F:6'],
    });
  });
});

describe('a tag in a plan file', () => {
  it.each([
    ['Environment', 'production'],
    ['a/b', 'x.y+z=1@home-2_3'],
  ])('is one text: %s, %s', (key, value) => {
    expect(sayTag({ key, value })).toBe(`${key}:${value}`);
  });

  it.each([
    ['a:b', 'c'],
    ['a', 'b:c'],
    ['a b', 'c'],
    ['a', ' c'],
    ['a', 'c '],
    [' a', 'c'],
    ['a', ''],
    ['ä', 'c'],
    ['a', '"c"'],
    ['a', '#c'],
  ])('is key and value where a text could be misread: %j, %j', (key, value) => {
    expect(sayTag({ key, value })).toEqual({ key, value });
  });
});
