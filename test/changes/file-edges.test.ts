import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ApprovedChange } from '../../src/changes/approved-change.ts';
import {
  type ChangeSetContext,
  readChangeSet,
  restrict,
  sortedFields,
  writeChangeSet,
} from '../../src/changes/file.ts';
import { formatInstant } from '../../src/decide/expiry.ts';
import { type Change, recoveryPointId } from '../../src/model.ts';
import { account, DAY, HOUR, makePoint, NOW, web } from '../decide/make-model.ts';

const context: ChangeSetContext = { mode: 'purge', account, question: '{"mode":"purge"}' };
const made = { commit: 'c0ffee', run: 'https://run', madeAt: NOW, validForMilliseconds: DAY };
const one: ApprovedChange = {
  action: 'delete',
  kind: 'ec2-instance',
  region: 'eu-central-1',
  id: 'ami-1',
  reason: 'expired',
};
const restored: ApprovedChange = {
  ...one,
  action: 'restore',
  fields: {
    subnet: { value: 'subnet-1', origin: 'input' },
    'instance-type': { value: 't3.micro', origin: 'original' },
  },
};
const text = writeChangeSet([one], context, made);
const body: Readonly<Record<string, unknown>> = JSON.parse(text);

/** Signs whatever it is given, as somebody may who can write the file. */
function signed(edit: Readonly<Record<string, unknown>>): string {
  const all: Readonly<Record<string, unknown>> = { ...body, ...edit };
  const changes = Array.isArray(all.changes) ? all.changes : [];
  const facts = changes.map((change: unknown) => {
    const {
      action,
      kind = null,
      region,
      id,
      from = '',
      expire = '',
      fields,
      reason,
    }: Readonly<Record<string, unknown>> = typeof change === 'object' && change !== null ? { ...change } : {};
    const listed = Object.entries(typeof fields === 'object' && fields !== null ? fields : {})
      .map(([name, field]) => [name, field?.value, field?.origin])
      .toSorted();
    return [action, kind, region, id, from, expire, reason, ...(fields === undefined ? [] : [listed])];
  });
  const { version, mode, commit, run, madeAt, validUntil, question } = all;
  const told = JSON.stringify([version, mode, all.account, commit, run, madeAt, validUntil, question, facts]);
  return JSON.stringify({ ...all, fingerprint: createHash('sha256').update(told).digest('hex') });
}

const reading = (given: string, now = NOW) => {
  const read = readChangeSet(given, context, now);
  return read.ok ? 'ok' : read.problem;
};
const SHAPE = 'it is not a change set of this version of backup-via-tag';
const EDITED = 'its fingerprint does not fit its content: it was cut or edited';

