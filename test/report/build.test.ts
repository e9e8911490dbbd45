import { describe, expect, it } from 'vitest';
import { type CreateOutcome, type Failure, recoveryPointId } from '../../src/model.ts';
import {
  account,
  fault,
  frankfurt,
  makeBackupRequest,
  makeInventory,
  makePoint,
  makePurgeRequest,
  makeRegion,
  oregon,
  web,
} from '../decide/make-model.ts';
import {
  backup,
  blindOregon,
  create,
  created,
  failed,
  gone,
  keep,
  made,
  NOTHING,
  purge,
  readFailure,
  remove,
} from './make-story.ts';

describe('the head of a report', () => {
  it('of a backup', () => {
    const run = { id: '42', url: 'https://github.com/acme/ops/actions/runs/42' };
    expect(backup({ request: makeBackupRequest({ workflowRun: run }) })).toEqual({
      version: 1,
      mode: 'backup',
      kinds: ['ec2-instance'],
      engine: 'direct',
      vault: null,
      dryRun: false,
      outcome: 'ok',
      startedAt: '2026-11-21T23:00:00Z',
      finishedAt: '2026-11-21T23:02:03Z',
      account: '111122223333',
      caller: 'arn:aws:sts::111122223333:assumed-role/backup/run-42',
      tag: 'Backup:ProductionDaily',
      expiry: '+30 days',
      run: 'https://github.com/acme/ops/actions/runs/42',
      matchedCount: 0,
      createdCount: 0,
      deletedCount: 0,
      keptCount: 0,
      failedCount: 0,
      regions: [{ region: 'eu-central-1', read: true, matched: 0, created: 0, deleted: 0, kept: 0, failed: 0 }],
      created: [],
      deleted: [],
      finishedSnapshots: [],
      recoveryUnknown: [],
      undeleted: [],
      jobCount: 0,
      transfers: [],
      covered: [],
      jobs: [],
      kept: [],
      skipped: [],
      otherBackups: [],
      warnings: [],
      failed: [],
      plan: null,
      retained: [],
      calendar: null,
      commit: null,
      coverage: null,
      planFile: null,
      synced: [],
      preview: null,
      changeSetPath: null,
      previewPath: null,
      checked: [],
      checkedCount: 0,
      freshCount: 0,
      lateCount: 0,
      unprotectedCount: 0,
      from: null,
      recoveryPoints: [],
      wantedCount: 0,
      gib: 0,
      waiting: [],
      runbook: [],
      at: 'newest',
      restored: [],
      verifyEveryDays: null,
      selectedCount: 0,
      provenCount: 0,
      verifiedCount: 0,
      verified: [],
      passedOver: [],
      leftTests: [],
      evidencePath: null,
    });
  });

  it('of a purge', () => {
    expect(purge()).toMatchObject({ mode: 'purge', tag: null, expiry: null, run: null });
    const tagLines = [
      { key: 'B', value: '2' },
      { key: 'A', value: '1' },
    ];
    expect(purge({ request: makePurgeRequest({ tagLines }) })).toMatchObject({ tag: 'A:1, B:2' });
  });

  it('of a run that ended before anything was known', () => {
    const failure: Failure = { region: null, target: 'session', action: 'start', fault };
    expect(
      backup({
        account: null,
        caller: null,
        inventory: null,
        applied: null,
        changeSet: { ...NOTHING, failures: [failure] },
      }),
    ).toMatchObject({
      outcome: 'failed',
      account: null,
      caller: null,
      regions: [],
      failed: [
        {
          region: null,
          target: 'session',
          action: 'start',
          fault: 'access-denied',
          message: fault.message,
          advice: fault.advice,
        },
      ],
    });
  });
});

