import { describe, expect, it } from 'vitest';
import { type InputName, isInputName } from '../../src/inputs/all.ts';
import { BACKUP, IN_VAULT, KEY, PURGE, ROLE, read, SYNC, type Texts } from './texts.ts';

/** Texts that each input refuses. */
const WRONG: Readonly<Record<InputName, readonly string[]>> = {
  'copy-tags': ['!', 'Team "Cost Center', 'a"b', '!""'],
  'extra-tags': ['CostCenter', 'aws:x:y', 'AWS:team:y', 'A:1\nA:2'],
  'copy-to': ['Ireland', 'eu-*', 'eu-west-1: soon', 'eu-west-1\neu-west-1: 1 day', 'eu-west-1 us-east-1', '!eu-west-1'],
  'copy-kms-key': [
    'alias/mine',
    'arn:aws:iam::123456789012:role/x',
    'arn:aws:kms:eu-west-1:123456789012:key/a\narn:aws:kms:eu-west-1:123456789012:key/b',
  ],
  at: ['yesterday', '26 hours', '2026-13-01', 'oldest'],
  'instance-type': ['large', 'M7i.large', 'm7i.large t3.nano'],
  subnet: ['private', 'subnet-', 'subnet-0123456789abcdef0,subnet-0123456789abcdef1'],
  'security-groups': ['web', 'sg-0123456789abcdef0 web'],
  'instance-profile': ['arn:aws:iam::123456789012:role/web', 'a b', '$(id)'],
  'key-name': ['schlüssel', 'k'.repeat(256)],
  'private-ip': ['10.0.1', '10.0.1.0/24', 'any'],
  'restore-as': ['-orders', 'orders--restored', 'orders_restored', 'o'.repeat(64)],
  'instance-class': ['r6g.large', 'db.', 'db.R6g'],
  'subnet-group': ['a/b', '$x'],
  'availability-zone': ['eu-central-1', 'a', 'euc1-az2'],
  mode: ['', 'Backup', 'PURGE', 'both', 'backup purge', 'backup,purge', 'true'],
  tag: ['Backup', 'Backup=daily', ':daily', 'Backup:a\nBackup:b'],
  expiry: ['30', '5m', '1.5 days', 'next week', '-1 day', '30 days ago', '0 days', '8000 years', '30 days,'],
  kinds: [
    'ec2',
    'EC2-instance',
    'ec2-instance;ebs-volume',
    'All',
    'all !all',
    '!EFS',
    'EFS !DynamoDB',
    'Redshift Serverles',
  ],
  engine: ['Direct', 'aws', 'backup', 'aws-backup direct', 'true'],
  vault: ['a', 'nightly backups', 'nightly/backups', 'nächtlich', 'v'.repeat(51), 'a.b'],
  'backup-role-arn': ['backup', 'arn:aws:iam::123456789012:user/me', 'arn:aws:iam::1:role/x', `x ${ROLE}`],
  'cold-storage-after': [
    '30',
    '0 days',
    '12 hours',
    '36 hours',
    '1 month',
    'never',
    '-1 day',
    '36501 days',
    '1.5 days',
  ],
  'create-vault': ['yes', '1', 'no', 'nightly'],
  'vault-kms-key': ['alias/backup', 'arn:aws:kms:eu-central-1:123456789012:alias/backup', `x ${KEY}`, 'key/1234'],
  regions: [],
  reports: [],
  expect: ['0', 'three', '-1', '1.5'],
  accounts: [
    '1234',
    'production',
    '!111111111111',
    '111111111111; 222222222222',
    'ou-1',
    'arn:aws:iam::123456789012:root',
  ],
  'organization-role': ['organization', 'arn:aws:iam::{account}:role/organization', '123456789012'],
  'role-to-assume': [
    'backup',
    '123456789012',
    'arn:aws:iam::123456789012:user/me',
    'arn:aws:iam::12345678901:role/backup',
    'arn:aws:iam::123456789012:role/',
    'arn:aws:iam:eu-central-1:123456789012:role/backup',
    'arn:aws:sts::123456789012:assumed-role/backup/me',
    'arn:aws:iam::123456789012:role/back up',
    'x arn:aws:iam::123456789012:role/backup',
  ],
  audience: [],
  'role-session-name': ['a', 'nightly backup', 'nightly/backup', 'nightly:backup', 'n'.repeat(65), 'nächtlich'],
  'role-duration-seconds': ['899', '43201', '0', '-3600', '3600.5', '1h', '3_600', '1e4', 'NaN', '0x1000'],
  'session-policy': ['none', 'narrow', '{}', '0'],
  'aws-region': ['frankfurt', 'EU-CENTRAL-1', 'eu_central_1', 'eu-central-1 us-east-1', 'eu-*', 'eu-', '-eu', 'a.b-1'],
  'dry-run': ['yes', 'no', '1', '0', 'on', 'tRUE', 'truee', 'true false', 'null'],
  'if-none-found': ['Error', 'fail', 'warning', 'none', 'true'],
  'keep-verified': ['-1', '1.5', 'one', 'all'],
  'min-keep': ['-1', '1.5', 'one', '1e2', '+1', '9007199254740993', 'all'],
  'max-deletions': ['-1', '1.5', '101%', '100.1%', '-5%', '%', '5%%', '%5', 'all', '1e2', '5 percent', '.5%'],
  'protect-in-use': ['yes', 'no', '1', '0', 'maybe'],
  'protect-uncopied': ['yes', 'no', '1', '0', 'maybe'],
  wait: ['yes', '60 minutes', '1'],
  'wait-timeout': [
    '60',
    '5m',
    '1 month',
    '1 year',
    '1 hour 1 month',
    '0 minutes',
    '-5 min',
    '90 seconds',
    'never',
    'soon',
  ],
  'other-backups': ['yes', '1', 'no'],
  'max-age': ['26', '5m', '1 month', '0 hours', 'never', 'today'],
  'late-after': ['3', '5m', '1 month', '0 hours', 'never'],
  coverage: ['All', 'tag', 'none', 'tagged all'],
  'require-verified': ['35', '5m', '1 month', '0 days', 'true'],
  from: [],
  // Line breaks and the like: test/modes/check/evidence-input.test.ts shows them.
  evidence: [],
  'verify-every': ['30', '1 month', 'never', '-1 day'],
  'max-tests': ['0', '101', '1.5', 'all'],
  'test-timeout': ['20', 'soon', '0 minutes'],
  'test-instance-type': ['t3', 't3.small large', 'T3.small', '-t.x'],
  'plan-file': [],
  plan: [],
  rule: [],
  'remove-plans': ['nightly!', 'a/b', 'p'.repeat(51), 'nightly;weekly'],
  import: ['nightly!', 'a b', 'p'.repeat(51)],
  adopt: ['nightly!', 'a/b', 'p'.repeat(51), 'nightly;weekly'],
  'change-set': [],
  'change-set-valid-for': ['24', '1 month', 'never'],
  grace: ['72', '1 month', '0 hours', 'none'],
  'as-of': ['tomorrow', '2026-02-30', '2026-12-01 08:00', 'never', '01.12.2026'],
  'fail-on': ['None', 'all', 'true'],
  'price-per-gib-month': ['free', '-1', '0,05', '$0.05', '1e3'],
  'price-per-gib-transferred': ['free', '-1', '0,02', '€0.02'],
  'github-token': [],
  comment: ['yes', '1', 'no'],
  issue: ['yes', '1', 'no'],
  // A secret is not quoted: its own test is in watching.test.ts.
  'heartbeat-url': [],
  'mask-account-id': ['yes', '1', 'no'],
  metrics: ['AWS/EC2', ':x', 'a\u00e9', 'n'.repeat(256), 'a;b'],
};