describe('a change-set file', () => {
  it('is read as it was written', () => {
    const read = readChangeSet(text, context, NOW);
    expect(read).toMatchObject({
      ok: true,
      file: {
        version: 1,
        ...context,
        commit: 'c0ffee',
        run: 'https://run',
        madeAt: '2026-11-21T23:00:00Z',
        validUntil: '2026-11-22T23:00:00Z',
        changes: [one],
      },
    });
    expect(reading(signed({}))).toBe('ok');
    expect(reading(writeChangeSet([one], context, { ...made, commit: null, run: null }))).toBe('ok');
  });

  it('lists the changes by what they are made to, and those of one thing as they come', () => {
    const at = (region: string, id: string, reason = ''): ApprovedChange => ({ ...one, region, id, reason });
    const changes = [
      at('us-west-2', 'a'),
      at('eu-central-1', 'c'),
      at('eu-central-1', 'b', '1'),
      at('eu-central-1', 'b', '2'),
    ];
    const { changes: written }: { changes: readonly ApprovedChange[] } = JSON.parse(
      writeChangeSet(changes, context, made),
    );
    expect(written.map(({ region, id, reason }) => `${region} ${id}${reason}`)).toEqual([
      'eu-central-1 b1',
      'eu-central-1 b2',
      'eu-central-1 c',
      'us-west-2 a',
    ]);
    expect(changes[0]?.region).toBe('us-west-2');
  });

  it.each<[string, unknown]>([
    ['version', 2],
    ['mode', 'check'],
    ['account', 1],
    ['madeAt', null],
    ['validUntil', 1],
    ['question', undefined],
    ['commit', 1],
    ['run', undefined],
    ['changes', {}],
    ['changes', [null]],
    ['changes', ['delete']],
    ['changes', [one, { ...one, region: null }]],
    ['changes', [{ ...one, id: 1 }]],
    ['changes', [{ ...one, reason: undefined }]],
    ['changes', [{ ...one, kind: 1 }]],
    ['changes', [{ ...one, from: null }]],
    ['changes', [{ ...one, expire: 1 }]],
    ['changes', [{ ...one, action: 'purge' }]],
    ['changes', [{ ...one, fields: null }]],
    ['changes', [{ ...one, fields: 'type' }]],
    ['changes', [{ ...one, fields: { 'instance-type': null } }]],
    ['changes', [{ ...one, fields: { 'instance-type': 't3' } }]],
    ['changes', [{ ...one, fields: { 'instance-type': { value: 1, origin: 'input' } } }]],
    ['changes', [{ ...one, fields: { 'instance-type': { value: 't3', origin: null } } }]],
  ])('is none where its %s is %j, whoever signed it', (name, value) => {
    expect(reading(signed({ [name]: value }))).toBe(SHAPE);
  });

  it.each([['null'], ['"text"'], ['1'], [JSON.stringify({ ...body, fingerprint: undefined })]])(
    'is none: %s',
    (given) => {
      expect(reading(given)).toBe(SHAPE);
    },
  );

  it('that was cut is said to be', () => {
    expect(reading(text.slice(0, -9))).toBe('it is not JSON; it may have been cut');
  });

  it.each<[string, unknown]>([
    ['mode', 'copy'],
    ['account', '222222222222'],
    ['commit', null],
    ['run', null],
    ['madeAt', '2026-11-21T22:00:00Z'],
    ['validUntil', '2027-11-22T23:00:00Z'],
    ['question', '{}'],
    ['changes', []],
    ['changes', [{ ...one, action: 'create' }]],
    ['changes', [{ ...one, kind: undefined }]],
    ['changes', [{ ...one, region: 'us-west-2' }]],
    ['changes', [{ ...one, id: 'ami-2' }]],
    ['changes', [{ ...one, from: 'never' }]],
    ['changes', [{ ...one, expire: 'never' }]],
    ['changes', [{ ...one, reason: 'because' }]],
    ['changes', [{ ...one, fields: {} }]],
  ])('is refused where its %s was edited', (name, value) => {
    expect(reading(JSON.stringify({ ...body, [name]: value }))).toBe(EDITED);
  });

  it('holds the settings of a restore, in any order, and no others', () => {
    const held: Readonly<Record<string, unknown>> = JSON.parse(writeChangeSet([restored], context, made));
    const { fields } = restored;
    const turned = Object.fromEntries(Object.entries(fields ?? {}).toReversed());
    for (const some of [fields ?? {}, turned]) {
      expect(sortedFields(some)).toEqual([
        ['instance-type', 't3.micro', 'original'],
        ['subnet', 'subnet-1', 'input'],
      ]);
    }
    const edited = (change: object) => reading(JSON.stringify({ ...held, changes: [{ ...restored, ...change }] }));
    expect(edited({ fields: turned })).toBe('ok');
    expect(edited({ fields: { ...fields, 'instance-type': { value: 't3.large', origin: 'original' } } })).toBe(EDITED);
    expect(edited({ fields: { ...fields, 'instance-type': { value: 't3.micro', origin: 'input' } } })).toBe(EDITED);
  });

  it.each([
    [{ account: '222222222222' }, 'it was made for account 222222222222, and this run works in 111122223333'],
    [{ account: 'a\r\n\nb' }, 'it was made for account a b, and this run works in 111122223333'],
    [{ account: 'x'.repeat(100) }, `it was made for account ${'x'.repeat(100)}, and this run works in 111122223333`],
    [{ account: 'x'.repeat(101) }, `it was made for account ${'x'.repeat(100)}..., and this run works in 111122223333`],
    [{ mode: 'sync' }, 'it was made for mode sync, and this run is purge'],
    [
      { question: '{"a":1}' },
      'it was made with other inputs than this run has: a was 1 and is not given; mode was not given and is "purge"',
    ],
    [{ validUntil: 'some day' }, 'it was valid until some day; make and approve a new one'],
    [{ madeAt: 'some day' }, 'it was made at some day, which is in the future'],
  ])('that was signed with %j is not for this run', (edit, problem) => {
    expect(reading(signed(edit))).toBe(problem);
  });

  it.each([
    ['until', NOW + DAY - 1, 'ok'],
    ['not at its end', NOW + DAY, 'it was valid until 2026-11-22T23:00:00Z; make and approve a new one'],
    ['by a clock five minutes behind', NOW - HOUR / 12, 'ok'],
    ['not by one further behind', NOW - HOUR / 12 - 1, 'it was made at 2026-11-21T23:00:00Z, which is in the future'],
  ])('is valid %s', (_, now, answer) => {
    expect(reading(text, now)).toBe(answer);
  });
});

