import { describe, expect, it } from 'vitest';
import { type RecoveryPoint, type Resource, recoveryPointId, resourceId, snapshotId } from '../../../src/model.ts';
import { byResource, restorable } from '../../../src/modes/list/choose.ts';
import {
  account,
  DAY,
  frankfurt,
  makePoint,
  makeResource,
  NOW,
  oregon,
  stranger,
  web,
} from '../../decide/make-model.ts';

type Overrides = Parameters<typeof makePoint>[0];
const make = (id: string, overrides: Overrides = {}) => makePoint({ id: recoveryPointId(id), ...overrides });
const living = makeResource({ name: 'web' });

interface Listing {
  readonly from?: string;
  readonly tag?: string;
  readonly resources?: readonly Resource[];
}
function list(points: readonly RecoveryPoint[], { from, tag, resources = [living] }: Listing = {}) {
  const tagLines = tag === undefined ? null : [{ key: 'Backup', value: tag }];
  return restorable(resources, points, account, { from: from ?? null, tagLines }, NOW);
}
const idsOf = (...args: Parameters<typeof list>) => list(...args).map(({ recoveryPointId: id }) => id);
const COPY = {
  region: oregon,
  source: null,
  copyOf: 'eu-central-1/ami-9',
  tags: { copyOf: 'eu-central-1/ami-9' },
} as const;

describe('what can be restored', () => {
  it.each<[string, RecoveryPoint]>([
    ['failed', make('ami-1', { state: 'failed' })],
    ['is pending', make('ami-1', { state: 'pending' })],
    ['is disabled', make('ami-1', { state: 'disabled' })],
    ['is not ours', make('ami-1', { tags: { createdBy: null } })],
    ['is of another account', make('ami-1', { owner: stranger })],
  ])('is nothing that %s', (_, point) => {
    expect(list([point])).toEqual([]);
  });

  it('is told with all that is known of it', () => {
    const point = make('ami-1', { createdAt: NOW - DAY, tags: { verified: '2026-11-21T00:00:00Z' } });
    expect(list([point])).toEqual([
      {
        account,
        region: frankfurt,
        kind: 'ec2-instance',
        resourceId: web,
        resourceName: 'web',
        recoveryPointId: 'ami-1',
        name: point.name,
        createdAt: '2026-11-20T23:00:00Z',
        expiresAt: '2026-11-20T23:00:00Z',
        state: 'available',
        copyOf: null,
        verifiedAt: '2026-11-21T00:00:00Z',
      },
    ]);
  });

  it('is told without what nobody knows', () => {
    expect(list([make('ami-1', { createdAt: null, tags: { expire: 'soon' } })])).toMatchObject([
      { createdAt: null, expiresAt: null, verifiedAt: null },
    ]);
    expect(list([make('ami-1', { tags: { expire: 'never' } })])).toMatchObject([{ expiresAt: 'never' }]);
  });

  it('has the name that its resource has now, or else had when it was made', () => {
    const point = make('ami-1', { tags: { sourceName: 'old' } });
    const nameOf = (resources: readonly Resource[], one = point) => list([one], { resources })[0]?.resourceName;
    expect(nameOf([living])).toBe('web');
    expect(nameOf([makeResource({ name: '' })])).toBe('old');
    expect(nameOf([])).toBe('old');
    expect(nameOf([], make('ami-1'))).toBe('');
  });

  it('has the id that its resource has now', () => {
    const now = makeResource({ kind: 'rds-instance', id: resourceId('orders'), identity: 'db-1', name: '' });
    const kind = 'rds-instance';
    const point = make('snap', { kind, source: resourceId('old'), sourceIdentity: 'db-1', tags: { source: 'old' } });
    expect(list([point], { resources: [now] })).toMatchObject([{ resourceId: 'orders' }]);
    expect(list([point], { resources: [] })).toMatchObject([{ resourceId: 'old' }]);
    for (const from of [
      'orders',
      'old',
      `arn:aws:rds:eu-central-1:${account}:db:old`,
      `arn:aws:rds:eu-central-1:${account}:db:orders`,
    ])
      expect(idsOf([point], { resources: [now], from })).toEqual(['snap']);
  });

  it('is of the resource of its home where it is a copy', () => {
    expect(list([make('ami-2', COPY)])).toMatchObject([
      { resourceName: 'web', region: oregon, copyOf: 'eu-central-1/ami-9' },
    ]);
    const there = makeResource({ region: oregon, name: 'other' });
    expect(list([make('ami-2', COPY)], { resources: [there] })).toMatchObject([{ resourceName: '' }]);
    const from = `arn:aws:ec2:eu-central-1:${account}:instance/${web}`;
    expect(idsOf([make('ami-2', COPY)], { from })).toEqual(['ami-2']);
  });

  it('is chosen by the tag that it was made for', () => {
    const points = [
      make('ami-1'),
      make('ami-2', { tags: { backupTag: 'Backup:x' } }),
      make('ami-3', { tags: { backupTag: null } }),
    ];
    expect(idsOf(points, { tag: 'ProductionDaily' })).toEqual(['ami-1']);
    expect(idsOf(points, { tag: 'x' })).toEqual(['ami-2']);
    expect(idsOf(points)).toEqual(['ami-1', 'ami-2', 'ami-3']);
  });

  const named = make('ami-1', {
    name: 'an AMI',
    snapshots: [
      { id: snapshotId('snap-1'), gib: 1 },
      { id: snapshotId('snap-2'), gib: 1 },
    ],
    tags: { sourceName: 'old-web' },
  });
  it.each(['web', 'old-web', web, 'ami-1', 'an AMI', 'snap-2', `arn:aws:ec2:eu-central-1:${account}:instance/${web}`])(
    'is chosen by %s',
    (from) => {
      expect(idsOf([named], { from })).toEqual(['ami-1']);
    },
  );
  it.each(['we', 'WEB', 'snap-3', `arn:aws:ec2:us-west-2:${account}:instance/${web}`])(
    'is not chosen by %s',
    (from) => {
      expect(idsOf([named], { from })).toEqual([]);
    },
  );
  it('is not chosen by an empty name where it has none', () => {
    expect(idsOf([make('ami-1')], { from: 'x', resources: [] })).toEqual([]);
  });
});

