import { describe, expect, it } from 'vitest';
import { type Fault, failure, type KeyFacts, type Result, recoveryPointId, success } from '../../../src/model.ts';
import { type KeyChoice, keyFor, withUsableKeys } from '../../../src/modes/copy/keys.ts';
import type { Connection } from '../../../src/ports/cloud.ts';
import { fault, oregon, stranger, web } from '../../decide/make-model.ts';
import { days, fileOf, makePlan, makeRule } from '../../plan/make-retained-plan.ts';
import { connectionOf } from '../purge/copies-world.ts';
import { COMING, ireland, keyIn, oneCopy, whole, wishing } from './make-copies.ts';

const WISH = `eu-west-1=${COMING}`;
const A = keyIn('eu-west-1', 'a');
const B = keyIn('eu-west-1', 'b');
const rule = (name: string, ...keys: readonly (readonly [to: typeof ireland, kmsKey: string | null])[]) => ({
  ...makeRule(name, days(30)),
  copies: keys.map(([to, kmsKey]) => ({ to, expiry: null, kmsKey })),
});
const file = fileOf(
  makePlan('production', [
    rule('a', [ireland, A]),
    rule('b', [ireland, B]),
    rule('same', [ireland, A]),
    rule('bare', [ireland, null]),
    rule('far', [oregon, B]),
    rule('any', [ireland, 'arn:aws:kms:eu-west-1:{account}:alias/{account}']),
    makeRule('none', days(30)),
  ]),
);
const madeBy = (...rules: readonly string[]) =>
  wishing(WISH, { tags: { backupPlan: rules.map((name) => `production/${name}`).join(', ') } });
const keyOf = (point: ReturnType<typeof wishing>, more: Partial<KeyChoice> = {}, encrypted = true) =>
  keyFor(point, whole(encrypted), ireland, { keys: [], file, ...more });

describe('the key of a copy', () => {
  const INPUT = [
    { region: oregon, arn: keyIn('us-west-2') },
    { region: ireland, arn: B },
  ];
  const cases: readonly [string, ReturnType<typeof wishing>, Partial<KeyChoice>, string | null][] = [
    ['the one of its rule', madeBy('a'), {}, A],
    ['the one of both rules', madeBy('a', 'same'), {}, A],
    ['the one of the rule that names one', madeBy('bare', 'a', 'none'), {}, A],
    ['the one of the region', madeBy('far', 'a'), {}, A],
    ['of the input before that of the rule', madeBy('a'), { keys: INPUT }, B],
    ['of the input before two of rules', madeBy('a', 'b'), { keys: INPUT }, B],
    ['of the input for that region alone', madeBy('none'), { keys: INPUT.slice(0, 1) }, null],
    ['none of a rule that has none', madeBy('none'), {}, null],
    ['none of a rule without copies there', madeBy('far'), {}, null],
    ['none without a file', madeBy('a'), { file: null }, null],
    ['none of a backup that no plan made', wishing(WISH), {}, null],
    [
      'in the account that owns the backup',
      { ...madeBy('any'), owner: stranger },
      {},
      'arn:aws:kms:eu-west-1:999988887777:alias/999988887777',
    ],
  ];
  it.each(cases)('is %s', (_, point, more, key) => {
    expect(keyOf(point, more)).toEqual(success(key));
  });

  it('is not guessed where rules name two', () => {
    const key = keyOf(madeBy('a', 'b'));
    expect(key).toMatchObject({
      ok: false,
      fault: { code: 'bad-input', message: `the rules that made it name two keys for eu-west-1: ${A}, ${B}` },
    });
  });
});

describe('the key of a copy of a DB snapshot', () => {
  const database = (kind: 'rds-instance' | 'rds-cluster', ...rules: readonly string[]) => ({
    ...madeBy(...rules),
    kind,
  });
  it.each<['rds-instance' | 'rds-cluster', string, boolean, string | null]>([
    ['rds-instance', 'a', true, A],
    ['rds-instance', 'a', false, A],
    ['rds-instance', 'none', false, null],
    ['rds-cluster', 'a', true, A],
    ['rds-cluster', 'a', false, null],
    ['rds-cluster', 'none', false, null],
  ])('%s made by %s, encrypted: %s', (kind, name, encrypted, key) => {
    expect(keyOf(database(kind, name), {}, encrypted)).toEqual(success(key));
  });

  it.each([
    ['rds-instance', 'RDS copies no encrypted snapshot of a database to another region without one'],
    ['rds-cluster', 'RDS copies no encrypted snapshot of a cluster to another region without one'],
  ] as const)('%s without one is refused where it is encrypted', (kind, words) => {
    const message = `it is encrypted, and no key of eu-west-1 is named: ${words}`;
    expect(keyOf(database(kind, 'none'))).toMatchObject({ ok: false, fault: { code: 'bad-input', message } });
  });
});

/** Copies with these keys, and a service that knows keys. */
async function usable(keys: readonly (string | null)[], read: (arn: string) => Promise<Result<KeyFacts>>) {
  const asked: string[] = [];
  const nowhere = {
    points: [],
    living: new Set<string>(),
    looked: [],
    enabled: [],
    down: [],
    minKeep: 0,
    protectUncopied: false,
  };
  const connection: Connection = {
    ...connectionOf(nowhere).connection,
    readKey: (arn) => {
      asked.push(arn);
      return read(arn);
    },
  };
  const copies = keys.map((kmsKey, at) => {
    const point = wishing(WISH, { id: recoveryPointId(`ami-${at}`) });
    return { ...oneCopy({ here: [point] }), kmsKey };
  });
  const { signal } = new AbortController();
  const { copies: left, failures } = await withUsableKeys(copies, connection, { signal, log: { debug: () => {} } });
  return { asked, left: left.map(({ point }) => point.id as string), failures };
}
const good = (arn: string): KeyFacts => ({ arn, state: 'Enabled', manager: 'CUSTOMER', usage: 'ENCRYPT_DECRYPT' });

describe('keys that are asked about before the first copy', () => {
  it('are asked about once each, and none is where none is named', async () => {
    const { asked, left, failures } = await usable([A, null, B, A], async (arn) => success(good(arn)));
    expect(asked).toEqual([A, B]);
    expect([left, failures]).toEqual([['ami-0', 'ami-1', 'ami-2', 'ami-3'], []]);
    expect((await usable([null], async () => failure(fault))).left).toEqual(['ami-0']);
  });

  it('fail the copies that need one which cannot be used, and no others', async () => {
    const { left, failures } = await usable([A, null, B, A], async (arn) =>
      success({ ...good(arn), state: arn === A ? 'Disabled' : 'Enabled' }),
    );
    expect(left).toEqual(['ami-1', 'ami-2']);
    expect(failures).toEqual(
      ['ami-0', 'ami-3'].map((id) => ({
        region: ireland,
        target: id,
        action: 'copy',
        fault: expect.objectContaining({ code: 'wrong-state' }),
        subject: { kind: 'ec2-instance', resourceId: web, resourceName: 'web-1', recoveryPointId: id },
      })),
    );
  });

  it.each<[string, () => Promise<Result<KeyFacts>>, Fault['code']]>([
    ['what the service says', async () => failure(fault), 'access-denied'],
    ['an exception', () => Promise.reject(new Error('socket')), 'unexpected'],
  ])('that could not be read keep their copies from being made: %s', async (_, read, code) => {
    const { left, failures } = await usable([A, null], read);
    expect(left).toEqual(['ami-1']);
    expect(failures.map((one) => [one.target, one.fault.code])).toEqual([['ami-0', code]]);
  });
});
