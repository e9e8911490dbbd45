import { describe, expect, it } from 'vitest';
import { placeOf, type RecoveryPoint, recoveryPointId, resourceId } from '../../../src/model.ts';
import { decideCopies } from '../../../src/modes/copy/decide.ts';
import {
  DAY,
  fault,
  frankfurt,
  HOUR,
  makeInventory,
  makePoint,
  makeRegion,
  NOW,
  oregon,
  stranger,
  web,
} from '../../decide/make-model.ts';
import { days, fileOf, forEver, makePlan, makeRule } from '../../plan/make-retained-plan.ts';
import { COMING, copyOf, decide, ireland, oneCopy, PAST, whole, wishing } from './make-copies.ts';

const WISH = `eu-west-1=${COMING}`;
const source = wishing(WISH);
const id = (text: string) => recoveryPointId(text);
const idsOf = (points: readonly { readonly id: string }[]) => points.map((point) => point.id);
const nothing = { copies: [], waiting: [], failures: [], warnings: [], wanted: 0 };

describe('a copy that is wanted and missing', () => {
  it('is made with all that the request needs', () => {
    expect(oneCopy({ here: [source] })).toEqual({
      action: 'copy',
      point: source,
      whole: whole(),
      source: web,
      to: ireland,
      slot: expect.stringMatching(/^backupViaTag-copy-of-ami-0aaaaaaaaaaaaaaa1-[0-9a-f]{12}$/),
      token: expect.stringMatching(/^[0-9a-f]{64}$/),
      expiresAt: Date.parse(COMING),
      kmsKey: null,
      reason: `a copy is wanted in eu-west-1 until ${COMING}`,
    });
  });

  it.each<[string, readonly RecoveryPoint[], number]>([
    ['one for each region', [wishing(`${WISH} us-west-2=never`)], 2],
    ['none of what has no wish', [makePoint()], 0],
    ['none of what is not ours', [wishing(WISH, { tags: { createdBy: null } })], 0],
    ['none of what another account owns', [wishing(WISH, { owner: stranger })], 0],
    ['none of a copy, even one that bears a wish', [wishing(WISH, { copyOf: 'us-west-2/ami-1', source: null })], 0],
    [
      'none of a copy of ours',
      [
        copyOf(source, {
          region: frankfurt,
          copyOf: 'us-west-2/ami-1',
          tags: { copyTo: WISH, copyOf: 'us-west-2/ami-1' },
        }),
      ],
      0,
    ],
    ['none of what failed', [wishing(WISH, { state: 'failed' })], 0],
    ['none that would be expired now', [wishing(`eu-west-1=${PAST}`)], 0],
    ['none that expires at this second', [wishing('eu-west-1=2026-11-21T23:00:00Z')], 0],
    ['one that expires a second later', [wishing('eu-west-1=2026-11-21T23:00:01Z')], 1],
    ['one for ever', [wishing('eu-west-1=never')], 1],
  ])('%s', (_, here, count) => {
    const decided = decide({ here });
    expect([decided.copies.length, decided.wanted, decided.failures]).toEqual([count, count, []]);
  });

  it('is not looked for in a region that could not be read', () => {
    const sources = makeInventory({ kind: 'ec2-instance', region: frankfurt, read: false, fault });
    const destinations = makeInventory(makeRegion({ region: ireland }));
    const facts = { enabled: null, keys: [], file: null, now: NOW };
    expect(decideCopies({ sources, destinations, ...facts })).toMatchObject(nothing);
  });

  it('is asked for in the order in which backups wait, the oldest first, and of unknown age before all', () => {
    const aged = (name: string, createdAt: number | null) => wishing(WISH, { id: id(name), createdAt });
    const here = [
      aged('ami-3', NOW - DAY),
      aged('ami-5', NOW),
      aged('ami-4', NOW - DAY),
      aged('ami-2', NOW - 2 * DAY),
      aged('ami-1', null),
    ];
    const order = ['ami-1', 'ami-2', 'ami-3', 'ami-4', 'ami-5'];
    expect(decide({ here }).copies.map(({ point }) => point.id)).toEqual(order);
    expect(decide({ here: here.toReversed() }).copies.map(({ point }) => point.id)).toEqual(order);
  });

  it('without its tags is a bug, never a copy without them', () => {
    const { whole: _, ...bare } = source;
    expect(() => decide({ here: [bare] })).toThrow(`${source.id} was read without its tags`);
  });
});

