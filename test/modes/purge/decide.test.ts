import { describe, expect, it } from 'vitest';
import type { PurgeRequest } from '../../../src/inputs/request.ts';
import { type RecoveryPoint, recoveryPointId } from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import {
  database,
  fault,
  makeInventory,
  makePoint,
  makePurgeRequest,
  makeRegion,
  NOW,
  oregon,
  stranger,
  web,
} from '../../decide/make-model.ts';

const daily = [{ key: 'Backup', value: 'ProductionDaily' }];
const twoLines = [
  { key: 'Stage', value: 'production' },
  { key: 'Backup', value: 'daily' },
];

function judge(point: RecoveryPoint, request: Partial<PurgeRequest> = {}) {
  const inventory = makeInventory(makeRegion({ region: point.region, points: [point] }));
  return decidePurge(inventory, makePurgeRequest(request), NOW);
}

describe('an AMI that is due', () => {
  it.each<[string, RecoveryPoint, Partial<PurgeRequest>]>([
    ['expired a day ago', makePoint(), {}],
    ['expires at this very second', makePoint({ tags: { expire: '2026-11-21T23:00:00Z' } }), {}],
    ['carries a date that GNU date wrote', makePoint({ tags: { expire: 'Fri Nov 20 23:00:00 UTC 2026' } }), {}],
    ["is the original script's", makePoint({ tags: { source: null, backupTag: null, run: null } }), {}],
    ['was made for another tag, and all are purged', makePoint({ tags: { backupTag: 'Backup:Weekly' } }), {}],
    ['was made for the wanted tag', makePoint(), { tagLines: daily }],
    [
      'was made for the wanted tags',
      makePoint({ tags: { backupTag: 'Backup:daily, Stage:production' } }),
      { tagLines: twoLines },
    ],
    [
      'was made for a wanted tag that is too long to be written whole',
      makePoint({ tags: { backupTag: `Backup:${'v'.repeat(240)}~d6caf5ee` } }),
      { tagLines: [{ key: 'Backup', value: 'v'.repeat(256) }] },
    ],
    ['is disabled', makePoint({ state: 'disabled', stateText: 'disabled' }), {}],
    ['has no snapshots', makePoint({ snapshots: [] }), {}],
  ])('%s', (_, point, request) => {
    const { changes, failures, warnings } = judge(point, request);
    expect(changes).toMatchObject([{ action: 'delete', because: 'expired', point: { id: point.id } }]);
    expect(failures).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('says when it expired', () => {
    expect(judge(makePoint()).changes).toMatchObject([
      { source: web, expiresAt: Date.parse('2026-11-20T23:00:00Z'), reason: 'it expired at 2026-11-20T23:00:00Z' },
    ]);
  });
});

describe('an AMI that stays', () => {
  const copy = 'not proven to be ours: it is a copy, or made in another way: the service recorded no source for it';
  it.each<[string, RecoveryPoint, Partial<PurgeRequest>, string, string]>([
    ['a copy', makePoint({ source: null }), {}, 'not-ours', copy],
    [
      'one whose BackupSource is another instance',
      makePoint({ tags: { source: database } }),
      {},
      'not-ours',
      'not proven to be ours: its BackupSource tag says i-0aaaaaaaaaaaaaaa2, the service says i-0aaaaaaaaaaaaaaa1',
    ],
    [
      'one of another tag',
      makePoint({ tags: { backupTag: 'Backup:Weekly' } }),
      { tagLines: daily },
      'other-tag',
      'made for Backup:Weekly, not for Backup:ProductionDaily',
    ],
    [
      'one of the same tag in another case',
      makePoint({ tags: { backupTag: 'Backup:productiondaily' } }),
      { tagLines: daily },
      'other-tag',
      'made for Backup:productiondaily, not for Backup:ProductionDaily',
    ],
    [
      'one of fewer tags',
      makePoint({ tags: { backupTag: 'Backup:daily' } }),
      { tagLines: twoLines },
      'other-tag',
      'made for Backup:daily, not for Backup:daily, Stage:production',
    ],
    [
      "the script's, when a tag is wanted",
      makePoint({ tags: { backupTag: null, source: null } }),
      { tagLines: daily },
      'other-tag',
      'made for no recorded tag, not for Backup:ProductionDaily',
    ],
    ['a pending one', makePoint({ state: 'pending', stateText: 'pending' }), {}, 'pending', 'still pending'],
    ['a protected one', makePoint({ protection: 'enabled' }), {}, 'protected', 'deregistration protection is enabled'],
    [
      'one that was protected until yesterday',
      makePoint({ protection: 'disabled after 2026-11-22T08:00:00Z' }),
      {},
      'protected',
      'deregistration protection is disabled after 2026-11-22T08:00:00Z',
    ],
    ['a public one', makePoint({ public: true }), {}, 'public', 'it is public: others may be using it'],
    ['one that never expires', makePoint({ tags: { expire: 'never' } }), {}, 'never-expires', 'it never expires'],
    [
      'one that expires in a second',
      makePoint({ tags: { expire: '2026-11-21T23:00:01Z' } }),
      {},
      'not-expired',
      'it expires at 2026-11-21T23:00:01Z',
    ],
    [
      'one that expires in a millisecond',
      makePoint({ tags: { expire: '2026-11-21T23:00:00.001Z' } }),
      {},
      'not-expired',
      'it expires at 2026-11-21T23:00:00Z',
    ],
    [
      'one that failed and is protected',
      makePoint({ state: 'failed', protection: 'enabled-with-cooldown' }),
      {},
      'protected',
      'deregistration protection is enabled-with-cooldown',
    ],
    [
      'one that failed and is public',
      makePoint({ state: 'failed', public: true }),
      {},
      'public',
      'it is public: others may be using it',
    ],
    ['one that failed and is a copy', makePoint({ state: 'failed', source: null }), {}, 'not-ours', copy],
  ])('%s', (_, point, request, because, reason) => {
    const { changes, warnings } = judge(point, request);
    expect(changes).toEqual([{ action: 'keep', point, because, reason }]);
    expect(warnings).toEqual([]);
  });

  it.each([
    [null, 'expiry-missing', 'it has no Expire tag'],
    ['', 'expiry-unreadable', 'its Expire tag "" cannot be read as a date'],
    ['2026-11-20', 'expiry-unreadable', 'its Expire tag "2026-11-20" cannot be read as a date'],
    ['Never', 'expiry-unreadable', 'its Expire tag "Never" cannot be read as a date'],
    [
      'Fri Nov 20 23:00:00 IST 2026',
      'expiry-unreadable',
      'its Expire tag "Fri Nov 20 23:00:00 IST 2026" cannot be read as a date',
    ],
  ])('one whose Expire is %j, with a warning', (expire, because, reason) => {
    const point = makePoint({ tags: { expire } });
    const { changes, failures, warnings } = judge(point);
    expect(changes).toEqual([{ action: 'keep', point, because, reason }]);
    expect(warnings).toEqual([{ region: 'eu-central-1', target: 'ami-0aaaaaaaaaaaaaaa1', message: reason }]);
    expect(failures).toEqual([]);
  });
});

describe('an AMI that is no business of ours', () => {
  it.each([
    ['of another account', makePoint({ owner: stranger })],
    ['without CreatedBy', makePoint({ tags: { createdBy: null } })],
    ['with CreatedBy in another case', makePoint({ tags: { createdBy: 'Backupviatag' } })],
    ['failed, of another account', makePoint({ owner: stranger, state: 'failed' })],
    ['failed, without CreatedBy', makePoint({ tags: { createdBy: null }, state: 'failed' })],
  ])('%s is not even listed', (_, point) => {
    expect(judge(point)).toEqual({ changes: [], skipped: [], failures: [], warnings: [], matched: 0 });
  });
});

describe('an AMI of ours that failed', () => {
  const reason = 'Client.InternalError: the snapshot could not be made';

  it.each(['2099-01-01T00:00:00Z', 'never', null, 'tomorrow', '2026-11-20T23:00:00Z'])(
    'is removed whatever its expiry (%j), and told',
    (expire) => {
      const point = makePoint({ state: 'failed', stateReason: reason, tags: { expire } });
      const { changes, failures, warnings } = judge(point);
      expect(changes).toMatchObject([
        { action: 'delete', point, because: 'failed', reason: 'it failed and holds no backup' },
      ]);
      expect(failures).toMatchObject([
        {
          region: 'eu-central-1',
          target: 'ami-0aaaaaaaaaaaaaaa1',
          action: 'create',
          fault: { code: 'backup-failed', message: `the backup ended in state failed: ${reason}` },
        },
      ]);
      expect(warnings).toEqual([]);
    },
  );

  it('keeps what its Expire tag said', () => {
    const expiresAt = (expire: string | null) => {
      const [change] = judge(makePoint({ state: 'failed', tags: { expire } })).changes;
      return change?.action === 'delete' ? change.expiresAt : undefined;
    };
    expect(expiresAt('2099-01-01T00:00:00Z')).toBe(Date.parse('2099-01-01T00:00:00Z'));
    expect(expiresAt('never')).toBe('never');
    expect(expiresAt('junk')).toBeNull();
    expect(expiresAt(null)).toBeNull();
  });

  it('is told without a reason where the service gave none', () => {
    expect(judge(makePoint({ state: 'failed' })).failures[0]?.fault.message).toBe('the backup ended in state failed');
  });

  it('is told even where it must stay', () => {
    const { changes, failures } = judge(makePoint({ state: 'failed', protection: 'enabled' }));
    expect(changes).toMatchObject([{ action: 'keep', because: 'protected' }]);
    expect(failures).toMatchObject([{ fault: { code: 'backup-failed' } }]);
  });

  it('is left alone by a purge of another tag', () => {
    const { changes, failures } = judge(makePoint({ state: 'failed' }), { tagLines: twoLines });
    expect(changes).toMatchObject([{ action: 'keep', because: 'other-tag' }]);
    expect(failures).toEqual([]);
  });

  it('is not told of one that is not proven ours', () => {
    expect(judge(makePoint({ state: 'failed', source: null })).failures).toEqual([]);
  });
});

describe('a region that could not be read', () => {
  it('is a failure, gives no deletion, and holds no other region', () => {
    const there = makePoint({ region: oregon });
    const decided = decidePurge(
      makeInventory(makeRegion({ region: oregon, points: [there] }), {
        kind: 'ec2-instance',
        region: makePoint().region,
        read: false,
        fault,
      }),
      makePurgeRequest(),
      NOW,
    );
    expect(decided.changes).toMatchObject([{ action: 'delete', point: there }]);
    expect(decided.failures).toEqual([{ region: 'eu-central-1', target: 'eu-central-1', action: 'read', fault }]);
  });
});

describe('a purge', () => {
  it('tells by region and by id, whatever order the service answered in', () => {
    const points = ['3', '1', '2'].map((digit) => makePoint({ id: recoveryPointId(`ami-${digit}`) }));
    const { changes } = decidePurge(makeInventory(makeRegion({ points })), makePurgeRequest(), NOW);
    expect(changes.map((change) => 'point' in change && change.point.id)).toEqual(['ami-1', 'ami-2', 'ami-3']);
    expect(points.map(({ id }) => id)).toEqual(['ami-3', 'ami-1', 'ami-2']);
  });

  it('decides over every AMI of ours in every region', () => {
    const points = ['1', '2', '3'].map((digit) => makePoint({ id: recoveryPointId(`ami-${digit}`) }));
    const decided = decidePurge(
      makeInventory(
        makeRegion({ points: points.slice(0, 2) }),
        makeRegion({ region: oregon, points: points.slice(2) }),
      ),
      makePurgeRequest(),
      NOW,
    );
    expect(decided.changes).toHaveLength(3);
    expect(decided.matched).toBe(0);
  });
});
