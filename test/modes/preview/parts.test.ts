import { describe, expect, it } from 'vitest';
import { byText } from '../../../src/model/order.ts';
import {
  keyOf,
  placeOf,
  type RecoveryPoint,
  recoveryPointId,
  region,
  resourceId,
  snapshotId,
} from '../../../src/model.ts';
import { availableFrom } from '../../../src/modes/preview/available-from.ts';
import { awaitedCopies } from '../../../src/modes/preview/awaited-copies.ts';
import { comparePlans } from '../../../src/modes/preview/compare.ts';
import { ownPoints } from '../../../src/modes/preview/own-points.ts';
import { gibOf, StorageTally, storageOf } from '../../../src/modes/preview/storage.ts';
import { account, frankfurt, makePoint, makeResource, NOW, oregon, stranger, web } from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';
import { makeImage, makeInput, makeInstance } from './make-preview.ts';

const IRELAND = region('eu-west-1');
const SOON = '2026-12-01T00:00:00Z';
const LATER = '2027-12-01T00:00:00Z';
const PAST = '2026-11-21T23:00:00Z';

describe('the copies that a recovery point waits for', () => {
  const of = `${frankfurt}/ami-0aaaaaaaaaaaaaaa1`;
  const copy = (more: Partial<RecoveryPoint> = {}) =>
    makePoint({
      id: recoveryPointId('ami-copy'),
      region: oregon,
      source: null,
      copyOf: of,
      ...more,
      tags: { copyOf: of, ...more.tags },
    });
  const wanting = (copyTo: string | undefined, more: Partial<RecoveryPoint> = {}) =>
    makePoint({ ...more, tags: copyTo === undefined ? {} : { copyTo } });
  const places = new Set([frankfurt, oregon].map((one) => placeOf({ kind: 'ec2-instance', region: one })));
  const NEVER = Number.POSITIVE_INFINITY;

  it.each<[string, RecoveryPoint, readonly RecoveryPoint[], number | null, boolean]>([
    ['none is wanted', wanting(undefined), [], null, false],
    ['one is wanted until it expires', wanting(`us-west-2=${SOON}`), [], Date.parse(SOON), false],
    ['one is wanted for ever', wanting('us-west-2=never'), [], NEVER, false],
    ['one is wanted no longer', wanting(`us-west-2=${PAST}`), [], null, false],
    ['it is there', wanting('us-west-2=never'), [copy()], null, false],
    ['it is under way', wanting('us-west-2=never'), [copy({ state: 'pending' })], NOW + 1, false],
    [
      'it is there beside one that is under way',
      wanting('us-west-2=never'),
      [copy({ state: 'pending' }), copy()],
      null,
      false,
    ],
    ['it failed', wanting('us-west-2=never'), [copy({ state: 'failed' })], NEVER, false],
    ['it is nobody knows whose', wanting('us-west-2=never'), [copy({ owner: stranger })], NEVER, false],
    [
      'it is one of another',
      wanting('us-west-2=never'),
      [copy({ copyOf: `${frankfurt}/ami-0`, tags: { ...copy().tags, copyOf: `${frankfurt}/ami-0` } })],
      NEVER,
      false,
    ],
    ['it is in another region', wanting('us-west-2=never'), [copy({ region: IRELAND })], NEVER, false],
    ['it is wanted where nobody looked', wanting('eu-west-1=never'), [], null, true],
    [
      'one is wanted here and one where nobody looked',
      wanting(`eu-west-1=never us-west-2=${SOON}`),
      [],
      Date.parse(SOON),
      true,
    ],
    ['the tag cannot be read', wanting('us-west-2=soon'), [], NEVER, false],
    ['a part of the tag cannot be read', wanting(`us-west-2=${PAST} nonsense`), [], NEVER, false],
    ['it failed itself', wanting('us-west-2=never', { state: 'failed' }), [], null, false],
  ])('%s', (_, point, copies, until, unseen) => {
    const inventory = { account, points: [point, ...copies], resources: [], places };
    expect(awaitedCopies({ inventory, now: NOW })(point)).toEqual({ until, unseen });
  });

  it('are waited for until the last of them', () => {
    const everywhere = new Set([...places, placeOf({ kind: 'ec2-instance', region: IRELAND })]);
    const untilOf = (copyTo: string) => {
      const point = wanting(copyTo);
      const inventory = { account, points: [point], resources: [], places: everywhere };
      return awaitedCopies({ inventory, now: NOW })(point).until;
    };
    expect(untilOf(`us-west-2=${LATER} eu-west-1=${SOON}`)).toBe(Date.parse(LATER));
    expect(untilOf(`us-west-2=${SOON} eu-west-1=${LATER}`)).toBe(Date.parse(LATER));
    expect(untilOf(`us-west-2=${SOON} eu-west-1=${PAST}`)).toBe(Date.parse(SOON));
  });

  it('count in the preview, with the verified ones, as a purge would keep them', () => {
    const verified = { verified: '2026-11-01T00:00:00Z' };
    const image = (age: number, tags: object, more = {}) => {
      const made = makeImage(0, age, 30, more);
      return { ...made, tags: { ...made.tags, ...tags } };
    };
    const points = [
      image(1, verified),
      image(2, { ...verified, copyTo: 'eu-central-1=never' }),
      image(3, { copyTo: 'eu-west-1=never' }),
      image(4, verified, { state: 'pending' }),
      image(5, { verified: '2027-11-01T00:00:00Z' }),
      image(6, {}),
    ];
    const others = [1, 2].map((age) => {
      const made = makeImage(1, age, 30);
      return { ...made, tags: { ...made.tags, ...verified } };
    });
    const guarded = (more: Parameters<typeof makeInput>[0]) =>
      comparePlans(makeInput({ head: fileOf(), resources: [makeInstance(0)], points: [...points, ...others], ...more }))
        .guarded;
    // Those of an instance that is gone are held by nobody.
    expect(guarded({ keepVerified: 1 })).toEqual({ verified: 1, awaitingCopy: 1, copiesUnseen: 1 });
    expect(guarded({ keepVerified: 9, protectUncopied: false })).toEqual({
      verified: 2,
      awaitingCopy: 0,
      copiesUnseen: 0,
    });
    expect(guarded({ keepVerified: 1, resources: [makeInstance(0), makeInstance(1)] }).verified).toBe(2);
  });
});

