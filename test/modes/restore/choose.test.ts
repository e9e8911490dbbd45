import { describe, expect, it } from 'vitest';
import { type RecoveryPoint, recoveryPointId, resourceId, snapshotId } from '../../../src/model.ts';
import { type Among, choosePoint, type Wanted } from '../../../src/modes/restore/choose.ts';
import { account, DAY, makePoint, makeResource, NOW, oregon, web } from '../../decide/make-model.ts';

const id = (text: string) => recoveryPointId(text);
const MINUTE = 60_000;
/** Backups of one machine: the newest of an hour ago, then one a day. */
const aged = (name: string, createdAt: number | null, more: Parameters<typeof makePoint>[0] = {}) =>
  makePoint({
    id: id(name),
    name: `name of ${name}`,
    createdAt,
    snapshots: [{ id: snapshotId(`snap-of-${name}`), gib: 8 }],
    ...more,
  });
const [first, second, third] = [
  aged('ami-1', NOW - 2 * DAY),
  aged('ami-2', NOW - DAY),
  aged('ami-3', NOW - 60 * MINUTE),
];
const three = [second, third, first];
const machine = makeResource();
const cloud = resourceId('i-0bbbbbbbbbbbbbbb2');
const ofOther = aged('ami-9', NOW - DAY, { source: cloud, tags: { source: cloud, sourceName: 'web-1' } });
const copy = aged('ami-c', NOW, {
  region: oregon,
  source: null,
  copyOf: 'eu-central-1/ami-3',
  tags: { copyOf: 'eu-central-1/ami-3' },
});
const database = (name: string, more: Parameters<typeof makePoint>[0] = {}) =>
  aged(`arn:aws:rds:eu-central-1:111122223333:snapshot:${name}`, NOW - DAY, {
    kind: 'rds-instance',
    name,
    source: resourceId('orders'),
    snapshots: [],
    ...more,
    tags: { source: 'orders', ...more?.tags },
  });

function choose(wanted: Partial<Wanted>, among: Partial<Among> = {}) {
  return choosePoint(
    { from: web, at: null, approved: null, ...wanted },
    { resources: [machine], points: three, account, whole: true, now: NOW, ...among },
  );
}
const idIn = (choice: ReturnType<typeof choose>) => (choice.ok ? choice.chosen.point.id : choice.fault.code);
const saidBy = (choice: ReturnType<typeof choose>) => (choice.ok ? '' : choice.fault.message);

