import { describe, expect, it } from 'vitest';
import type { AccountSeed, BackupSeed } from '../../sandbox/index.ts';
import type { InputName } from '../../src/inputs/all.ts';
import { BACKUP, backupWorld, callsOf, DATABASE, jobsIn, ROLE, RUN, VAULT } from './backup-world.ts';
import { DAY, HOME, runWith, type World } from './run-engine.ts';

/** Jobs of AWS Backup whose recovery points are copied to another region, within the run that started them. */

const AWAY = 'eu-west-1';
const WITH_COPY = { ...BACKUP, wait: 'true', 'copy-to': `${AWAY}: 90 days` } as const;
const VAULTS = [
  { region: HOME, name: VAULT },
  { region: AWAY, name: VAULT },
];

const world = (backup: BackupSeed = {}, more: Partial<AccountSeed> = {}) =>
  backupWorld({ vaults: VAULTS, ...backup }, { regions: [HOME, AWAY], ...more });

const copiesIn = ({ sandbox }: World) => [...sandbox.account.region(AWAY).backup.points.values()];
const copyJobs = ({ sandbox }: World) => [...sandbox.account.region(HOME).backup.copyJobs.values()];

async function run(one: World, inputs: Partial<Record<InputName, string>> = {}) {
  const report = await runWith(
    one,
    { ...WITH_COPY, 'aws-region': HOME, regions: HOME, ...inputs },
    { workflowRun: RUN },
  );
  if (report.mode !== 'backup') throw new Error('no backup');
  return report;
}

describe('a job with a copy', () => {
  it('is copied once it is complete, kept by the expiry of the copy, and told', async () => {
    const one = await world();
    const report = await run(one);
    expect(report).toMatchObject({ outcome: 'ok', createdCount: 1, failed: [] });
    const [copy, ...others] = copiesIn(one);
    expect(others).toEqual([]);
    expect(copy).toMatchObject({ resourceArn: DATABASE, vaultName: VAULT, lifecycle: { deleteAfterDays: 90 } });
    expect(report.copies).toMatchObject([
      { region: AWAY, resourceId: 'rdspg-fcj-labs', recoveryPointId: copy?.arn, state: 'available' },
    ]);
    expect(report.copies?.[0]?.copyOf).toBe(`${HOME}/${report.created[0]?.recoveryPointId}`);
    expect(report.copies?.[0]?.expiresAt).toBe('2027-02-19T23:00:00Z');
    // The wish is met by this run: no tag asks another one to.
    expect([...(jobsIn(one)[0]?.tags.keys() ?? [])]).not.toContain('BackupCopyTo');
    expect(copyJobs(one)[0]).toMatchObject({ roleArn: ROLE });
  });

  it.each([
    ['as long as its backup', AWAY, '30 days', 30],
    ['for a hundred years where it never ends and its backup does', `${AWAY}: never`, '30 days', 36_500],
    ['for ever where neither ends', AWAY, 'never', undefined],
  ])('is kept %s', async (_what, copyTo, expiry, days) => {
    const one = await world();
    await run(one, { 'copy-to': copyTo, expiry });
    expect(copiesIn(one)[0]?.lifecycle.deleteAfterDays).toBe(days);
  });

  it('is copied once, however often the run is run again', async () => {
    const one = await world();
    const first = await run(one);
    one.clock.advance(60_000);
    const again = await run(one);
    expect(again).toMatchObject({ outcome: 'ok', createdCount: 0 });
    const [copy] = first.copies ?? [];
    expect(again.copies).toMatchObject([{ recoveryPointId: copy?.recoveryPointId, copyOf: copy?.copyOf }]);
    expect(copyJobs(one)).toHaveLength(1);
  });

  it('may be of a volume or an instance too', async () => {
    const one = await world();
    await run(one, { kinds: 'ec2-instance ebs-volume' });
    expect(
      copiesIn(one)
        .map(({ resourceType }) => resourceType)
        .sort(),
    ).toEqual(['EBS', 'EC2']);
  });

  it('is looked at every fifteen seconds at most, until its end', async () => {
    const one = await world({}, { settings: { backupRunningMs: 600_000 } });
    expect(await run(one)).toMatchObject({ outcome: 'ok' });
    expect(callsOf(one)).toMatchObject({ StartCopyJob: 1 });
    const looks = callsOf(one).DescribeCopyJob ?? 0;
    expect(looks).toBeGreaterThanOrEqual(40);
    expect(looks).toBeLessThan(60);
  });
});

