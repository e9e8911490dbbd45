import { describe, expect, it } from 'vitest';
import { copyOfText, homeOf, isCopy, regionInCopyOf } from '../../src/decide/copies.ts';
import { copyToValue, isPastWish, readCopyTo } from '../../src/decide/copy-wishes.ts';
import { proveOwnership, proveSnapshotOwnership } from '../../src/decide/ownership.ts';
import { type RecoveryPoint, recoveryPointId, region, resourceId } from '../../src/model.ts';
import { fc } from '../laws/fast-check.ts';
import { account, frankfurt, makeLoose, makePoint, NOW, oregon, stranger, web } from './make-model.ts';

const SOURCE = 'eu-central-1/ami-0aaaaaaaaaaaaaaa9';
const ARN = `arn:aws:rds:eu-central-1:${account}:snapshot:orders-1`;

/** A copy in Oregon of an AMI of Frankfurt, as the service and our tags tell of it. */
const copy = (overrides: Parameters<typeof makePoint>[0] = {}): RecoveryPoint =>
  makePoint({
    region: oregon,
    source: null,
    copyOf: SOURCE,
    ...overrides,
    tags: { copyOf: SOURCE, ...overrides.tags },
  });

function withoutTag<Point extends Pick<RecoveryPoint, 'tags'>>(point: Point): Point {
  const { copyOf: _, ...tags } = point.tags;
  return { ...point, tags };
}

describe('a copy', () => {
  it('is ours where the service recorded the very source that we wrote', () => {
    expect(proveOwnership(copy(), account)).toEqual({ ours: true, source: web });
  });

  it('of a snapshot of a database is known by its ARN', () => {
    const point = copy({ kind: 'rds-instance', copyOf: ARN, tags: { copyOf: ARN, source: 'orders' } });
    expect(proveOwnership(point, account)).toEqual({ ours: true, source: 'orders' });
  });

  it.each([
    ['made by hand with our tags', withoutTag(copy()), /has no BackupCopyOf tag/],
    [
      'made by hand of our copy with its tags',
      copy({ region: region('ap-south-1'), copyOf: 'us-west-2/ami-0aaaaaaaaaaaaaaa1' }),
      'its BackupCopyOf tag says eu-central-1/ami-0aaaaaaaaaaaaaaa9, the service says us-west-2/ami-0aaaaaaaaaaaaaaa1',
    ],
    [
      'of the same id in another region',
      copy({ tags: { copyOf: 'eu-west-1/ami-0aaaaaaaaaaaaaaa9' } }),
      /says eu-west-1/,
    ],
    [
      'whose source is in no region',
      copy({ copyOf: 'nonsense', tags: { copyOf: 'nonsense' } }),
      'it is a copy within us-west-2, and we make none',
    ],
    ['within its region', copy({ region: frankfurt }), 'it is a copy within eu-central-1, and we make none'],
    ['of another account', copy({ owner: stranger }), `it belongs to account ${stranger}`],
    ['without CreatedBy', copy({ tags: { createdBy: null } }), /CreatedBy/],
    ['without BackupSource', copy({ tags: { source: null } }), /BackupSource tag is missing/],
    ['with an empty BackupSource', copy({ tags: { source: '' } }), /BackupSource tag is missing/],
    [
      'of a snapshot of another account',
      copy({
        kind: 'rds-instance',
        copyOf: ARN.replace(account, stranger),
        tags: { copyOf: ARN.replace(account, stranger) },
      }),
      /not of this account/,
    ],
    ['of AWS Backup', copy({ managedBy: 'AWS Backup' }), 'AWS Backup made it and deletes it'],
    [
      'whose source nobody recorded, such as a registered image',
      makePoint({ source: null, tags: { copyOf: SOURCE } }),
      /recorded no source/,
    ],
    [
      'that is none: an image of a machine launched from our copy, with its tags',
      makePoint({ region: oregon, source: resourceId('i-0bbbbbbbbbbbbbbb1'), tags: { copyOf: SOURCE } }),
      /its BackupSource tag says/,
    ],
  ])('%s is not', (_, point, why) => {
    expect(proveOwnership(point, account)).toEqual({
      ours: false,
      why: typeof why === 'string' ? why : expect.stringMatching(why),
    });
  });
});

