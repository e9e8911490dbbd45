import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, approve, changeSetText } from '../../src/changes/approval.ts';
import { approvableChanges } from '../../src/changes/file.ts';
import { type Change, type ChangeSet, recoveryPointId, region, resourceId, slot, snapshotId } from '../../src/model.ts';
import {
  account,
  DAY,
  makeBackupRequest,
  makeLoose,
  makePoint,
  makePurgeRequest,
  makeResource,
  NOW,
  web,
} from '../decide/make-model.ts';

const asked: Asked = { request: makePurgeRequest(), account, source: null, due: [] };
const setOf = (changes: readonly Change[]): ChangeSet => ({
  changes,
  skipped: [],
  failures: [],
  warnings: [],
  matched: changes.filter(({ action }) => action === 'create').length,
});

const places = fc.constantFrom('eu-central-1', 'us-west-2').map(region);
const numbers = fc.integer({ min: 1, max: 6 });
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ place: places, number: numbers }).map(({ place, number }): Change => {
    const resource = makeResource({ region: place, id: resourceId(`i-${number}`) });
    const tags = { CreatedBy: '', Expire: '', Name: '', BackupSource: '', BackupTag: '', BackupRun: '' };
    return { action: 'create', resource, slot: slot('s'), expiresAt: NOW, tags, reason: 'due' };
  }),
  fc.record({ place: places, number: numbers }).map(({ place, number }): Change => {
    const point = makePoint({ region: place, id: recoveryPointId(`ami-${number}`) });
    return { action: 'delete', point, source: web, expiresAt: NOW, because: 'expired', reason: 'expired' };
  }),
  fc
    .record({ place: places, number: numbers, to: fc.constantFrom<number | 'never'>(NOW, NOW + DAY, 'never') })
    .map(({ place, number, to }): Change => {
      const point = makePoint({ region: place, id: recoveryPointId(`ami-${number}`) });
      return { action: 'set-expiry', point, from: 'never', to, because: 'shorten', reason: 'shorter' };
    }),
  fc.record({ place: places, number: numbers }).map(({ place, number }): Change => {
    const snapshot = makeLoose({ region: place, id: snapshotId(`snap-${number}`) });
    return { action: 'delete-snapshot', snapshot, reason: 'left over' };
  }),
);
const changeSets = fc
  .uniqueArray(changes, { maxLength: 12, selector: (change) => namesOf([change]).join() })
  .map(setOf);

/** What is done, in words that say all that an approval is about. */
function namesOf(list: readonly Change[]): string[] {
  return approvableChanges(setOf(list)).map(
    ({ action, region: place, id, expire }) => `${action} ${place} ${id} ${expire ?? ''}`,
  );
}

describe('a change set applied as approved', () => {
  it('is what was approved and still holds, whatever has changed in between, and tells the rest', () => {
    fc.assert(
      fc.property(changeSets, changeSets, (shown, fresh) => {
        const text = changeSetText(shown, asked, NOW, null);
        const approval = approve(fresh, text, asked, NOW + 1000);
        if (!approval.ok) throw new Error(approval.problem);
        const approved = new Set(namesOf(shown.changes));
        const due = namesOf(fresh.changes);
        const { changeSet } = approval;
        expect(namesOf(changeSet.changes)).toEqual(due.filter((name) => approved.has(name)));
        const told = changeSet.skipped.length + changeSet.warnings.length;
        const kept = changeSet.changes.filter(({ action }) => action === 'keep').length;
        const unapproved = due.filter((name) => !approved.has(name)).length;
        const lapsed = [...approved].filter((name) => !due.includes(name)).length;
        expect(told + kept).toBe(unapproved + lapsed);
        expect(changeSet.matched).toBe(changeSet.changes.filter(({ action }) => action === 'create').length);
      }),
      { numRuns: 300 },
    );
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

  it.each<[string, Partial<Asked>]>([
    ['another mode', { request: makeBackupRequest() }],
    ['other regions', { request: makePurgeRequest({ regions: 'eu-*' }) }],
    ['a tag', { request: makePurgeRequest({ tagLines: [{ key: 'A', value: 'b' }] }) }],
    ['another min-keep', { request: makePurgeRequest({ minKeep: 5 }) }],
    ['another max-deletions', { request: makePurgeRequest({ maxDeletions: { count: 5 } }) }],
    ['another protect-in-use', { request: makePurgeRequest({ protectInUse: true }) }],
    ['a plan file', { source: { path: 'x', text: '', hash: 'abc', file: { plans: [] } } }],
  ])('is refused by a run with %s', (_, part) => {
    expect(approve(shown, text, { ...asked, ...part }, NOW)).toMatchObject({ ok: false });
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
