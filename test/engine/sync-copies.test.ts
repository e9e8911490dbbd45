import { describe, expect, it } from 'vitest';
import type { AccountSeed, BackupSeed } from '../../sandbox/index.ts';
import {
  backupIn,
  HOME,
  OREGON,
  onlyPlan,
  planFile,
  ROLE,
  sync,
  syncWorld,
  VAULT,
  type World,
  writes,
} from '../modes/sync/sync-world.ts';
import { DAY } from './run-engine.ts';

/** Rules of AWS Backup with copies: from the plan file to the copy in its vault. */

const KEY = `arn:aws:kms:${OREGON}:123456789012:key/0123abcd-01ab-23cd-45ef-0123456789ab`;
const OTHER = 'arn:aws:backup:us-west-2:999999999999:backup-vault:central';

/** The plan of the tests, whose rule has these copies. */
const copying = (copies: string, rule = '') =>
  planFile().replace(/( +)expiry: .*\n/, (line, indent) => `${line}${indent}copies: ${copies}\n${rule}`);

const world = (backup: BackupSeed = {}, more: Partial<AccountSeed> = {}) =>
  syncWorld({ vaults: [{ region: HOME, name: VAULT }], ...backup }, more);
const there = [
  { region: HOME, name: VAULT },
  { region: OREGON, name: VAULT },
];

const faults = ({ failed }: { readonly failed: readonly { target: string; message: string }[] }) =>
  failed.map(({ target, message }) => `${target}: ${message}`);
const copiesOf = (one: World) => onlyPlan(one).rules.map(({ copies }) => copies);
const vaultArn = (name: string, region = OREGON) => `arn:aws:backup:${region}:123456789012:backup-vault:${name}`;

describe('a rule with copies', () => {
  it('has AWS Backup copy what it makes, by the lifecycle of the copy', async () => {
    const one = await world({ vaults: there });
    const file = copying(`[{to: ${OREGON}, expiry: 90 days}]`);
    const { report } = await sync(one, file);
    expect(report).toMatchObject({ outcome: 'ok', failed: [] });
    one.clock.advance(DAY);
    const [copy, ...others] = [...backupIn(one, OREGON).points.values()];
    expect(others).toEqual([]);
    expect(copy).toMatchObject({ vaultName: VAULT, status: 'COMPLETED', lifecycle: { deleteAfterDays: 90 } });
    expect((copy?.deleteAt ?? 0) - (copy?.createdAt ?? 0)).toBe(90 * DAY);
    // The second sync finds it as it should be.
    expect(writes(await sync(one, file))).toEqual([]);
  });

  it.each([
    ['as long as the backup', `{to: ${OREGON}}`, '35 days', 35],
    [
      'for a hundred years where the copy never ends and its backup does',
      `{to: ${OREGON}, expiry: never}`,
      '35 days',
      36_500,
    ],
    ['for ever where neither ends', `{to: ${OREGON}}`, 'never', -1],
  ])('keeps them %s', async (_what, copy, expiry, days) => {
    const one = await world({ vaults: there });
    const file = copying(`[${copy}]`).replace('35 days', expiry);
    expect((await sync(one, file)).report).toMatchObject({ outcome: 'ok' });
    expect(copiesOf(one)).toEqual([[{ vaultArn: vaultArn(VAULT), lifecycle: { deleteAfterDays: days } }]]);
    expect(writes(await sync(one, file))).toEqual([]);
  });

  it('moves a copy to cold storage by itself', async () => {
    const one = await world({ vaults: there });
    const file = copying(`[{to: ${OREGON}, expiry: 200 days, cold-storage-after: 30 days}]`);
    await sync(one, file);
    expect(copiesOf(one)).toEqual([
      [{ vaultArn: vaultArn(VAULT), lifecycle: { deleteAfterDays: 200, moveToColdAfterDays: 30, archive: true } }],
    ]);
    expect(writes(await sync(one, file))).toEqual([]);
  });

  it('may go into several vaults, one of them in its own region and one of another account', async () => {
    const one = await world({ vaults: [...there, { region: HOME, name: 'second' }], sharedVaults: [{ arn: OTHER }] });
    const file = copying(`[{to: ${HOME}, vault: second}, {to: ${OREGON}}, {to: '${OTHER}', expiry: 1 year}]`);
    const { report } = await sync(one, file);
    expect(report).toMatchObject({ outcome: 'ok', failed: [] });
    one.clock.advance(DAY);
    const jobs = [...backupIn(one).copyJobs.values()];
    expect(jobs.map(({ destinationVaultArn, state }) => [destinationVaultArn, state])).toEqual([
      [vaultArn('second', HOME), 'COMPLETED'],
      [vaultArn(VAULT), 'COMPLETED'],
      [OTHER, 'COMPLETED'],
    ]);
  });

  it('changes a plan whose copies differ, and drops those that the file does not have', async () => {
    const one = await world({ vaults: there });
    await sync(one, copying(`[{to: ${OREGON}, expiry: 90 days}]`));
    const longer = await sync(one, copying(`[{to: ${OREGON}, expiry: 91 days}]`));
    expect(writes(longer)).toEqual(['UpdateBackupPlan']);
    const none = await sync(one, planFile());
    expect(writes(none)).toEqual(['UpdateBackupPlan']);
    expect(copiesOf(one)).toEqual([[]]);
  });
});

