import { describe, expect, it } from 'vitest';
import { decidePlannedBackup } from '../../src/decide/planned-backup.ts';
import { type KindName, resourceId } from '../../src/model.ts';
import type { PlanBackupRequest } from '../../src/request.ts';
import { makePlan, makeRule, makeSelection, reference, tags } from '../plan/make-plan.ts';
import { fault, frankfurt, makeBackupRequest, makeInventory, makeRegion, makeResource, NOW } from './make-model.ts';

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
          'the plan production names orders, and this run makes no backup of it: the input kinds leaves rds-cluster out',
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
