import { describe, expect, it } from 'vitest';
import { type RegionInventory, resourceId } from '../../../src/model.ts';
import { decideBackup } from '../../../src/modes/backup/decide.ts';
import {
  database,
  fault,
  frankfurt,
  makeBackupRequest,
  makeInventory,
  makePoint,
  makeRegion,
  makeResource,
  NOW,
  oregon,
  web,
} from '../../decide/make-model.ts';

const run = { id: '42', url: 'https://github.com/acme/ops/actions/runs/42' };
const nobody = makeRegion({ resources: [makeResource({ tags: new Map() })] });

describe('a backup', () => {
  it('makes one AMI of each selected instance', () => {
    const inventory = makeInventory(
      makeRegion({ region: oregon, resources: [makeResource({ region: oregon, id: database, reboot: true })] }),
      makeRegion({ resources: [makeResource()] }),
    );
    const decided = decideBackup(inventory, makeBackupRequest({ workflowRun: run }), NOW);
    expect(decided.matched).toBe(2);
    expect(decided.failures).toEqual([]);
    expect(decided.warnings).toEqual([]);
    expect(decided.changes).toMatchObject([
      {
        action: 'create',
        resource: { id: web, reboot: false },
        expiresAt: NOW + 30 * 86_400_000,
        tags: {
          CreatedBy: 'backupViaTag',
          Expire: '2026-12-21T23:00:00Z',
          Name: '2026/11/21 23:00:00 Backup of i-0aaaaaaaaaaaaaaa1',
          BackupSource: 'i-0aaaaaaaaaaaaaaa1',
          BackupTag: 'Backup:ProductionDaily',
          BackupRun: 'https://github.com/acme/ops/actions/runs/42',
        },
        reason: 'carries Backup:ProductionDaily',
      },
      { action: 'create', resource: { id: database, region: oregon, reboot: true }, tags: { BackupSource: database } },
    ]);
    const slots = decided.changes.map((change) => (change.action === 'create' ? change.slot : null));
    expect(slots).toEqual([
      expect.stringMatching(/^backupViaTag-i-0aaaaaaaaaaaaaaa1-42-[0-9a-f]{12}$/),
      expect.stringMatching(/^backupViaTag-i-0aaaaaaaaaaaaaaa2-42-[0-9a-f]{12}$/),
    ]);
  });

  it('names the slot in BackupRun outside a workflow', () => {
    const [change] = decideBackup(
      makeInventory(makeRegion({ resources: [makeResource()] })),
      makeBackupRequest(),
      NOW,
    ).changes;
    if (change?.action !== 'create') throw new Error('no create');
    expect(change.tags.BackupRun).toBe(change.slot);
  });

  it('never deletes, whatever lies beside the instances', () => {
    const inventory = makeInventory(makeRegion({ resources: [makeResource()], points: [makePoint()] }));
    const decided = decideBackup(inventory, makeBackupRequest(), NOW);
    expect(decided.changes.map(({ action }) => action)).toEqual(['create']);
  });

  it('keeps for ever where that is asked for', () => {
    const request = makeBackupRequest({ expiryText: 'never', expiry: { keep: 'for-ever' } });
    const [change] = decideBackup(makeInventory(makeRegion({ resources: [makeResource()] })), request, NOW).changes;
    expect(change).toMatchObject({ expiresAt: 'never', tags: { Expire: 'never' } });
  });

  it('goes on in the other regions where one cannot be read, and is a failure', () => {
    const inventory = makeInventory(
      { kind: 'ec2-instance', region: oregon, read: false, fault },
      makeRegion({ resources: [makeResource()] }),
    );
    const decided = decideBackup(inventory, makeBackupRequest(), NOW);
    expect(decided.changes).toHaveLength(1);
    expect(decided.failures).toEqual([{ region: oregon, target: oregon, action: 'read', fault }]);
  });
});

describe('what carries the tag and is broken', () => {
  const broken = (kind: 'rds-instance' | 'ebs-volume', reason: string) =>
    makeResource({ kind, id: resourceId('broken'), obstacle: { reason, actionNeeded: true, incident: true } });

  it.each([
    ['rds-instance', 'it is storage-full'],
    ['ebs-volume', 'it is error'],
  ] as const)('is counted and red: %s', (kind, reason) => {
    const stopped = makeResource({
      kind,
      id: resourceId('stopped'),
      obstacle: { reason: 'it is stopped', actionNeeded: false },
    });
    const inventory = makeInventory(
      makeRegion({ kind, resources: [broken(kind, reason), stopped, makeResource({ kind, id: resourceId('fine') })] }),
    );
    const decided = decideBackup(inventory, makeBackupRequest({ kinds: [kind] }), NOW);
    expect(decided).toMatchObject({
      matched: 2,
      changes: [{ resource: { id: 'fine' } }],
      skipped: [{ id: 'stopped' }],
      failures: [{ target: 'broken', action: 'create', fault: { code: 'wrong-state' } }],
    });
    expect(decided.failures[0]?.fault.message).toContain(`${reason}, so no `);
  });

  it('is no reason to say that nothing carries the tag', () => {
    const inventory = makeInventory(
      makeRegion({ kind: 'rds-instance', resources: [broken('rds-instance', 'it is failed')] }),
    );
    const decided = decideBackup(inventory, makeBackupRequest({ kinds: ['rds-instance'] }), NOW);
    expect(decided.failures.map(({ fault }) => fault.code)).toEqual(['wrong-state']);
  });
});