describe('what counts as available', () => {
  it.each<[RecoveryPoint['state'], number | null]>([
    ['available', Number.NEGATIVE_INFINITY],
    // Not for the first purge, which is now.
    ['pending', NOW + 1],
    ['failed', null],
    ['disabled', null],
  ])('%s', (state, from) => {
    expect(availableFrom({ state }, NOW)).toBe(from);
  });
});

describe('what a preview is about', () => {
  const inventory = (points: readonly RecoveryPoint[], resources = [makeResource({ name: 'web' })]) => ({
    account,
    points,
    resources,
    places: new Set<ReturnType<typeof placeOf>>(),
  });

  it.each<[string, Partial<RecoveryPoint>]>([
    ['is not ours', { owner: stranger }],
    ['is of unknown age', { createdAt: null }],
    ['is a copy', { region: oregon, source: null, copyOf: 'eu-central-1/ami-1' }],
  ])('is nothing that %s', (_, more) => {
    const tags = more.copyOf === undefined ? {} : { copyOf: more.copyOf };
    expect(ownPoints(inventory([makePoint({ ...more, tags })]))).toEqual([]);
  });

  it('is every other, with the resource whatever its name is now', () => {
    const point = makePoint();
    expect(ownPoints(inventory([point]))).toEqual([
      { point, source: web, key: keyOf(makeResource()), resourceName: 'web' },
    ]);
    const [gone, other] = ownPoints(inventory([point, makePoint({ region: oregon })], []));
    expect(gone?.resourceName).toBe('');
    expect(gone?.key).toMatch(/^gone /);
    expect(other?.key).not.toBe(gone?.key);
    const db = makeResource({ kind: 'rds-instance', id: resourceId('new-name'), identity: 'DB-1', name: 'db' });
    const named = makePoint({
      kind: 'rds-instance',
      source: resourceId('old-name'),
      sourceIdentity: 'DB-1',
      tags: { source: 'old-name' },
    });
    expect(ownPoints(inventory([named], [db]))).toMatchObject([
      { source: 'old-name', key: keyOf(db), resourceName: 'db' },
    ]);
  });
});

