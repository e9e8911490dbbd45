import { describe, expect, it } from 'vitest';
import type { PlanBackupRequest } from '../../../src/inputs/request.ts';
import { type KindName, type Resource, resourceId } from '../../../src/model.ts';
import { decidePlannedBackup } from '../../../src/modes/backup/decide-planned.ts';
import type { DirectPlan } from '../../../src/plan/model.ts';
import {
  fault,
  frankfurt,
  makeBackupRequest,
  makeInventory,
  makeRegion,
  makeResource,
  NOW,
} from '../../decide/make-model.ts';
import { makePlan, makeRule, makeSelection, reference, tags } from '../../plan/make-plan.ts';

function request(kinds: readonly KindName[]): PlanBackupRequest {
  const { tagLines: _, expiry: __, expiryText: ___, ...common } = makeBackupRequest({ kinds });
  return { ...common, tagLines: null, planFile: '.github/backup-plans.yml', plan: '', rule: '' };
}

const database = makeResource({ kind: 'rds-instance', id: resourceId('orders') });
const cluster = makeResource({ kind: 'rds-cluster', id: resourceId('orders') });

function decide(selection: Parameters<typeof makeSelection>[0], kinds: readonly KindName[], unread = false) {
  const plan = makePlan({ selection: makeSelection(selection) });
  const inventory = makeInventory(
    ...kinds.map((kind) =>
      unread && kind === 'rds-cluster'
        ? ({ kind, region: frankfurt, read: false, fault } as const)
        : makeRegion({ kind, resources: [database, cluster].filter((one) => one.kind === kind) }),
    ),
  );
  const { changes, failures, warnings } = decidePlannedBackup(
    inventory,
    { ...request(kinds), ifNoneFound: 'ignore' },
    [{ plan, rule: makeRule() }],
    NOW,
  );
  return {
    made: changes.map((change) => (change.action === 'create' ? change.resource.kind : change.action)),
    failures: failures.map(({ region, target, fault: { code } }) => [region, target, code]),
    warnings: warnings.map(({ target, message }) => [target, message]),
  };
}

describe('a plan for some kinds', () => {
  it('makes backups of no others', () => {
    const selection = { tags: tags('Backup:ProductionDaily') };
    const both = ['rds-instance', 'rds-cluster'] as const;
    expect(decide(selection, both).made).toEqual(['rds-instance', 'rds-cluster']);
    expect(decide({ ...selection, kinds: ['rds-cluster'] }, both).made).toEqual(['rds-cluster']);
  });
});

describe('a plan for kinds that the run leaves out', () => {
  const selection = { tags: tags('Backup:ProductionDaily') };
  const machines = makePlan({ name: 'machines', selection: makeSelection(selection) });
  const databases = (...kinds: readonly KindName[]) =>
    makePlan({ name: 'databases', selection: makeSelection({ ...selection, kinds }) });
  const run = (kinds: readonly KindName[], ...plans: readonly DirectPlan[]) => {
    const resources = [makeResource(), database];
    const { changes, failures, warnings } = decidePlannedBackup(
      makeInventory(
        ...kinds.map((kind) => makeRegion({ kind, resources: resources.filter((one) => one.kind === kind) })),
      ),
      request(kinds),
      plans.flatMap((plan) => [
        { plan, rule: makeRule() },
        { plan, rule: makeRule({ name: 'weekly' }) },
      ]),
      NOW,
    );
    return { made: changes.length, failures, warnings };
  };

  it('is a failure where it is for no other, and takes no other backup away', () => {
    expect(run(['ec2-instance'], machines, databases('rds-instance', 'rds-cluster'))).toEqual({
      made: 1,
      failures: [
        {
          region: null,
          target: 'databases',
          action: 'select',
          fault: {
            code: 'bad-input',
            message:
              'kinds: the plan databases is for rds-instance and rds-cluster, and this run looks at ec2-instance; write kinds: ec2-instance rds-instance rds-cluster',
            advice:
              'Write what the plan is for in the input kinds, or name the plans that are to run in the input plan.',
          },
        },
      ],
      warnings: [],
    });
  });

  it('is a failure in a run of it alone, and the only one', () => {
    const { failures } = run(['ec2-instance'], databases('rds-instance'));
    expect(failures).toMatchObject([{ target: 'databases', fault: { code: 'bad-input' } }]);
  });

  it('is a warning where the run looks at some of them', () => {
    expect(run(['ec2-instance', 'rds-instance'], machines, databases('rds-instance', 'rds-cluster'))).toEqual({
      made: 2,
      failures: [],
      warnings: [
        {
          region: null,
          target: 'databases',
          message:
            'kinds: the plan databases is for rds-cluster too, and this run looks at ec2-instance and rds-instance; write kinds: ec2-instance rds-instance rds-cluster',
        },
      ],
    });
  });

  it('is neither where the run looks at all of them, or the plan is for whatever it looks at', () => {
    const all = run(['ec2-instance', 'rds-instance'], machines, databases('rds-instance'));
    expect(all).toEqual({ made: 2, failures: [], warnings: [] });
  });
});