describe('a copy that fails', () => {
  it('is red with what AWS says, and leaves the backup as it is', async () => {
    const one = await world({
      copyOutcomes: [{ vault: '*', state: 'FAILED', statusMessage: 'The KMS key is disabled.' }],
    });
    const report = await run(one);
    expect(report.outcome).toBe('partial');
    expect(report.created).toMatchObject([{ state: 'available' }]);
    expect(report.copies).toMatchObject([{ state: 'failed', recoveryPointId: null }]);
    expect(report.failed).toMatchObject([
      { region: AWAY, action: 'copy', resourceName: '', resourceId: 'rdspg-fcj-labs' },
    ]);
    expect(report.failed[0]?.message).toBe('the copy ended in state FAILED: The KMS key is disabled.');
  });

  it('is not begun where the job made no whole backup', async () => {
    const one = await world({ outcomes: [{ resource: '*', state: 'PARTIAL' }] });
    const report = await run(one);
    expect(report.outcome).not.toBe('ok');
    expect(copyJobs(one)).toEqual([]);
    expect(report.failed.map(({ action }) => action).sort()).toEqual(['copy', 'wait']);
  });

  it('is red where it does not end in time, and the run that is run again finds it', async () => {
    const one = await world({}, { settings: { backupRunningMs: 30 * 60_000 } });
    const report = await run(one, { 'wait-timeout': '40 minutes' });
    expect(report.failed).toMatchObject([{ action: 'copy', fault: 'not-available-in-time' }]);
    one.clock.advance(60 * 60_000);
    const again = await run(one, { 'wait-timeout': '40 minutes' });
    expect(again).toMatchObject({ outcome: 'ok', copies: [{ state: 'available' }] });
    expect(copyJobs(one)).toHaveLength(1);
  });
});

describe('the vault in the other region', () => {
  const without = { vaults: [{ region: HOME, name: VAULT }] };

  it.each(['true', 'false'])(
    'that is missing is red before the first job, which is started all the same (dry-run: %s)',
    async (dry) => {
      const one = await world(without);
      const report = await run(one, { 'dry-run': dry });
      expect(report.failed).toMatchObject([{ region: AWAY, target: 'copy-to', action: 'copy' }]);
      expect(report.failed[0]?.message).toContain(`there is no backup vault "${VAULT}" in ${AWAY}`);
      expect(jobsIn(one)).toHaveLength(dry === 'true' ? 0 : 1);
      expect(copyJobs(one)).toEqual([]);
    },
  );

  it('is made where that is asked for, with the key for its region', async () => {
    const key = `arn:aws:kms:${AWAY}:123456789012:key/0123abcd-01ab-23cd-45ef-0123456789ab`;
    const one = await world(without);
    const report = await run(one, { 'create-vault': 'true', 'copy-kms-key': key });
    expect(report).toMatchObject({ outcome: 'ok', copies: [{ state: 'available' }] });
    expect(one.sandbox.account.region(AWAY).backup.vaults.get(VAULT)?.encryptionKeyArn).toBe(key);
  });

  it('is not made with the key of the home region', async () => {
    const key = `arn:aws:kms:${HOME}:123456789012:key/0123abcd-01ab-23cd-45ef-0123456789ab`;
    const one = await world(without);
    const report = await run(one, { 'create-vault': 'true', 'vault-kms-key': key });
    expect(report.failed).toMatchObject([{ region: AWAY, action: 'copy' }]);
    expect(copiesIn(one)).toEqual([]);
  });

  it('whose lock the copy misses is red before the first job', async () => {
    const one = await world({
      vaults: [
        { region: HOME, name: VAULT },
        { region: AWAY, name: VAULT, minRetentionDays: 365 },
      ],
    });
    const report = await run(one);
    expect(report.failed).toMatchObject([{ region: AWAY, target: 'copy-to' }]);
    expect(report.failed[0]?.message).toContain('at least 365 days');
    expect(copyJobs(one)).toEqual([]);
  });
});

describe('copies are refused before anything', () => {
  it.each([
    ['in the home region alone', HOME, 'where all selected resources are themselves'],
    ['in a region that is not enabled', 'ap-south-2', 'no enabled region'],
  ])('%s', async (_what, to, message) => {
    const one = await world();
    const report = await run(one, { 'copy-to': to });
    expect(report.outcome).toBe('failed');
    expect(report.failed[0]?.message).toContain(message);
    expect(jobsIn(one)).toEqual([]);
  });

  it.each([
    ['without wait', { wait: 'false' }, 'needs wait: true'],
    [
      'with a key and no vault to make',
      { 'copy-kms-key': `arn:aws:kms:${AWAY}:123456789012:key/1` },
      'write create-vault: true',
    ],
  ])('by the inputs %s', async (_what, inputs, message) => {
    await expect(run(await world(), inputs)).rejects.toThrow(message);
  });
});

describe('rules with copies whose backups AWS Backup makes', () => {
  const file = `
plans:
  databases:
    selection: {tags: [Environment:production, ResourceType:rdspg-fcj]}
    rules:
      daily: {expiry: 30 days, copies: [{to: ${AWAY}, expiry: 90 days}]}
`;
  const byPlan = async (one: World, wait: string) => {
    const { tag: _, expiry: __, 'copy-to': ___, ...inputs } = WITH_COPY;
    const files = new Map([['.github/backup-plans.yml', file]]);
    return runWith(
      one,
      { ...inputs, wait, 'aws-region': HOME, regions: HOME, plan: 'databases', rule: 'daily' },
      { workflowRun: RUN, files },
    );
  };

  it('are copied, and refused without wait', async () => {
    const one = await world();
    const refused = await byPlan(one, 'false');
    expect(refused.failed[0]?.message).toContain('set wait to true');
    expect(await byPlan(one, 'true')).toMatchObject({ outcome: 'ok' });
    expect(copiesIn(one)).toMatchObject([{ lifecycle: { deleteAfterDays: 90 } }]);
    one.clock.advance(DAY);
  });
});
