import { describe, expect, it } from 'vitest';
import { resourceId, snapshotId } from '../../src/model.ts';
import { fc, someRuns } from '../laws/fast-check.ts';
import {
  frankfurt,
  makeCreated,
  makeDeleted,
  makeFailed,
  makeKept,
  makePurge,
  makeRegion,
  makeReport,
  makeSkipped,
} from './make-report.ts';
import { headings, reportPath, summaryOf, times } from './read-summary.ts';
import { rawSummary } from './views.ts';

const bytesOf = (text: string): number => Buffer.byteLength(text);

describe('the budget', () => {
  const longName = '<|@team`\\'.repeat(28);

  it('holds for 20,000 kept AMIs, and says what it left out', () => {
    const report = makePurge({ kept: times(20_000, () => makeKept()), regions: [makeRegion({ kept: 20_000 })] });
    const summary = summaryOf(report);
    expect(bytesOf(summary)).toBeLessThan(1_000_000);
    expect(bytesOf(summary)).toBeGreaterThan(950_000);
    const rows = summary.split('\n').filter((line) => line.includes('| not expired yet | it expires')).length;
    const left = (20_000 - rows).toLocaleString('en-US');
    expect(summary).toContain(`**${left} of 20,000 AMIs not shown here:** the report file has the whole report.`);
    expect(summary).toContain('| not expired yet | 20,000 |');
    expect(summary).toContain('</details>');
    expect(summary).toContain('| eu-central-1 | yes | 0 | 20,000 | 0 |');
  });

  it('holds for 5,000 failures of 4 KB, and still shows some of everything', () => {
    const report = makePurge({
      outcome: 'failed',
      failed: times(5000, () => makeFailed({ message: '|'.repeat(4096), advice: 'é'.repeat(4096), target: longName })),
      warnings: times(5000, () => ({ region: frankfurt, target: 'x', message: '|'.repeat(4096) })),
      deleted: times(5000, () =>
        makeDeleted({
          snapshots: times(40, (index) => ({ snapshotId: snapshotId(`snap-${index}`), result: 'client-error' })),
        }),
      ),
      kept: times(5000, (index) => makeKept({ because: index % 2 === 0 ? 'in-use' : 'not-expired', reason: longName })),
      regions: times(40, () => makeRegion()),
    });
    const summary = summaryOf(report);
    expect(bytesOf(summary)).toBeLessThan(1_000_000);
    expect(headings(summary)).toHaveLength(7);
    expect(summary).toContain('\n**1. Failed to');
    expect(summary).toMatch(/\d of 5,000 messages not shown here/);
    expect(
      summary.split('\n').filter((line) => line.includes('left behind: client-error: snap-0')).length,
    ).toBeGreaterThanOrEqual(40);
    expect(summary).toContain('snap-7 and 32 more');
  });

  it('holds for 20,000 instances with long names', () => {
    const report = makeReport({
      matchedCount: 20_000,
      created: times(20_000, () => makeCreated({ resourceName: longName })),
      skipped: times(20_000, () => makeSkipped({ resourceName: longName })),
    });
    const summary = summaryOf(report);
    expect(bytesOf(summary)).toBeLessThan(1_000_000);
    expect(summary).toMatch(/\d of 20,000 AMIs not shown here/);
  });

  it('shows every row where there is room', () => {
    const created = times(1000, (index) => makeCreated({ resourceId: resourceId(`i-${index}`) }));
    const summary = summaryOf(makeReport({ matchedCount: 1000, created }));
    expect(summary.split('\n').filter((line) => line.startsWith('| web-1 [i-'))).toHaveLength(1000);
    expect(summary).not.toContain('not shown here');
  });

  it('holds for any size and any report, with a verdict at the top and whole tables', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constant(longName));
    const lists = fc.record({
      mode: fc.constantFrom('backup', 'purge'),
      dryRun: fc.boolean(),
      outcome: fc.constantFrom('ok', 'partial', 'failed'),
      failed: fc.array(fc.record({ message: text, advice: text, target: text }).map(makeFailed), { maxLength: 30 }),
      created: fc.array(
        text.map((resourceName) => makeCreated({ resourceName })),
        { maxLength: 30 },
      ),
      kept: fc.array(
        fc
          .record({ reason: text, because: fc.constantFrom('not-expired', 'in-use', 'refused') } as const)
          .map(makeKept),
        { maxLength: 30 },
      ),
      skipped: fc.array(
        text.map((resourceName) => makeSkipped({ resourceName })),
        { maxLength: 30 },
      ),
      tag: text,
    } as const);
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 20_000 }), (overrides, budgetBytes) => {
        const summary = rawSummary(makeReport(overrides), { reportPath, budgetBytes });
        expect(bytesOf(summary)).toBeLessThan(Math.max(1, budgetBytes));
        expect(summary).not.toContain('\ufffd\ufffd');
        if (budgetBytes < 4000) return;
        expect(summary).toMatch(/^## (?:🟢|🟠|🔴) /);
        expect(summary.split('<details>').length).toBe(summary.split('</details>').length);
        expect(summary).toContain('</sub>');
        const rows = summary.split('\n').filter((line) => line.startsWith('|'));
        expect(rows.every((line) => line.endsWith('|'))).toBe(true);
      }),
      { numRuns: someRuns(30) },
    );
  });
});
