import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUTS, type InputName, isInputName } from '../../src/inputs/all.ts';
import type { Request } from '../../src/inputs/request.ts';
import { readRequest } from '../../src/modes/request.ts';

const NOW = Date.parse('2026-11-21T23:00:00Z');
const HOUR = 3_600_000;

type Texts = Partial<Record<InputName, string>>;
const BACKUP: Texts = { mode: 'backup', tag: 'Backup:ProductionDaily', expiry: '+30 days' };
const PURGE: Texts = { mode: 'purge' };
const ROLE = 'arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole';
const KEY = 'arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const IN_VAULT: Texts = { engine: 'aws-backup', vault: 'nightly', 'backup-role-arn': ROLE };
const SYNC: Texts = { mode: 'sync' };

function read(texts: Texts) {
  return readRequest({
    get: (name) => texts[name] ?? '',
    now: NOW,
    workflowRun: { id: '42', url: 'https://github.com/acme/ops/actions/runs/42' },
    sessionName: 'backup-via-tag-42-1',
  });
}

function request(texts: Texts): Request {
  const reading = read(texts);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('; '));
  return reading.request;
}

describe('inputs that are given', () => {
  it('make a backup', () => {
    expect(
      request({
        mode: 'backup',
        tag: 'Backup:ProductionDaily\nStage:production',
        expiry: ' 1 month 2 weeks ',
        regions: 'eu-* !eu-west-1',
        'role-to-assume': 'arn:aws:iam::123456789012:role/ops/backup',
        audience: 'sts.amazonaws.com.cn',
        'role-session-name': 'nightly-backup',
        'role-duration-seconds': '7200',
        'aws-region': 'eu-central-1',
        'dry-run': 'true',
        'if-none-found': 'warn',
        wait: 'true',
        'wait-timeout': '2 hours 30 minutes',
        'copy-tags': 'Team* !TeamSecret',
        'extra-tags': 'CostCenter:1234',
      }),
    ).toEqual({
      mode: 'backup',
      kinds: ['ec2-instance'],
      engine: { name: 'direct' },
      otherBackups: false,
      tagWishes: {
        copied: [
          { text: 'Team*', pattern: 'Team*', excludes: false },
          { text: '!TeamSecret', pattern: 'TeamSecret', excludes: true },
        ],
        extra: [{ key: 'CostCenter', value: '1234' }],
      },
      tagLines: [
        { key: 'Backup', value: 'ProductionDaily' },
        { key: 'Stage', value: 'production' },
      ],
      expiryText: '1 month 2 weeks',
      expiry: { keep: 'for', duration: { months: 1, milliseconds: 14 * 24 * HOUR } },
      regions: 'eu-* !eu-west-1',
      dryRun: true,
      ifNoneFound: 'warn',
      changeSet: { approved: null, validForMilliseconds: 24 * HOUR },
      waitMilliseconds: 2.5 * HOUR,
      workflowRun: { id: '42', url: 'https://github.com/acme/ops/actions/runs/42' },
      session: {
        role: 'arn:aws:iam::123456789012:role/ops/backup',
        audience: 'sts.amazonaws.com.cn',
        sessionName: 'nightly-backup',
        durationSeconds: 7200,
        homeRegion: 'eu-central-1',
      },
    });
  });

  it('make a purge', () => {
    expect(
      request({
        mode: 'purge',
        tag: 'Backup:ProductionDaily',
        'min-keep': '3',
        'max-deletions': '20%',
        'protect-in-use': 'false',
        'dry-run': 'true',
      }),
    ).toMatchObject({
      mode: 'purge',
      tagLines: [{ key: 'Backup', value: 'ProductionDaily' }],
      minKeep: 3,
      maxDeletions: { percent: 20 },
      protectInUse: false,
      dryRun: true,
    });
  });
});

