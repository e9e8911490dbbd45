import { describe, expect, it } from 'vitest';
import { type Asked, approve, changeSetText } from '../../src/changes/approval.ts';
import { formatExpiry } from '../../src/decide/expiry.ts';
import {
  accountId,
  type Change,
  type ChangeSet,
  type Expiry,
  recoveryPointId,
  region,
  resourceId,
  snapshotId,
} from '../../src/model.ts';
import {
  account,
  DAY,
  makeBackupRequest,
  makeCreate,
  makeLoose,
  makePoint,
  makePurgeRequest,
  makeResource,
  NOW,
  web,
} from '../decide/make-model.ts';
import { fc } from '../laws/fast-check.ts';

const asked: Asked = { request: makePurgeRequest(), account, source: null, due: [] };
const setOf = (changes: readonly Change[]): ChangeSet => ({
  changes,
  skipped: [],
  failures: [],
  warnings: [],
  matched: changes.filter(({ action }) => action === 'create').length,
});

const places = fc.constantFrom('eu-central-1', 'us-west-2').map(region);
const numbers = fc.integer({ min: 1, max: 4 });
const ENDS: readonly Expiry[] = [NOW, NOW + DAY, NOW + 2 * DAY, 'never'];
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ place: places, number: numbers }).map(({ place, number }): Change => {
    const resource = makeResource({ region: place, id: resourceId(`i-${number}`) });
    return makeCreate({ resource, expiresAt: NOW });
  }),
  fc.record({ place: places, number: numbers }).map(({ place, number }): Change => {
    const point = makePoint({ region: place, id: recoveryPointId(`ami-${number}`) });
    return { action: 'delete', point, source: web, expiresAt: NOW, because: 'expired', reason: 'expired' };
  }),
  fc
    .record({ place: places, number: numbers, from: fc.constantFrom(...ENDS), to: fc.constantFrom(...ENDS) })
    .filter(({ from, to }) => from !== to)
    .map(({ place, number, from, to }): Change => {
      const point = makePoint({ region: place, id: recoveryPointId(`ami-${number}`) });
      const because = orderOf(to) > orderOf(from) ? 'lengthen' : 'shorten';
      return { action: 'set-expiry', point, from: formatExpiry(from), to, because, reason: because };
    }),
  fc.record({ place: places, number: numbers }).map(({ place, number }): Change => {
    const snapshot = makeLoose({ region: place, id: snapshotId(`snap-${number}`) });
    return { action: 'delete-snapshot', snapshot, reason: 'left over' };
  }),
);
const changeSets = fc.uniqueArray(changes, { maxLength: 12, selector: placeOf }).map(setOf);

const orderOf = (expiry: Expiry): number => (expiry === 'never' ? Number.POSITIVE_INFINITY : expiry);

/** What a change is done to, and of what kind it is. */
function placeOf(change: Change): string {
  if (change.action === 'create') return `create ${change.resource.region} ${change.resource.id}`;
  if ('snapshot' in change) return `snapshot ${change.snapshot.region} ${change.snapshot.id}`;
  return `${change.action} ${change.point.region} ${change.point.id}`;
}

/** True where whoever approved one change has approved the other. */
function isWithin(fresh: Change, shown: Change | undefined): boolean {
  if (shown === undefined) return false;
  if (fresh.action !== 'set-expiry' || shown.action !== 'set-expiry') return true;
  if (fresh.from !== shown.from) return false;
  const shorter = shown.because === 'shorten' && fresh.because === 'shorten';
  return fresh.to === shown.to || (shorter && orderOf(fresh.to) > orderOf(shown.to));
}

