import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../src/decide/expiry.ts';
import { type RecoveryPoint, type RecoveryPointState, recoveryPointId, snapshotId } from '../../src/model.ts';
import type { PlanFile } from '../../src/plan/model.ts';
import { countNearMisses, decideRetain, expiryOfCopy, findInLine } from '../../src/plan/retain.ts';
import { account, DAY, HOUR, makePoint, NOW, oregon, stranger } from '../decide/make-model.ts';
import { days, fileOf, forEver, makePlan, makeRule } from './make-retained-plan.ts';

const MINUTE = 60_000;
const START = NOW - 2 * DAY;
const NAME = '2026/11/19 23:00:00 Backup of i-0aaaaaaaaaaaaaaa1';
const SOURCE = 'eu-central-1/ami-0aaaaaaaaaaaaaaa9';
const context = { account, now: NOW, graceMilliseconds: 72 * HOUR };
const file = fileOf(makePlan('p', [makeRule('daily', days(30))]));

/** Made ten minutes into its run, with an expiry that is off by so much. */
const off = (milliseconds: number, more: Parameters<typeof makePoint>[0] = {}): RecoveryPoint =>
  makePoint({
    createdAt: START + 10 * MINUTE,
    ...more,
    tags: { expire: formatInstant(START + 30 * DAY + milliseconds), name: NAME, backupPlan: 'p/daily', ...more.tags },
  });

describe('an expiry that differs by less than an hour', () => {
  const near = (milliseconds: number, more: Parameters<typeof makePoint>[0] = {}, read: PlanFile = file) =>
    countNearMisses([off(milliseconds, more)], read, { account }) === 1;

  it.each([
    [0, false],
    [999, false],
    [1000, true],
    [-1000, true],
    [HOUR - 1000, true],
    [1000 - HOUR, true],
    [HOUR, false],
    [-HOUR, false],
  ])('by %d milliseconds is told: %s', (milliseconds, told) => {
    expect(near(milliseconds)).toBe(told);
  });

  it.each<[RecoveryPointState, boolean]>([
    ['available', true],
    ['disabled', true],
    ['pending', false],
    ['failed', false],
    ['other', false],
  ])('of one in the state %s is told: %s', (state, told) => {
    expect(near(30 * MINUTE, { state })).toBe(told);
  });

  const copied = { region: oregon, source: null, copyOf: SOURCE, tags: { copyOf: SOURCE } };

  it.each<[string, Parameters<typeof makePoint>[0], PlanFile?]>([
    ['that belongs to another account', { owner: stranger }],
    ['that is a copy, whose expiry is counted from the start', copied],
    ['whose Expire tag says never', { tags: { expire: 'never' } }],
    ['whose Expire tag cannot be read', { tags: { expire: 'soon' } }],
    ['that no plan made', { tags: { backupPlan: null } }],
    ['that a rule made which the file does not hold', { tags: { backupPlan: 'p/weekly' } }],
    ['that such a rule made together with one of the file', { tags: { backupPlan: 'p/daily, p/weekly' } }],
    ['that is to stay for ever', {}, fileOf(makePlan('p', [makeRule('daily', forEver)]))],
    ['of which nobody knows the start', { tags: { name: null, expire: '1970-01-31T00:30:00Z' } }],
  ])('of one %s is not told', (_, more, read) => {
    expect(near(30 * MINUTE, more, read)).toBe(false);
  });
});

describe('one of unknown age', () => {
  it('keeps its expiry, which cannot be counted', () => {
    expect(decideRetain([off(9 * DAY, { createdAt: null })], file, context)).toEqual([]);
    expect(findInLine([off(0, { createdAt: null })], file, context)).toEqual([]);
  });
});

describe('several snapshots', () => {
  it('are put in line where one of them is not', () => {
    const snapshots = [undefined, formatInstant(NOW)].map((strayExpire, index) => ({
      id: snapshotId(`snap-${index}`),
      gib: 8,
      ...(strayExpire !== undefined && { strayExpire }),
    }));
    const same = { id: snapshotId('snap-2'), gib: 8, strayExpire: formatInstant(START + 30 * DAY) };
    expect(decideRetain([off(0, { snapshots: [...snapshots, same] })], file, context)).toMatchObject([
      { because: 'snapshots', to: START + 30 * DAY },
    ]);
  });
});

describe('what is in line', () => {
  it('is what its rules ask for already, and nothing else', () => {
    const points = [
      off(0, { id: recoveryPointId('ami-right') }),
      off(30 * MINUTE, { id: recoveryPointId('ami-nearly') }),
      off(2 * DAY, { id: recoveryPointId('ami-longer') }),
      off(-2 * DAY, { id: recoveryPointId('ami-shorter') }),
      off(0, { id: recoveryPointId('ami-never'), tags: { expire: 'never' } }),
      off(0, { id: recoveryPointId('ami-stranger'), owner: stranger }),
      off(0, { id: recoveryPointId('ami-of-no-plan'), tags: { backupPlan: null } }),
    ];
    expect(findInLine(points, file, context).map(({ id }) => id)).toEqual(['ami-right', 'ami-nearly']);
  });
});

describe('when a copy of a backup would expire', () => {
  const copies = [{ to: oregon, expiry: days(90), kmsKey: null }];
  const copying = fileOf(makePlan('p', [{ ...makeRule('daily', days(30)), copies }, makeRule('weekly', days(60))]));
  const tagged = (backupPlan: string | null, name: string | null = NAME) => off(0, { tags: { backupPlan, name } });

  it.each<[string, RecoveryPoint, number | null]>([
    ['is told by its rule', tagged('p/daily'), START + 90 * DAY],
    ['is told by the rule that wants copies', tagged('p/daily, p/weekly'), START + 90 * DAY],
    ['is unknown where no rule wants copies', tagged('p/weekly'), null],
    ['is unknown where one of the rules is not in the file', tagged('p/daily, p/gone'), null],
    ['is unknown where no plan made it', tagged(null), null],
    ['is unknown where nobody knows its start', tagged('p/daily', 'web'), null],
  ])('%s', (_, point, expected) => {
    expect(expiryOfCopy(point, oregon, copying)).toBe(expected);
  });

  it('is unknown in a region where no copy is wanted', () => {
    expect(expiryOfCopy(tagged('p/daily'), off(0).region, copying)).toBeNull();
  });
});