describe('a report of a backup', () => {
  const earlier: CreateOutcome = {
    result: 'already-done',
    id: recoveryPointId('ami-2'),
    state: 'available',
    expiresAt: 'never',
  };

  it('tells of each AMI, and counts those of this attempt', () => {
    const report = backup(created([create(1), made(1)], [create(2), earlier], [create(3), failed]));
    expect(report).toMatchObject({ matchedCount: 3, createdCount: 1, failedCount: 1, keptCount: 0, deletedCount: 0 });
    expect(report.created).toEqual([
      {
        account,
        copyOf: null,
        kind: 'ec2-instance',
        region: 'eu-central-1',
        resourceId: 'i-1',
        resourceName: 'web-1',
        recoveryPointId: 'ami-1',
        name: 'slot-1',
        expiresAt: '2026-12-21T23:00:00Z',
        reboot: false,
        state: 'pending',
        alreadyDone: false,
      },
      {
        account,
        copyOf: null,
        kind: 'ec2-instance',
        region: 'eu-central-1',
        resourceId: 'i-2',
        resourceName: 'web-2',
        recoveryPointId: 'ami-2',
        name: 'slot-2',
        expiresAt: 'never',
        reboot: true,
        state: 'available',
        alreadyDone: true,
      },
    ]);
    expect(report.failed).toMatchObject([{ region: 'eu-central-1', target: 'i-3', action: 'create' }]);
  });

  it('tells the states at the end of the wait', () => {
    const report = backup({
      ...created([create(1), made(1)], [create(2), made(2)]),
      settled: {
        states: new Map([[recoveryPointId('ami-1'), 'available']]),
        failures: [{ region: frankfurt, target: 'ami-2', action: 'wait', fault }],
      },
    });
    expect(report.created.map(({ state }) => state)).toEqual(['available', 'pending']);
    expect(report.failed).toMatchObject([{ target: 'ami-2', action: 'wait' }]);
  });

  it('tells in a dry run what would be made', () => {
    const changeSet = { ...NOTHING, changes: [create(1), create(2)], matched: 2 };
    const report = backup({ request: makeBackupRequest({ dryRun: true }), changeSet, applied: null });
    expect(report).toMatchObject({ dryRun: true, outcome: 'ok', matchedCount: 2, createdCount: 2 });
    expect(report.created).toMatchObject([
      {
        resourceId: 'i-1',
        recoveryPointId: null,
        state: 'planned',
        alreadyDone: false,
        expiresAt: '2026-12-21T23:00:00Z',
      },
      { resourceId: 'i-2', recoveryPointId: null, state: 'planned', alreadyDone: false },
    ]);
  });

  it('hands on what was skipped and warned of', () => {
    const skipped = [
      {
        kind: 'ec2-instance',
        region: frankfurt,
        id: web,
        name: 'old-1',
        reason: 'it is terminated',
        actionNeeded: false,
      } as const,
    ];
    const warnings = [{ region: null, target: 'Backup:x', message: 'none found' }];
    expect(backup({ changeSet: { ...NOTHING, skipped, warnings } })).toMatchObject({
      skipped: [{ account, resourceId: web, resourceName: 'old-1', recoveryPointId: null, reason: 'it is terminated' }],
      warnings,
      outcome: 'ok',
    });
  });
});

describe('the rows of the regions', () => {
  it('count by region, and show those of which a part was not read', () => {
    const changes = [create(1), create(2, oregon), remove(3), remove(4, {}, oregon), keep(5), keep(6), keep(7, oregon)];
    const story = {
      inventory: makeInventory(makeRegion({ region: oregon }), makeRegion(), {
        ...blindOregon,
        region: makePoint().region,
      }),
      changeSet: { ...NOTHING, changes, matched: 2, failures: [{ ...readFailure, region: null }] },
      applied: {
        created: [
          { change: create(1), outcome: made(1) },
          { change: create(2, oregon), outcome: failed },
        ],
        deleted: [
          { change: remove(3), outcome: gone },
          { change: remove(4, {}, oregon), outcome: failed },
        ],
        deletedSnapshots: [],
        retained: [],
      },
    };
    expect(backup(story).regions).toMatchObject([
      { region: 'us-west-2', read: true, matched: 1, created: 0, failed: 2 },
      { region: 'eu-central-1', read: false, matched: 1, created: 1, failed: 0 },
    ]);
    expect(purge(story).regions).toMatchObject([
      { region: 'us-west-2', read: true, deleted: 0, kept: 2, failed: 2 },
      { region: 'eu-central-1', read: false, deleted: 1, kept: 2, failed: 0 },
    ]);
  });
});