describe('a change set applied as approved', () => {
  it('is what was approved and still holds, whatever has changed in between, and tells the rest', () => {
    const seen = { done: 0, notApproved: 0, lapsed: 0 };
    fc.assert(
      fc.property(changeSets, changeSets, (shown, fresh) => {
        const text = changeSetText(shown, asked, NOW, null);
        const approval = approve(fresh, text, asked, NOW + 1000);
        if (!approval.ok) throw new Error(approval.problem);
        const { changeSet } = approval;
        const shownAt = new Map(shown.changes.map((change) => [placeOf(change), change]));
        const [done, not] = [true, false].map((wanted) =>
          fresh.changes.filter((change) => isWithin(change, shownAt.get(placeOf(change))) === wanted),
        );
        if (done === undefined || not === undefined) throw new Error('there are two');
        expect(changeSet.changes.filter(({ action }) => action !== 'keep')).toEqual(done);

        const kept = changeSet.changes.flatMap((change) => (change.action === 'keep' ? [change.point.id] : []));
        const ofAction = (action: Change['action']) => not.filter((change) => change.action === action);
        const points = not.flatMap((change) => ('point' in change ? [change.point.id] : []));
        expect(kept).toEqual(points);
        expect(changeSet.failures.map(({ target, fault }) => [fault.code, target])).toEqual(
          ofAction('create').map((change) => ['not-allowed', 'resource' in change ? change.resource.id : '']),
        );
        const places = new Set(done.map(placeOf));
        const lapsed = shown.changes.filter((change) => !places.has(placeOf(change)));
        const lengthened = ofAction('set-expiry').filter((change) => 'from' in change && change.because === 'lengthen');
        const warned = ofAction('delete-snapshot').length + lengthened.length + lapsed.length;
        expect(changeSet.warnings).toHaveLength(warned);
        expect(changeSet.matched).toBe(fresh.changes.filter(({ action }) => action === 'create').length);
        seen.done += done.length;
        seen.notApproved += not.length;
        seen.lapsed += lapsed.length;
      }),
      { numRuns: 500 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
  });

  it('is red for an instance that is due and was not shown: it has no backup', () => {
    const create = (id: string) => makeCreate({ resource: makeResource({ id: resourceId(id) }), expiresAt: NOW });
    const text = changeSetText(setOf([create('i-1')]), asked, NOW, null);
    const approval = approve(setOf([create('i-1'), create('i-2')]), text, asked, NOW);
    if (!approval.ok) throw new Error(approval.problem);
    const { changeSet } = approval;
    expect(changeSet.changes).toMatchObject([{ action: 'create', resource: { id: 'i-1' } }]);
    expect(changeSet.failures).toMatchObject([{ target: 'i-2', action: 'create', fault: { code: 'not-allowed' } }]);
    expect(changeSet.failures[0]?.fault.advice).toContain('new change set');
    // Whatever its kind, and it need not be an instance.
    expect(changeSet.failures[0]?.fault.message).toBe(
      'it is due for a backup, and not in the approved change set: it has no backup of this run',
    );
    expect(changeSet.skipped).toEqual([]);
    expect(changeSet.matched).toBe(2);
  });

  const shown = setOf([
    { action: 'delete', point: makePoint(), source: web, expiresAt: NOW, because: 'expired', reason: 'expired' },
  ]);
  const text = changeSetText(shown, asked, NOW, null);

  it('is refused once it is too old', () => {
    expect(approve(shown, text, asked, NOW + DAY - 1000).ok).toBe(true);
    expect(approve(shown, text, asked, NOW + DAY)).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/valid/),
    });
  });

  it('is as long as the input says, and no edit makes it longer or of another account', () => {
    const changeSet = { approved: null, validForMilliseconds: 3_600_000 };
    const hour = changeSetText(shown, { ...asked, request: makePurgeRequest({ changeSet }) }, NOW, null);
    expect(JSON.parse(hour)).toMatchObject({ account, validUntil: formatExpiry(NOW + 3_600_000) });
    expect(approve(shown, hour, asked, NOW + 3_600_000 - 1000).ok).toBe(true);
    expect(approve(shown, hour, asked, NOW + 3_600_000).ok).toBe(false);
    for (const edit of [{ validUntil: formatExpiry(NOW + 90 * DAY) }, { account: '222222222222' }]) {
      const edited = JSON.stringify({ ...JSON.parse(hour), ...edit });
      const theirs = { ...asked, account: accountId(edit.account ?? account) };
      expect(approve(shown, edited, theirs, NOW)).toMatchObject({
        ok: false,
        problem: expect.stringContaining('fingerprint'),
      });
    }
  });

  it.each<[string, Partial<Asked>, string]>([
    [
      'another account',
      { account: accountId('222222222222') },
      'account 111122223333, and this run works in 222222222222',
    ],
    ['another mode', { request: makeBackupRequest() }, 'mode purge, and this run is backup'],
    ['other regions', { request: makePurgeRequest({ regions: 'eu-*' }) }, 'regions was not given and is "eu-*"'],
    [
      'a tag',
      { request: makePurgeRequest({ tagLines: [{ key: 'A', value: 'b' }] }) },
      'tag was not given and is ["A:b"]',
    ],
    ['another min-keep', { request: makePurgeRequest({ minKeep: 5 }) }, 'min-keep was 0 and is 5'],
    [
      'another max-deletions',
      { request: makePurgeRequest({ maxDeletions: { count: 5 } }) },
      'max-deletions was not given and is {"count":5}',
    ],
    [
      'another protect-in-use',
      { request: makePurgeRequest({ protectInUse: true }) },
      'protect-in-use was false and is true',
    ],
    ['a plan file', { source: { path: 'x', text: '', hash: 'abc', file: { plans: [] } } }, 'the plan file is another'],
  ])('is refused by a run with %s', (_, part, why) => {
    expect(approve(shown, text, { ...asked, ...part }, NOW)).toMatchObject({
      ok: false,
      problem: expect.stringContaining(why),
    });
  });

  it('is refused when it says what will be due on another day', () => {
    const tomorrow = { ...asked, request: makePurgeRequest({ dryRun: true, asOf: NOW + DAY }) };
    const judged = changeSetText(shown, tomorrow, NOW, null);
    const approval = approve(shown, judged, asked, NOW);
    expect(approval).toMatchObject({ ok: false, problem: expect.stringContaining('as of 2026-11-22T23:00:00Z') });
    expect(approval).toMatchObject({ problem: expect.stringContaining('without as-of') });
    expect(approve(shown, judged, tomorrow, NOW).ok).toBe(true);
  });

  it('is refused where it was made for backups by another engine, or in another vault', () => {
    const engine = (vault: string) =>
      ({ name: 'aws-backup', vault, roleArn: 'role', coldStorageAfterDays: null, newVault: null }) as const;
    const direct: Asked = { ...asked, request: makeBackupRequest() };
    const nightly: Asked = { ...asked, request: makeBackupRequest({ engine: engine('nightly') }) };
    const weekly: Asked = { ...asked, request: makeBackupRequest({ engine: engine('weekly') }) };
    const made = changeSetText(setOf([]), nightly, NOW, null);
    expect(approve(setOf([]), made, nightly, NOW)).toMatchObject({ ok: true });
    expect(approve(setOf([]), made, weekly, NOW)).toMatchObject({ ok: false });
    expect(approve(setOf([]), made, direct, NOW)).toMatchObject({ ok: false });
    expect(approve(setOf([]), changeSetText(setOf([]), direct, NOW, null), nightly, NOW)).toMatchObject({ ok: false });
  });

  it('is refused when a single character of what is to be done was edited', () => {
    for (const edited of [text.replace(makePoint().id, 'ami-0'), text.replace('"delete"', '"create"')]) {
      expect(approve(shown, edited, asked, NOW)).toMatchObject({ ok: false });
    }
  });
});
