import { describe, expect, it } from 'vitest';
import { type OwnKindName, recoveryPointId, resourceId } from '../../src/model.ts';
import type { AnyReport as Report } from './any-report.ts';
import {
  CLUSTERS,
  createdOf,
  DATABASE_JOBS,
  DATABASES,
  deletedOf,
  keptOf,
  MIXED,
  MIXED_JOBS,
  ORDERS_ARN,
  retained,
  skippedOf,
  VOLUMES,
} from './make-kinds.ts';
import { makeFailed, makePurge, makeRegion, makeReport } from './make-report.ts';
import { annotations, logLines, rawSummary, renderOutputs, renderSummary, renderText } from './views.ts';

const reportPath = '/tmp/report.json';
const summaryOf = (report: Report) => renderSummary(report, { reportPath });
/** Cells of a row by the rule of GFM: every pipe ends a cell but one right after a backslash. */
const cellsOf = (line: string) =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((text) => text.trim());
const rowsWith = (text: string, part: string) => text.split('\n').filter((line) => line.includes(part));

describe('what is said of other kinds than instances', () => {
  const looked = { VOLUMES, DATABASES, CLUSTERS, MIXED, DATABASE_JOBS, MIXED_JOBS };

  it.each(Object.entries(looked))('of %s names neither AMIs nor instances', (_, part) => {
    const kinds: readonly OwnKindName[] = part.kinds;
    const entries = {
      created: kinds.flatMap((kind) => [
        createdOf(kind),
        createdOf(kind, { alreadyDone: true }),
        createdOf(kind, { state: 'failed' }),
      ]),
      deleted: kinds.map((kind) => deletedOf(kind)),
      kept: (['refused', 'failed', 'protected', 'min-keep', 'not-expired', 'in-use'] as const).flatMap((because) =>
        kinds.map((kind) => keptOf(kind, { because })),
      ),
      skipped: kinds.map((kind) => skippedOf(kind, { actionNeeded: true })),
      failed: (['select', 'read', 'create', 'wait', 'delete', 'set-expiry', 'purge'] as const).map((action) =>
        makeFailed({ action, target: 'orders', message: 'no', advice: 'see' }),
      ),
      retained: kinds.map((kind) => ({ ...retained, kind })),
      regions: [makeRegion()],
    };
    for (const mode of ['backup', 'purge', 'retain'] as const) {
      for (const [outcome, matchedCount, dryRun] of [
        ['ok', 0, false],
        ['ok', 9, true],
        ['partial', 99, false],
      ] as const) {
        const report = makeReport({ ...part, mode, outcome, matchedCount, dryRun, ...entries });
        const texts = [
          summaryOf(report),
          renderText(report, { width: 120, colour: false }),
          ...annotations(report).flatMap(({ title, message }) => [title, message]),
          ...logLines(report),
        ];
        const text = texts.join('\n').replaceAll('rds-instance', '');
        expect(text.length).toBeGreaterThan(1000);
        expect(rowsWith(text, '').filter((line) => /\bAMIs?\b|\binstances?\b/i.test(line))).toEqual([]);
      }
    }
  });
});