describe('inputs that are left out', () => {
  it('leave a backup with what is safe', () => {
    expect(request(BACKUP)).toEqual({
      mode: 'backup',
      kinds: ['ec2-instance'],
      engine: { name: 'direct' },
      otherBackups: false,
      tagWishes: { copied: [], extra: [] },
      tagLines: [{ key: 'Backup', value: 'ProductionDaily' }],
      expiryText: '+30 days',
      expiry: { keep: 'for', duration: { months: 0, milliseconds: 30 * 24 * HOUR } },
      regions: '',
      dryRun: false,
      ifNoneFound: 'error',
      changeSet: { approved: null, validForMilliseconds: 24 * HOUR },
      waitMilliseconds: null,
      workflowRun: { id: '42', url: 'https://github.com/acme/ops/actions/runs/42' },
      session: {
        role: null,
        audience: 'sts.amazonaws.com',
        sessionName: 'backup-via-tag-42-1',
        durationSeconds: 3600,
        homeRegion: 'us-east-1',
      },
    });
  });

  it('leave a purge with its guards on', () => {
    expect(request(PURGE)).toMatchObject({
      mode: 'purge',
      tagLines: null,
      minKeep: 1,
      maxDeletions: null,
      protectInUse: true,
      dryRun: false,
    });
  });

  it('wait for an hour where only the waiting is asked for', () => {
    expect(request({ ...BACKUP, wait: 'true' })).toMatchObject({ waitMilliseconds: HOUR });
  });

  it('tell a plan file that was named from the default one, be it the same path', () => {
    const path = '.github/backup-plans.yml';
    for (const mode of ['purge', 'retain', 'preview', 'backup']) {
      expect(request({ mode })).toMatchObject({ planFile: null });
      expect(request({ mode, 'plan-file': ` ${path} ` })).toMatchObject({ planFile: path });
    }
  });

  it('are the same as empty ones and as those of white space', () => {
    const blank = Object.fromEntries(INPUTS.map(({ name }) => [name, ' \n']));
    expect(request({ ...blank, ...BACKUP })).toEqual(request(BACKUP));
    expect(request({ ...blank, ...PURGE })).toEqual(request(PURGE));
  });
});

describe('a text that is right', () => {
  it.each<[InputName, string, object]>([
    ['mode', ' backup ', { mode: 'backup' }],
    ['dry-run', 'True', { dryRun: true }],
    ['dry-run', 'TRUE', { dryRun: true }],
    ['dry-run', 'False', { dryRun: false }],
    ['dry-run', 'FALSE', { dryRun: false }],
    ['if-none-found', 'error', { ifNoneFound: 'error' }],
    ['if-none-found', 'ignore', { ifNoneFound: 'ignore' }],
    ['expiry', 'never', { expiry: { keep: 'for-ever' } }],
    ['tag', 'Backup:a:b', { tagLines: [{ key: 'Backup', value: 'a:b' }] }],
    ['wait-timeout', '45min', { waitMilliseconds: 2_700_000 }],
    ['wait-timeout', '1 week', { waitMilliseconds: 168 * HOUR }],
    ['role-duration-seconds', '900', { session: { durationSeconds: 900 } }],
    ['role-duration-seconds', '43200', { session: { durationSeconds: 43_200 } }],
    ['aws-region', 'us-gov-west-1', { session: { homeRegion: 'us-gov-west-1' } }],
    ['aws-region', 'cn-northwest-1', { session: { homeRegion: 'cn-northwest-1' } }],
    ['role-session-name', 'ab', { session: { sessionName: 'ab' } }],
    ['role-session-name', 'a_+=,.@-b'.padEnd(64, 'x'), { session: { sessionName: 'a_+=,.@-b'.padEnd(64, 'x') } }],
    [
      'role-to-assume',
      'arn:aws-cn:iam::123456789012:role/x',
      { session: { role: 'arn:aws-cn:iam::123456789012:role/x' } },
    ],
    [
      'role-to-assume',
      'arn:aws-us-gov:iam::123456789012:role/a/b+=,.@_-',
      { session: { role: 'arn:aws-us-gov:iam::123456789012:role/a/b+=,.@_-' } },
    ],
  ])('%s: %j', (input, text, part) => {
    expect(request({ ...BACKUP, wait: 'true', [input]: text })).toMatchObject(part);
  });

  it.each<[InputName, string, object]>([
    ['min-keep', '0', { minKeep: 0 }],
    ['min-keep', '10', { minKeep: 10 }],
    ['max-deletions', '0', { maxDeletions: { count: 0 } }],
    ['max-deletions', '20', { maxDeletions: { count: 20 } }],
    ['max-deletions', '0%', { maxDeletions: { percent: 0 } }],
    ['max-deletions', '12.5 %', { maxDeletions: { percent: 12.5 } }],
    ['max-deletions', '100%', { maxDeletions: { percent: 100 } }],
    ['protect-in-use', 'False', { protectInUse: false }],
    ['if-none-found', 'error', { mode: 'purge' }],
    ['expiry', '30 days', { mode: 'purge' }],
  ])('%s: %j, in a purge', (input, text, part) => {
    expect(request({ ...PURGE, [input]: text })).toMatchObject(part);
  });
});

