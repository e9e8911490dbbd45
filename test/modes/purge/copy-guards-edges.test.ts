import { describe, expect, it } from 'vitest';
import type { PurgeRequest } from '../../../src/inputs/request.ts';
import {
  failure,
  type Inventory,
  type Place,
  placeOf,
  type RecoveryPoint,
  type Region,
  region,
  success,
} from '../../../src/model.ts';
import { decidePurge } from '../../../src/modes/purge/decide.ts';
import type { Asked, Elsewhere } from '../../../src/modes/purge/elsewhere.ts';
import { guard } from '../../../src/modes/purge/guards.ts';
import {
  account,
  fault,
  frankfurt,
  makeEvidence,
  makeInventory,
  makePurgeRequest,
  makeRegion,
  NOW,
  oregon,
  web,
} from '../../decide/make-model.ts';
import { aged, id } from './guarded-purge.ts';

const mumbai = region('ap-south-1');
const COMING = '2027-11-20T23:00:00Z';
const at = (one: Region, kind: RecoveryPoint['kind'] = 'ec2-instance'): Place => placeOf({ kind, region: one });
const off = { enabled: false } as const;
const read = <Known>(known: Known) => ({ enabled: true, known: success(known) }) as const;
const unread = (message: string) => ({ enabled: true, known: failure({ ...fault, message }) }) as const;
const copied = (state: RecoveryPoint['state']) => read(new Map([['eu-central-1/ami-1', state]]));
const none = read(new Map<string, RecoveryPoint['state']>());

const KINDS = ['ec2-instance', 'rds-instance'] as const;

function run(points: readonly RecoveryPoint[], overrides: Partial<PurgeRequest>, elsewhere?: Partial<Elsewhere>) {
  const request = makePurgeRequest(overrides);
  const inventory: Inventory = makeInventory(
    ...KINDS.map((kind) => makeRegion({ kind, points: points.filter((point) => point.kind === kind) })),
  );
  const evidence = new Map(KINDS.map((kind) => [at(frankfurt, kind), makeEvidence()]));
  const context = { account, request, seenAt: NOW, evidence };
  const beside = { now: NOW, homes: new Map(), copies: new Map(), ...elsewhere };
  const { changes, failures, warnings } = guard(
    decidePurge(inventory, request, NOW),
    elsewhere === undefined ? context : { ...context, elsewhere: beside },
  );
  return {
    changes: changes.map((change) => [
      change.action,
      'point' in change ? change.point.id : '',
      'reason' in change ? change.reason : '',
    ]),
    failures: failures.map((one) => [one.region, one.target, one.fault.message]),
    warnings: warnings.map((one) => [one.region, one.target, one.message.replace(/[:,] .*/, '')]),
  };
}

/** A copy in Frankfurt of an AMI of Oregon. */
const copy = (digit: number, days: number, overrides: Parameters<typeof aged>[2] = {}) => {
  const of = `us-west-2/ami-${digit}0`;
  return aged(digit, days, { source: null, copyOf: of, ...overrides, tags: { copyOf: of, ...overrides.tags } });
};