describe('a kind of which nothing is found', () => {
  const warning = {
    region: null,
    target: 'rds-cluster',
    message:
      'nothing of the kind rds-cluster is selected by production/daily; check the selection in the plan file and the regions, or, where that is expected, take rds-cluster out of kinds or set if-none-found to ignore',
  };
  const run = (selected: readonly KindName[], overrides: Partial<PlanBackupRequest> = {}, clusters = makeNone()) => {
    const kinds = ['rds-instance', 'rds-cluster'] as const;
    const plan = makePlan({ selection: makeSelection({ tags: tags('Backup:ProductionDaily'), kinds: selected }) });
    const { warnings } = decidePlannedBackup(
      makeInventory(makeRegion({ kind: 'rds-instance', resources: [database] }), clusters),
      { ...request(kinds), ...overrides },
      [{ plan, rule: makeRule() }],
      NOW,
    );
    return warnings;
  };
  function makeNone(resources: readonly Resource[] = []) {
    return makeRegion({ kind: 'rds-cluster', resources });
  }

  it('is a warning where a plan that is due asks for it by name', () => {
    expect(run(['rds-instance', 'rds-cluster'])).toEqual([warning]);
    expect(run(['rds-instance', 'rds-cluster'], { ifNoneFound: 'warn' })).toEqual([warning]);
  });

  it('is none where no plan names it, where that is asked for, or where it is found or skipped', () => {
    expect(run([])).toEqual([]);
    expect(run(['rds-instance', 'rds-cluster'], { ifNoneFound: 'ignore' })).toEqual([]);
    expect(run(['rds-instance', 'rds-cluster'], {}, makeNone([cluster]))).toEqual([]);
    const stopped = { ...cluster, obstacle: { reason: 'it is being deleted', actionNeeded: false } };
    expect(run(['rds-instance', 'rds-cluster'], {}, makeNone([stopped]))).toEqual([]);
  });
});

describe('what a plan names', () => {
  const named = { resources: [reference('orders', frankfurt, 'rds-cluster')] };

  it('is backed up and nothing else of that name', () => {
    expect(decide(named, ['rds-instance', 'rds-cluster'])).toEqual({
      made: ['rds-cluster'],
      failures: [],
      warnings: [],
    });
  });

  it('is a warning where the run does not look at its kind, since another run may', () => {
    expect(decide(named, ['rds-instance'])).toEqual({
      made: [],
      failures: [],
      warnings: [
        [
          'orders',
          'the plan production names orders, and this run does not look at it: the input kinds leaves rds-cluster out',
        ],
      ],
    });
  });

  it('is a failure where it is looked for and not there, whatever another kind has', () => {
    const gone = { resources: [reference('gone', frankfurt, 'rds-cluster'), reference('i-01234567')] };
    expect(decide(gone, ['ec2-instance', 'rds-cluster']).failures).toEqual([
      [frankfurt, 'gone', 'resource-gone'],
      [null, 'i-01234567', 'resource-gone'],
    ]);
    // Whether the cluster is there is not known; that the instance is not there is.
    expect(decide(gone, ['ec2-instance', 'rds-cluster'], true).failures).toEqual([
      [frankfurt, frankfurt, 'access-denied'],
      [null, 'i-01234567', 'resource-gone'],
    ]);
  });
});

describe('a part of something that is backed up as a whole', () => {
  const reason = 'it belongs to the cluster orders, which is backed up as a whole';
  const member = makeResource({
    kind: 'rds-instance',
    id: resourceId('orders-1'),
    obstacle: { reason, actionNeeded: false, coveredBy: { kind: 'rds-cluster', region: frankfurt, id: cluster.id } },
  });
  const skippedBy = (kinds: readonly KindName[], whole: Resource = cluster) => {
    const plan = makePlan({ selection: makeSelection({ tags: tags('Backup:ProductionDaily'), kinds }) });
    const inventory = makeInventory(
      makeRegion({ kind: 'rds-instance', resources: [database, member] }),
      makeRegion({ kind: 'rds-cluster', resources: [whole] }),
    );
    const asked = request(['rds-instance', 'rds-cluster']);
    return decidePlannedBackup(inventory, asked, [{ plan, rule: makeRule() }], NOW).skipped.map((entry) => [
      entry.id,
      entry.reason,
      entry.actionNeeded,
    ]);
  };

  it('is left to the whole where a plan selects that', () => {
    expect(skippedBy([])).toEqual([['orders-1', reason, false]]);
  });

  it('is for a person to see where no plan does', () => {
    expect(skippedBy(['rds-instance'])).toEqual([
      ['orders-1', `${reason}, and no plan that is due selects that`, true],
    ]);
  });

  it('says no more where the whole is kept back itself', () => {
    const stopped = makeResource({ ...cluster, obstacle: { reason: 'it is stopped', actionNeeded: false } });
    expect(skippedBy([], stopped)).toEqual([
      ['orders', 'it is stopped', false],
      ['orders-1', reason, false],
    ]);
  });
});