describe('a copy that is there', () => {
  const { copyOf: _recorded, ...unrecorded } = copyOf(source);
  const others: readonly [string, RecoveryPoint, number][] = [
    ['available', copyOf(source), 0],
    ['pending', copyOf(source, { state: 'pending', createdAt: NOW }), 0],
    ['disabled', copyOf(source, { state: 'disabled' }), 0],
    ['failed', copyOf(source, { state: 'failed' }), 1],
    ['somebody else made', copyOf(source, { tags: { createdBy: 'somebody' } }), 1],
    ['of which the service says another source', copyOf(source, { copyOf: 'eu-central-1/ami-2' }), 1],
    ['of another backup', copyOf(wishing(WISH, { id: id('ami-2') })), 1],
    ['with our mark and no source on record', unrecorded, 1],
  ];
  it.each(others)('%s', (_, copy, made) => {
    expect(decide({ here: [source], there: [copy] }).copies).toHaveLength(made);
  });

  it('of many is the one of this backup', () => {
    const second = wishing(`${WISH} us-west-2=never`, { id: id('ami-2') });
    const there = [copyOf(second, { id: id('ami-c2') }), copyOf(second, { id: id('ami-c3'), region: oregon })];
    const { copies, wanted } = decide({ here: [source, second], there });
    expect(copies.map(({ point, to }) => [point.id, to])).toEqual([[source.id, ireland]]);
    expect(wanted).toBe(3);
  });

  it('is not made anew where nobody could look', () => {
    expect(decide({ here: [source], there: null })).toMatchObject({ ...nothing, wanted: 1 });
    const unread = { kind: 'ec2-instance', region: ireland, read: false, fault } as const;
    const sources = makeInventory(makeRegion({ points: [source] }));
    const facts = { enabled: null, keys: [], file: null, now: NOW };
    const decided = decideCopies({ sources, destinations: makeInventory(unread), ...facts });
    expect(decided).toMatchObject({ ...nothing, wanted: 1 });
  });

  it('of another kind in the same region says nothing', () => {
    const sources = makeInventory(makeRegion({ points: [source] }));
    const destinations = makeInventory(makeRegion({ kind: 'rds-instance', region: ireland }));
    const facts = { enabled: null, keys: [], file: null, now: NOW };
    expect(decideCopies({ sources, destinations, ...facts })).toMatchObject({ ...nothing, wanted: 1 });
  });
});

describe('a copy that failed', () => {
  const failed = copyOf(source, { state: 'failed', stateReason: 'Given key ID is not accessible' });
  it('is told, with what it is about, and the next has a name and a token of its own', () => {
    const first = oneCopy({ here: [source] });
    const decided = decide({ here: [source], there: [failed] });
    expect(decided.failures).toEqual([
      {
        region: ireland,
        target: failed.id,
        action: 'copy',
        fault: expect.objectContaining({
          code: 'backup-failed',
          message: 'the copy ended in state failed: Given key ID is not accessible',
        }),
        subject: { kind: 'ec2-instance', resourceId: web, resourceName: 'web-1', recoveryPointId: failed.id },
      },
    ]);
    const [next] = decided.copies;
    expect(next?.token).not.toBe(first.token);
    expect(next?.slot).not.toBe(first.slot);
    const twice = decide({ here: [source], there: [failed, { ...failed, id: id('ami-c2') }] });
    expect(twice.failures).toHaveLength(2);
    expect(twice.copies[0]?.token).not.toBe(next?.token);
  });

  it('beside one that is there is told, and nothing is made', () => {
    const decided = decide({ here: [source], there: [failed, copyOf(source, { id: id('ami-c2') })] });
    expect([decided.failures.length, decided.copies.length]).toEqual([1, 0]);
  });

  it('is told of where its backup is gone, and not where its home is not looked at', () => {
    expect(decide({ here: [], there: [failed] }).failures).toHaveLength(1);
    const far = copyOf({ ...source, region: oregon }, { state: 'failed' });
    expect(decide({ here: [], there: [far] }).failures).toEqual([]);
  });
});

describe('a copy that is under way', () => {
  const pending = (hours: number, more: Parameters<typeof copyOf>[1] = {}) =>
    copyOf(source, { state: 'pending', stateText: 'pending', createdAt: NOW - hours * HOUR, ...more });
  it.each([
    ['for a day', 24, 0, 0],
    ['for longer', 25, 1, 0],
    ['for three days', 72, 0, 1],
  ])('%s', (_, hours, warnings, failures) => {
    const decided = decide({ here: [source], there: [pending(hours)] });
    expect([decided.warnings.length, decided.failures.length, decided.copies]).toEqual([warnings, failures, []]);
  });

  it('is counted in its region, and none that has ended', () => {
    const there = [
      pending(1),
      copyOf(source, { id: id('ami-c2') }),
      copyOf(source, { id: id('ami-c3'), state: 'failed' }),
    ];
    const { underWay } = decide({ here: [source], there });
    const place = placeOf({ kind: 'ec2-instance', region: ireland });
    expect([...underWay].map(([at, points]) => [at, idsOf(points)])).toEqual([[place, [there[0]?.id]]]);
  });
});