describe('the vault of a copy', () => {
  const file = copying(`[{to: ${OREGON}}]`);

  it.each(['true', 'false'])('that is not there is red before anything is changed (dry-run: %s)', async (dry) => {
    const one = await world();
    const { report, ...synced } = await sync(one, file, { 'dry-run': dry });
    expect(report.outcome).toBe('failed');
    expect(faults(report)).toEqual([
      `${VAULT}: there is no backup vault ${VAULT}, which the plan file names for rdspg-backup-plan`,
    ]);
    expect(report.failed).toMatchObject([{ region: OREGON }]);
    expect(writes({ report, ...synced })).toEqual([]);
  });

  it('is made before the plan where that is asked for, with the key of the copy', async () => {
    const one = await world();
    const synced = await sync(one, copying(`[{to: ${OREGON}, kms-key: '${KEY}'}]`), { 'create-vault': 'true' });
    expect(synced.report).toMatchObject({ outcome: 'ok' });
    expect(writes(synced)).toEqual(['CreateBackupVault', 'CreateBackupPlan', 'CreateBackupSelection']);
    expect(backupIn(one, OREGON).vaults.get(VAULT)).toMatchObject({ encryptionKeyArn: KEY });
  });

  it('is not made with a key of another region', async () => {
    const one = await world();
    const key = KEY.replace(OREGON, HOME);
    const { report } = await sync(one, file, { 'create-vault': 'true', 'vault-kms-key': key });
    expect(report.outcome).toBe('failed');
    expect(faults(report)[0]).toContain(`is not a key of ${OREGON}`);
    expect(backupIn(one).plans.size).toBe(0);
  });

  it('with another key than the file wants is red', async () => {
    const one = await world({ vaults: there });
    const { report } = await sync(one, copying(`[{to: ${OREGON}, kms-key: '${KEY}'}]`));
    expect(faults(report)[0]).toContain('wants its copies encrypted with');
    expect(backupIn(one).plans.size).toBe(0);
  });

  it.each([
    ['too short', 'least', 'copies: [{to: us-west-2, expiry: 30 days}]', { minRetentionDays: 60 }],
    ['too long', 'most', 'copies: [{to: us-west-2, expiry: 400 days}]', { maxRetentionDays: 365 }],
  ])('whose lock finds the retention of the copy %s keeps the plan as it is', async (_what, word, copies, lock) => {
    const one = await world({
      vaults: [
        { region: HOME, name: VAULT },
        { region: OREGON, name: VAULT, ...lock },
      ],
    });
    const { report } = await sync(one, copying(copies.replace('copies: ', '')));
    expect(faults(report)[0]).toMatch(new RegExp(`^rdspg-backup-plan/DailyBackups: .*at ${word}`));
    expect(backupIn(one).plans.size).toBe(0);
  });

  it('may be air-gapped, into which no rule writes by its name', async () => {
    const one = await world({
      vaults: [
        { region: HOME, name: VAULT },
        { region: OREGON, name: VAULT, type: 'air-gapped' },
      ],
    });
    expect((await sync(one, file)).report).toMatchObject({ outcome: 'ok' });
  });

  it('in a region that cannot be read keeps the plan as it is', async () => {
    const one = await world({}, { regions: [HOME, { name: OREGON, condition: 'unreachable' }] });
    const { report } = await sync(one, file);
    expect(report.outcome).toBe('partial');
    expect(report.failed).toMatchObject([{ region: OREGON, target: OREGON, action: 'read' }]);
    expect(backupIn(one).plans.size).toBe(0);
  });

  it('that may not be made by the approved change set keeps the plan from being made', async () => {
    const one = await world();
    const dry = await sync(one, file, { 'dry-run': 'true', 'create-vault': 'true' });
    const without = JSON.parse(dry.changeSet ?? '{}');
    without.changes = without.changes.filter(({ action }: { action: string }) => action !== 'create-vault');
    const { report } = await sync(
      one,
      file,
      { 'create-vault': 'true', 'change-set': 'approved.json' },
      JSON.stringify(without),
    );
    expect(report.outcome).toBe('failed');
    expect(backupIn(one).plans.size).toBe(0);
    expect(backupIn(one, OREGON).vaults.size).toBe(0);
  });
});

