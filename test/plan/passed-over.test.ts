import { describe, expect, it } from 'vitest';
import { keyOf, type Resource, region, resourceId } from '../../src/model.ts';
import {
  passedOverBy,
  passedOverFailures,
  passedOverWords,
  type SwitchedOff,
  typesPassedOver,
} from '../../src/plan/passed-over.ts';
import { makeResource } from '../decide/make-model.ts';
import { makeAwsPlan, makeSelection, reference, tags } from './make-plan.ts';

const [eu, us] = [region('eu-central-1'), region('us-west-2')];
const of = (kind: Resource['kind'], id: string, more: Partial<Resource> = {}) =>
  makeResource({ kind, id: resourceId(id), region: eu, name: '', ...more });
const selection = makeSelection({ tags: tags('Backup:daily') });
const passedIn = (
  resource: Resource,
  off: SwitchedOff,
  more: Partial<Parameters<typeof makeSelection>[0]> = {},
): string[] =>
  passedOverBy(makeAwsPlan({ selection: { ...selection, ...more } }), [resource], off).map(
    (one) => `${one.resource.id} ${one.type}`,
  );
const off = (...types: readonly string[]): SwitchedOff => new Map([[eu, types]]);

describe('what AWS Backup passes over', () => {
  it.each<[string, Resource, SwitchedOff, Parameters<typeof passedIn>[2], string[]]>([
    ['nothing where all is switched on', of('ec2-instance', 'i-1'), off(), {}, []],
    ['what is switched off', of('ec2-instance', 'i-1'), off('EBS', 'EC2'), {}, ['i-1 EC2']],
    ['not what another type is switched off for', of('ec2-instance', 'i-1'), off('EBS'), {}, []],
    ['not what is switched off elsewhere', of('ec2-instance', 'i-1', { region: us }), off('EC2'), {}, []],
    ['a type in the spelling of another call', of('FSx', 'fs-1'), off('FSX'), {}, ['fs-1 FSx']],
    // A kind or an ARN that the plan names overrules the switch.
    ['not a kind that is named', of('ec2-instance', 'i-1'), off('EC2'), { kinds: ['ec2-instance'] }, []],
    ['not what is named', of('ec2-instance', 'i-1'), off('EC2'), { resources: [reference('i-1')] }, []],
    [
      'what stands beside something named',
      of('ec2-instance', 'i-1'),
      off('EC2'),
      { resources: [reference('i-2')] },
      ['i-1 EC2'],
    ],
    // Unless its type shares its ARNs with others.
    ['a cluster that is named', of('rds-cluster', 'c'), off('Aurora'), { kinds: ['rds-cluster'] }, ['c Aurora']],
    ['a graph that is named', of('Neptune', 'c'), off('Neptune'), { kinds: ['Neptune'] }, ['c Neptune']],
    ['documents that are named', of('DocumentDB', 'c'), off('DocumentDB'), { kinds: ['DocumentDB'] }, ['c DocumentDB']],
    ['a file system that is named', of('FSx', 'fs-1'), off('FSx'), { kinds: ['FSx'] }, ['fs-1 FSx']],
    [
      'not a cluster of several zones that is named',
      of('rds-cluster', 'c', { clusterType: 'RDS' }),
      off('RDS', 'Aurora'),
      { kinds: ['rds-cluster'] },
      [],
    ],
  ])('is %s', (_, resource, switchedOff, more, expected) => {
    expect(passedIn(resource, switchedOff, more)).toEqual(expected);
  });

  const passed = (...resources: readonly Resource[]) =>
    passedOverBy(
      makeAwsPlan({ selection }),
      resources,
      new Map([
        [eu, ['EC2', 'Aurora']],
        [us, ['EC2']],
      ]),
    );

  it('is a failure for each type of a region', () => {
    const [web, more, there, cluster] = [
      of('ec2-instance', 'i-1', { name: 'web' }),
      of('ec2-instance', 'i-2'),
      of('ec2-instance', 'i-3', { region: us, name: 'west' }),
      of('rds-cluster', 'c'),
    ];
    const failures = passedOverFailures(makeAwsPlan({ name: 'p', selection }), passed(web, there, more, cluster));
    expect(failures.map((one) => [one.region, one.fault.message, one.subject?.resourceId])).toEqual([
      [
        eu,
        'the plan p selects web (i-1), i-2, and AWS Backup is switched off for EC2 in eu-central-1: it passes over them in silence',
        undefined,
      ],
      [
        us,
        'the plan p selects west (i-3), and AWS Backup is switched off for EC2 in us-west-2: it passes over it in silence',
        'i-3',
      ],
      [
        eu,
        'the plan p selects c, and AWS Backup is switched off for Aurora in eu-central-1: it passes over it in silence',
        'c',
      ],
    ]);
    expect(failures[1]).toMatchObject({
      target: 'p',
      action: 'select',
      subject: { kind: 'ec2-instance', resourceId: 'i-3', resourceName: 'west', recoveryPointId: null },
    });
    expect(failures[0]).not.toHaveProperty('subject');
    // Naming the kind helps, but not for types that share their ARNs.
    expect(failures.map(({ fault }) => fault.advice.includes('Or name'))).toEqual([true, true, false]);
    expect(failures[1]?.fault.advice).toMatch(/Or name ec2-instance in kinds .* Until then no backup of it is made\.$/);
    expect(passedOverFailures(makeAwsPlan({ selection }), [])).toEqual([]);
  });

  it('is named, up to five', () => {
    const instances = (count: number) =>
      Array.from({ length: count }, (_, index) => of('ec2-instance', `i-${index + 1}`));
    expect(passedOverWords(passed(...instances(5)))).toBe('i-1, i-2, i-3, i-4, i-5');
    expect(passedOverWords(passed(...instances(7)))).toBe('i-1, i-2, i-3, i-4, i-5 and 2 more');
  });

  it('is known by its key', () => {
    const [web, cluster] = [of('ec2-instance', 'i-1'), of('rds-cluster', 'c')];
    expect([...typesPassedOver(passed(web, cluster))]).toEqual([
      [keyOf(web), 'EC2'],
      [keyOf(cluster), 'Aurora'],
    ]);
  });
});