describe('a backup that is not done yet', () => {
  it('is waited for, and said so in the words of AWS', () => {
    const point = wishing(WISH, { state: 'pending', stateText: 'creating' });
    expect(decide({ here: [point] })).toMatchObject({
      ...nothing,
      wanted: 1,
      waiting: [{ point, source: web, to: ireland, reason: 'it is creating' }],
    });
  });

  it('waits for nothing where its copy is there', () => {
    const point = wishing(WISH, { state: 'disabled', stateText: 'disabled' });
    expect(decide({ here: [point], there: [copyOf(point)] })).toMatchObject({ ...nothing, wanted: 1 });
  });
});

describe('a wish that cannot be met', () => {
  it.each([
    ['its own region', 'eu-central-1=never', 'bad-input', 'a copy of it is wanted in eu-central-1, where it is itself'],
    [
      'a region that is off',
      'ap-east-1=never',
      'region-not-enabled',
      'a copy of it is wanted in ap-east-1, which is not enabled for this account',
    ],
    [
      'no region',
      'Ireland=never',
      'bad-input',
      'its BackupCopyTo tag "Ireland=never eu-west-1=never" cannot be read: "Ireland=never"',
    ],
  ])('is red, and the other copies are made: %s', (_, wish, code, message) => {
    const decided = decide({ here: [wishing(`${wish} eu-west-1=never`)] });
    expect(decided.failures).toEqual([
      {
        region: frankfurt,
        target: source.id,
        action: 'copy',
        fault: expect.objectContaining({ code, message }),
        subject: { kind: 'ec2-instance', resourceId: web, resourceName: 'web-1', recoveryPointId: source.id },
      },
    ]);
    expect(decided.copies.map(({ to }) => to)).toEqual([ireland]);
  });

  it('is not told of a region where nobody says which are enabled', () => {
    const decided = decide({ here: [source], enabled: null });
    expect([decided.copies.length, decided.failures]).toEqual([1, []]);
  });

  it('for want of a key is red, and the copy is not made', () => {
    const encrypted = wishing(WISH, {
      kind: 'rds-instance',
      id: id('arn:aws:rds:eu-central-1:111122223333:snapshot:backupviatag-orders-1'),
      source: resourceId('orders'),
      whole: whole(true),
      tags: { source: 'orders' },
    });
    const decided = decide({ kind: 'rds-instance', here: [encrypted] });
    expect(decided).toMatchObject({
      copies: [],
      wanted: 1,
      failures: [{ target: encrypted.id, fault: { code: 'bad-input' } }],
    });
  });
});

describe('a wish that the plan file has ended since', () => {
  const NAME = '2026/11/01 23:00:00 Backup of i-0aaaaaaaaaaaaaaa1';
  /** Of the first of November, 20 days ago. */
  const planned = wishing('eu-west-1=never', { tags: { backupPlan: 'production/daily', name: NAME } });
  const fileWith = (expiry: ReturnType<typeof days> | null, to = ireland, own = days(90)) =>
    fileOf(makePlan('production', [{ ...makeRule('daily', own), copies: [{ to, expiry, kmsKey: null }] }]));
  it.each([
    ['longer ago than the grace', fileWith(days(16)), 0],
    ['just as long ago as the grace', fileWith(days(17)), 0],
    ['within the grace', fileWith(days(18)), 1],
    ['not yet', fileWith(days(30)), 1],
    ['for ever', fileWith(forEver), 1],
    ['as the backup, which lives on', fileWith(null), 1],
    ['as the backup, which does not', fileWith(null, ireland, days(7)), 0],
    ['in another region', fileWith(days(1), oregon), 1],
    ['in a file that does not know its rule', fileOf(), 1],
    ['nowhere, for there is no file', null, 1],
  ])('%s', (_, file, count) => {
    const { copies, wanted, warnings } = decide({ here: [planned], file });
    expect([copies.length, wanted, warnings.length]).toEqual([count, count, 1 - count]);
  });

  it('is told once for each region, with how many', () => {
    const more = [planned, { ...planned, id: id('ami-2') }];
    const { warnings } = decide({ here: more, file: fileWith(days(1)) });
    const message = '2 wanted copies are not made in eu-west-1: by the plan file as it is now they would have expired';
    expect(warnings).toEqual([{ region: ireland, target: ireland, message }]);
    const [one] = decide({ here: [planned], file: fileWith(days(1)) }).warnings;
    expect(one?.message).toBe(
      '1 wanted copy is not made in eu-west-1: by the plan file as it is now it would have expired',
    );
  });
});