const IN_ACCOUNTS = {
  'role-to-assume': 'arn:aws:iam::{account}:role/backup',
  'organization-role': 'arn:aws:iam::123456789012:role/organization',
};

/** What stands beside an input that has no effect alone. */
const BESIDE: Partial<Record<InputName, Texts>> = {
  accounts: IN_ACCOUNTS,
  'organization-role': { ...IN_ACCOUNTS, accounts: 'ou-ab12-cdefgh34' },
  vault: IN_VAULT,
  'backup-role-arn': IN_VAULT,
  'cold-storage-after': { ...IN_VAULT, kinds: 'ebs-volume', expiry: '1 year' },
  'create-vault': IN_VAULT,
  'vault-kms-key': { ...IN_VAULT, 'create-vault': 'true' },
};

/** The texts in quotation marks after "write", which the sentence shows as right ones. */
function shown(message: string): string[] {
  const advice = message.slice(message.lastIndexOf('write '));
  return [...advice.matchAll(/"([^"]+)"/g)].map(([, text = '']) => text);
}

describe('a text that is wrong', () => {
  const rows = Object.keys(WRONG).flatMap((input) =>
    isInputName(input) ? WRONG[input].map((text) => ({ input, text })) : [],
  );

  it.each(rows)('$input: $text', ({ input, text }) => {
    for (const right of [BACKUP, { ...PURGE, tag: 'Backup:a', expiry: '1 day' }]) {
      const reading = read({ ...right, ...BESIDE[input], [input]: text });
      if (reading.ok) throw new Error('it was taken');
      expect(reading.problems).toHaveLength(1);
      const [problem] = reading.problems;
      expect(problem?.input).toBe(input);
      const message = problem?.message ?? '';
      expect(message.startsWith(`${input}: `)).toBe(true);
      expect(message).toContain(`"${text.split('\n')[0]}"`);
      expect(shown(message).length).toBeGreaterThan(0);
    }
  });

  it.each(
    Object.keys(WRONG)
      .filter(isInputName)
      .filter((input) => WRONG[input].length > 0),
  )('in %s is answered with texts that are right', (input) => {
    const context = ['remove-plans', 'import', 'adopt'].includes(input) ? SYNC : { ...BACKUP, ...BESIDE[input] };
    const reading = read({ ...context, [input]: WRONG[input][0] });
    if (reading.ok) throw new Error('it was taken');
    for (const right of shown(reading.problems[0]?.message ?? '')) {
      const texts: Texts = {
        ...context,
        ...(input === 'mode' ? { tag: 'Backup:a', 'max-age': '26 hours', from: 'web', reports: 'reports/*.json' } : {}),
        [input]: right,
      };
      expect(read(input === 'engine' && right !== 'direct' ? { ...IN_VAULT, ...texts } : texts)).toMatchObject({
        ok: true,
      });
    }
  });

  it.each(['tag', 'expiry'] as const)('in a backup: no %s', (input) => {
    const reading = read({ ...BACKUP, [input]: '' });
    expect(reading).toMatchObject({ ok: false, mode: 'backup', problems: [{ input }] });
    if (!reading.ok) expect(reading.problems[0]?.message).toMatch(/^\w+: "".+write .*"[^"]+"/s);
  });
});

describe('several texts that are wrong', () => {
  it('are told at once', () => {
    const wrong = Object.fromEntries(
      Object.entries(WRONG).flatMap(([input, texts]) => (texts.length > 0 ? [[input, texts.at(-1) ?? '']] : [])),
    );
    const reading = read(wrong);
    if (reading.ok) throw new Error('they were taken');
    expect(reading.mode).toBeNull();
    expect(reading.problems.map(({ input }) => input).sort()).toEqual(Object.keys(wrong).sort());
  });

  it('name the mode, so that the report can', () => {
    expect(read({ mode: 'purge', 'min-keep': 'x', 'protect-in-use': 'x' })).toMatchObject({
      ok: false,
      mode: 'purge',
      problems: [{ input: 'min-keep' }, { input: 'protect-in-use' }],
    });
  });

  it('are told without a mode too', () => {
    const reading = read({});
    expect(reading).toMatchObject({ ok: false, mode: null, problems: [{ input: 'mode' }] });
  });
});
