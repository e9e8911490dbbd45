import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BackupDays, type Inventory, type RecoveryPoint, recoveryPointId, resourceId } from '../../src/model.ts';
import { renderPreviewDocument } from '../../src/modes/preview/summary/document.ts';
import { backupDays, calendarOf as calendarOfRun } from '../../src/report/backup-days.ts';
import {
  account,
  DAY,
  fault,
  frankfurt,
  makeInventory,
  makePoint,
  makeRegion,
  makeResource,
  NOW,
  oregon,
} from '../decide/make-model.ts';
import { makePurge, makeReport } from './make-report.ts';
import { renderSummary, renderText } from './views.ts';

const instance = (index: number) => resourceId(`i-${String(index).padStart(17, '0')}`);
/** An AMI of an instance, made so many days ago. */
const image = (index: number, ago: number, overrides: Parameters<typeof makePoint>[0] = {}): RecoveryPoint =>
  makePoint({
    id: recoveryPointId(`ami-${index}-${ago}`),
    source: instance(index),
    createdAt: NOW - ago * DAY,
    tags: { source: instance(index) },
    ...overrides,
  });
const inventoryOf = (points: readonly RecoveryPoint[], more: Parameters<typeof makeRegion>[0] = {}) =>
  makeInventory(makeRegion({ points, ...more }));
const calendarOf = (inventory: Inventory, gone: readonly string[] = []) =>
  backupDays(inventory, { now: NOW, gone: new Set(gone.map(recoveryPointId)) });
const reportPath = '/tmp/report.json';
const summaryOf = (points: readonly RecoveryPoint[]) =>
  renderSummary(makePurge({ calendar: calendarOf(inventoryOf(points)) }), { reportPath });
const stripsOf = (text: string): string[] => [...text.matchAll(/`([█░·]+)`/g)].map((match) => match[1] ?? '');

describe('the days that a report holds', () => {
  it('are those of available AMIs of ours, by instance, in the last five weeks', () => {
    const points = [
      image(1, 0),
      image(1, 2),
      image(1, 2, { id: recoveryPointId('ami-second') }),
      image(1, 90),
      image(2, 3, { state: 'pending' }),
      image(3, 3, { source: null }),
      image(4, 3, { createdAt: null }),
      image(5, 3, { tags: { source: instance(6) } }),
      image(7, 3, { tags: { createdBy: 'somebody', source: instance(7) } }),
    ];
    const resources = [makeResource({ id: instance(1), name: 'web-1' })];
    expect(calendarOf(inventoryOf(points, { resources }))).toEqual({
      from: '2026-10-18',
      to: '2026-11-21',
      resources: [
        {
          kind: 'ec2-instance',
          region: frankfurt,
          resourceId: instance(1),
          resourceName: 'web-1',
          days: ['2026-11-19', '2026-11-21'],
          first: '2026-08-23',
          newest: '2026-11-21',
        },
      ],
    });
  });

  it('hold the first and the last day of the five weeks, and none before or after', () => {
    const dayStart = Math.floor(NOW / DAY) * DAY;
    const made = [-34 * DAY, -34 * DAY - 1, DAY - 1, DAY].map((offset, index) =>
      image(index, 0, { createdAt: dayStart + offset }),
    );
    const days = calendarOf(inventoryOf(made))?.resources.map((entry) => entry.days);
    expect(days).toEqual([['2026-10-18'], [], ['2026-11-21'], []]);
  });

  it('keep instances of the same id in two regions apart', () => {
    const inventory = makeInventory(
      makeRegion({ points: [image(1, 1)] }),
      makeRegion({ region: oregon, points: [image(1, 2, { region: oregon })] }),
    );
    expect(calendarOf(inventory)?.resources.map(({ region, newest }) => [region, newest])).toEqual([
      [frankfurt, '2026-11-20'],
      [oregon, '2026-11-19'],
    ]);
  });

  it('are not known where no region was read, and no AMI is not the same', () => {
    expect(calendarOf({ account, regions: [{ kind: 'ec2-instance', region: oregon, read: false, fault }] })).toBeNull();
    expect(calendarOf(inventoryOf([]))).toMatchObject({ resources: [] });
  });

  it('stay slim for 20,000 AMIs', () => {
    const points = Array.from({ length: 20_000 }, (_, index) => image(index % 600, Math.floor(index / 600)));
    const calendar = calendarOf(inventoryOf(points));
    expect(calendar?.resources).toHaveLength(600);
    expect(JSON.stringify(calendar).length).toBeLessThan(400_000);
  });

  it('lose what a purge deleted, and only that', () => {
    const points = [image(1, 1), image(1, 2), image(1, 3)];
    const deleteOf = (point: RecoveryPoint) => ({
      action: 'delete' as const,
      point,
      source: instance(1),
      expiresAt: NOW,
      because: 'expired' as const,
      reason: 'it expired',
    });
    const [one, two] = points.map(deleteOf);
    if (one === undefined || two === undefined) throw new Error('three points');
    const applied = {
      created: [],
      deleted: [
        { change: one, outcome: { result: 'done' as const, snapshots: [] } },
        { change: two, outcome: { result: 'failed' as const, fault } },
      ],
      deletedSnapshots: [],
      retained: [],
    };
    const inventory = inventoryOf(points);
    const daysIn = (deletions: typeof applied | null) =>
      calendarOfRun({ inventory, applied: deletions }, NOW)?.resources[0]?.days;
    expect(daysIn(applied)).toEqual(['2026-11-18', '2026-11-19']);
    // A dry run has deleted nothing.
    expect(daysIn(null)).toEqual(['2026-11-18', '2026-11-19', '2026-11-20']);
    expect(calendarOfRun({ inventory: null, applied }, NOW)).toBeNull();
  });
});

