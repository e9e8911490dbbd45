import {
  accountId,
  type CreatedEntry,
  type DeletedEntry,
  type FailedEntry,
  type FinishedSnapshotEntry,
  type KeptEntry,
  recoveryPointId,
  region,
  resourceId,
  type SkippedEntry,
  slot,
  snapshotId,
} from '../../src/model.ts';
import { isGone } from '../../src/modes/purge/report.ts';
import type { AnyReport as Report } from './any-report.ts';

type Region = Report['regions'][number];

export const frankfurt = region('eu-central-1');
const ACCOUNT = accountId('111122223333');
export const oregon = region('us-west-2');

/** A backup that went well and did nothing; counts follow from the lists where they are not given. */
export function makeReport(overrides: Partial<Report> = {}): Report {
  const report: Report = {
    version: 1,
    mode: 'backup',
    dryRun: false,
    kinds: ['ec2-instance'],
    engine: 'direct',
    vault: null,
    outcome: 'ok',
    startedAt: '2026-11-21T23:00:00Z',
    finishedAt: '2026-11-21T23:02:03Z',
    account: ACCOUNT,
    caller: 'arn:aws:sts::111122223333:assumed-role/backup/run-42',
    tag: 'Backup:ProductionDaily',
    coverage: null,
    planFile: null,
    commit: null,
    expiry: '+30 days',
    run: null,
    matchedCount: 0,
    createdCount: overrides.created?.filter(({ alreadyDone }) => !alreadyDone).length ?? 0,
    deletedCount: (overrides.deleted?.length ?? 0) + (overrides.finishedSnapshots ?? []).filter(isGone).length,
    keptCount: overrides.kept?.length ?? 0,
    failedCount: overrides.failed?.length ?? 0,
    regions: [],
    created: [],
    deleted: [],
    finishedSnapshots: [],
    recoveryUnknown: [],
    undeleted: [],
    jobCount: 0,
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
    synced: [],
    preview: null,
    changeSetPath: null,
    previewPath: null,
    checkedCount: 0,
    freshCount: 0,
    lateCount: 0,
    unprotectedCount: 0,
    checked: [],
    from: null,
    wantedCount: 0,
    gib: 0,
    transfers: [],
    waiting: [],
    recoveryPoints: [],
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
  };
  return { ...report, ...overrides };
}

/** The same report as a purge. */
export function makePurge(overrides: Partial<Report> = {}): Report {
  return makeReport({ mode: 'purge', tag: null, expiry: null, ...overrides });
}

export function makeCreated(overrides: Partial<CreatedEntry> = {}): CreatedEntry {
  return {
    account: ACCOUNT,
    copyOf: null,
    kind: 'ec2-instance',
    region: frankfurt,
    resourceId: resourceId('i-0aaaaaaaaaaaaaaa1'),
    resourceName: 'web-1',
    recoveryPointId: recoveryPointId('ami-0aaaaaaaaaaaaaaa1'),
    name: slot('backup-i-0aaaaaaaaaaaaaaa1-42-c0ffee'),
    expiresAt: '2026-12-21T23:00:00Z',
    reboot: false,
    state: 'pending',
    alreadyDone: false,
    ...overrides,
  };
}

export function makeDeleted(overrides: Partial<DeletedEntry> = {}): DeletedEntry {
  return {
    account: ACCOUNT,
    resourceName: '',
    kind: 'ec2-instance',
    region: frankfurt,
    recoveryPointId: recoveryPointId('ami-0bbbbbbbbbbbbbbb1'),
    name: 'backup-i-0aaaaaaaaaaaaaaa1-41-c0ffee',
    resourceId: resourceId('i-0aaaaaaaaaaaaaaa1'),
    createdAt: '2026-10-21T23:00:01Z',
    expiresAt: '2026-11-20T23:00:00Z',
    state: 'deleted',
    because: 'expired',
    gib: 108,
    recoverableUntil: null,
    snapshots: [
      { snapshotId: snapshotId('snap-0ccccccccccccccc1'), result: 'success' },
      { snapshotId: snapshotId('snap-0ccccccccccccccc2'), result: 'success' },
    ],
    ...overrides,
  };
}

export function makeKept(overrides: Partial<KeptEntry> = {}): KeptEntry {
  return {
    account: ACCOUNT,
    resourceName: '',
    kind: 'ec2-instance',
    region: frankfurt,
    recoveryPointId: recoveryPointId('ami-0ddddddddddddddd1'),
    name: 'backup-i-0aaaaaaaaaaaaaaa1-43-c0ffee',
    resourceId: resourceId('i-0aaaaaaaaaaaaaaa1'),
    because: 'not-expired',
    reason: 'it expires at 2026-12-21T23:00:00Z',
    ...overrides,
  };
}

export function makeFailed(overrides: Partial<FailedEntry> = {}): FailedEntry {
  return {
    account: ACCOUNT,
    region: frankfurt,
    kind: null,
    resourceId: null,
    resourceName: null,
    recoveryPointId: null,
    target: 'i-0aaaaaaaaaaaaaaa2',
    action: 'create',
    fault: 'access-denied',
    message: 'You are not authorized to perform this operation: ec2:CreateImage',
    advice: 'Allow ec2:CreateImage to the role, as docs/iam.md shows.',
    ...overrides,
  };
}

export function makeSkipped(overrides: Partial<SkippedEntry> = {}): SkippedEntry {
  return {
    account: ACCOUNT,
    recoveryPointId: null,
    kind: 'ec2-instance',
    region: frankfurt,
    resourceId: resourceId('i-0eeeeeeeeeeeeeee1'),
    resourceName: 'old-1',
    reason: 'it is terminated',
    actionNeeded: false,
    ...overrides,
  };
}

export function makeFinished(overrides: Partial<FinishedSnapshotEntry> = {}): FinishedSnapshotEntry {
  return {
    account: ACCOUNT,
    region: frankfurt,
    kind: 'ec2-instance',
    resourceId: null,
    resourceName: null,
    snapshotId: snapshotId('snap-0fffffffffffffff1'),
    recoveryPointId: recoveryPointId('ami-0fffffffffffffff1'),
    expiresAt: '2026-11-20T23:00:00Z',
    gib: 8,
    recoverableUntil: null,
    result: 'deleted',
    reason: 'its AMI is gone and it expired at 2026-11-20T23:00:00Z',
    ...overrides,
  };
}

export function makeRegion(overrides: Partial<Region> = {}): Region {
  return { region: frankfurt, read: true, matched: 0, created: 0, deleted: 0, kept: 0, failed: 0, ...overrides };
}

/** Of a resource that no plan backs up, in a run that has not listed it: only the days between its backups tell. */
export const BY_HABIT = { exists: null, asked: null, standing: null, lateSince: null } as const;