describe('a copy into the very vault that the rule writes to', () => {
  it('is left out there with a warning, and made elsewhere', async () => {
    const one = await world({ vaults: there });
    const file = copying(`[{to: ${OREGON}}]`).replace(`regions: ${HOME}`, `regions: ${HOME} ${OREGON}`);
    const { report } = await sync(one, file, { regions: `${HOME} ${OREGON}` });
    expect(report.outcome).toBe('ok');
    expect(report.warnings.map(({ region, message }) => `${region}: ${message}`)).toContainEqual(
      expect.stringMatching(new RegExp(`^${OREGON}: the rule .* would copy into the vault that it writes to`)),
    );
    expect(onlyPlan(one, OREGON).rules[0]?.copies).toEqual([]);
    expect(onlyPlan(one).rules[0]?.copies).toHaveLength(1);
  });

  it('is refused before anything where no copy would be left', async () => {
    const one = await world({ vaults: there });
    const { report, calls } = await sync(one, copying(`[{to: ${HOME}}]`));
    expect(report.outcome).toBe('failed');
    expect(faults(report)[0]).toContain('all go into the vault that it writes to');
    expect(calls).toEqual([]);
  });
});

describe('everything else that a rule and a plan can say', () => {
  it('arrives in AWS Backup, and is found the same by the next sync', async () => {
    const sealed = vaultArn('sealed', HOME);
    const more = [
      'continuous: true',
      'index: [EBS, S3]',
      'scans: [full]',
      `air-gapped-vault: ${sealed}`,
      'recovery-point-tags: [Team:db]',
    ];
    const file = planFile({ expiry: '35 days' })
      .replace(/( +)schedule: .*\n/, (line, indent) => line + more.map((text) => `${indent}${text}\n`).join(''))
      .replace(
        /( +)role: .*\n/,
        (line, indent) => `${line}${indent}windows-vss: true\n${indent}scanning: {role: '${ROLE}', types: [EC2]}\n`,
      );
    const one = await world();
    expect((await sync(one, file)).report).toMatchObject({ outcome: 'ok', failed: [] });
    expect(onlyPlan(one).document).toMatchObject({
      AdvancedBackupSettings: [{ ResourceType: 'EC2', BackupOptions: { WindowsVSS: 'enabled' } }],
      ScanSettings: [{ MalwareScanner: 'GUARDDUTY', ResourceTypes: ['EC2'], ScannerRoleArn: ROLE }],
      Rules: [
        {
          EnableContinuousBackup: true,
          IndexActions: [{ ResourceTypes: ['EBS', 'S3'] }],
          ScanActions: [{ MalwareScanner: 'GUARDDUTY', ScanMode: 'FULL_SCAN' }],
          TargetLogicallyAirGappedBackupVaultArn: sealed,
          RecoveryPointTags: { Team: 'db', BackupPlan: 'rdspg-backup-plan/DailyBackups' },
        },
      ],
    });
    expect(writes(await sync(one, file))).toEqual([]);
  });
});
