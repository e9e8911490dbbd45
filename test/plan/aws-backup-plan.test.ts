import { describe, expect, it } from 'vitest';
import { awsBackupPlan, awsBackupRule } from '../../src/plan/aws-backup-plan.ts';
import { parsePlanFile } from '../../src/plan/parse.ts';
import { NOW } from './arbitraries.ts';
import { makeSelection, ROLE } from './make-plan.ts';
import { schemaAccepts } from './schema-validator.ts';

const KEY = 'arn:aws:kms:eu-west-1:123456789012:key/0123abcd-01ab-23cd-45ef-0123456789ab';
const VAULT = (name: string) => `arn:aws:backup:eu-west-1:123456789012:backup-vault:${name}`;
const DAYS = (count: number) => ({ keep: 'for', duration: { months: 0, milliseconds: count * 86_400_000 } });

function read(more: string, rule: string, expiry = "' 120 days '") {
  const text = `plans:
  p:
    engine: aws-backup
    vault: nightly
    role: ${ROLE}
    selection: {tags: [A:1]}
${more}    rules:
      r: {schedule: '0 5 * * *', expiry: ${expiry}${rule}}
`;
  const reading = parsePlanFile(text, NOW);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('; '));
  expect(schemaAccepts(text)).toBe(true);
  return reading.file.plans;
}

const PLAN = {
  name: 'p',
  engine: 'aws-backup',
  vault: 'nightly',
  role: ROLE,
  selection: makeSelection({ tags: [{ key: 'A', value: '1' }] }),
  retention: null,
};
const RULE = {
  name: 'r',
  schedule: '0 5 * * *',
  expiry: DAYS(120),
  expiryText: '120 days',
  coldStorageAfterDays: null,
  startWindowMinutes: null,
  completionWindowMinutes: null,
};
const COPY = {
  to: 'eu-west-1',
  vaultArn: null,
  vault: null,
  expiry: null,
  coldStorageAfterDays: null,
  kmsKey: null,
};

describe('a plan of AWS Backup', () => {
  it('has nothing that the file does not say', () => {
    expect(read('', '')).toStrictEqual([{ ...PLAN, rules: [RULE] }]);
    expect(read('    windows-vss: false\n', ', continuous: false')).toStrictEqual([{ ...PLAN, rules: [RULE] }]);
  });

  it('has all that the file says', () => {
    const more = `    windows-vss: true
    scanning: {role: '${ROLE}-scan', types: [EC2]}
    restore-test: {schedule: daily}
`;
    const rule = `, time-zone: Europe/Berlin, cold-storage-after: 30 days, start-window: 1 hour, completion-window: 2 hours,
        vault: other, index: [EBS, S3, EBS], scans: [full, incremental, full],
        air-gapped-vault: '${VAULT('gap')}', recovery-point-tags: [Team:web],
        copies: [{to: eu-west-1}, {to: '${VAULT('far')}', expiry: 100 days, cold-storage-after: 9 days, kms-key: '${KEY}'}, {to: eu-west-1, vault: mine}]`;
    expect(read(more, rule)).toStrictEqual([
      {
        ...PLAN,
        windowsVss: true,
        scanning: { role: `${ROLE}-scan`, types: ['EC2'] },
        restoreTest: {
          schedule: '17 6 * * *',
          startWindowHours: 24,
          withinDays: 30,
          select: 'latest',
          validationHours: null,
          overrides: {},
        },
        rules: [
          {
            ...RULE,
            timeZone: 'Europe/Berlin',
            coldStorageAfterDays: 30,
            startWindowMinutes: 60,
            completionWindowMinutes: 120,
            vaultCopies: [
              COPY,
              {
                ...COPY,
                vaultArn: VAULT('far'),
                expiry: { rule: DAYS(100), text: '100 days' },
                coldStorageAfterDays: 9,
                kmsKey: KEY,
              },
              { ...COPY, vault: 'mine' },
            ],
            vault: 'other',
            index: ['EBS', 'S3'],
            scans: ['FULL_SCAN', 'INCREMENTAL_SCAN'],
            airGappedVault: VAULT('gap'),
            pointTags: [{ key: 'Team', value: 'web' }],
          },
        ],
      },
    ]);
  });

  it('may back up continuously', () => {
    const week = { expiry: DAYS(7), expiryText: '1 week' };
    expect(read('', ', continuous: true', '1 week')).toStrictEqual([
      { ...PLAN, rules: [{ ...RULE, ...week, continuous: true }] },
    ]);
  });

  it('was refused before where it lacks what it needs', () => {
    const rules = {};
    const selection = {};
    const lacking = [{ role: ROLE }, { vault: 'nightly' }, {}];
    for (const part of lacking) {
      expect(() => awsBackupPlan('p', { ...part, selection, rules }, makeSelection(), [])).toThrow('this is a bug');
    }
    const expiry = { expiry: { keep: 'for-ever' }, expiryText: 'never' } as const;
    expect(() => awsBackupRule('p/r', 'r', { expiry })).toThrow('the rule p/r has no schedule: this is a bug');
  });
});
