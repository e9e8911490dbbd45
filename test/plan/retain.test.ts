import { describe, expect, it } from 'vitest';
import { formatExpiry, formatInstant } from '../../src/decide/expiry.ts';
import { type RecoveryPoint, type RecoveryPointState, recoveryPointId, snapshotId } from '../../src/model.ts';
import type { PlanFile } from '../../src/plan/model.ts';
import { decideRetain, findNeverShortened, type RetainChange } from '../../src/plan/retain.ts';
import { decideRetainChanges } from '../../src/plan/retain-change-set.ts';
import {
  account,
  DAY,
  fault,
  HOUR,
  makeInventory,
  makePoint,
  makeRegion,
  NOW,
  oregon,
  stranger,
} from '../decide/make-model.ts';
import { days, fileOf, forEver, makePlan, makeRule, months } from './make-retained-plan.ts';

const GRACE = 72 * HOUR;

/** An AMI of `age` days whose Expire tag says `expire`. */
function aged(age: number, expire: string | null, overrides: Partial<RecoveryPoint> = {}): RecoveryPoint {
  return makePoint({ createdAt: NOW - age * DAY, tags: { expire, backupPlan: 'production/daily' }, ...overrides });
}

const inDays = (count: number): string => formatInstant(NOW + count * DAY);
const daily = (count: number): PlanFile => fileOf(makePlan('production', [makeRule('daily', days(count))]));

function changesOf(points: readonly RecoveryPoint[], file: PlanFile): readonly RetainChange[] {
  return decideRetain(points, file, { account, now: NOW, graceMilliseconds: GRACE });
}

/** An AMI in line with its plan whose snapshot says something else. */
const withStray = (strayExpire: string, expire = inDays(20)) =>
  aged(10, expire, { snapshots: [{ id: snapshotId('snap-1'), gib: 8, strayExpire }] });

describe('a snapshot that says another expiry than its AMI', () => {
  it.each([
    [inDays(5), 'earlier'],
    [inDays(50), 'later'],
    ['soon', 'unreadable'],
  ])('gets what its AMI says: %s, which is %s', (strayExpire) => {
    expect(changeOf(withStray(strayExpire), daily(30))).toBe(`snapshots ${inDays(20)} -> ${inDays(20)}`);
  });

  it('stays as it is where it is to stay for ever, or only says the same in other words', () => {
    expect(changeOf(withStray('never'), daily(30))).toBe(null);
    expect(changeOf(withStray(inDays(20).replace('Z', '+00:00')), daily(30))).toBe(null);
  });

  it('gets the new one where the plan moves it', () => {
    expect(changeOf(withStray(inDays(5)), daily(40))).toBe(`lengthen ${inDays(20)} -> ${inDays(30)}`);
  });
});

/** What becomes of one AMI. */
function changeOf(point: RecoveryPoint, file: PlanFile): string | null {
  const [change] = changesOf([point], file);
  return change === undefined ? null : `${change.because} ${change.from} -> ${formatExpiry(change.to)}`;
}

describe('lengthening', () => {
  it('acts at once', () => {
    expect(changeOf(aged(2, inDays(5)), daily(30))).toBe(`lengthen ${inDays(5)} -> ${inDays(28)}`);
  });

  it('acts on what has expired already', () => {
    expect(changeOf(aged(10, inDays(-3)), daily(30))).toBe(`lengthen ${inDays(-3)} -> ${inDays(20)}`);
    expect(changeOf(aged(10, inDays(-3)), daily(9))).toBe(`lengthen ${inDays(-3)} -> ${inDays(-1)}`);
  });

  it('to never', () => {
    const file = fileOf(makePlan('production', [makeRule('daily', forEver)]));
    expect(changeOf(aged(2, inDays(5)), file)).toBe(`lengthen ${inDays(5)} -> never`);
    expect(changeOf(aged(2, 'never'), file)).toBeNull();
  });
});

describe('a BackupPlan tag that was cut', () => {
  it.each(['production/daily, ~0123abcd', 'production/daily@2C production/we@cut-0123456789abcdef'])(
    'leaves the AMI alone, since one of the plans that are not told may keep it longer: %s',
    (backupPlan) => {
      const tagged = (expire: string, tags = {}) =>
        aged(1, expire, { tags: { ...makePoint().tags, expire, backupPlan: 'production/daily', ...tags } });
      expect(changeOf(tagged(inDays(29)), daily(7))).not.toBeNull();
      expect(changeOf(tagged(inDays(29), { backupPlan }), daily(7))).toBeNull();
      expect(changeOf(tagged(inDays(2), { backupPlan }), daily(7))).toBeNull();
      const context = { account, now: NOW, graceMilliseconds: GRACE };
      expect(findNeverShortened([tagged('never', { backupPlan })], daily(7), context)).toEqual([]);
    },
  );
});

describe('shortening', () => {
  it('goes to where the plan says', () => {
    expect(changeOf(aged(1, inDays(29)), daily(7))).toBe(`shorten ${inDays(29)} -> ${inDays(6)}`);
  });

  it('ends at the grace', () => {
    expect(changeOf(aged(6, inDays(24)), daily(7))).toBe(`shorten-to-grace ${inDays(24)} -> ${inDays(3)}`);
    expect(changeOf(aged(29, inDays(1)), daily(7))).toBeNull();
  });

  it('does not cut the grace by the part of a second that a tag cannot hold', () => {
    const [change] = decideRetain([aged(400, inDays(9))], daily(7), {
      account,
      now: NOW + 1,
      graceMilliseconds: GRACE,
    });
    expect(change?.to).toBe(NOW + GRACE + 1000);
  });
});

