import { describe, expect, it } from 'vitest';
import { incidentsOf } from '../../src/decide/incidents.ts';
import { unreadRegions } from '../../src/decide/unread.ts';
import type { KindName, RegionInventory, Skipped } from '../../src/model.ts';
import { expectedKinds, leftOutKinds, unfoundKinds, unfoundWarning } from '../../src/plan/kinds-due.ts';
import { fault, frankfurt, makeRegion, oregon, web } from '../decide/make-model.ts';
import { makePlan, makeSelection } from './make-retained-plan.ts';

const dark = (kind: KindName, also?: readonly KindName[]): RegionInventory => ({
  kind,
  region: oregon,
  read: false,
  fault,
  ...(also && { also }),
});

it('of whatever there is, no kind is expected by name', () => {
  expect(expectedKinds({ kinds: ['ec2-instance'] })).toEqual(['ec2-instance']);
  expect(expectedKinds({ kinds: ['ec2-instance'], allKinds: true })).toEqual([]);
});

describe('kinds of which nothing was found', () => {
  const asked: readonly KindName[] = ['ec2-instance', 'ebs-volume', 'rds-instance'];
  const found = (...kinds: readonly KindName[]) => kinds.map((kind) => ({ kind }));

  it.each<[string, readonly RegionInventory[], readonly KindName[], readonly KindName[]]>([
    ['all of them', [makeRegion()], [], asked],
    ['those that were not found', [makeRegion()], ['ebs-volume', 'rds-cluster'], ['ec2-instance', 'rds-instance']],
    ['none that was not read somewhere', [makeRegion(), dark('ec2-instance')], [], ['ebs-volume', 'rds-instance']],
    ['none that was not read with another', [dark('EFS', ['ebs-volume', 'rds-instance'])], [], ['ec2-instance']],
    ['none where all were found', [makeRegion()], asked, []],
  ])('%s', (_, regions, kinds, unfound) => {
    expect(unfoundKinds(asked, regions, found(...kinds))).toEqual(unfound);
  });

  it.each([
    [
      'tag',
      'Backup:daily',
      /^nothing of the kind ebs-volume carries the tag Backup:daily; check the tag and the regions/,
    ],
    [
      'plan',
      'p',
      /^nothing of the kind ebs-volume is selected by p; check the selection in the plan file and the regions/,
    ],
  ] as const)('are told by %s', (by, target, message) => {
    expect(unfoundWarning('ebs-volume', by, target)).toEqual({
      region: null,
      target: 'ebs-volume',
      message: expect.stringMatching(message),
    });
  });
});

describe('kinds of a plan that the input leaves out', () => {
  const plan = (...kinds: readonly KindName[]) => makePlan('p', [], { selection: makeSelection({ kinds }) });

  it.each<[string, readonly KindName[], readonly KindName[]]>([
    ['of a plan for all kinds', [], ['ec2-instance']],
    ['where all are looked at', ['rds-instance'], ['ec2-instance', 'rds-instance']],
  ])('are none %s', (_, kinds, looked) => {
    expect(leftOutKinds(plan(...kinds), looked)).toEqual({});
  });

  it('are a warning where some are looked at', () => {
    expect(leftOutKinds(plan('rds-cluster', 'ec2-instance', 'ebs-volume'), ['rds-instance', 'ec2-instance'])).toEqual({
      warning: {
        region: null,
        target: 'p',
        message:
          'kinds: the plan p is for rds-cluster and ebs-volume too, and this run looks at rds-instance and ec2-instance; write kinds: ec2-instance ebs-volume rds-instance rds-cluster',
      },
    });
  });

  it('are a failure where none is looked at', () => {
    expect(leftOutKinds(plan('rds-instance'), ['ec2-instance'])).toEqual({
      failure: {
        region: null,
        target: 'p',
        action: 'select',
        fault: {
          code: 'bad-input',
          message:
            'kinds: the plan p is for rds-instance, and this run looks at ec2-instance; write kinds: ec2-instance rds-instance',
          advice: expect.stringMatching(/^Write what the plan is for in the input kinds/),
        },
      },
    });
  });
});

it('what is broken is a failure, and what somebody left out is not', () => {
  const skipped = (incident?: true): Skipped => ({
    kind: 'rds-instance',
    region: frankfurt,
    id: web,
    name: 'orders',
    reason: incident ? 'it is storage-full' : 'it is stopped',
    actionNeeded: false,
    ...(incident && { incident }),
  });
  expect(incidentsOf([skipped(), skipped(true)])).toEqual({
    skipped: [skipped()],
    failures: [
      {
        region: frankfurt,
        target: web,
        action: 'create',
        subject: { kind: 'rds-instance', resourceId: web, resourceName: 'orders', recoveryPointId: null },
        fault: {
          code: 'wrong-state',
          message: 'it is storage-full, so no DB snapshot of it can be made: it has no backup of this run',
          advice: expect.stringMatching(/^Bring the database out of that state/),
        },
      },
    ],
  });
});

it('a region that could not be read is a failure', () => {
  expect(unreadRegions([makeRegion(), dark('ec2-instance')])).toEqual([
    { region: oregon, target: oregon, action: 'read', fault },
  ]);
});
