import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUTS, type InputName, readRequest } from '../../src/inputs.ts';
import type { Request } from '../../src/request.ts';

const NOW = Date.parse('2026-11-21T23:00:00Z');
const HOUR = 3_600_000;

type Texts = Partial<Record<InputName, string>>;
const BACKUP: Texts = { mode: 'backup', tag: 'Backup:ProductionDaily', expiry: '+30 days' };
const PURGE: Texts = { mode: 'purge' };

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
      }),
    ).toEqual({
      mode: 'backup',
      kinds: ['ec2-instance'],
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
    const blank = Object.fromEntries(Object.keys(INPUTS).map((name) => [name, ' \n']));
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
  mode: ['', 'Backup', 'PURGE', 'both', 'backup purge', 'backup,purge', 'true'],
  tag: ['Backup', 'Backup=daily', ':daily', 'Backup:a\nBackup:b'],
  expiry: ['30', '5m', '1.5 days', 'next week', '-1 day', '30 days ago', '0 days', '8000 years', '30 days,'],
  kinds: ['ec2', 'EC2-instance', 'ec2-instance;ebs-volume', 'all'],
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
  'plan-file': [],
  plan: [],
  rule: [],
  'change-set': [],
  'change-set-valid-for': ['24', '1 month', 'never'],
  grace: ['72', '1 month', '0 hours', 'none'],
  'as-of': ['tomorrow', '2026-02-30', '2026-12-01 08:00', 'never', '01.12.2026'],
  'fail-on': ['None', 'all', 'true'],
  'price-per-gib-month': ['free', '-1', '0,05', '$0.05', '1e3'],
  'github-token': [],
  comment: ['yes', '1', 'no'],
};

/** The texts in quotation marks after "write", which the sentence shows as right ones. */
function shown(message: string): string[] {
  const advice = message.slice(message.lastIndexOf('write '));
  return [...advice.matchAll(/"([^"]+)"/g)].map(([, text = '']) => text);
}

describe('a text that is wrong', () => {
  const rows = Object.entries(WRONG).flatMap(([input, texts]) => texts.map((text) => ({ input, text })));

  it.each(rows)('$input: $text', ({ input, text }) => {
    for (const right of [BACKUP, { ...PURGE, tag: 'Backup:a', expiry: '1 day' }]) {
      const reading = read({ ...right, [input]: text });
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

  it.each(Object.entries(WRONG).filter(([, texts]) => texts.length > 0))(
    'in %s is answered with texts that are right',
    (input, [text]) => {
      const reading = read({ ...BACKUP, [input]: text });
      if (reading.ok) throw new Error('it was taken');
      for (const right of shown(reading.problems[0]?.message ?? '')) {
        const texts = { ...BACKUP, ...(input === 'mode' ? { tag: 'Backup:a' } : {}), [input]: right };
        expect(read(texts)).toMatchObject({ ok: true });
      }
    },
  );

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

describe('action.yml', () => {
  const action: {
    readonly inputs: Readonly<Record<string, { readonly required: boolean; readonly default?: string }>>;
  } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));

  it('has the inputs that are read, and no other', () => {
    expect(Object.keys(action.inputs)).toEqual(Object.keys(INPUTS));
  });

  it('has the same defaults', () => {
    const defaults = Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']),
    );
    // Only a runner knows the token.
    expect({ ...defaults, 'github-token': '' }).toEqual(INPUTS);
  });

  it('requires the mode alone, since only a backup needs the others', () => {
    const required = Object.entries(action.inputs).flatMap(([name, input]) => (input.required ? [name] : []));
    expect(required).toEqual(['mode']);
  });
});
