import { describe, expect, it } from 'vitest';
import { type Found, judgeFound } from '../../src/decide/adoption.ts';
import { formatInstant } from '../../src/decide/expiry.ts';
import type { CreateChange, RecoveryPoint, RecoveryPointTags } from '../../src/model.ts';
import { recoveryPointId, resourceId, slot } from '../../src/model.ts';
import { days, forEver } from '../plan/make-retained-plan.ts';
import { account, DAY, HOUR, makeCreate, makePoint, NOW, stranger, web } from './make-model.ts';

const MINUTE = 60_000;
const RUN = 'https://github.com/acme/ops/actions/runs/41';
const nameAt = (instant: number) =>
  `${formatInstant(instant).slice(0, 19).replaceAll('-', '/').replace('T', ' ')} Backup of ${web}`;

const asked = (overrides: Partial<CreateChange> = {}): CreateChange =>
  makeCreate({
    slot: slot('the-slot'),
    tags: {
      CreatedBy: 'backupViaTag',
      Expire: formatInstant(NOW + 30 * DAY),
      Name: nameAt(NOW),
      BackupSource: web,
      BackupTag: 'Backup:ProductionDaily',
      BackupRun: RUN,
    },
    ...overrides,
  });

type Draft = Partial<Omit<RecoveryPoint, 'tags'>> & { readonly tags?: Partial<RecoveryPointTags> };

/** Made by a run that was begun so long before this attempt, as this attempt would have made it. */
function madeBefore(milliseconds: number, more: Draft = {}): RecoveryPoint {
  const start = NOW - milliseconds;
  return makePoint({
    id: recoveryPointId('ami-1'),
    createdAt: start + MINUTE,
    ...more,
    tags: { name: nameAt(start), expire: formatInstant(start + 30 * DAY), run: RUN, ...more.tags },
  });
}

const judge = (point: RecoveryPoint, change = asked(), mine = false): Found => judgeFound(point, change, account, mine);
const outcomeOf = (found: Found) => (found.is === 'backup' ? found.outcome : found.is);
const told = (found: Found) =>
  found.is === 'unfit' ? (found.met.red ? found.met.fault.message : found.met.message) : found.is;

describe('the backup of the slot', () => {
  it('is that of this attempt where it may be, and bears the start of this attempt', () => {
    const own = madeBefore(0);
    const outcome = { id: 'ami-1', state: 'available', expiresAt: NOW + 30 * DAY };
    expect(judge(own, asked(), true)).toEqual({ is: 'backup', outcome: { result: 'done', ...outcome } });
    expect(judge(own, asked(), false)).toEqual({ is: 'backup', outcome: { result: 'already-done', ...outcome } });
  });

  it('is that of an earlier attempt where it bears another start, and expires when that said', () => {
    const outcome = {
      result: 'already-done',
      id: 'ami-1',
      state: 'available',
      expiresAt: NOW - HOUR + 30 * DAY,
    };
    expect(judge(madeBefore(HOUR), asked(), true)).toEqual({ is: 'backup', outcome });
  });

  it.each([
    ['a few hours', 5 * HOUR, undefined],
    ['a day to the millisecond', DAY - MINUTE, undefined],
    ['more than a day', 30 * HOUR, [{ red: false, id: 'ami-1', message: expect.stringMatching(/for 29 hours/) }]],
    ['three days', 4 * DAY, [{ red: true, id: 'ami-1', fault: { code: 'not-available-in-time' } }]],
  ])('may still be pending, which is told after a day: %s', (_, milliseconds, met) => {
    const outcome = outcomeOf(judge(madeBefore(milliseconds, { state: 'pending', stateText: 'pending' })));
    expect(outcome).toMatchObject({ result: 'already-done', state: 'pending', ...(met && { met }) });
    if (met === undefined) expect(outcome).not.toHaveProperty('met');
  });
});

describe('what is not the backup of the slot', () => {
  const since = asked().adopts.since;

  it.each<[string, Draft, string]>([
    ['is of another account', { owner: stranger }, `it belongs to account ${stranger}`],
    ['is of another machine', { source: resourceId('i-2') }, 'its source is i-2'],
    ['tells no machine', { source: null }, 'its source is not recorded'],
    ['was made by somebody', { tags: { createdBy: 'me' } }, 'its CreatedBy tag is "me"'],
    ['does not say who made it', { tags: { createdBy: null } }, 'its CreatedBy tag is missing'],
    ['says another source', { tags: { source: 'i-2' } }, 'its BackupSource tag is "i-2"'],
    ['says another tag', { tags: { backupTag: 'Backup:Other' } }, 'its BackupTag tag is "Backup:Other"'],
    ['says another run', { tags: { run: 'https://x' } }, 'its BackupRun tag is "https://x"'],
    ['has no Expire tag', { tags: { expire: null } }, 'its Expire tag is missing or unreadable'],
    ['has a garbled Expire tag', { tags: { expire: 'soon' } }, 'its Expire tag is missing or unreadable'],
    [
      'is older than any attempt',
      { createdAt: since - 1 },
      `it was made at ${formatInstant(since - 1)}, before any attempt of this run`,
    ],
    [
      'is older than any attempt by its name',
      { createdAt: null, tags: { name: nameAt(since - 1000) } },
      `it was made at ${formatInstant(since - 1000)}, before any attempt of this run`,
    ],
  ])('%s', (_, more, why) => {
    const found = judge(madeBefore(HOUR, more), asked(), true);
    expect(found).toEqual({
      is: 'stranger',
      fault: {
        code: 'name-taken',
        message: `the name the-slot is taken by ami-1, which is not this backup: ${why}`,
        advice: 'Find out who made it; rename or delete it, then run again.',
      },
    });
  });

  it.each<[string, Draft]>([
    ['as old as the first attempt may be', { createdAt: since }],
    ['of unknown age', { createdAt: null, tags: { name: null } }],
  ])('is none where it is %s', (_, more) => {
    const never = { expire: 'never', ...more.tags };
    expect(outcomeOf(judge(madeBefore(HOUR, { ...more, tags: never })))).toMatchObject({ result: 'already-done' });
  });
});

