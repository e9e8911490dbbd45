import { describe, expect, it } from 'vitest';
import { type OwnKindName, recoveryPointId, resourceId } from '../../src/model.ts';
import type { AnyReport as Report } from './any-report.ts';
import {
  CLUSTERS,
  createdOf,
  DATABASE_JOBS,
  DATABASES,
  deletedOf,
  INSTANCE_JOBS,
  keptOf,
  MIXED,
  MIXED_JOBS,
  retained,
  skippedOf,
  VOLUMES,
} from './make-kinds.ts';
import { BY_HABIT, frankfurt, makeFailed, makePurge, makeRegion, makeReport } from './make-report.ts';
import { renderSummary, verdict } from './views.ts';

const reportPath = '/tmp/report.json';
const summaryOf = (report: Report) => renderSummary(report, { reportPath });
const headings = (summary: string) =>
  summary
    .split('\n')
    .flatMap((line) => /^(?:##+ (.*)|<details><summary>(.*)<\/summary>)$/.exec(line)?.slice(1).join('') ?? []);
const rowsWith = (text: string, part: string) => text.split('\n').filter((line) => line.includes(part));
const databaseLink = (id: string, cluster: boolean) =>
  `[${id}](https://eu-central-1.console.aws.amazon.com/rds/home?region=eu-central-1#database:id=${id};is-cluster=${cluster})`;

const refused = makeFailed({ fault: 'guard-unevaluated', action: 'purge', target: 'min-keep' });
const undeleted = makeFailed({ action: 'delete', fault: 'deletion-blocked', target: 'arn:aws:ec2:x::snapshot/snap-1' });

describe('the verdict over kinds', () => {
  const two = [createdOf('rds-instance'), createdOf('rds-instance', { state: 'available', alreadyDone: true })];
  const three = [createdOf('ebs-volume'), createdOf('rds-instance'), createdOf('rds-cluster')];
  const ended = [createdOf('rds-instance', { state: 'available' }), createdOf('rds-instance', { state: 'failed' })];
  const cases: readonly (readonly [string, Report])[] = [
    [
      '2 of 2 protected · 1 DB snapshot created, 1 made by an earlier attempt, 1 still pending',
      makeReport({ ...DATABASES, matchedCount: 2, created: two }),
    ],
    [
      '1 of 1 protected · 1 snapshot created',
      makeReport({ ...VOLUMES, matchedCount: 1, created: [createdOf('ebs-volume', { state: 'available' })] }),
    ],
    [
      '1 of 1 database cluster has no new backup',
      makeReport({ ...CLUSTERS, outcome: 'failed', matchedCount: 1, failed: [makeFailed()] }),
    ],
    [
      '3 of 3 protected · 3 recovery points created, 3 still pending',
      makeReport({ ...MIXED, matchedCount: 3, created: three }),
    ],
    ['No database was selected, so nothing was backed up', makeReport(DATABASES)],
    [
      '1 of 1 would be backed up · 1 DB snapshot would be created · dry run: nothing was written',
      makeReport({
        ...DATABASES,
        dryRun: true,
        matchedCount: 1,
        created: [createdOf('rds-instance', { recoveryPointId: null, state: 'planned' })],
      }),
    ],
    ['1 DB snapshot deleted, 0 kept', makePurge({ ...DATABASES, deleted: [deletedOf('rds-instance')] })],
    [
      'Purge failed: 1 recovery point that was due was kept because a guard could not be evaluated · 1 recovery point could not be deleted · 0 recovery points deleted, 2 kept',
      makePurge({
        ...MIXED,
        outcome: 'partial',
        kept: [keptOf('rds-cluster', { because: 'refused' }), keptOf('ebs-volume', { because: 'failed' })],
        failed: [refused],
      }),
    ],
    ['The expiry of 1 DB snapshot changed', makeReport({ ...DATABASES, mode: 'retain', retained: [retained] })],
    [
      '2 of 2 have a backup job · 1 backup job started, 1 started by an earlier attempt, 1 not ended yet',
      makeReport({ ...DATABASE_JOBS, matchedCount: 2, created: two }),
    ],
    [
      '2 of 3 databases have no new backup · backup failed: 1 of 2 backup jobs made no complete recovery point · 2 backup jobs started',
      makeReport({ ...DATABASE_JOBS, outcome: 'partial', matchedCount: 3, created: ended, failed: [makeFailed()] }),
    ],
    ['No resource was selected, so nothing was backed up', makeReport({ ...MIXED_JOBS, matchedCount: 0 })],
    [
      '1 of 1 would be backed up · 1 backup job would be started · dry run: nothing was written',
      makeReport({
        ...INSTANCE_JOBS,
        dryRun: true,
        matchedCount: 1,
        created: [createdOf('ec2-instance', { recoveryPointId: null, state: 'planned' })],
      }),
    ],
    [
      'AWS Backup deletes its recovery points itself, and left none EXPIRED in the vault nightly; looked at 0 backup jobs of the last seven days',
      makePurge(DATABASE_JOBS),
    ],
    [
      'Purge failed: 1 recovery point could not be deleted · AWS Backup deletes its recovery points itself; looked at 0 backup jobs of the last seven days',
      makePurge({ ...DATABASE_JOBS, outcome: 'failed', failed: [undeleted] }),
    ],
  ];

  it.each(cases)('%s', (sentence, report) => {
    expect(verdict(report).sentence).toBe(sentence);
  });
});

describe('the summary over kinds', () => {
  it('of databases alone, whole', () => {
    const report = makeReport({
      ...DATABASES,
      matchedCount: 1,
      created: [createdOf('rds-instance', { resourceName: 'Orders' })],
      skipped: [skippedOf('rds-instance')],
      regions: [makeRegion({ matched: 1, created: 1 })],
    });
    expect(summaryOf(report)).toBe(`## 🟢 1 of 1 protected · 1 DB snapshot created, 1 still pending

**1** selected · **1** backed up · **0** without a new backup · **1** skipped

<details><summary>1 database skipped</summary>

They carry the tag and cannot be backed up now; nothing needs to be done.

| Database | Region | Reason | Action needed |
| --- | --- | --- | --- |
| ${databaseLink('orders', false)} | eu-central-1 | it is stopped | no |

</details>

<details><summary>1 DB snapshot created</summary>

1 DB snapshot is pending: AWS is still copying data, and it can still fail. The next purge reports any that did.

| Database | Region | DB snapshot | Expires | State |
| --- | --- | --- | --- | --- |
| Orders ${databaseLink('orders', false)} | eu-central-1 | backupviatag-orders-42 | 2026-12-21T23:00:00Z | pending |

</details>

<details><summary>1 region looked at</summary>

| Region | Read | Selected | Have a DB snapshot | Failures |
| --- | --- | --- | --- | --- |
| eu-central-1 | yes | 1 | 1 | 0 |

</details>

<sub>account \`111122223333\` · tag \`Backup:ProductionDaily\` · expiry \`+30 days\` · started \`2026-11-21T23:00:00Z\` · took \`2 min 3 s\` · role \`backup\` · whole report \`/tmp/report.json\` on the runner, until it ends · [how to restore](https://github.com/your-org/backup-via-tag/blob/v1.0.0/docs/restore.md) · [what these words mean](https://github.com/your-org/backup-via-tag/blob/v1.0.0/docs/report.md)</sub>
`);
  });

  it('of several kinds tells a database from a cluster of the same name, in every table', () => {
    const kinds: readonly OwnKindName[] = ['ec2-instance', 'ebs-volume', 'rds-instance', 'rds-cluster'];
    const purge = makePurge({
      kinds,
      outcome: 'partial',
      deleted: kinds.map((kind) => deletedOf(kind)),
      kept: kinds.flatMap((kind) => [
        keptOf(kind, { because: 'min-keep', reason: 'kept' }),
        keptOf(kind, { reason: 'later' }),
      ]),
      failed: [makeFailed({ kind: 'rds-cluster', target: 'orders', fault: 'quota-reached' }), makeFailed()],
    });
    const backup = makeReport({
      kinds,
      created: kinds.map((kind) => createdOf(kind)),
      skipped: kinds.map((kind) => skippedOf(kind)),
    });
    const retain = makeReport({ mode: 'retain', kinds, retained: [retained] });
    const summary = [purge, backup, retain].map((report) => summaryOf(report)).join('');
    expect(headings(summary).filter((heading) => /^\d/.test(heading))).toEqual([
      '4 recovery points deleted',
      '8 recovery points kept',
      '4 recovery points kept because the time has not come',
      '4 resources skipped',
      '4 recovery points created',
      '1 expiry changed',
    ]);
    for (const columns of [
      '| Resource | Kind | Region | Reason | Action needed |',
      '| Resource | Kind | Region | Recovery point | Expires | State |',
      '| Resource | Kind | Region | Recovery point | Expired | Why | Snapshots | GiB |',
      '| Resource | Kind | Region | Recovery point | Expire before | Expire after | Why | State |',
      '| Resource | Kind | Region | Recovery point | Why | Details |',
    ]) {
      expect(summary).toContain(columns);
    }
    expect(summary).toContain('Failed to create DB cluster snapshot** (`quota-reached`)');
    expect(summary).toContain('Failed to create recovery point** (`access-denied`)');
    expect(summary).toContain(`| ${databaseLink('orders', false)} | rds-instance | eu-central-1 | it is stopped |`);
    expect(summary).toContain(`| ${databaseLink('orders', true)} | rds-cluster | eu-central-1 | it is stopped |`);
    expect(summary).toContain('| expired | 1 deleted | 100 |');
    expect(rowsWith(summary, '| expired | deleted | 100 |')).toHaveLength(3);
    expect(summary).toContain('The volumes and databases behind them add up to 400 GiB');
    expect(summary).toContain('| among the newest of its resource (min-keep) | 4 |');
    expect(summary).toContain('| among the newest of its database cluster (min-keep) | kept |');
    expect(summary).toContain('| among the newest of its instance (min-keep) | kept |');
    expect(rowsWith(summary, 'arn:aws:rds')).toEqual([]);
  });

  it('of a purge of databases has no column for what an AMI consists of, and adds up their storage', () => {
    const summary = summaryOf(makePurge({ ...DATABASES, deleted: [deletedOf('rds-instance')] }));
    expect(summary).toContain('| Database | Region | DB snapshot | Expired | Why | GiB |');
    expect(summary).toContain('The databases behind them add up to 100 GiB');
    expect(summary).toContain(`| ${databaseLink('orders', false)} | eu-central-1 | backupviatag-orders-42 |`);
  });

  it('of a calendar has a line for each of two of the same name that is late', () => {
    const days = ['2026-11-13', '2026-11-14', '2026-11-15'];
    const orders = { region: frankfurt, resourceId: resourceId('orders'), resourceName: '' };
    const place = { ...orders, first: '2026-11-13', ...BY_HABIT };
    const instances = (['rds-cluster', 'rds-instance'] as const).map((kind) => ({
      ...place,
      kind,
      days,
      newest: '2026-11-15',
    }));
    const calendar = { from: '2026-10-18', to: '2026-11-21', resources: instances };
    const summary = summaryOf(makePurge({ ...MIXED, calendar }));
    expect(headings(summary)).toContain('Backups by day: 0 of 2 resources on schedule');
    expect(summary).toContain('| Resource | Kind | Region | Last 14 days | Newest | Late by |');
    expect(summary).toContain(`| ${databaseLink('orders', true)} | rds-cluster | eu-central-1 |`);
    expect(summary).toContain(`| ${databaseLink('orders', false)} | rds-instance | eu-central-1 |`);
    const alone = summaryOf(makePurge({ ...DATABASES, calendar: { ...calendar, resources: instances.slice(1) } }));
    expect(alone).toContain('| Database | Region | Last 14 days | Newest | Late by |');
  });

  it('links volumes and their snapshots', () => {
    const console = 'https://eu-central-1.console.aws.amazon.com/ec2/home?region=eu-central-1#';
    const summary = summaryOf(makePurge({ ...VOLUMES, kept: [keptOf('ebs-volume', { because: 'protected' })] }));
    expect(summary).toContain(
      `| [vol-0aaaaaaaaaaaaaaa1](${console}VolumeDetails:volumeId=vol-0aaaaaaaaaaaaaaa1) | eu-central-1 | [snap-0aaaaaaaaaaaaaaa1](${console}SnapshotDetails:snapshotId=snap-0aaaaaaaaaaaaaaa1) | protected against deletion |`,
    );
  });

  it('of AWS Backup counts jobs, and of a purge what could not be deleted', () => {
    const created = [createdOf('rds-instance', { recoveryPointId: recoveryPointId('job-1'), stateText: 'RUNNING' })];
    const regions = [makeRegion({ matched: 1, created: 1 })];
    const backup = summaryOf(makeReport({ ...DATABASE_JOBS, matchedCount: 1, created, regions }));
    expect(backup).toMatch(/^## 🟢 1 of 1 has a backup job · 1 backup job started, 1 not ended yet$/m);
    expect(backup).toContain('| Region | Read | Selected | Have a backup job | Failures |');
    expect(backup).toContain(`| ${databaseLink('orders', false)} | RUNNING | eu-central-1 | rds-instance | job-1 |`);
    const purge = summaryOf(makePurge({ ...DATABASE_JOBS, outcome: 'failed', failed: [undeleted], regions }));
    expect(purge).toContain('**1** recovery points that AWS Backup could not delete · **1** failure');
  });
});