describe('changes cut down to what was approved', () => {
  const point = makePoint({ id: recoveryPointId('ami-1') });
  const deletion: Change = {
    action: 'delete',
    point,
    source: web,
    expiresAt: NOW,
    because: 'expired',
    reason: 'expired',
  };
  const expiry = (to: number): Change => ({
    action: 'set-expiry',
    point,
    from: formatInstant(NOW + 20 * DAY),
    to,
    because: 'shorten',
    reason: 'shorter',
  });
  const agreed = (to: number): ApprovedChange => ({
    ...one,
    action: 'set-expiry',
    from: formatInstant(NOW + 20 * DAY),
    expire: formatInstant(to),
  });
  const cut = (change: Change, approved: readonly ApprovedChange[]) => {
    const { changeSet, ...rest } = restrict(
      { changes: [change], skipped: [], failures: [], warnings: [], matched: 0 },
      approved,
    );
    return { changes: changeSet.changes, ...rest };
  };

  it('keep what was not approved, and say what it was due for', () => {
    const because = 'not-approved';
    expect(cut(deletion, [])).toEqual({
      changes: [{ action: 'keep', point, because, reason: 'it is due, and not in the approved change set' }],
      unapproved: [deletion],
      lapsed: [],
    });
    const reason = 'its Expire tag is due for a change that is not in the approved change set';
    expect(cut(expiry(NOW), []).changes).toEqual([{ action: 'keep', point, because, reason }]);
  });

  it.each<[string, Change]>([
    ['a keep', { action: 'keep', point, because: 'in-use', reason: '' }],
    ['a refusal', { action: 'refuse', point, reason: '' }],
  ])('leave %s as it is', (_, change) => {
    expect(cut(change, [])).toEqual({ changes: [change], unapproved: [], lapsed: [] });
  });

  it.each([
    [[NOW + 9 * DAY, NOW + 5 * DAY], NOW + 5 * DAY, [NOW + 9 * DAY]],
    [[NOW + 5 * DAY, NOW + 9 * DAY], NOW + 5 * DAY, [NOW + 9 * DAY]],
  ])('take of two approvals of one thing the one that holds', (approved, to, lapsed) => {
    expect(cut(expiry(NOW + 5 * DAY), approved.map(agreed))).toEqual({
      changes: [expiry(to)],
      unapproved: [],
      lapsed: lapsed.map(agreed),
    });
  });

  it('take no approval of another kind for one of the same id', () => {
    const database: Change = { ...deletion, point: { ...point, kind: 'rds-instance' } };
    expect(cut(database, [{ ...one, kind: 'rds-cluster' }]).unapproved).toEqual([database]);
    expect(cut(database, [{ ...one, kind: 'rds-instance' }]).changes).toEqual([database]);
  });

  it('spend an approval once', () => {
    const set = { changes: [deletion, deletion], skipped: [], failures: [], warnings: [], matched: 0 };
    const { changeSet, unapproved } = restrict(set, [one]);
    expect(changeSet.changes.map(({ action }) => action)).toEqual(['delete', 'keep']);
    expect(unapproved).toEqual([deletion]);
  });

  it('write what was shown, where that is the later instant of others in the same hour', () => {
    const shown = NOW + 5 * DAY + HOUR / 2;
    expect(cut(expiry(NOW + 5 * DAY), [agreed(shown)]).changes).toEqual([expiry(shown)]);
  });
});