describe('min-keep of copies', () => {
  const two = [copy(1, 40), copy(2, 50)];
  const homes = (asked: Asked<ReadonlySet<string>>) => ({ homes: new Map([[at(oregon), asked]]) });

  it('keeps the newest where the home region says that the instance exists', () => {
    expect(run(two, { minKeep: 1 }, homes(read(new Set([web]))))).toEqual({
      changes: [
        ['keep', id(1), `among the newest 1 copies here of ${web}, which still exists in us-west-2`],
        ['delete', id(2), expect.anything()],
      ],
      failures: [],
      warnings: [],
    });
  });

  it('keeps none where it says that the instance is gone', () => {
    const { changes } = run(two, { minKeep: 1 }, homes(read(new Set())));
    expect(changes.map(([action]) => action)).toEqual(['delete', 'delete']);
  });

  it('refuses all of them where the home region cannot say, and tells it once', () => {
    const message = 'the guard min-keep could not be evaluated: no answer';
    expect(run(two, { minKeep: 1 }, homes(unread('no answer')))).toEqual({
      changes: two.map((point) => ['refuse', point.id, message]),
      failures: [[oregon, 'min-keep', message]],
      warnings: [],
    });
  });

  it('tells it of each home region and kind', () => {
    const arn = (zone: string) => `arn:aws:rds:${zone}:111122223333:snapshot:s`;
    const ofDatabase = copy(3, 60, {
      kind: 'rds-instance',
      copyOf: arn('us-west-2'),
      tags: { copyOf: arn('us-west-2') },
    });
    const ofMumbai = copy(4, 60, { copyOf: 'ap-south-1/ami-4', tags: { copyOf: 'ap-south-1/ami-4' } });
    const asked = new Map([
      [at(oregon), unread('one')],
      [at(mumbai), unread('two')],
      [at(oregon, 'rds-instance'), unread('three')],
    ]);
    const { failures } = run([...two, ofDatabase, ofMumbai], { minKeep: 1, kinds: KINDS }, { homes: asked });
    const told = (kind: string, why: string) => `the guard min-keep could not be evaluated for ${kind}: ${why}`;
    expect(failures).toEqual([
      [oregon, 'min-keep', told('ec2-instance', 'one')],
      [mumbai, 'min-keep', told('ec2-instance', 'two')],
      [oregon, 'min-keep', told('rds-instance', 'three')],
    ]);
  });

  it('keeps all of them where the home region is not enabled any more, and warns of that once', () => {
    expect(run(two, { minKeep: 1 }, homes(off))).toEqual({
      changes: two.map((point) => ['keep', point.id, 'its home region us-west-2 is not enabled for this account']),
      failures: [],
      warnings: [[oregon, 'min-keep', 'us-west-2 is not enabled for this account any more']],
    });
  });

  it('lets a failed one go there, of which there is nothing to warn', () => {
    const { changes, warnings } = run([copy(1, 40, { state: 'failed' })], { minKeep: 1 }, homes(off));
    expect(changes).toEqual([['delete', id(1), expect.anything()]]);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['at all', undefined],
    ['of that region', { homes: new Map([[at(mumbai), off]]) }],
  ])('deletes nothing where nothing was asked elsewhere %s, and that is a bug', (_, elsewhere) => {
    expect(() => run(two, { minKeep: 1 }, elsewhere)).toThrow(
      'nobody asked about ec2-instance in us-west-2: this is a bug',
    );
  });
});