describe('the calendar in a summary', () => {
  const linkTo = (index: number) =>
    `[${instance(index)}](https://eu-central-1.console.aws.amazon.com/ec2/home?region=eu-central-1#InstanceDetails:instanceId=${instance(index)})`;

  it('has a sign for each day, who has waited longest in front, and who has none at the end', () => {
    const points = [...[0, 1, 2, 4].map((ago) => image(1, ago)), image(2, 3), image(3, 40), image(3, 70)];
    const resources = [makeResource({ id: instance(1), name: 'web|1' })];
    const calendar = calendarOf(inventoryOf(points, { resources }));
    const summary = renderSummary(makePurge({ calendar }), { reportPath });
    expect(
      summary,
    ).toContain(`<details><summary>Backups by day: 1 of 3 instances with an AMI has one of today or yesterday</summary>

From 2026-10-18 on the left to 2026-11-21 on the right, days in UTC: █ has an available AMI, ░ has none, · is before the first one.

1 instance with older AMIs has none of these days. It is gone or no longer backed up, and listed last.

| Region | Instance | Days | Days without | Newest |
| --- | --- | --- | --- | --- |
| eu-central-1 | ${linkTo(2)} | \`${'·'.repeat(31)}█░░░\` | 2 | 2026-11-18 |
| eu-central-1 | ${linkTo(1)} web&#124;1 | \`${'·'.repeat(30)}█░███\` | 1 | 2026-11-21 |
| eu-central-1 | ${linkTo(3)} | \`${'░'.repeat(35)}\` | 34 | 2026-10-12 |

</details>`);
  });

  it('of one instance, and of none', () => {
    expect(stripsOf(summaryOf([image(1, 0)]))).toEqual([`${'·'.repeat(34)}█`]);
    expect(summaryOf([])).not.toContain('Backups by day');
    expect(renderSummary(makeReport(), { reportPath })).not.toContain('Backups by day');
  });

  it('of 500 instances shows 100, and says how many more there are and where', () => {
    const points = Array.from({ length: 500 }, (_, index) => image(index, index % 3));
    const summary = summaryOf(points);
    expect(stripsOf(summary)).toHaveLength(100);
    expect(summary).toContain('Backups by day: 334 of 500 instances with an AMI have one of today or yesterday');
    expect(summary).toContain(`**400 of 500 instances not shown here; the whole report is in** \`${reportPath}\``);
    expect(Buffer.byteLength(summary)).toBeLessThan(40_000);
    expect(summary.split('<details>')).toHaveLength(2);
    expect(summary.split('</details>')).toHaveLength(2);
  });

  it('shows hostile names as they are written', () => {
    const name = '</details>|`x`\n# @octocat [a](https://evil.example) <script>';
    const resources = [makeResource({ id: instance(1), name })];
    const calendar = calendarOf(inventoryOf([image(1, 0)], { resources }));
    const summary = renderSummary(makePurge({ calendar }), { reportPath });
    expect(summary.split('</details>')).toHaveLength(2);
    expect(summary).not.toContain('<script');
    expect(summary).not.toContain('](https://evil');
    expect(summary).not.toMatch(/(?<!`)@octocat/);
    const row = summary.split('\n').find((line) => line.includes(instance(1)));
    expect(row?.split(' | ')).toHaveLength(5);
  });

  it('keeps every budget, and gives way to what is more pressing', () => {
    const points = Array.from({ length: 150 }, (_, index) => image(index, index % 9));
    const calendar = calendarOf(inventoryOf(points));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (budgetBytes) => {
        const summary = renderSummary(makePurge({ calendar }), { reportPath, budgetBytes });
        expect(Buffer.byteLength(summary)).toBeLessThan(Math.max(1, budgetBytes));
        if (budgetBytes < 2000) return;
        expect(summary.split('<details>').length).toBe(summary.split('</details>').length);
        for (const strip of stripsOf(summary)) expect(strip).toHaveLength(35);
      }),
      { numRuns: 60 },
    );
  });

  it('has the right sign for each day, whatever the history', () => {
    const history = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(history, (agos) => {
        const [strip = ''] = stripsOf(summaryOf(agos.map((ago) => image(1, ago))));
        const signs = [...strip].map((_, place) => {
          const ago = 34 - place;
          if (agos.includes(ago)) return '█';
          return ago > Math.max(...agos) ? '·' : '░';
        });
        expect(strip).toBe(signs.join(''));
      }),
      { numRuns: 200 },
    );
  });

  it('is told in one line where nothing can be unfolded', () => {
    const days: BackupDays = {
      kind: 'ec2-instance',
      region: frankfurt,
      resourceId: instance(1),
      resourceName: '',
      days: [],
      first: '2026-11-20',
      newest: '2026-11-20',
    };
    const report = makePurge({ calendar: { from: '2026-10-18', to: '2026-11-21', resources: [days] } });
    const text = renderText(report, { width: 100, colour: false });
    expect(text).toContain('\nBackups by day: 1 of 1 instance with an AMI has one of today or yesterday\n');
    expect(text).not.toContain('░');
  });
});

describe('the calendar in the summary of a preview', () => {
  const entry = {
    good: true,
    sentence: 'The backup plans do not change',
    preview: null,
    rules: [],
    schedules: [],
    asOf: null,
    notes: [],
  };

  it('stands behind what changes, and not in a comment', () => {
    const calendar = calendarOf(inventoryOf(Array.from({ length: 500 }, (_, index) => image(index, 1))));
    const summary = renderPreviewDocument(entry, [], { budgetBytes: 1_000_000, reportPath, calendar });
    expect(summary.indexOf('do not change')).toBeLessThan(summary.indexOf('Backups by day'));
    expect(stripsOf(summary)).toHaveLength(100);
    expect(summary).toContain('**400 of 500 instances not shown here');
    const small = renderPreviewDocument(entry, [], { budgetBytes: 9000, reportPath, calendar });
    expect(Buffer.byteLength(small)).toBeLessThan(9000);
    expect(stripsOf(small).length).toBeGreaterThan(0);
    const comment = renderPreviewDocument(entry, [], { budgetBytes: 65_000, reportPath });
    expect(comment).not.toContain('Backups by day');
  });
});
