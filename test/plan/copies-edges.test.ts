import { describe, expect, it } from 'vitest';
import { region } from '../../src/model.ts';
import { readKmsKey, regionOfKey } from '../../src/plan/copies.ts';
import { copyLifecycle, readVaultParts, vaultArnOf } from '../../src/plan/vault-copies.ts';
import { readCopyTo, readDestination, readVaultArn } from '../../src/plan/vaults.ts';
import { plan } from './write-aws-plan.ts';
import { problems, withSelection } from './write-plan.ts';

const KEY = (where: string, what = 'key/0123abcd-01ab-23cd-45ef-0123456789ab') =>
  `arn:aws:kms:${where}:123456789012:${what}`;
const VAULT = (where: string, name = 'other') => `arn:aws:backup:${where}:123456789012:backup-vault:${name}`;
const said = (text: string) => problems(text).map((problem) => problem.replace(/^\d+:\d+: plans\.p\.?/, ''));
const short = (found: readonly string[], expected: readonly string[]) =>
  found.map((problem, index) => problem.slice(0, expected[index]?.length));

describe('copies of a plan of this action', () => {
  const of = (copies: string, selection = '{tags: [A:1]}') =>
    said(withSelection(selection).replace('{expiry: 1 day}', `{expiry: 1 day, copies: ${copies}}`));

  it.each<[string, string[]]>([
    ['[{to: eu-west-1}]', []],
    ['[{to: eu-west-1}, {to: " eu-west-2 "}]', []],
    [
      '[{to: eu-west-1}, {to: eu-west-2}, {to: " eu-west-1"}, {to: eu-west-1}]',
      ['rules.r.copies[2].to: "eu-west-1" is named twice', 'rules.r.copies[3].to: "eu-west-1" is named twice'],
    ],
    [`[{to: eu-west-1, kms-key: '${KEY('eu-west-1')}'}]`, []],
    [
      `[{to: eu-west-1, kms-key: '${KEY('eu-west-2')}'}]`,
      ['rules.r.copies[0].kms-key: this key is of eu-west-2, and the copy is made in eu-west-1'],
    ],
    [
      `[{to: eu-west-1}, {to: eu-west-1, kms-key: '${KEY('eu-west-2', 'alias/x')}'}]`,
      ['rules.r.copies[1].to: "eu-west-1" is named twice', 'rules.r.copies[1].kms-key: this key is of eu-west-2'],
    ],
    [
      `[{to: '${VAULT('eu-west-1')}'}, {to: eu-west-1}]`,
      [`rules.r.copies[0].to: "${VAULT('eu-west-1')}" is a vault of AWS Backup; write the region alone`],
    ],
    // What cannot be read is told once.
    ['[{to: eu-*}, {to: eu-*}]', ['rules.r.copies[0].to: "eu-*" is no name', 'rules.r.copies[1].to: "eu-*" is no']],
    ['[{to: eu-west-1, kms-key: x}]', ['rules.r.copies[0].kms-key: "x" is no ARN of a KMS key']],
    ['[{to: 5}]', ['rules.r.copies[0].to: 5 is a number']],
    ['eu-west-1', ['rules.r.copies: "eu-west-1" is a text; write a list such as [{to: eu-west-1, expiry: 90 days}]']],
    ['[{}]', ['rules.r.copies[0]: "to" is missing']],
    ['[]', ['rules.r.copies: the list is empty']],
  ])('%s', (copies, expected) => {
    expect(short(of(copies), expected)).toEqual(expected);
  });

  it('are not for volumes, whatever else is meant too', () => {
    const expected = ['rules.r: "copies" is not for the kind ebs-volume'];
    for (const kinds of ['ebs-volume', 'ec2-instance, ebs-volume']) {
      expect(short(of('[{to: eu-west-1}, {to: eu-west-1}]', `{tags: [A:1], kinds: [${kinds}]}`), expected)).toEqual(
        expected,
      );
    }
    expect(of('[{to: eu-west-1}]', '{tags: [A:1], kinds: [ec2-instance]}')).toEqual([]);
  });
});

