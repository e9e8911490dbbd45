import { describe, expect, it } from 'vitest';
import { type SourceFacts, sourceFacts, sourceKey, sourcesAmong } from '../../src/decide/identity.ts';
import { retentionKeeps } from '../../src/decide/retention.ts';
import { recoveryPointId, resourceId, success } from '../../src/model.ts';
import { calendarOf } from '../../src/report/backup-days.ts';
import { aged, purge } from '../modes/purge/guarded-purge.ts';
import { DAY, frankfurt, makeInventory, makePoint, makeRegion, makeResource, NOW, oregon } from './make-model.ts';

const orders = resourceId('orders');
const ordersOld = resourceId('orders-old');
const place = { kind: 'rds-instance', region: frankfurt } as const;

describe('the resource that a recovery point was made of', () => {
  const database = (id: string, identity?: string) =>
    makeResource({ ...place, id: resourceId(id), ...(identity === undefined ? {} : { identity }) });
  const of = (source: string, sourceIdentity?: string): SourceFacts => ({
    ...place,
    source: resourceId(source),
    ...(sourceIdentity === undefined ? {} : { sourceIdentity }),
  });

  it.each([
    ['was renamed', of('orders', 'db-SAME'), [database('orders-old', 'db-SAME')], 'orders-old'],
    ['is gone, and a new one has its name', of('orders', 'db-OLD'), [database('orders', 'db-NEW')], null],
    [
      'was renamed, and a new one has its name',
      of('orders', 'db-SAME'),
      [database('orders', 'db-NEW'), database('orders-old', 'db-SAME')],
      'orders-old',
    ],
    ['has no recorded identity', of('orders'), [database('orders', 'db-NEW')], 'orders'],
    ['tells none itself', of('orders', 'db-OLD'), [database('orders')], 'orders'],
    ['is gone', of('orders', 'db-OLD'), [], null],
    ['is in another region', { ...of('orders', 'db-SAME'), region: oregon }, [database('orders', 'db-SAME')], null],
  ])('%s', (_, source, resources, found) => {
    expect(sourcesAmong(resources)(source)?.id ?? null).toBe(found);
  });
});

describe('the facts of a point', () => {
  const facts = { kind: 'rds-instance', region: frankfurt, source: orders } as const;

  it('are where its source is, and for a copy where it is itself', () => {
    expect(sourceFacts(makePoint(place), orders)).toStrictEqual(facts);
    expect(sourceFacts(makePoint({ ...place, sourceIdentity: 'db-A' }), orders)).toStrictEqual({
      ...facts,
      sourceIdentity: 'db-A',
    });
    const arn = 'arn:aws:rds:eu-central-1:111122223333:snapshot:orders-1';
    const copied = makePoint({ ...place, region: oregon, copyOf: arn });
    expect(sourceFacts(copied, orders)).toStrictEqual({ ...facts, copiedTo: oregon });
  });

  it('tell each resource, and its copies in each region, from the others', () => {
    const all: readonly SourceFacts[] = [
      facts,
      { ...facts, kind: 'rds-cluster' },
      { ...facts, region: oregon },
      { ...facts, source: ordersOld },
      { ...facts, sourceIdentity: 'db-A' },
      { ...facts, copiedTo: oregon },
      { ...facts, copiedTo: frankfurt },
    ];
    expect(new Set(all.map(sourceKey)).size).toBe(all.length);
    expect(sourceKey({ ...facts, source: ordersOld, sourceIdentity: 'db-A' })).toBe(
      sourceKey({ ...facts, sourceIdentity: 'db-A' }),
    );
  });
});

describe('what belongs together when a database is renamed', () => {
  const made = (digit: number, days: number, source = orders, sourceIdentity = 'db-SAME') =>
    aged(digit, days, { kind: 'ec2-instance', source, sourceIdentity, tags: { source } });

  it('is held by min-keep under whatever name', () => {
    const points = [made(1, 40), made(2, 30), made(3, 20, ordersOld)];
    const evidence = { existing: success(new Set(['db-SAME'])) };
    expect(purge({ points, evidence }, { minKeep: 2 }).fate).toEqual([
      'delete ami-1',
      'keep ami-2: min-keep',
      'keep ami-3: min-keep',
    ]);
  });

  it('is not what a new one of the old name makes, nor what tells no identity', () => {
    const unknown = aged(5, 10, { source: orders, tags: { source: orders } });
    const points = [made(1, 40), made(2, 30), made(3, 20, orders, 'db-NEW'), unknown];
    const evidence = { existing: success(new Set(['db-SAME', 'db-NEW', 'orders'])) };
    expect(purge({ points, evidence }, { minKeep: 1 }).fate).toEqual([
      'delete ami-1',
      'keep ami-2: min-keep',
      'keep ami-3: min-keep',
      'keep ami-5: min-keep',
    ]);
  });

  it('is one history for retention', () => {
    const point = (digit: number, source: typeof orders, sourceIdentity: string) => ({
      ...place,
      id: recoveryPointId(`arn:${digit}`),
      source,
      sourceIdentity,
      createdAt: NOW - digit * DAY,
      available: true,
    });
    const points = [point(1, ordersOld, 'db-A'), point(2, orders, 'db-A'), point(3, orders, 'db-B')];
    const keepOne = {
      keepLast: 1,
      keepHourly: 0,
      keepDaily: 0,
      keepWeekly: 0,
      keepMonthly: 0,
      keepYearly: 0,
      keepWithin: null,
      timeZone: 'UTC',
    };
    expect([...retentionKeeps(points, keepOne, NOW).keys()]).toEqual(['arn:1', 'arn:3']);
  });

  it('is one row of the calendar, under the name of now', () => {
    const points = [1, 2].map((digit) =>
      makePoint({
        ...place,
        id: recoveryPointId(`arn:${digit}`),
        source: digit === 1 ? ordersOld : orders,
        sourceIdentity: 'db-SAME',
        createdAt: NOW - digit * DAY,
        tags: { source: digit === 1 ? ordersOld : orders },
      }),
    );
    const row = (resources: ReturnType<typeof makeResource>[]) =>
      calendarOf({ inventory: makeInventory(makeRegion({ ...place, points, resources })), applied: null }, NOW)
        ?.resources;
    expect(row([])).toMatchObject([{ resourceId: ordersOld, days: ['2026-11-19', '2026-11-20'] }]);
    const living = makeResource({ ...place, id: resourceId('orders-v2'), identity: 'db-SAME', name: 'Orders' });
    expect(row([living])).toMatchObject([{ resourceId: 'orders-v2', resourceName: 'Orders' }]);
  });
});
