import { describe, expect, it } from 'vitest';
import { judgePending } from '../../src/decide/long-pending.ts';
import { KIND_NAMES, resourceId } from '../../src/model.ts';
import { decidePurge } from '../../src/modes/purge/decide.ts';
import { fc } from '../laws/fast-check.ts';
import { DAY, HOUR, makeInventory, makePoint, makePurgeRequest, makeRegion, NOW, stranger } from './make-model.ts';

const pending = (ageInHours: number, overrides: Parameters<typeof makePoint>[0] = {}) =>
  makePoint({ state: 'pending', stateText: 'pending', createdAt: NOW - ageInHours * HOUR, ...overrides });

describe('a recovery point that is still pending', () => {
  it.each([
    [0, null],
    [24, null],
    [24.1, 'warning'],
    [71.9, 'warning'],
    [72, 'red'],
    [45 * 24, 'red'],
  ])('after %s hours is told as %s, of every kind', (hours, level) => {
    for (const kind of KIND_NAMES) expect(judgePending(pending(hours, { kind }), NOW)?.level ?? null).toBe(level);
  });

  it('says of what, since when and what to do', () => {
    expect(judgePending(pending(80), NOW)).toMatchObject({
      level: 'red',
      failure: {
        target: 'ami-0aaaaaaaaaaaaaaa1',
        fault: {
          code: 'not-available-in-time',
          message:
            'this AMI of i-0aaaaaaaaaaaaaaa1 has been pending for 80 hours, since 2026-11-18T15:00:00Z: it is no backup yet',
        },
      },
    });
  });

  it('is dated by its Name tag where the service does not tell yet', () => {
    const of = (name: string | null) =>
      judgePending(
        pending(0, { kind: 'rds-instance', source: resourceId('orders'), createdAt: null, tags: { name } }),
        NOW,
      )?.level ?? null;
    expect(of('2026/11/17 23:00:00 Backup of orders')).toBe('red');
    expect(of('2026/11/20 20:00:00 Backup of orders')).toBe('warning');
    expect(of('2026/11/21 23:00:00 Backup of orders')).toBe(null);
    expect(of('2026/99/99 23:00:00 Backup of orders')).toBe(null);
    expect(of('orders')).toBe(null);
    expect(of(null)).toBe(null);
  });

  it('is never told in any other state', () => {
    fc.assert(
      fc.property(fc.constantFrom('available', 'failed', 'disabled', 'other'), fc.nat(1000), (state, hours) => {
        expect(judgePending(pending(hours, { state }), NOW)).toBe(null);
      }),
    );
  });
});

describe('a purge', () => {
  const judge = (point: ReturnType<typeof makePoint>, asOf: number | null = null) =>
    decidePurge(makeInventory(makeRegion({ points: [point] })), makePurgeRequest({ asOf }), asOf ?? NOW, NOW);

  it('tells of what is ours, keeps it, and is red from 72 hours on', () => {
    expect(judge(pending(30))).toMatchObject({ changes: [{ because: 'pending' }], warnings: [{}], failures: [] });
    expect(judge(pending(3 * 24))).toMatchObject({
      changes: [{ because: 'pending' }],
      warnings: [],
      failures: [{ action: 'wait' }],
    });
  });

  it('says nothing of what is not ours, nor of what will be old on a day to come', () => {
    for (const point of [pending(100, { owner: stranger }), pending(100, { source: null })]) {
      expect(judge(point)).toMatchObject({ warnings: [], failures: [] });
    }
    expect(judge(pending(1), NOW + 30 * DAY)).toMatchObject({ warnings: [], failures: [] });
  });
});