describe('copies that AWS Backup makes', () => {
  const of = (copies: string, rule = 'expiry: 30 days') =>
    said(plan({ rules: `{r: {schedule: '0 5 * * *', ${rule}, copies: ${copies}}}` }));
  const regions = ['eu-west-1', 'eu-west-2', 'eu-west-3', 'us-east-1', 'us-east-2', 'us-west-1'];

  it.each<[string, string[], string?]>([
    [`[${regions.slice(0, 5).map((to) => `{to: ${to}}`)}]`, []],
    [`[${regions.map((to) => `{to: ${to}}`)}]`, ['rules.r: these are 6 copies, and AWS Backup makes at most 5']],
    ['[{to: eu-west-1}, {to: eu-west-1}]', ['rules.r.copies[1].to: "eu-west-1" is named twice for one vault']],
    ['[{to: eu-west-1}, {to: eu-west-1, vault: other}]', []],
    // The vault of the rule comes before that of the plan, and that of the copy before both.
    ['[{to: eu-west-1}, {to: eu-west-1, vault: nightly}]', ['rules.r.copies[1].to: "eu-west-1" is named twice']],
    ['[{to: eu-west-1}, {to: eu-west-1, vault: nightly}]', [], 'expiry: 30 days, vault: mine'],
    [
      '[{to: eu-west-1}, {to: eu-west-1, vault: mine}]',
      ['rules.r.copies[1].to: "eu-west-1" is named twice'],
      'expiry: 30 days, vault: mine',
    ],
    [`[{to: '${VAULT('eu-west-1')}'}, {to: '${VAULT('eu-west-1', 'more')}'}, {to: eu-west-1}]`, []],
    [
      `[{to: '${VAULT('eu-west-1')}'}, {to: '${VAULT('eu-west-1')}'}]`,
      [`rules.r.copies[1].to: "${VAULT('eu-west-1')}" is named twice for one vault`],
    ],
    [
      `[{to: '${VAULT('eu-west-1')}', vault: x2}]`,
      ['rules.r.copies[0].vault: "to" names the vault already; take this out'],
    ],
    [`[{to: eu-west-1, kms-key: '${KEY('eu-west-1')}'}]`, []],
    [`[{to: '${VAULT('eu-west-1')}', kms-key: '${KEY('eu-west-1')}'}]`, []],
    [
      `[{to: '${VAULT('eu-west-1')}', kms-key: '${KEY('eu-west-2')}'}]`,
      ['rules.r.copies[0].kms-key: this key is of eu-west-2, and the copy is made in eu-west-1'],
    ],
    [
      `[{to: eu-west-1, kms-key: '${KEY('eu-west-1', 'alias/backup')}'}]`,
      [`rules.r.copies[0].kms-key: "${KEY('eu-west-1', 'alias/backup')}" is an alias, and a vault has a key`],
    ],
    // Lengths: its own, else those of the rule.
    ['[{to: eu-west-1, expiry: 36 hours}]', ['rules.r.copies[0].expiry: "36 hours" is not in whole days']],
    ['[{to: eu-west-1, expiry: 90 days, cold-storage-after: 1 day}]', ['rules.r.copies[0].cold-storage-after: what']],
    ['[{to: eu-west-1, expiry: 91 days, cold-storage-after: 1 day}]', []],
    ['[{to: eu-west-1, expiry: never, cold-storage-after: 1 day}]', []],
    [
      '[{to: eu-west-1, cold-storage-after: 1 day}]',
      ['rules.r.copies[0].cold-storage-after: what is moved'],
      'expiry: 90 days',
    ],
    ['[{to: eu-west-1, cold-storage-after: 1 day}]', [], 'expiry: 91 days'],
    ['[{to: eu-west-1, expiry: 91 days, cold-storage-after: 1 day}]', [], 'expiry: 1 day'],
    // What cannot be read is told once.
    ['[{to: 5}]', ['rules.r.copies[0].to: 5 is a number']],
    ['[{}, 5]', ['rules.r.copies[0]: "to" is missing', 'rules.r.copies[1]: 5 is a number']],
    ["[{to: eu-west-1, kms-key: 'x:alias/y'}]", ['rules.r.copies[0].kms-key: "x:alias/y" is no ARN of a KMS key']],
    [
      '[{to: eu-west-1, expiry: 36 hours, cold-storage-after: 1 day}]',
      ['rules.r.copies[0].expiry: "36 hours" is not in whole days'],
    ],
    [
      '[{to: eu-west-1, expiry: 30 dayz, cold-storage-after: 1 day}]',
      ['rules.r.copies[0].expiry: "30 dayz" is not an expiry'],
    ],
    ['[{to: eu-*}]', ['rules.r.copies[0].to: "eu-*" is no name of a region']],
    ['[{to: arn:aws:backup:x}]', ['rules.r.copies[0].to: "arn:aws:backup:x" is not the ARN of a backup vault']],
  ])('%s: %j', (copies, expected, rule) => {
    expect(short(of(copies, rule), expected)).toEqual(expected);
  });
});