describe('the target', () => {
  it('is the longest of the rules that made the AMI', () => {
    const file = fileOf(makePlan('production', [makeRule('daily', days(7)), makeRule('monthly', months(6))]));
    const both = makePoint({
      createdAt: Date.parse('2026-08-31T23:00:00Z'),
      tags: { expire: inDays(9), backupPlan: 'production/daily, production/monthly' },
    });
    expect(changeOf(both, file)).toBe(`lengthen ${inDays(9)} -> 2027-02-28T23:00:00Z`);
  });

  it('is the longest of all plans that made it together', () => {
    const file = fileOf(
      makePlan('production', [makeRule('daily', days(7))]),
      makePlan('audit', [makeRule('yearly', months(120))]),
    );
    const both = aged(1, inDays(29), {
      tags: { ...aged(1, inDays(29)).tags, backupPlan: 'production/daily, audit/yearly' },
    });
    expect(changeOf(both, file)).toMatch(/^lengthen/);
  });

  it('counts as reached when the tag was counted from the start of the run', () => {
    const late = aged(2, formatInstant(NOW + 28 * DAY - 40 * 60_000));
    expect(changeOf(late, daily(30))).toBeNull();
    expect(changeOf(aged(2, formatInstant(NOW + 28 * DAY + 5000)), daily(30))).toBeNull();
    expect(changeOf(aged(2, formatInstant(NOW + 28 * DAY - HOUR)), daily(30))).toMatch(/^lengthen/);
  });
});

describe('an Expire tag that says never', () => {
  const context = { account, now: NOW, graceMilliseconds: GRACE };

  it('is not shortened, since a person may have written it', () => {
    for (const age of [1, 400]) expect(changeOf(aged(age, 'never'), daily(7))).toBeNull();
  });

  it('is named with what its plan asks for', () => {
    const point = aged(1, 'never');
    expect(findNeverShortened([point, aged(1, inDays(9))], daily(7), context)).toEqual([
      { point, target: NOW + 6 * DAY },
    ]);
  });

  it('is nothing to tell of where the plan says so too, or where it is not for the plan to say', () => {
    const file = fileOf(makePlan('production', [makeRule('daily', forEver)]));
    expect(findNeverShortened([aged(1, 'never')], file, context)).toEqual([]);
    const others = [aged(1, 'never', { owner: stranger }), aged(1, 'never', { state: 'failed' })];
    expect(findNeverShortened(others, daily(7), context)).toEqual([]);
  });

  it('is listed in the change set beside what is changed, each AMI once', () => {
    const tags = { backupPlan: 'production/daily' };
    const never = aged(1, 'never', { tags: { ...aged(1, 'never').tags, ...tags } });
    const later = aged(1, inDays(9), {
      id: recoveryPointId('ami-2'),
      tags: { ...aged(1, inDays(9)).tags, ...tags },
    });
    const inventory = makeInventory(makeRegion({ points: [never, later, never] }), {
      kind: 'ec2-instance',
      region: oregon,
      read: false,
      fault,
    });
    const decided = decideRetainChanges(inventory, daily(7), NOW, GRACE);
    expect(decided.changes).toEqual([
      {
        action: 'set-expiry',
        point: later,
        from: inDays(9),
        to: NOW + 6 * DAY,
        because: 'shorten',
        reason: 'its plan keeps it shorter',
      },
      {
        action: 'keep',
        point: never,
        because: 'never-expires',
        reason: `its Expire tag says never, which is not shortened; its plan asks for ${inDays(6)}`,
      },
    ]);
    expect(decided.failures).toMatchObject([{ region: oregon, action: 'read' }]);
  });
});

describe('what is left alone', () => {
  const cut = daily(1);
  it.each<[string, RecoveryPoint]>([
    ['belongs to another account', aged(1, inDays(29), { owner: stranger })],
    [
      'bears no mark of ours',
      makePoint({ tags: { createdBy: null, expire: inDays(29), backupPlan: 'production/daily' } }),
    ],
    ['is a copy', aged(1, inDays(29), { source: null })],
    ['has no Expire tag', aged(1, null)],
    ['has an Expire tag that cannot be read', aged(1, 'next week')],
    ['belongs to no plan', makePoint({ tags: { expire: inDays(29), backupTag: 'Backup:Other' } })],
  ])('what %s', (_, point) => {
    expect(changeOf(point, cut)).toBeNull();
  });

  it.each<[RecoveryPointState, boolean]>([
    ['available', true],
    ['pending', false],
    ['disabled', true],
    ['failed', false],
    ['other', false],
  ])('%s: %s', (state, touched) => {
    expect(changeOf(aged(1, inDays(29), { state }), cut) !== null).toBe(touched);
  });

  it('what is in line', () => {
    expect(changeOf(aged(1, inDays(29)), daily(30))).toBeNull();
  });
});
