import { describe, expect, it } from 'vitest';
import { type KindName, recoveryPointId, resourceId } from '../../src/model.ts';
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
import { frankfurt, makeFailed, makePurge, makeRegion, makeReport } from './make-report.ts';
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
      'Backup done: 2 of 2 databases have a DB snapshot, 1 made by an earlier attempt, 1 still pending',
      makeReport({ ...DATABASES, matchedCount: 2, created: two }),
    ],
    [
      'Backup done: 1 of 1 volume has a snapshot',
      makeReport({ ...VOLUMES, matchedCount: 1, created: [createdOf('ebs-volume', { state: 'available' })] }),
    ],
    [
      'Backup failed: 1 of 1 database cluster has no DB cluster snapshot',
      makeReport({ ...CLUSTERS, outcome: 'failed', matchedCount: 1, failed: [makeFailed()] }),
    ],
    [
      'Backup done: 3 of 3 resources have a recovery point, 3 still pending',
      makeReport({ ...MIXED, matchedCount: 3, created: three }),
    ],
    ['Backup done: no database was selected, so no DB snapshot was created', makeReport(DATABASES)],
    [
      'Dry run of the backup: 1 of 1 database would get a DB snapshot; nothing was written',
      makeReport({
        ...DATABASES,
        dryRun: true,
        matchedCount: 1,
        created: [createdOf('rds-instance', { recoveryPointId: null, state: 'planned' })],
      }),
    ],
    ['Purge done: 1 DB snapshot deleted, 0 kept', makePurge({ ...DATABASES, deleted: [deletedOf('rds-instance')] })],
    [
      'Purge failed in part: 1 recovery point that was due was kept because a guard could not be evaluated; 1 recovery point could not be deleted; 0 recovery points deleted, 2 kept',
      makePurge({
        ...MIXED,
        outcome: 'partial',
        kept: [keptOf('rds-cluster', { because: 'refused' }), keptOf('ebs-volume', { because: 'failed' })],
        failed: [refused],
      }),
    ],
    [
      'Retain done: the expiry of 1 DB snapshot changed, 0 to an earlier date',
      makeReport({ ...DATABASES, mode: 'retain', retained: [retained] }),
    ],
    [
      'Backup done: 2 of 2 databases have a backup job, 1 started by an earlier attempt, 1 not ended yet',
      makeReport({ ...DATABASE_JOBS, matchedCount: 2, created: two }),
    ],
    [
      'Backup failed in part: 1 of 2 backup jobs made no whole recovery point; 1 of 3 databases has no backup job',
      makeReport({ ...DATABASE_JOBS, outcome: 'partial', matchedCount: 3, created: ended, failed: [makeFailed()] }),
    ],
    [
      'Backup done: no resource was selected, so no backup job was started',
      makeReport({ ...MIXED_JOBS, matchedCount: 0 }),
    ],
    [
      'Dry run of the backup: 1 of 1 instance would get a backup job; nothing was written',
      makeReport({
        ...INSTANCE_JOBS,
        dryRun: true,
        matchedCount: 1,
        created: [createdOf('ec2-instance', { recoveryPointId: null, state: 'planned' })],
      }),
    ],
    [
      'Purge done: AWS Backup deletes its recovery points itself, and left none EXPIRED in the vault nightly',
      makePurge(DATABASE_JOBS),
    ],
    [
      'Purge failed: 1 recovery point could not be deleted; AWS Backup deletes its recovery points itself',
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
    expect(summaryOf(report)).toBe(`## Backup done: 1 of 1 database has a DB snapshot, 1 still pending

| Outcome | Databases selected | DB snapshots created | Databases skipped | Failures | Account | Duration |
| --- | --- | --- | --- | --- | --- | --- |
| ok | 1 | 1 | 1 | 0 | 111122223333 | 2 min 3 s |

Tag: \`Backup:ProductionDaily\` · Expiry: \`+30 days\` · Started: \`2026-11-21T23:00:00Z\` · Caller: \`arn:aws:sts::111122223333:assumed-role/backup/run-42\`

### 1 database skipped

They carry the tag and cannot be backed up now; nothing needs to be done.

| Region | Database | Reason | Action needed |
| --- | --- | --- | --- |
| eu-central-1 | ${databaseLink('orders', false)} | it is stopped | no |

### 1 DB snapshot created

1 DB snapshot is pending: AWS is still copying data, and it can still fail. The next purge reports any that did.

| Region | Database | DB snapshot | Expires | State |
| --- | --- | --- | --- | --- |
| eu-central-1 | ${databaseLink('orders', false)} Orders | backupviatag-orders-42 | 2026-12-21T23:00:00Z | pending |

### 1 region

| Region | Read | Selected | Have a DB snapshot | Failures |
| --- | --- | --- | --- | --- |
| eu-central-1 | yes | 1 | 1 | 0 |

The whole report is the file \`/tmp/report.json\` on the runner, gone with it unless a later step uploads it as an artifact.
`);
  });

  it('of several kinds tells a database from a cluster of the same name, in every table', () => {
    const kinds: readonly KindName[] = ['ec2-instance', 'ebs-volume', 'rds-instance', 'rds-cluster'];
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
      '2 failures: what failed and what to do',
      '4 recovery points deleted',
      '8 recovery points kept',
      '4 recovery points kept because the time has not come',
      '4 resources skipped',
      '4 recovery points created',
      '1 expiry changed',
    ]);
    for (const columns of [
      '| Region | Kind | Target | Action | Fault | Message | What to do |',
      '| Region | Kind | Resource | Reason | Action needed |',
      '| Region | Kind | Resource | Recovery point | Expires | Reboot | State |',
      '| Region | Kind | Recovery point | Source | Created | Expired | Why | Snapshots | GiB |',
      '| Region | Kind | Recovery point | Source | Expire before | Expire after | Why | State |',
      '| Region | Kind | Recovery point | Source | Why | Details |',
    ]) {
      expect(summary).toContain(columns);
    }
    expect(summary).toContain('| eu-central-1 | rds-cluster | orders | create DB cluster snapshot | quota-reached |');
    expect(summary).toContain('| eu-central-1 |  | i-0aaaaaaaaaaaaaaa2 | create recovery point | access-denied |');
    expect(summary).toContain(`| eu-central-1 | rds-instance | ${databaseLink('orders', false)} | it is stopped |`);
    expect(summary).toContain(`| eu-central-1 | rds-cluster | ${databaseLink('orders', true)} | it is stopped |`);
    expect(summary).toContain('| expired | deleted: ami-0aaaaaaaaaaaaaaa1 | 100 |');
    expect(rowsWith(summary, '| expired | deleted | 100 |')).toHaveLength(3);
    expect(summary).toContain('The volumes and databases behind them add up to 400 GiB');
    expect(summary).toContain('| among the newest of its resource (min-keep) | 4 |');
    expect(summary).toContain('| among the newest of its database cluster (min-keep) | kept |');
    expect(summary).toContain('| among the newest of its instance (min-keep) | kept |');
    expect(rowsWith(summary, 'arn:aws:rds')).toEqual([]);
  });

  it('of a purge of databases has no column for what an AMI consists of, and adds up their storage', () => {
    const summary = summaryOf(makePurge({ ...DATABASES, deleted: [deletedOf('rds-instance')] }));
    expect(summary).toContain('| Region | DB snapshot | Source | Created | Expired | Why | GiB |');
    expect(summary).toContain('The databases behind them add up to 100 GiB');
    expect(summary).toContain(`| eu-central-1 | backupviatag-orders-42 | ${databaseLink('orders', false)} |`);
  });

  it('of a calendar has a line for each of two of the same name', () => {
    const days = { region: frankfurt, resourceId: resourceId('orders'), resourceName: '', days: [] };
    const instances = (['rds-cluster', 'rds-instance'] as const).map((kind) => ({
      ...days,
      kind,
      first: '2026-11-19',
      newest: '2026-11-21',
    }));
    const calendar = { from: '2026-11-20', to: '2026-11-21', resources: instances };
    const summary = summaryOf(makePurge({ ...MIXED, calendar }));
    expect(headings(summary)).toContain(
      'Backups by day: 2 of 2 resources with a recovery point have one of today or yesterday',
    );
    expect(summary).toContain('| Region | Kind | Resource | Days | Days without | Newest |');
    expect(summary).toContain(`| eu-central-1 | rds-cluster | ${databaseLink('orders', true)} |`);
    expect(summary).toContain(`| eu-central-1 | rds-instance | ${databaseLink('orders', false)} |`);
    const alone = summaryOf(makePurge({ ...DATABASES, calendar: { ...calendar, resources: instances.slice(1) } }));
    expect(alone).toContain('█ has an available DB snapshot, ░ has none');
    expect(alone).toContain('| Region | Database | Days | Days without | Newest |');
  });

  it('links volumes and their snapshots', () => {
    const console = 'https://eu-central-1.console.aws.amazon.com/ec2/home?region=eu-central-1#';
    const summary = summaryOf(makePurge({ ...VOLUMES, kept: [keptOf('ebs-volume', { because: 'protected' })] }));
    expect(summary).toContain(
      `| [snap-0aaaaaaaaaaaaaaa1](${console}SnapshotDetails:snapshotId=snap-0aaaaaaaaaaaaaaa1) | [vol-0aaaaaaaaaaaaaaa1](${console}VolumeDetails:volumeId=vol-0aaaaaaaaaaaaaaa1) | protected against deletion |`,
    );
  });

  it('of AWS Backup counts jobs, and of a purge what could not be deleted', () => {
    const created = [createdOf('rds-instance', { recoveryPointId: recoveryPointId('job-1'), stateText: 'RUNNING' })];
    const regions = [makeRegion({ matched: 1, created: 1 })];
    const backup = summaryOf(makeReport({ ...DATABASE_JOBS, matchedCount: 1, created, regions }));
    expect(backup).toContain('| Outcome | Databases selected | Backup jobs started | Databases skipped |');
    expect(backup).toContain('| Region | Read | Selected | Have a backup job | Failures |');
    expect(backup).toContain(`| job-1 | RUNNING | ${databaseLink('orders', false)} | rds-instance |`);
    const purge = summaryOf(makePurge({ ...DATABASE_JOBS, outcome: 'failed', failed: [undeleted], regions }));
    expect(purge).toContain('| Outcome | Recovery points that AWS Backup could not delete | Failures |');
    expect(purge).toContain('| failed | 1 | 1 | 111122223333 |');
    expect(purge).toContain('| Region | Read | Failures |');
  });
});