describe('the bounds of storage', () => {
  const sized = (instance: number, age: number, ...gibs: readonly (number | null)[]) =>
    makeImage(instance, age, 30, { snapshots: gibs.map((gib, index) => ({ id: snapshotId(`snap-${index}`), gib })) });

  it('of a point are the sum of its volumes, where all are known', () => {
    expect(gibOf(sized(0, 1, 8, 4))).toBe(12);
    expect(gibOf(sized(0, 1, 8, null))).toBeNull();
    expect(gibOf(sized(0, 1))).toBe(0);
  });

  it('are the newest of each resource alone, and all of them in full', () => {
    const points = [sized(0, 3, 100), sized(0, 1, 8), sized(0, 2, 50), sized(1, 1, null), sized(1, 2, 7)];
    const own = ownPoints({ account, points, resources: [makeInstance(0), makeInstance(1)], places: new Set() });
    expect(storageOf(own, 2)).toEqual({
      images: 5,
      lowerGib: 15,
      upperGib: 165,
      lowerCost: 30,
      upperCost: 330,
      unsized: 1,
    });
    expect(storageOf(own.toReversed(), 2)).toMatchObject({ lowerGib: 15 });
    expect(storageOf([], 2)).toEqual({ images: 0, lowerGib: 0, upperGib: 0, lowerCost: 0, upperCost: 0, unsized: 0 });
  });

  it('take the first of two of one instant', () => {
    const tally = new StorageTally();
    tally.add([
      { createdAt: NOW, gib: 8 },
      { createdAt: NOW, gib: 100 },
    ]);
    expect(tally.estimate(1)).toMatchObject({ lowerGib: 8, upperGib: 108 });
  });

  it('of what is moved are those of the newest too', () => {
    const rule = {
      ...makeRule('daily', days(7)),
      copies: [
        { to: IRELAND, expiry: null, kmsKey: null },
        { to: frankfurt, expiry: null, kmsKey: null },
      ],
    };
    const hourly = {
      ...makeRule('a-hourly', days(1), '0 * * * *'),
      copies: [
        { to: oregon, expiry: null, kmsKey: null },
        { to: IRELAND, expiry: null, kmsKey: null },
      ],
    };
    const points = [sized(0, 3, 100), sized(0, 1, 8), sized(0, 2, 50), sized(0, 0.5, null)];
    const transfersOf = (head: ReturnType<typeof fileOf>, of = points) =>
      comparePlans(makeInput({ head, resources: [makeInstance(0)], points: of })).after.transfers.map(
        ({ rule: name, to, firstGib, unsized }) => [name, to, firstGib, unsized],
      );
    const head = fileOf(makePlan('p', [rule, hourly]));
    expect(transfersOf(head)).toEqual([
      ['p/a-hourly', IRELAND, 8, 0],
      ['p/a-hourly', oregon, 8, 0],
      ['p/daily', IRELAND, 8, 0],
    ]);
    expect(transfersOf(head, points.toReversed())).toEqual(transfersOf(head));
    expect(transfersOf(head, [sized(0, 1, null)]).map(([, , gib, unsized]) => [gib, unsized])).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
  });
});

it('texts are in one order everywhere', () => {
  expect(['b', 'B', 'a', '', 'b'].sort(byText)).toEqual(['', 'B', 'a', 'b', 'b']);
  expect([byText('a', 'a'), byText('a', 'b'), byText('b', 'a')]).toEqual([0, -1, 1]);
});
