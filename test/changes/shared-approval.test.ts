import { describe, expect, it } from 'vitest';
import { type Asked, approve, changeSetText } from '../../src/changes/approval.ts';
import { formatInstant } from '../../src/decide/expiry.ts';
import { type ChangeSet, type Instant, type RecoveryPoint, recoveryPointId } from '../../src/model.ts';
import { decideRetainChanges } from '../../src/plan/retain-change-set.ts';
import { account, DAY, HOUR, makeInventory, makePoint, makeRegion, NOW } from '../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule } from '../plan/make-retained-plan.ts';
import { makeRetainRequest } from './make-request.ts';

/** An expiry that is shared hangs on others, and they come and go between the approval and the run that is given it. */

const MINUTE = 60_000;
const GRACE = 72 * HOUR;
const asked: Asked = {
  request: makeRetainRequest({ changeSet: { approved: null, validForMilliseconds: 14 * DAY } }),
  account,
  source: null,
  due: [],
};

const decide = (points: readonly RecoveryPoint[], keep: number, now: Instant): ChangeSet =>
  decideRetainChanges(
    makeInventory(makeRegion({ points })),
    fileOf(makePlan('production', [makeRule('daily', days(keep))])),
    now,
    GRACE,
  );

function apply(shown: readonly RecoveryPoint[], fresh: readonly RecoveryPoint[], keep: number, later = HOUR) {
  const text = changeSetText(decide(shown, keep, NOW), asked, NOW, null);
  const approval = approve(decide(fresh, keep, NOW + later), text, asked, NOW + later);
  if (!approval.ok) throw new Error(approval.problem);
  const { changes, warnings } = approval.changeSet;
  const written = changes.flatMap((change) =>
    change.action === 'set-expiry' ? [[change.point.id, (Number(change.to) - NOW) / MINUTE]] : [],
  );
  return { written: Object.fromEntries(written), warnings: warnings.length };
}

/** Made so many minutes after the run began, ten days ago. */
const made = (minutes: number, expire = formatInstant(NOW + 10 * DAY)) =>
  makePoint({
    id: recoveryPointId(`ami-${minutes}`),
    createdAt: NOW - 10 * DAY + minutes * MINUTE,
    tags: { expire, backupPlan: 'production/daily' },
  });

const inDays = (count: number, minutes: number) => count * 24 * 60 + minutes;
const all = [made(0), made(20), made(50)];

describe('an approved expiry that is shared', () => {
  it.each([
    ['shortened', 15],
    ['lengthened', 25],
  ])('is written as it was shown: %s', (_, keep) => {
    const at = inDays(keep - 10, 50);
    expect(apply(all, all, keep)).toEqual({ written: { 'ami-0': at, 'ami-20': at, 'ami-50': at }, warnings: 0 });
  });

  it.each([
    ['shortened', 15],
    ['lengthened', 25],
  ])('is written although the one that set it is gone: %s', (_, keep) => {
    const at = inDays(keep - 10, 50);
    expect(apply(all, [made(0), made(20)], keep)).toEqual({ written: { 'ami-0': at, 'ami-20': at }, warnings: 1 });
  });

  it.each([
    ['shortened', 15],
    ['lengthened', 25],
  ])('is written although a later one has come: %s', (_, keep) => {
    const at = inDays(keep - 10, 20);
    const { written } = apply([made(0), made(20)], all, keep);
    expect(written).toEqual({ 'ami-0': at, 'ami-20': at });
  });

  it('is not written over what a person wrote since', () => {
    const touched = made(20, formatInstant(NOW + 90 * DAY));
    expect(apply(all, [made(0), touched, made(50)], 15).written).not.toHaveProperty('ami-20');
  });

  it('is never within the grace of the run that writes it', () => {
    const ofAll = (at: number) => ({ 'ami-0': at, 'ami-20': at, 'ami-50': at });
    // Half an hour later what was shown is still beyond the grace, though two of them ask for less.
    expect(apply(all, all, 13, 30 * MINUTE)).toEqual({ written: ofAll(inDays(3, 50)), warnings: 0 });
    expect(apply(all, all, 13, DAY)).toEqual({ written: ofAll(inDays(4, 0)), warnings: 0 });
  });
});
