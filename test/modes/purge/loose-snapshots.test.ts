import { describe, expect, it } from 'vitest';
import type { PurgeRequest } from '../../../src/inputs/request.ts';
import { type LooseSnapshot, type RecoveryPointId, type SnapshotId, snapshotId, success } from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import {
  database,
  makeInventory,
  makeLoose,
  makePurgeRequest,
  makeRegion,
  NOW,
  oregon,
  stranger,
  unread,
} from '../../decide/make-model.ts';
import { aged, id, purge } from './guarded-purge.ts';

const daily = [{ key: 'Backup', value: 'ProductionDaily' }];
function judgeLoose(snapshot: LooseSnapshot, request: Partial<PurgeRequest> = {}) {
  return decidePurge(makeInventory(makeRegion({ loose: [snapshot] })), makePurgeRequest(request), NOW);
}

describe('a snapshot without its AMI', () => {
  it('goes once it is expired', () => {
    const snapshot = makeLoose();
    expect(judgeLoose(snapshot).changes).toEqual([
      {
        action: 'delete-snapshot',
        snapshot,
        reason: 'its AMI ami-0bbbbbbbbbbbbbbb1 is gone and it expired at 2026-11-20T23:00:00Z',
      },
    ]);
  });

  it.each<[string, LooseSnapshot, Partial<PurgeRequest>]>([
    ["is the script's", makeLoose({ tags: { source: null, backupTag: null } }), {}],
    ['expires at this very second', makeLoose({ tags: { expire: '2026-11-21T23:00:00Z' } }), {}],
    ['is of the wanted tag', makeLoose(), { tagLines: daily }],
    ['is of any tag, when none is wanted', makeLoose({ tags: { backupTag: 'Backup:Weekly' } }), {}],
  ])('goes when it %s', (_, snapshot, request) => {
    expect(judgeLoose(snapshot, request).changes).toMatchObject([{ action: 'delete-snapshot', snapshot }]);
  });

  it.each<[string, LooseSnapshot, Partial<PurgeRequest>]>([
    ['of another account', makeLoose({ owner: stranger }), {}],
    ['without CreatedBy', makeLoose({ tags: { createdBy: null } }), {}],
    ['with CreatedBy in another case', makeLoose({ tags: { createdBy: 'backupviatag' } }), {}],
    ['whose description names no AMI', makeLoose({ madeFor: null }), {}],
    ['whose description names no instance', makeLoose({ source: null }), {}],
    ['whose BackupSource is another instance', makeLoose({ tags: { source: database } }), {}],
    ['that may be a copy', makeLoose({ original: false }), {}],
    ['still being made', makeLoose({ state: 'other' }), {}],
    ['not expired', makeLoose({ tags: { expire: '2026-11-21T23:00:01Z' } }), {}],
    ['that never expires', makeLoose({ tags: { expire: 'never' } }), {}],
    ['without Expire', makeLoose({ tags: { expire: null } }), {}],
    ['with an Expire that cannot be read', makeLoose({ tags: { expire: '20 Nov' } }), {}],
    ['of another tag', makeLoose({ tags: { backupTag: 'Backup:Weekly' } }), { tagLines: daily }],
    ["of the script's, when a tag is wanted", makeLoose({ tags: { backupTag: null } }), { tagLines: daily }],
  ])('stays: %s', (_, snapshot, request) => {
    expect(judgeLoose(snapshot, request)).toEqual({
      changes: [],
      skipped: [],
      failures: [],
      warnings: [],
      matched: 0,
    });
  });
});

describe('a snapshot without its AMI that is expired', () => {
  const loose = makeLoose({ id: snapshotId('snap-1'), madeFor: id(9) });
  const registered = (points: readonly RecoveryPointId[], snapshots: readonly SnapshotId[] = []) => ({
    registered: success({ points: new Set(points), snapshots: new Set(snapshots) }),
  });

  it('goes when its AMI is gone and no other consists of it', () => {
    const evidence = registered([id(8)], [snapshotId('snap-2')]);
    expect(purge({ loose: [loose], evidence }, {}).fate).toEqual(['delete snap-1']);
  });

  it('stays while its AMI is there, tagged or not', () => {
    expect(purge({ loose: [loose], evidence: registered([id(9)]) }, {}).fate).toEqual([]);
  });

  it('stays while another AMI consists of it', () => {
    const evidence = registered([id(8)], [snapshotId('snap-1')]);
    expect(purge({ loose: [loose], evidence }, {}).fate).toEqual([]);
  });

  it('stays where the AMIs cannot be read, told once a region', () => {
    const more = [
      loose,
      makeLoose({ id: snapshotId('snap-2') }),
      makeLoose({ id: snapshotId('snap-3'), region: oregon }),
    ];
    const { fate, failures } = purge({ loose: more, evidence: { registered: unread } }, {});
    expect(fate).toEqual(['keep snap-1: refused', 'keep snap-2: refused', 'delete snap-3']);
    expect(failures).toMatchObject([
      {
        region: 'eu-central-1',
        target: 'snapshots',
        action: 'purge',
        fault: { code: 'guard-unevaluated', advice: "Allow ec2:DescribeInstances in the role's policy." },
      },
    ]);
  });

  it('does not go when nothing was read about it', () => {
    expect(() => purge({ loose: [loose], evidence: { registered: null } }, {})).toThrow('eu-central-1');
  });

  it('stays when the whole purge is refused', () => {
    expect(purge({ points: [aged(1, 40)], loose: [loose] }, { maxDeletions: { count: 0 } }).fate).toEqual([
      'refuse ami-1',
      'keep snap-1: refused',
    ]);
  });
});