describe('the backup that is meant', () => {
  it.each<[string, Partial<Wanted>, Partial<Among>, string]>([
    ['is the newest of the machine', {}, {}, 'ami-3'],
    ['is found by what the machine is called', { from: 'web-1' }, {}, 'ami-3'],
    [
      'is found by what it was called',
      { from: 'old name' },
      { points: [aged('ami-1', NOW, { tags: { sourceName: 'old name' } })] },
      'ami-1',
    ],
    ['is found by its own id', { from: 'ami-1' }, {}, 'ami-1'],
    ['is found by its own name', { from: 'name of ami-1' }, {}, 'ami-1'],
    ['is found by one of its snapshots', { from: 'snap-of-ami-1' }, {}, 'ami-1'],
    [
      'is found by the second of its snapshots',
      { from: 'snap-2' },
      {
        points: [
          aged('ami-1', NOW, {
            snapshots: [
              { id: snapshotId('snap-1'), gib: 8 },
              { id: snapshotId('snap-2'), gib: 8 },
            ],
          }),
        ],
      },
      'ami-1',
    ],
    [
      'is found by the ARN of the machine',
      { from: `arn:aws:ec2:eu-central-1:111122223333:instance/${web}` },
      {},
      'ami-3',
    ],
    ['is found where the machine is gone', {}, { resources: [] }, 'ami-3'],
    ['is no younger than was asked for', { at: NOW - DAY }, {}, 'ami-2'],
    ['is no younger than was asked for, to the millisecond', { at: NOW - DAY - 1 }, {}, 'ami-1'],
    [
      'is one that the service dated a little ahead of us',
      {},
      { points: [first, aged('ami-4', NOW + 5 * MINUTE)] },
      'ami-4',
    ],
    ['is none from the future', {}, { points: [first, aged('ami-4', NOW + 5 * MINUTE + 1)] }, 'ami-1'],
    ['is none of unknown age', {}, { points: [first, aged('ami-4', null)] }, 'ami-1'],
    ['is one of unknown age where that is named', { from: 'ami-4' }, { points: [first, aged('ami-4', null)] }, 'ami-4'],
    ['is none where all are of unknown age', {}, { points: [aged('ami-4', null)] }, 'none-found'],
    [
      'is not the named one of unknown age where a time is asked for',
      { from: 'ami-4', at: NOW },
      { points: [aged('ami-4', null)] },
      'none-found',
    ],
    ['is the first of two of one instant', {}, { points: [aged('ami-8', NOW), aged('ami-7', NOW)] }, 'ami-7'],
    [
      'is the first of two of one instant, in any order',
      {},
      { points: [aged('ami-7', NOW), aged('ami-8', NOW)] },
      'ami-7',
    ],
    ['is what was approved, although there is a newer one', { approved: id('ami-2') }, {}, 'ami-2'],
    ['is the newest where the approved one is gone', { approved: id('ami-0') }, {}, 'ami-3'],
    [
      'is not the approved one where that is younger than asked for',
      { approved: id('ami-3'), at: NOW - DAY },
      {},
      'ami-2',
    ],
    ['is the one that is named, whatever was approved', { from: 'ami-1', approved: id('ami-2') }, {}, 'ami-1'],
    ['is the named one where it is old enough', { from: 'ami-2', at: NOW - DAY }, {}, 'ami-2'],
    ['is a copy where that is named', { from: 'ami-c' }, { points: [...three, copy] }, 'ami-c'],
    ['is none of a machine that is called otherwise', { from: 'WEB-1' }, {}, 'none-found'],
    ['is none of a machine without backups', { from: cloud }, {}, 'none-found'],
    [
      'is not the machine by an ARN of another region',
      { from: `arn:aws:ec2:us-west-2:111122223333:instance/${web}` },
      {},
      'none-found',
    ],
    [
      'is a copy by the ARN of the machine at home',
      { from: `arn:aws:ec2:eu-central-1:111122223333:instance/${web}` },
      { points: [copy] },
      'ami-c',
    ],
  ])('%s', (_, wanted, among, found) => {
    expect(idIn(choose(wanted, among))).toBe(found);
  });

  it('comes with its machine, and the name it has now', () => {
    const point = aged('ami-1', NOW, { tags: { sourceName: 'old name' } });
    const wanted = { from: 'ami-1' };
    expect(choose(wanted, { points: [point] })).toEqual({
      ok: true,
      chosen: { point, source: web, name: 'web-1', living: machine },
    });
    const gone = { point, source: web, name: 'old name', living: null };
    expect(choose(wanted, { points: [point], resources: [] })).toEqual({ ok: true, chosen: gone });
    const nameless = { ...gone, living: makeResource({ name: '' }) };
    expect(choose(wanted, { points: [point], resources: [nameless.living] })).toEqual({ ok: true, chosen: nameless });
    expect(choose(wanted, { points: [first], resources: [] })).toMatchObject({ chosen: { name: '' } });
  });

  it('of a machine that is on its way out has none that is there, and still its name', () => {
    const leaving = makeResource({ gone: true });
    expect(choose({ from: 'web-1' }, { resources: [leaving] })).toMatchObject({
      chosen: { name: 'web-1', living: null },
    });
  });

  it('of a database that was renamed is found by the old and the new name', () => {
    const point = database('s', { sourceIdentity: 'db-A' });
    const renamed = makeResource({ kind: 'rds-instance', id: resourceId('orders-2'), name: '', identity: 'db-A' });
    const among = { points: [point], resources: [renamed] };
    for (const name of ['orders', 'orders-2', 'arn:aws:rds:eu-central-1:111122223333:db:orders-2']) {
      expect(choose({ from: name }, among)).toMatchObject({
        ok: true,
        chosen: { source: 'orders', living: { id: 'orders-2' } },
      });
    }
  });
});