describe('a snapshot of a copy that is gone', () => {
  const copied = (overrides: Parameters<typeof makeLoose>[0] = {}) =>
    makeLoose({
      region: oregon,
      source: null,
      original: false,
      copiedFrom: recoveryPointId('ami-0aaaaaaaaaaaaaaa9'),
      ...overrides,
      tags: { copyOf: SOURCE, ...overrides.tags },
    });

  it('is ours where its description names the AMI of its tag', () => {
    expect(proveSnapshotOwnership(copied(), account)).toEqual({ ours: true, source: web });
  });

  it.each([
    [
      'whose description names another AMI',
      copied({ copiedFrom: recoveryPointId('ami-0aaaaaaaaaaaaaaa8') }),
      `its BackupCopyOf tag says ${SOURCE}, its description says ami-0aaaaaaaaaaaaaaa8`,
    ],
    [
      'without BackupCopyOf',
      withoutTag(copied()),
      'its BackupCopyOf tag says nothing, its description says ami-0aaaaaaaaaaaaaaa9',
    ],
    [
      'whose BackupCopyOf names no region',
      copied({ tags: { copyOf: 'ami-0aaaaaaaaaaaaaaa9' } }),
      'its BackupCopyOf tag says ami-0aaaaaaaaaaaaaaa9, its description says ami-0aaaaaaaaaaaaaaa9',
    ],
    ['whose description names no AMI of its own', copied({ madeFor: null }), /description names no recovery point/],
    ['without BackupSource', copied({ tags: { source: null } }), /BackupSource tag is missing/],
    ['with an empty BackupSource', copied({ tags: { source: '' } }), /BackupSource tag is missing/],
    ['in the region of the AMI', copied({ region: frankfurt }), 'it is a copy within eu-central-1, and we make none'],
    ['of another account', copied({ owner: stranger }), /belongs to account/],
  ])('%s is not', (_, snapshot, why) => {
    expect(proveSnapshotOwnership(snapshot, account)).toEqual({
      ours: false,
      why: typeof why === 'string' ? why : expect.stringMatching(why),
    });
  });
});

describe('what a copy is of', () => {
  it.each([
    [copy(), 'eu-central-1'],
    [copy({ kind: 'rds-cluster', copyOf: ARN }), 'eu-central-1'],
    [makePoint(), 'eu-central-1'],
    [copy({ copyOf: 'nonsense' }), 'us-west-2'],
  ])('tells the region of its resource', (point, home) => {
    expect(homeOf(point)).toBe(home);
  });

  it.each([
    ['eu-central-1/ami-1', 'eu-central-1'],
    [ARN, 'eu-central-1'],
    ['arn:aws:rds::111122223333:snapshot:orders-1', null],
    ['arn:aws', null],
    ['ami-1', null],
    ['eu-central-1/', null],
    ['/ami-1', null],
    ['/eu-central-1/ami-1', null],
    ['', null],
  ])('names a region, or none: %j', (text, name) => {
    expect(regionInCopyOf(text)).toBe(name);
  });

  it('is told by the service alone', () => {
    expect([isCopy(copy()), isCopy(makePoint({ tags: { copyOf: SOURCE } }))]).toEqual([true, false]);
  });

  it('is written as it is read', () => {
    const point = makePoint();
    expect(copyOfText({ ...point, kind: 'ebs-volume' })).toBe('eu-central-1/ami-0aaaaaaaaaaaaaaa1');
    expect(copyOfText(point)).toBe('eu-central-1/ami-0aaaaaaaaaaaaaaa1');
    expect(regionInCopyOf(copyOfText(point))).toBe(frankfurt);
    expect(copyOfText({ kind: 'rds-instance', region: frankfurt, id: recoveryPointId(ARN) })).toBe(ARN);
  });
});

describe('BackupCopyTo', () => {
  const names = ['eu-west-1', 'us-gov-east-1', 'ap-southeast-7', 'me-central-1'].map(region);
  const expiries = fc.oneof(
    fc.constant('never' as const),
    fc.integer({ min: 0, max: 4e9 }).map((s) => s * 1000),
  );

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.subarray(names), fc.array(expiries, { minLength: 4, maxLength: 4 }), (chosen, ends) => {
        const wishes = chosen.map((to, at) => ({ to, expiresAt: ends[at] ?? ('never' as const) }));
        fc.pre(wishes.length > 0);
        expect(readCopyTo(copyToValue(wishes))).toEqual({ wishes, unreadable: [] });
      }),
    );
  });

  it.each([
    ['eu-west-1=2026-12-21T23:00:00Z nonsense', ['eu-west-1'], ['nonsense']],
    ['eu-west-1=soon', [], ['eu-west-1=soon']],
    ['eu-west-1=', [], ['eu-west-1=']],
    ['EU-WEST-1=never', [], ['EU-WEST-1=never']],
    ['eu-west-1=never eu-west-1=2026-12-21T23:00:00Z', [], ['eu-west-1=never', 'eu-west-1=2026-12-21T23:00:00Z']],
    ['', [], ['']],
    ['  ', [], ['  ']],
  ])('of "%s" reads what can be read', (text, to, unreadable) => {
    const read = readCopyTo(text);
    expect(read.wishes.map((wish) => wish.to)).toEqual(to);
    expect(read.unreadable).toEqual(unreadable);
  });

  it('is past from the very instant of its expiry', () => {
    const to = oregon;
    expect(isPastWish({ to, expiresAt: NOW }, NOW)).toBe(true);
    expect(isPastWish({ to, expiresAt: NOW + 1 }, NOW)).toBe(false);
    expect(isPastWish({ to, expiresAt: 'never' }, NOW)).toBe(false);
  });
});