/** Texts that each input refuses. */
const WRONG: Readonly<Record<InputName, readonly string[]>> = {
  'copy-tags': ['!', 'Team "Cost Center', 'a"b', '!""'],
  'extra-tags': ['CostCenter', 'aws:x:y', 'AWS:team:y', 'A:1\nA:2'],
  mode: ['', 'Backup', 'PURGE', 'both', 'backup purge', 'backup,purge', 'true'],
  tag: ['Backup', 'Backup=daily', ':daily', 'Backup:a\nBackup:b'],
  expiry: ['30', '5m', '1.5 days', 'next week', '-1 day', '30 days ago', '0 days', '8000 years', '30 days,'],
  kinds: ['ec2', 'EC2-instance', 'ec2-instance;ebs-volume', 'all'],
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
  'aws-region': ['frankfurt', 'EU-CENTRAL-1', 'eu_central_1', 'eu-central-1 us-east-1', 'eu-*', 'eu-', '-eu', 'a.b-1'],
  'dry-run': ['yes', 'no', '1', '0', 'on', 'tRUE', 'truee', 'true false', 'null'],
  'if-none-found': ['Error', 'fail', 'warning', 'none', 'true'],
  'min-keep': ['-1', '1.5', 'one', '1e2', '+1', '9007199254740993', 'all'],
  'max-deletions': ['-1', '1.5', '101%', '100.1%', '-5%', '%', '5%%', '%5', 'all', '1e2', '5 percent', '.5%'],
  'protect-in-use': ['yes', 'no', '1', '0', 'maybe'],
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
  'plan-file': [],
  plan: [],
  rule: [],
  'remove-plans': ['nightly!', 'a/b', 'p'.repeat(51), 'nightly;weekly'],
  'change-set': [],
  'change-set-valid-for': ['24', '1 month', 'never'],
  grace: ['72', '1 month', '0 hours', 'none'],
  'as-of': ['tomorrow', '2026-02-30', '2026-12-01 08:00', 'never', '01.12.2026'],
  'fail-on': ['None', 'all', 'true'],
  'price-per-gib-month': ['free', '-1', '0,05', '$0.05', '1e3'],
  'github-token': [],
  comment: ['yes', '1', 'no'],
};