describe('a name that more than one answer to', () => {
  it('is never guessed at', () => {
    const both = choose({ from: 'web-1' }, { points: [...three, ofOther] });
    expect(both).toMatchObject({ fault: { code: 'bad-input', advice: expect.stringMatching(/^Write the id/) } });
    expect(saidBy(both)).toBe(
      `from: "web-1" matches the backups of 2 resources: ${web} in eu-central-1, newest ami-3 of 2026-11-21T22:00:00Z; ${cloud} (gone) in eu-central-1, newest ami-9 of 2026-11-20T23:00:00Z`,
    );
  });

  it('tells no more than twenty of them', () => {
    const many = (count: number) =>
      [...Array(count).keys()].map((at) => {
        const source = resourceId(`i-${at}`);
        return aged(`ami-${at}`, NOW, { source, tags: { source, sourceName: 'web-1' } });
      });
    expect(saidBy(choose({ from: 'web-1' }, { points: many(20) }))).toMatch(/; i-19 [^;]+$/);
    expect(saidBy(choose({ from: 'web-1' }, { points: many(21) }))).toMatch(/; i-19 [^;]+; and 1 more$/);
  });

  it('is one where a copy is in another region, which is a resource of its own there', () => {
    expect(saidBy(choose({}, { points: [...three, copy] }))).toMatch(
      /2 resources: i-0a+1 in eu-central-1, newest ami-3 .*; i-0a+1 in us-west-2, newest ami-c /,
    );
  });

  it('is one where two backups bear it, as a snapshot of a database and one of a cluster', () => {
    const points = [database('same'), database('same', { id: id('arn:x'), kind: 'rds-cluster', createdAt: null })];
    const choice = choose({ from: 'same' }, { points, resources: [] });
    expect(choice).toMatchObject({ ok: false, fault: { code: 'bad-input' } });
    expect(saidBy(choice)).toMatch(
      /matches the backups of 2 resources: orders \(gone\) in eu-central-1, newest arn:aws.*; orders .*newest arn:x of a time that is not known$/,
    );
  });

  it.each([
    ['web-1', 'none-found'],
    [web, 'ami-3'],
    [`arn:aws:ec2:eu-central-1:111122223333:instance/${web}`, 'ami-3'],
    ['ami-2', 'ami-2'],
    [`x${web}`, 'none-found'],
    [`${web}x`, 'none-found'],
    ['vol-0aaaaaaaaaaaaaaa1', 'ami-3'],
  ])('may be one where a region could not be read: %s', (from, found) => {
    const named = aged('ami-3', NOW - MINUTE, { tags: { sourceName: from } });
    const points = from.startsWith('ami') ? three : [named];
    const choice = choose({ from }, { whole: false, points });
    expect(idIn(choice)).toBe(found);
    if (!choice.ok)
      expect(choice.fault.message).toBe(
        `from: a region could not be read, so "${from}" may name another resource as well`,
      );
  });
});

describe('what cannot be restored', () => {
  it.each<[string, RecoveryPoint, RegExp]>([
    [
      'not ours',
      aged('ami-1', NOW, { tags: { createdBy: null } }),
      /"ami-1" names can be restored: ami-1 in eu-central-1 is not proven to be ours: ./,
    ],
    ['pending', aged('ami-1', NOW, { state: 'pending', stateText: 'pending' }), /: ami-1 in eu-central-1 is pending$/],
    ['failed', aged('ami-1', NOW, { state: 'failed', stateText: 'failed' }), /: ami-1 in eu-central-1 is failed$/],
    [
      'disabled',
      aged('ami-1', NOW, { state: 'disabled', stateText: 'disabled' }),
      /: ami-1 in eu-central-1 is disabled$/,
    ],
  ])('is said where it is all that was found: %s', (_, point, message) => {
    const choice = choose({ from: 'ami-1' }, { points: [point] });
    expect([idIn(choice), saidBy(choice)]).toEqual(['wrong-state', expect.stringMatching(message)]);
    // Neither does it stand in the way of another one.
    expect(idIn(choose({}, { points: [point, second] }))).toBe('ami-2');
  });

  it('is found by the source that the service recorded, too', () => {
    const foreign = aged('ami-1', NOW, { tags: { createdBy: null, source: null } });
    expect(idIn(choose({}, { points: [foreign] }))).toBe('wrong-state');
    const unknown = aged('ami-1', NOW, { source: null, tags: { createdBy: null } });
    expect(idIn(choose({}, { points: [unknown] }))).toBe('none-found');
  });

  it('is nothing where nothing answers to the name', () => {
    expect(saidBy(choose({ from: 'other' }))).toBe('from: no backup of "other" can be restored');
  });
});

describe('a time before all backups', () => {
  const at = NOW - 3 * DAY;
  const end = 'from 2026-11-18T23:00:00Z or before; the oldest is';
  it.each<[string, string, RegExp]>([
    ['of a machine', web, new RegExp(`^at: "${web}" has no backup ${end} ami-1 of 2026-11-19T23:00:00Z$`)],
    [
      'of the backup that is named',
      'ami-3',
      new RegExp(`^at: "ami-3" has no backup ${end} ami-3 of 2026-11-21T22:00:00Z$`),
    ],
  ])('%s', (_, from, message) => {
    const choice = choose({ from, at });
    expect([idIn(choice), saidBy(choice)]).toEqual(['none-found', expect.stringMatching(message)]);
  });

  it('is said of now where all are from the future', () => {
    expect(saidBy(choose({}, { points: [aged('ami-4', NOW + DAY)] }))).toMatch(
      /from 2026-11-21T23:00:00Z or before; the oldest is ami-4/,
    );
  });
});