describe('what has copies wanted', () => {
  const wanting = (copyTo: string, overrides: Parameters<typeof aged>[2] = {}) =>
    aged(1, 40, { ...overrides, tags: { copyTo } });
  const both = `us-west-2=${COMING} ap-south-1=${COMING}`;
  const on = { protectUncopied: true };
  const copies = (
    inOregon: Asked<ReadonlyMap<string, RecoveryPoint['state']>>,
    inMumbai: Asked<ReadonlyMap<string, RecoveryPoint['state']>> = copied('available'),
  ) => ({
    copies: new Map([
      [at(oregon), inOregon],
      [at(mumbai), inMumbai],
    ]),
  });

  it.each<[string, Partial<Elsewhere>, string, string]>([
    ['both are there', copies(copied('available')), 'delete', 'it expired at 2026-11-20T23:00:00Z'],
    ['one is not made', copies(none), 'keep', 'its copy in us-west-2 is not made yet'],
    ['one is pending', copies(copied('pending')), 'keep', 'its copy in us-west-2 is pending'],
    ['the other failed', copies(copied('available'), copied('failed')), 'keep', 'its copy in ap-south-1 is failed'],
    ['one region is off', copies(off), 'keep', 'its copy in us-west-2 is not there: the region is not enabled'],
    [
      'one cannot be read and the other is not made',
      copies(unread('x'), none),
      'keep',
      'its copy in ap-south-1 is not made yet',
    ],
    ['one cannot be read', copies(unread('x')), 'refuse', 'the guard protect-uncopied could not be evaluated: x'],
    [
      'the other cannot be read',
      copies(copied('available'), unread('y')),
      'refuse',
      'the guard protect-uncopied could not be evaluated: y',
    ],
    [
      'neither can be read',
      copies(unread('x'), unread('y')),
      'refuse',
      'the guard protect-uncopied could not be evaluated: x',
    ],
  ])('where %s', (_, elsewhere, action, reason) => {
    expect(run([wanting(both)], on, elsewhere).changes).toEqual([[action, id(1), reason]]);
  });

  it('names the region that could not be read, once for all that wait for it', () => {
    const second = aged(2, 50, { tags: { copyTo: `us-west-2=${COMING}` } });
    const { failures } = run([wanting(both), second], on, copies(unread('x')));
    expect(failures).toEqual([[oregon, 'protect-uncopied', 'the guard protect-uncopied could not be evaluated: x']]);
  });

  it('warns once of a region that is not enabled', () => {
    const second = aged(2, 50, { tags: { copyTo: `us-west-2=${COMING}` } });
    const { warnings } = run([wanting(both), second], on, copies(off));
    expect(warnings).toEqual([[oregon, 'protect-uncopied', 'us-west-2 is not enabled for this account']]);
  });

  it('stays where the tag cannot be read, with a warning about each', () => {
    const points = [wanting('soon'), aged(2, 50, { tags: { copyTo: 'later' } })];
    const { changes, warnings } = run(points, on, {});
    expect(changes).toEqual([
      ['keep', id(1), 'its BackupCopyTo tag "soon" cannot be read, so it is not known which copies are wanted'],
      ['keep', id(2), 'its BackupCopyTo tag "later" cannot be read, so it is not known which copies are wanted'],
    ]);
    expect(warnings).toEqual(points.map((point) => [frankfurt, point.id, expect.stringContaining('cannot be read')]));
  });

  it.each<[string, RecoveryPoint, Partial<PurgeRequest>]>([
    ['its copy would have expired', wanting('us-west-2=2026-11-20T23:00:00Z'), on],
    ['it failed', wanting(both, { state: 'failed' }), on],
    ['none is wanted', aged(1, 40), on],
    ['the guard is off', wanting(both), { protectUncopied: false }],
  ])('goes without a question where %s', (_, point, request) => {
    expect(run([point], request, {}).changes).toEqual([['delete', id(1), expect.anything()]]);
  });

  it.each<[string, Partial<Elsewhere> | undefined, string]>([
    ['at all', undefined, 'nobody asked about the copies of ami-1: this is a bug'],
    [
      'of one region',
      { copies: new Map([[at(oregon), copied('available')]]) },
      'nobody asked about copies in ap-south-1: this is a bug',
    ],
  ])('is not deleted where nothing was asked elsewhere %s, and that is a bug', (_, elsewhere, message) => {
    expect(() => run([wanting(both)], on, elsewhere)).toThrow(message);
  });
});

describe('keep-verified of copies', () => {
  const verified = { tags: { verified: '2026-11-01T00:00:00Z' } };
  const points = [copy(1, 40), copy(2, 50, verified), copy(3, 60, verified)];
  const fatesBy = (asked: Asked<ReadonlySet<string>>, keepVerified: number) =>
    run(points, { keepVerified }, { homes: new Map([[at(oregon), asked]]) });

  it('keeps the newest that was proven to boot, where the home region says that the instance exists', () => {
    const { changes, failures } = fatesBy(read(new Set([web])), 1);
    expect(changes).toEqual([
      ['delete', id(1), expect.anything()],
      ['keep', id(2), `it booted on 2026-11-01T00:00:00Z and is the newest verified one of ${web}, which still exists`],
      ['delete', id(3), expect.anything()],
    ]);
    expect(failures).toEqual([]);
  });

  it.each<[string, Asked<ReadonlySet<string>>, number, readonly string[]]>([
    ['as many as it says', read(new Set([web])), 2, ['delete', 'keep', 'keep']],
    ['none of an instance that is gone', read(new Set()), 1, ['delete', 'delete', 'delete']],
    ['those that a region which cannot say may need', unread('no answer'), 1, ['delete', 'refuse', 'delete']],
    ['none where it is 0', read(new Set([web])), 0, ['delete', 'delete', 'delete']],
  ])('keeps %s', (_, asked, keepVerified, fates) => {
    expect(fatesBy(asked, keepVerified).changes.map(([action]) => action)).toEqual(fates);
  });
});