describe('annotations, log and outputs over kinds', () => {
  it('say which of two of the same name', () => {
    const report = makeReport({
      ...MIXED,
      outcome: 'partial',
      created: [createdOf('rds-instance'), createdOf('rds-cluster', { recoveryPointId: null, state: 'planned' })],
      skipped: [skippedOf('rds-instance', { actionNeeded: true }), skippedOf('rds-cluster', { actionNeeded: true })],
      failed: [
        makeFailed({ kind: 'rds-cluster', target: 'orders' }),
        makeFailed({ kind: 'rds-instance', action: 'wait', target: ORDERS_ARN }),
        makeFailed({ kind: 'rds-instance', action: 'read', target: 'eu-central-1' }),
      ],
    });
    expect(annotations(report).map(({ title }) => title)).toEqual([
      'Failed to create DB cluster snapshot: orders in eu-central-1 (access-denied)',
      'Failed to wait for DB snapshot: backupviatag-orders-42 in eu-central-1 (access-denied)',
      'Failed to read databases: eu-central-1 (access-denied)',
      'database orders has no backup: it is stopped',
      'database cluster orders has no backup: it is stopped',
    ]);
    const denied = 'access-denied: You are not authorized to perform this operation: ec2:CreateImage';
    expect(logLines(report)).toEqual([
      'eu-central-1 rds-instance orders: backupviatag-orders-42 pending',
      'eu-central-1 rds-cluster orders: a recovery point planned',
      `eu-central-1 rds-cluster orders: ${denied}`,
      `eu-central-1 rds-instance backupviatag-orders-42: ${denied}`,
      `eu-central-1 rds-instance eu-central-1: ${denied}`,
    ]);
    const outputs = renderOutputs(report, reportPath);
    expect(JSON.parse(outputs.failed ?? '')).toMatchObject([
      { kind: 'rds-cluster', target: 'orders' },
      { kind: 'rds-instance', target: ORDERS_ARN },
      { kind: 'rds-instance', target: 'eu-central-1' },
    ]);
    expect(JSON.parse(outputs.created ?? '')[0]).not.toHaveProperty('stateText');
  });

  it('of instances alone stay as they were', () => {
    const report = makeReport({ created: [createdOf('ec2-instance')], failed: [makeFailed({ target: 'i-1' })] });
    expect(logLines(report)).toEqual([
      'eu-central-1 i-0aaaaaaaaaaaaaaa1: ami-0aaaaaaaaaaaaaaa1 pending',
      'eu-central-1 i-1: access-denied: You are not authorized to perform this operation: ec2:CreateImage',
    ]);
    expect(
      logLines(makeReport({ created: [createdOf('ec2-instance', { recoveryPointId: null, state: 'planned' })] })),
    ).toEqual(['eu-central-1 i-0aaaaaaaaaaaaaaa1: an AMI planned']);
  });

  it('of AWS Backup have its own words', () => {
    const created = [
      createdOf('rds-instance', { recoveryPointId: recoveryPointId('job-1'), state: 'failed', stateText: 'PARTIAL' }),
      createdOf('rds-instance', { recoveryPointId: null, state: 'planned' }),
    ];
    const report = makeReport({ ...DATABASE_JOBS, created, failed: [makeFailed({ action: 'wait', target: 'job-1' })] });
    expect(logLines(report).slice(0, 2)).toEqual([
      'eu-central-1 orders: job-1 PARTIAL',
      'eu-central-1 orders: a backup job planned',
    ]);
    expect(annotations(report)[0]?.title).toBe('Failed to wait for backup job: job-1 in eu-central-1 (access-denied)');
    const [one, two] = JSON.parse(renderOutputs(report, reportPath).created ?? '');
    expect(one).toMatchObject({ kind: 'rds-instance', recoveryPointId: 'job-1', stateText: 'PARTIAL' });
    expect(two).not.toHaveProperty('stateText');
  });
});

describe('hostile and many databases', () => {
  const hostile = '</td>|\n# x `y` @team #1 <script>alert(1)</script> [a](https://evil.example);is-cluster=true';

  it('can break no table and get no link', () => {
    const ids = { resourceId: resourceId(hostile), recoveryPointId: recoveryPointId(hostile), resourceName: hostile };
    const report = makeReport({
      ...MIXED,
      created: [createdOf('rds-instance', ids), createdOf('ebs-volume', ids)],
      skipped: [skippedOf('rds-cluster', { resourceId: resourceId(hostile), resourceName: hostile })],
      failed: [makeFailed({ kind: 'rds-instance', target: `arn:aws:rds:x:1:snapshot:${hostile}` })],
    });
    const kept = [keptOf('rds-cluster', { ...ids, because: 'in-use', reason: hostile })];
    const summary = `${summaryOf(report)}${summaryOf(makePurge({ ...MIXED, kept }))}`;
    expect(summary).not.toMatch(/<script|<\/td>|\]\(https:\/\/evil|^# x/m);
    expect(summary).not.toContain('console.aws.amazon.com');
    const wide = { skipped: 5, created: 6, message: 3, kept: 6 };
    const counts = rowsWith(summary, '| eu-central-1 |').map((line) => cellsOf(line).length);
    expect(counts).toEqual([wide.skipped, wide.created, wide.created, wide.message, wide.kept]);
  });

  it('are all told of within a small budget, or counted', () => {
    const created = Array.from({ length: 500 }, (_, index) => {
      const id = `orders-${index}`;
      const arn = `arn:aws:rds:eu-central-1:111122223333:snapshot:backupviatag-${id}`;
      return createdOf(index % 2 === 0 ? 'rds-instance' : 'rds-cluster', {
        resourceId: resourceId(id),
        recoveryPointId: recoveryPointId(arn),
      });
    });
    const report = makeReport({ ...MIXED, matchedCount: 500, created });
    const whole = summaryOf(report);
    expect(rowsWith(whole, '| pending |')).toHaveLength(500);
    expect(whole).not.toContain('not shown here');
    for (const budgetBytes of [4_000, 60_000]) {
      const summary = rawSummary(report, { reportPath, budgetBytes });
      expect(Buffer.byteLength(summary)).toBeLessThan(budgetBytes);
      const missing = Number(/\*\*(\d+) of 500 recovery points not shown here/.exec(summary)?.[1]);
      expect(rowsWith(summary, '| pending |').length + missing).toBe(500);
    }
  });

  it('keep their kind in a narrow terminal', () => {
    const created = [createdOf('rds-instance'), createdOf('rds-cluster')];
    const text = renderText(makeReport({ ...MIXED, created }), { width: 80, colour: false });
    expect(text).toMatch(/^orders {4}rds-instance {2}(?:eu-central-1 {2})?backupviatag-orders-42 {2}/m);
    expect(text).toMatch(/^orders {4}rds-cluster {3}(?:eu-central-1 {2})?backupviatag-orders-42 {2}/m);
  });
});
