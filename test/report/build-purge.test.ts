import { describe, expect, it } from 'vitest';
import type { Applied } from '../../src/model.ts';
import { type DeleteSnapshotOutcome, type Failure, snapshotId } from '../../src/model.ts';
import { account, fault, makePurgeRequest } from '../decide/make-model.ts';
import { failed, keep, NOTHING, purge, readFailure, refuse, remove, removeLoose } from './make-story.ts';

describe('a report of a purge', () => {
  const rows = [
    [
      remove(1),
      {
        result: 'done',
        snapshots: [
          { snapshotId: snapshotId('snap-1a'), result: 'success', fault: null },
          { snapshotId: snapshotId('snap-1b'), result: 'missing-permissions', fault },
          { snapshotId: snapshotId('snap-1c'), result: 'skipped', fault: null },
        ],
      },
    ],
    [remove(2), failed],
    [remove(3, { because: 'failed', expiresAt: null }), { result: 'already-done', snapshots: [] }],
  ] as const;
  const loose = [removeLoose(1), removeLoose(2), removeLoose(3), removeLoose(4)];
  const changeSet = { ...NOTHING, changes: [...rows.map(([change]) => change), keep(4), refuse(5), ...loose] };
  const outcomes: DeleteSnapshotOutcome[] = [
    { result: 'done' },
    { result: 'already-done' },
    { result: 'kept', reason: 'another AMI uses it' },
    failed,
  ];
  const applied: Applied = {
    created: [],
    deleted: rows.map(([change, outcome]) => ({ change, outcome })),
    deletedSnapshots: loose.map((change, index) => ({ change, outcome: outcomes[index] ?? failed })),
    retained: [],
  };

  it('tells what was deleted, with what became of each snapshot', () => {
    expect(purge({ changeSet, applied }).deleted).toEqual([
      {
        account,
        resourceName: '',
        kind: 'ec2-instance',
        region: 'eu-central-1',
        recoveryPointId: 'ami-1',
        name: 'name-1',
        resourceId: 'i-0aaaaaaaaaaaaaaa1',
        createdAt: '2026-10-21T23:00:00Z',
        expiresAt: '2026-11-20T23:00:00Z',
        because: 'expired',
        gib: 108,
        recoverableUntil: null,
        state: 'deleted',
        snapshots: [
          { snapshotId: 'snap-1a', result: 'success' },
          { snapshotId: 'snap-1b', result: 'missing-permissions' },
          { snapshotId: 'snap-1c', result: 'skipped' },
        ],
      },
      {
        account,
        resourceName: '',
        kind: 'ec2-instance',
        region: 'eu-central-1',
        recoveryPointId: 'ami-3',
        name: 'name-3',
        resourceId: 'i-0aaaaaaaaaaaaaaa1',
        createdAt: '2026-10-21T23:00:00Z',
        expiresAt: null,
        because: 'failed',
        gib: 108,
        recoverableUntil: null,
        state: 'deleted',
        snapshots: [],
      },
    ]);
  });

  it('tells what was kept: by decision, by refusal and by failure', () => {
    const entry = {
      account,
      kind: 'ec2-instance',
      region: 'eu-central-1',
      resourceId: 'i-0aaaaaaaaaaaaaaa1',
      resourceName: '',
    };
    expect(purge({ changeSet, applied }).kept).toEqual([
      { ...entry, recoveryPointId: 'ami-4', name: 'name-4', because: 'never-expires', reason: 'it never expires' },
      { ...entry, recoveryPointId: 'ami-5', name: 'name-5', because: 'refused', reason: 'too many' },
      { ...entry, recoveryPointId: 'ami-2', name: 'name-2', because: 'failed', reason: fault.message },
      { ...entry, recoveryPointId: 'snap-left-3', name: '', because: 'changed', reason: 'another AMI uses it' },
    ]);
  });

  it('tells what became of the snapshots that were left behind', () => {
    const report = purge({ changeSet, applied });
    expect(report.finishedSnapshots.map(({ snapshotId: id, result, reason }) => [id, result, reason])).toEqual([
      ['snap-left-1', 'deleted', 'expired'],
      ['snap-left-2', 'deleted', 'expired'],
      ['snap-left-4', 'failed', fault.message],
    ]);
    expect(report.finishedSnapshots[0]).toMatchObject({
      region: 'eu-central-1',
      recoveryPointId: 'ami-0bbbbbbbbbbbbbbb1',
      gib: 8,
    });
  });

  it('tells each failure at its own place', () => {
    const report = purge({ changeSet: { ...changeSet, failures: [readFailure] }, applied });
    expect(report.failed.map(({ region, target, action }) => [region, target, action])).toEqual([
      ['us-west-2', 'us-west-2', 'read'],
      ['eu-central-1', 'snap-1b', 'delete-snapshot'],
      ['eu-central-1', 'ami-2', 'delete'],
      ['eu-central-1', 'snap-left-4', 'delete-snapshot'],
    ]);
  });

  it('counts: what was kept and what was deleted are all of ours', () => {
    const report = purge({ changeSet, applied });
    expect(report).toMatchObject({
      outcome: 'partial',
      deletedCount: 4,
      keptCount: 4,
      createdCount: 0,
      failedCount: 3,
    });
    const ours = changeSet.changes.filter((change) => 'point' in change).length;
    expect(report.deleted.length + report.keptCount).toBe(ours + 1);
  });

  it('tells in a dry run what would go', () => {
    const report = purge({ request: makePurgeRequest({ dryRun: true }), changeSet, applied: null });
    expect(report).toMatchObject({ dryRun: true, outcome: 'ok', deletedCount: 7, keptCount: 2, failedCount: 0 });
    expect(report.deleted.map(({ recoveryPointId, state }) => [recoveryPointId, state])).toEqual([
      ['ami-1', 'planned'],
      ['ami-2', 'planned'],
      ['ami-3', 'planned'],
    ]);
    expect(report.deleted[0]?.snapshots).toEqual([
      { snapshotId: 'snap-1a', result: 'planned' },
      { snapshotId: 'snap-1b', result: 'planned' },
      { snapshotId: 'snap-1c', result: 'planned' },
    ]);
    expect(report.finishedSnapshots.map(({ result }) => result)).toEqual(['planned', 'planned', 'planned', 'planned']);
  });

  it('is red in a dry run too where something was found', () => {
    const refusal: Failure = { region: null, target: 'max-deletions', action: 'purge', fault };
    const story = { changeSet: { ...NOTHING, changes: [refuse(1)], failures: [refusal] }, applied: null };
    expect(purge({ request: makePurgeRequest({ dryRun: true }), ...story })).toMatchObject({
      outcome: 'failed',
      keptCount: 1,
      deletedCount: 0,
    });
  });
});
