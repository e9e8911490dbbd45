import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { accountMask } from '../../../src/ports/account-mask.ts';
import type { AnyReport } from '../../report/any-report.ts';
import { viewOf } from '../../report/any-report.ts';
import { ACCOUNT, accountWith, ami, BY_TAG, checkOf, instance, WEB } from './world.ts';

const EVIL = '=HYPERLINK("https://evil.example","web")';

const recordOf = (report: AnyReport) => {
  const texts = viewOf(report).evidence?.();
  if (texts === undefined) throw new Error('a check leaves evidence');
  return { csv: texts.csv.split('\r\n'), text: texts.csv, json: JSON.parse(texts.json) };
};

const seed = accountWith([ami('2026-11-21T22:00:00Z')], {
  instances: [
    instance(),
    instance({ id: 'i-0bbbbbbbbbbbbbbb2', tags: { Backup: 'daily', Name: EVIL } }),
    instance({ id: 'i-0ccccccccccccccc3', tags: { BackupExempt: 'rebuilt, from code', Name: 'cache' } }),
  ],
});

it('has a row for each resource, below what was checked, when, and for which controls', async () => {
  const { csv, json } = recordOf(await checkOf(seed));
  expect(csv).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Control,SOC 2 A1\.2: /),
      expect.stringMatching(/^Control,ISO 27001 A\.8\.13: /),
      expect.stringMatching(/^Control,NIST SP 800-53 CP-9: /),
      expect.stringMatching(/^Verdict,1 of 2 without a backup · 1 of 2 protected/),
      expect.stringMatching(/^Outcome,partial,/),
      expect.stringMatching(/^Checked at,2026-11-21T23:00:00Z,/),
      expect.stringMatching(/^Tag,Backup:daily,/),
    ]),
  );
  const at = csv.indexOf('account,region,kind,resourceId,resourceName,status,newestId,newestAt,dueAt,by,reason');
  const rows = csv.slice(at + 1, -1);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toBe(
    `${ACCOUNT},eu-central-1,ec2-instance,i-0bbbbbbbbbbbbbbb2,"'=HYPERLINK(""https://evil.example"",""web"")",never,,,2026-11-20T21:00:00Z,,it has no backup that counts`,
  );
  expect(rows[1]).toMatch(
    new RegExp(`,${WEB},web,fresh,ami-[0-9a-f]+,2026-11-21T22:00:00Z,2026-11-20T21:00:00Z,backup-via-tag,`),
  );
  expect(rows[2]).toMatch(/,cache,exempt,,,,,"rebuilt, from code"$/);
  expect(json).toMatchObject({
    controls: [{ control: 'A1.2' }, { control: 'A.8.13' }, { control: 'CP-9' }],
    outcome: 'partial',
    verdict: '1 of 2 without a backup · 1 of 2 protected',
    account: ACCOUNT,
    coverage: 'tagged',
    planFile: null,
    checkedCount: 3,
    regions: [{ region: 'eu-central-1', read: true }],
  });
  expect(json.resources).toHaveLength(3);
  expect(json.resources[0]).toMatchObject({ resourceName: EVIL, status: 'never' });
});

it('names the plan file by its hash, and the commit', async () => {
  const plan =
    "plans: {nightly: {selection: {tags: [Backup:daily]}, rules: {daily: {schedule: '5 22 * * *', expiry: 30 days}}}}";
  const sha256 = createHash('sha256').update(plan).digest('hex');
  const report = await checkOf(seed, { inputs: { mode: 'check' }, plan });
  expect(report.planFile).toEqual({ path: '.github/backup-plans.yml', sha256 });
  const { csv, json } = recordOf({ ...report, commit: '0123abc' });
  expect(csv).toEqual(expect.arrayContaining([expect.stringMatching(`^Plan file SHA-256,${sha256},`)]));
  expect(json).toMatchObject({ planFile: { sha256 }, commit: '0123abc' });
});

it('of a run that could not read everything says so', async () => {
  const faults = [{ match: { action: 'DescribeImages' }, do: { deny: 'no' } }];
  const { csv, json } = recordOf(await checkOf({ ...seed, faults }));
  expect(csv).toEqual(expect.arrayContaining([expect.stringMatching(/^Outcome,(partial|failed),/)]));
  expect(csv).toEqual(expect.arrayContaining([expect.stringMatching(/^Not read or not done,/)]));
  expect(json.failed).toHaveLength(1);
  expect(json.resources.map(({ status }: { status: string }) => status)).toEqual(['unknown', 'unknown', 'exempt']);
});

it('has no account id where that is masked', async () => {
  const accounts = accountMask(() => {});
  accounts.add(ACCOUNT);
  const { text, json } = recordOf(accounts.hideAll(await checkOf({ ...seed, accountId: ACCOUNT }, { inputs: BY_TAG })));
  expect(text).not.toContain(ACCOUNT);
  expect(JSON.stringify(json)).not.toContain(ACCOUNT);
  expect(json.resources[0]).toMatchObject({ account: null, resourceId: 'i-0bbbbbbbbbbbbbbb2' });
});