/** What stands beside an input that has no effect alone. */
const BESIDE: Partial<Record<InputName, Texts>> = {
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
    const context = input === 'remove-plans' ? SYNC : { ...BACKUP, ...BESIDE[input] };
    const reading = read({ ...context, [input]: WRONG[input][0] });
    if (reading.ok) throw new Error('it was taken');
    for (const right of shown(reading.problems[0]?.message ?? '')) {
      const texts: Texts = { ...context, ...(input === 'mode' ? { tag: 'Backup:a' } : {}), [input]: right };
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

describe('the engine', () => {
  it('is this action itself, unless AWS Backup is asked for', () => {
    expect(request(BACKUP)).toMatchObject({ engine: { name: 'direct' } });
    const inputs = { ...BACKUP, ...IN_VAULT, 'create-vault': 'true', 'vault-kms-key': KEY };
    expect(request(inputs).engine).toEqual({
      name: 'aws-backup',
      vault: 'nightly',
      roleArn: ROLE,
      coldStorageAfterDays: null,
      newVault: { kmsKey: KEY },
    });
    const cold = { kinds: 'ebs-volume', expiry: '120 days', 'cold-storage-after': '30 days' };
    expect(request({ ...BACKUP, ...IN_VAULT, ...cold }).engine).toMatchObject({
      coldStorageAfterDays: 30,
      newVault: null,
    });
  });

  it('needs the vault alone in a purge, and asks for no role', () => {
    const engine = { name: 'aws-backup', vault: 'nightly', roleArn: '', coldStorageAfterDays: null, newVault: null };
    expect(request({ ...PURGE, engine: 'aws-backup', vault: 'nightly' }).engine).toEqual(engine);
    expect(request({ ...PURGE, ...IN_VAULT, 'create-vault': 'true', expiry: '12 hours' }).engine).toEqual(engine);
  });

  it.each<[string, Texts, readonly InputName[]]>([
    ['a backup without vault and role', { ...BACKUP, engine: 'aws-backup' }, ['vault', 'backup-role-arn']],
    ['a purge without vault', { ...PURGE, engine: 'aws-backup' }, ['vault']],
    ['a vault and a role alone', { ...BACKUP, ...IN_VAULT, engine: '' }, ['vault', 'backup-role-arn']],
    ['a vault alone, in a purge', { ...PURGE, vault: 'nightly' }, ['vault']],
    ['a vault to make alone', { ...BACKUP, 'create-vault': 'true' }, ['create-vault']],
    ['cold storage alone', { ...BACKUP, 'cold-storage-after': '30 days' }, ['cold-storage-after']],
    ['a key for no new vault', { ...BACKUP, ...IN_VAULT, 'vault-kms-key': KEY }, ['vault-kms-key']],
    ['a key for no new vault, in a sync', { ...SYNC, 'vault-kms-key': KEY }, ['vault-kms-key']],
    ['an expiry in hours', { ...BACKUP, ...IN_VAULT, expiry: '12 hours' }, ['expiry']],
    ['an expiry of 200 years', { ...BACKUP, ...IN_VAULT, expiry: '200 years' }, ['expiry']],
    [
      'cold storage that ends too soon',
      { ...BACKUP, ...IN_VAULT, kinds: 'ebs-volume', expiry: '119 days', 'cold-storage-after': '30 days' },
      ['cold-storage-after'],
    ],
    [
      'cold storage of what is never moved',
      { ...BACKUP, ...IN_VAULT, kinds: 'ebs-volume rds-instance', expiry: '1 year', 'cold-storage-after': '30 days' },
      ['cold-storage-after'],
    ],
  ])('refuses %s', (_, texts, inputs) => {
    const reading = read(texts);
    if (reading.ok) throw new Error('it was taken');
    expect(reading.problems.map(({ input }) => input)).toEqual(inputs);
    for (const { input, message } of reading.problems) {
      expect(message.startsWith(`${input}: "${isInputName(input) ? (texts[input] ?? '') : ''}"`)).toBe(true);
      expect(message).toMatch(/; (?:write|leave|in mode \w+ leave)/);
    }
  });

  it('leaves a plan file to say what and for how long', () => {
    expect(request({ mode: 'backup', plan: 'nightly', ...IN_VAULT })).toMatchObject({
      tagLines: null,
      engine: { name: 'aws-backup' },
    });
  });
});

describe('a sync', () => {
  it('takes the plan file, vaults to make and plans to remove', () => {
    const inputs = { 'create-vault': 'true', 'vault-kms-key': KEY, 'remove-plans': 'weekly, old.plan\nweekly' };
    expect(request({ ...SYNC, ...inputs })).toMatchObject({
      mode: 'sync',
      engine: { name: 'direct' },
      planFile: null,
      newVault: { kmsKey: KEY },
      removePlans: ['weekly', 'old.plan'],
      changeSet: { approved: null },
    });
  });

  it('makes no vault and removes nothing by itself', () => {
    expect(request(SYNC)).toMatchObject({ newVault: null, removePlans: [] });
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

describe('action.yml', () => {
  const action: {
    readonly inputs: Readonly<Record<string, { readonly required: boolean; readonly default?: string }>>;
  } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));

  it('has the inputs that are read, and no other', () => {
    expect(Object.keys(action.inputs)).toEqual(INPUTS.map(({ name }) => name));
  });

  it('has the same defaults', () => {
    const defaults = Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']),
    );
    // Only a runner knows the token.
    expect({ ...defaults, 'github-token': '' }).toEqual(
      Object.fromEntries(INPUTS.map(({ name, default: fallback }) => [name, fallback])),
    );
  });

  it('requires the mode alone, since only a backup needs the others', () => {
    const required = Object.entries(action.inputs).flatMap(([name, input]) => (input.required ? [name] : []));
    expect(required).toEqual(['mode']);
  });
});
