import { describe, expect, it } from 'vitest';
import {
  type Fault,
  failure,
  type RecoveryPoint,
  type RegionInventory,
  snapshotId,
  success,
} from '../../../src/model.ts';
import { withStrays } from '../../../src/modes/retain/strays.ts';
import type { Kind } from '../../../src/ports/cloud.ts';
import {
  account,
  DAY,
  fault,
  frankfurt,
  HOUR,
  makeInventory,
  makePoint,
  makeRegion,
  NOW,
  oregon,
} from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';
import { makeRun } from '../backup/make-run.ts';

const FILE = fileOf(makePlan('web', [makeRule('daily', days(30))]));
/** Made an hour ago by the rule, and expiring as it asks. */
const inLine = (overrides: Parameters<typeof makePoint>[0] = {}) =>
  makePoint({
    createdAt: NOW - HOUR,
    ...overrides,
    tags: { expire: '2026-12-21T22:00:00Z', backupPlan: 'web/daily', ...overrides.tags },
  });
const [first, second] = [snapshotId('snap-1'), snapshotId('snap-2')];
const STRAYS = success(new Map([[first, '2026-11-30T00:00:00Z']]));

function look(regions: readonly RegionInventory[], readStrays?: Kind['readStrays']) {
  const kind = readStrays === undefined ? {} : { readStrays };
  const connection = { account, kinds: new Map([['ec2-instance', kind] as const]) };
  return withStrays(
    { connection, request: { graceMilliseconds: 3 * DAY }, run: makeRun() },
    makeInventory(...regions),
    FILE,
  );
}
const both = [
  { id: first, gib: 8 },
  { id: second, gib: 8 },
];

describe('what the snapshots of a recovery point say', () => {
  it('is known where it is something else than what their AMI says', async () => {
    const [point, other] = [inLine({ snapshots: both }), inLine({ snapshots: [{ id: second, gib: 8 }] })];
    const entry = makeRegion({ points: [point, other] });
    const all = await look([entry], async () => STRAYS);
    const [region] = all.inventory.regions;
    // What says nothing else is not kept twice.
    expect(region?.read === true && region.points[1]).toBe(other);
    expect(all).toStrictEqual({
      inventory: makeInventory(
        makeRegion({
          points: [
            {
              ...point,
              snapshots: [
                { id: first, gib: 8, strayExpire: '2026-11-30T00:00:00Z' },
                { id: second, gib: 8 },
              ],
            },
            other,
          ],
        }),
      ),
      warnings: [],
    });
  });

  it('is asked of what is in line and has snapshots, among all that there is', async () => {
    const asked: unknown[] = [];
    const points = [
      inLine(),
      inLine({ snapshots: [] }),
      inLine({ tags: { expire: '2026-11-25T00:00:00Z' } }),
      makePoint({ tags: { createdBy: null } }),
    ];
    await look([makeRegion({ points })], async (...args) => {
      asked.push(args);
      return success(new Map());
    });
    expect(asked).toEqual([[frankfurt, points.slice(0, 1), points]]);
  });

  it('is not asked where nothing is in line, or a kind has none', async () => {
    const never = () => Promise.reject(new Error('asked'));
    const points: readonly RecoveryPoint[] = [inLine({ snapshots: [] })];
    expect((await look([makeRegion({ points })], never)).warnings).toEqual([]);
    const entry = makeRegion({ points: [inLine()] });
    expect(await look([entry])).toEqual({ inventory: makeInventory(entry), warnings: [] });
  });

  it('is left to what could not be read', async () => {
    const dark: RegionInventory = { kind: 'ec2-instance', region: oregon, read: false, fault };
    expect(await look([dark])).toEqual({ inventory: makeInventory(dark), warnings: [] });
  });

  const cannot = async (told: Fault) => {
    const entry = makeRegion({ points: [inLine()] });
    return { entry, ...(await look([entry], async () => failure(told))) };
  };

  it('is a warning where it could not be read, and all else stays', async () => {
    const { entry, inventory, warnings } = await cannot(fault);
    expect(inventory).toEqual(makeInventory(entry));
    expect(warnings).toEqual([
      {
        region: frankfurt,
        target: frankfurt,
        message: `whether the Expire tags of snapshots differ from those of their AMIs is not known, because the snapshots could not be read: ${fault.message}`,
      },
    ]);
  });

  it('is as if nothing was read where the run was cancelled', async () => {
    const cancelled: Fault = { ...fault, code: 'cancelled' };
    const { inventory, warnings } = await cannot(cancelled);
    expect(inventory.regions).toEqual([{ kind: 'ec2-instance', region: frankfurt, read: false, fault: cancelled }]);
    expect(warnings).toEqual([]);
  });
});