describe('tags that lag behind', () => {
  const bare: Partial<RecoveryPointTags> = {
    createdBy: null,
    source: null,
    backupTag: null,
    run: null,
    expire: null,
    name: null,
  };

  it.each<[string, Draft, Found['is']]>([
    ['are waited for on what was just made', { tags: bare }, 'untagged'],
    ['are waited for where nobody knows when it was made', { createdAt: null, tags: bare }, 'untagged'],
    ['are waited for by a clock that is off', { createdAt: NOW - 5 * MINUTE, tags: bare }, 'untagged'],
    ['are not on what is older', { createdAt: NOW - 5 * MINUTE - 1, tags: bare }, 'stranger'],
    ['are not on that of another account', { owner: stranger, tags: bare }, 'stranger'],
    ['are not on that of another machine', { source: resourceId('i-2'), tags: bare }, 'stranger'],
    ['come together: CreatedBy', { tags: { ...bare, createdBy: 'backupViaTag' } }, 'stranger'],
    ['come together: BackupSource', { tags: { ...bare, source: web } }, 'stranger'],
    ['come together: BackupTag', { tags: { ...bare, backupTag: 'Backup:ProductionDaily' } }, 'stranger'],
    ['come together: BackupRun', { tags: { ...bare, run: RUN } }, 'stranger'],
    ['come together: Expire', { tags: { ...bare, expire: 'never' } }, 'stranger'],
  ])('%s', (_, more, is) => {
    expect(judge(madeBefore(0, more)).is).toBe(is);
  });
});

describe('one that holds no backup', () => {
  const failed: Draft = { state: 'failed', stateText: 'failed', stateReason: 'no key' };

  it('is the outcome where this attempt made it', () => {
    expect(outcomeOf(judge(madeBefore(0, failed), asked(), true))).toMatchObject({
      result: 'failed',
      fault: { code: 'backup-failed', message: 'the backup ended in state failed: ami-1: no key' },
    });
  });

  it.each<[string, Draft, string]>([
    ['failed', failed, 'the backup ended in state failed: ami-1: no key'],
    ['failed without a reason', { ...failed, stateReason: '' }, 'the backup ended in state failed: ami-1'],
    ['was disabled', { state: 'disabled', stateText: 'disabled' }, 'ami-1, made for this slot before, is disabled'],
    ['is in another state', { state: 'other', stateText: 'odd' }, 'ami-1, made for this slot before, is odd'],
  ])('is replaced where an earlier attempt made it, and it %s', (_, more, message) => {
    expect(judge(madeBefore(HOUR, more), asked(), true)).toEqual({
      is: 'unfit',
      met: {
        red: true,
        id: 'ami-1',
        fault: {
          code: 'backup-failed',
          message: `an earlier attempt's backup is none, and another was made in its place: ${message}`,
          advice: 'There is a backup now. Find the cause in the message; the next purge deletes what failed.',
        },
      },
    });
  });
});

describe('one of an earlier attempt that expires', () => {
  const START = NOW - HOUR;
  const expiring = (expire: string, more: Draft = {}, change = asked()) =>
    told(judge(madeBefore(HOUR, { ...more, tags: { expire, ...more.tags } }), change, true));
  const keeping = (keep: CreateChange['adopts']['keep']) => asked({ adopts: { ...asked().adopts, keep } });
  const unfit = (why: string) =>
    `ami-1, which an earlier attempt made for this backup, is no longer good for it: ${why}; another was made in its place`;
  const END = START + 30 * DAY;

  it('at this very instant is replaced, and one that never does is not', () => {
    expect(expiring(formatInstant(NOW))).toBe(unfit(`it expired at ${formatInstant(NOW)}`));
    expect(expiring('never')).toBe('backup');
    expect(expiring('never', {}, keeping(forEver))).toBe('backup');
  });

  it('is replaced where this one is to be kept for ever', () => {
    expect(expiring(formatInstant(END), {}, keeping(forEver))).toBe(
      unfit(`it expires at ${formatInstant(END)}, and this backup is to be kept for ever`),
    );
  });

  it.each([
    ['when it should', formatInstant(END), true],
    ['less than a second before', new Date(END - 999).toISOString(), true],
    ['a second before', formatInstant(END - 1000), false],
    ['later', formatInstant(END + DAY), true],
  ])('%s, is good: %s is %s', (_, expire, good) => {
    const short = unfit(`it expires at ${expire}, before ${formatInstant(END)}`);
    expect(expiring(expire)).toBe(good ? 'backup' : short);
  });

  it('counts from an hour before it was made where its name does not tell, and from now where nothing does', () => {
    const nameless = (createdAt: number | null, expire: number) =>
      expiring(formatInstant(expire), { createdAt, tags: { name: null } });
    expect(nameless(START, START - HOUR + 30 * DAY)).toBe('backup');
    expect(nameless(START, START - HOUR + 30 * DAY - 1000)).toMatch(/no longer good/);
    expect(nameless(null, NOW + 30 * DAY)).toBe('backup');
    expect(nameless(null, NOW + 30 * DAY - 1000)).toMatch(/no longer good/);
  });

  it('is no matter where this attempt made it', () => {
    const own = madeBefore(0, { tags: { expire: formatInstant(NOW - DAY) } });
    expect(outcomeOf(judge(own, keeping(days(30)), true))).toMatchObject({ result: 'done', expiresAt: NOW - DAY });
  });
});