describe('the order of a list', () => {
  const [one] = list([make('ami-5', { createdAt: NOW - DAY })]);
  if (one === undefined) throw new Error('there is one');
  type Entry = typeof one;
  const base: Entry = { ...one, resourceId: resourceId('i-5'), resourceName: 'm' };

  it.each<[string, Partial<Entry>, Partial<Entry>]>([
    ['kind', { kind: 'ebs-volume', region: oregon }, {}],
    ['region', { resourceName: 'z' }, { region: oregon }],
    ['name', { resourceName: 'a', resourceId: resourceId('i-9') }, {}],
    ['name, none first', { resourceName: null }, {}],
    ['id', { resourceId: resourceId('i-1'), createdAt: '2020-01-01T00:00:00Z' }, {}],
    ['id, none first', { resourceId: null }, {}],
    ['age, the youngest first', { createdAt: '2026-11-21T00:00:00Z', recoveryPointId: recoveryPointId('ami-9') }, {}],
    ['age, unknown ones last', {}, { createdAt: null }],
    ['recovery point', { recoveryPointId: recoveryPointId('ami-1') }, {}],
  ])('is by %s', (_, before, after) => {
    const [first, last] = [
      { ...base, ...before },
      { ...base, ...after },
    ];
    expect(byResource(first, last)).toBeLessThan(0);
    expect(byResource(last, first)).toBeGreaterThan(0);
  });

  it('is none between two that are the same, and holds for a list', () => {
    expect(byResource(base, { ...base })).toBe(0);
    const points = [make('ami-1', { createdAt: NOW - 2 * DAY }), make('ami-2', { createdAt: NOW - DAY })];
    expect(idsOf(points)).toEqual(['ami-2', 'ami-1']);
  });
});