describe('what names a key, a region or a vault', () => {
  it.each([
    KEY('eu-west-1'),
    KEY('us-gov-west-1', 'alias/a/b_c').replace('aws', 'aws-us-gov'),
    KEY('eu-west-1').replace('123456789012', '{account}'),
  ])('is a key: %s', (arn) => {
    expect(readKmsKey(` ${arn}\n`)).toEqual({ ok: true, value: arn });
    expect(regionOfKey(arn)).toBe(arn.split(':')[3]);
  });

  it.each(['', 'alias/x', `x${KEY('eu-west-1')}`, `${KEY('eu-west-1')} x`, KEY('eu-west-1', 'grant/x'), KEY('europe')])(
    'is no key: %s',
    (text) => {
      expect(readKmsKey(text).ok).toBe(false);
    },
  );

  it('is a region alone, or a vault with its region', () => {
    expect(readDestination(' eu-west-1 ')).toEqual({ ok: true, value: 'eu-west-1' });
    expect(readDestination('eu-west')).toEqual({
      ok: false,
      problem: '"eu-west" is no name of a region; write one such as "eu-west-1"',
    });
    expect(readCopyTo(' us-gov-west-1')).toEqual({ ok: true, value: { region: 'us-gov-west-1', vaultArn: null } });
    const arn = VAULT('eu-west-1');
    expect(readCopyTo(` ${arn} `)).toEqual({ ok: true, value: { region: 'eu-west-1', vaultArn: arn } });
    expect(readCopyTo('eu-*').ok).toBe(false);
    expect(readCopyTo(`${arn} x`).ok).toBe(false);
    expect(readVaultArn(arn)).toEqual({ ok: true, value: arn });
    expect(readVaultArn(VAULT('eu-west-1', 'x'))).toEqual({
      ok: false,
      problem: `"${VAULT('eu-west-1', 'x')}" is not the ARN of a backup vault; write one such as "arn:aws:backup:eu-west-1:123456789012:backup-vault:nightly"`,
    });
    expect(readVaultArn('eu-west-1').ok).toBe(false);
  });

  it('is written with the partition of its region, and read again', () => {
    expect(vaultArnOf('v', region('eu-west-1'), '1')).toBe('arn:aws:backup:eu-west-1:1:backup-vault:v');
    expect(vaultArnOf('v', region('cn-north-1'), '1')).toBe('arn:aws-cn:backup:cn-north-1:1:backup-vault:v');
    expect(readVaultParts(VAULT('eu-west-1'))).toEqual({ region: 'eu-west-1', account: '123456789012', name: 'other' });
    expect(readVaultParts('x')).toEqual({ region: '', account: '', name: '' });
  });
});

describe('how long AWS Backup keeps a copy', () => {
  const days = (count: number) => ({ keep: 'for', duration: { months: 0, milliseconds: count * 86_400_000 } }) as const;
  const never = { keep: 'for-ever' } as const;
  const rule = (expiry: typeof never | ReturnType<typeof days>, cold: number | null = null) => ({
    expiry,
    expiryText: 'the backup',
    coldStorageAfterDays: cold,
  });
  const copy = (expiry: typeof never | ReturnType<typeof days> | null, cold: number | null = null) => ({
    expiry: expiry === null ? null : { rule: expiry, text: 'the copy' },
    coldStorageAfterDays: cold,
  });

  it.each<[string, ReturnType<typeof copy>, ReturnType<typeof rule>, number | null, number | null]>([
    ['as its backup', copy(null), rule(days(120), 30), 120, 30],
    ['as its backup, for ever', copy(null), rule(never, 30), null, 30],
    ['as long, and moved at another time', copy(null, 7), rule(days(120), 30), 120, 7],
    ['by its own length, and not moved', copy(days(9)), rule(days(120), 30), 9, null],
    ['by its own lengths', copy(days(99), 9), rule(never, 30), 99, 9],
    ['for a hundred years where its backup goes', copy(never), rule(days(120), 30), 36_500, null],
    ['for ever where its backup is too', copy(never, 9), rule(never), null, 9],
  ])('%s', (_, of, source, deleteAfterDays, coldStorageAfterDays) => {
    expect(copyLifecycle(of, source)).toEqual({ ok: true, value: { deleteAfterDays, coldStorageAfterDays } });
  });

  it('is not known where a length is not in whole days', () => {
    const half = days(0.5);
    expect(copyLifecycle(copy(days(9)), rule(half))).toMatchObject({
      problem: expect.stringContaining('"the backup"'),
    });
    expect(copyLifecycle(copy(half), rule(days(9)))).toMatchObject({ problem: expect.stringContaining('"the copy"') });
  });
});