describe('a backup of several kinds', () => {
  const kinds = ['ec2-instance', 'rds-instance', 'rds-cluster'] as const;
  const member = makeResource({
    kind: 'rds-instance',
    id: resourceId('member'),
    obstacle: { reason: 'it belongs to a cluster', actionNeeded: false },
  });
  const told = (request: Parameters<typeof makeBackupRequest>[0], ...regions: readonly RegionInventory[]) => {
    const { failures, warnings } = decideBackup(makeInventory(...regions), makeBackupRequest(request), NOW);
    return { failed: failures.length, warnings };
  };
  const machines = makeRegion({ resources: [makeResource()] });
  const noDatabases = makeRegion({ kind: 'rds-instance', resources: [] });
  const noClusters = makeRegion({ kind: 'rds-cluster', resources: [] });
  const warning = (kind: string) => ({
    region: null,
    target: kind,
    message: `nothing of the kind ${kind} carries the tag Backup:ProductionDaily; check the tag and the regions, or, where that is expected, take ${kind} out of kinds or set if-none-found to ignore`,
  });

  it.each(['error', 'warn'] as const)('warns of each kind of which nothing was found (%s)', (ifNoneFound) => {
    expect(told({ kinds, ifNoneFound }, machines, noDatabases, noClusters)).toEqual({
      failed: 0,
      warnings: [warning('rds-instance'), warning('rds-cluster')],
    });
  });

  it('says nothing where that is asked for', () => {
    expect(told({ kinds, ifNoneFound: 'ignore' }, machines, noDatabases, noClusters).warnings).toEqual([]);
  });

  it('says nothing of a kind that was found, in whatever region, or that was skipped', () => {
    const skipped = makeRegion({ kind: 'rds-instance', resources: [member] });
    const there = makeRegion({
      kind: 'rds-cluster',
      region: oregon,
      resources: [makeResource({ kind: 'rds-cluster', region: oregon, id: resourceId('c') })],
    });
    expect(told({ kinds }, machines, skipped, noClusters, there).warnings).toEqual([]);
  });

  it('says nothing of a kind that was not read everywhere, for then nobody knows', () => {
    const unread = { kind: 'rds-cluster', region: oregon, read: false, fault } as const;
    expect(told({ kinds }, machines, noDatabases, noClusters, unread)).toEqual({
      failed: 1,
      warnings: [warning('rds-instance')],
    });
  });

  it('is told as a whole where nothing was found at all', () => {
    expect(told({ kinds }, nobody, noDatabases, noClusters)).toEqual({ failed: 1, warnings: [] });
  });
});

describe('a backup that matches nothing', () => {
  it('is a failure', () => {
    const decided = decideBackup(makeInventory(nobody), makeBackupRequest(), NOW);
    expect(decided.matched).toBe(0);
    expect(decided.changes).toEqual([]);
    expect(decided.warnings).toEqual([]);
    expect(decided.failures).toMatchObject([
      {
        region: null,
        target: 'Backup:ProductionDaily',
        action: 'select',
        fault: {
          code: 'none-found',
          message: 'no resource that can be backed up carries the tag Backup:ProductionDaily',
        },
      },
    ]);
    expect(decided.failures[0]?.fault.advice).toContain('if-none-found');
  });

  it('is a warning where that is asked for', () => {
    const decided = decideBackup(makeInventory(nobody), makeBackupRequest({ ifNoneFound: 'warn' }), NOW);
    expect(decided.failures).toEqual([]);
    expect(decided.warnings).toEqual([
      {
        region: null,
        target: 'Backup:ProductionDaily',
        message: 'no resource that can be backed up carries the tag Backup:ProductionDaily',
      },
    ]);
  });

  it('is nothing where that is asked for', () => {
    const decided = decideBackup(makeInventory(nobody), makeBackupRequest({ ifNoneFound: 'ignore' }), NOW);
    expect(decided).toEqual({ changes: [], skipped: [], failures: [], warnings: [], matched: 0 });
  });

  it.each(['error', 'warn', 'ignore'] as const)(
    'is a failure by its unread region alone, for then nobody knows (%s)',
    (ifNoneFound) => {
      const inventory = makeInventory(nobody, { kind: 'ec2-instance', region: oregon, read: false, fault });
      const decided = decideBackup(inventory, makeBackupRequest({ ifNoneFound }), NOW);
      expect(decided.failures).toEqual([{ region: oregon, target: oregon, action: 'read', fault }]);
      expect(decided.warnings).toEqual([]);
    },
  );

  it('counts only what can be backed up', () => {
    const obstacle = { reason: 'it is terminated', actionNeeded: false };
    const inventory = makeInventory(
      makeRegion({ region: frankfurt, resources: [makeResource({ id: resourceId('i-1'), obstacle })] }),
    );
    const decided = decideBackup(inventory, makeBackupRequest(), NOW);
    expect(decided.matched).toBe(0);
    expect(decided.skipped).toMatchObject([{ id: 'i-1', reason: 'it is terminated' }]);
    expect(decided.failures).toMatchObject([{ fault: { code: 'none-found' } }]);
  });
});
