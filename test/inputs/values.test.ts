import { describe, expect, it } from 'vitest';
import { sessionPolicy } from '../../src/decide/permissions.ts';
import { INPUTS, type InputName } from '../../src/inputs/all.ts';
import { BACKUP, HOUR, PURGE, request } from './texts.ts';

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
      copyTo: [],
      copyKeys: [],
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
        policy: sessionPolicy([]),
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
      copyTo: [],
      copyKeys: [],
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
        policy: null,
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
