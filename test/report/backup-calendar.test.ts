import { describe, expect, it } from 'vitest';
import { type Inventory, type RecoveryPoint, recoveryPointId, resourceId } from '../../src/model.ts';
import { renderPreviewDocument } from '../../src/modes/preview/summary/document.ts';
import { standingOf } from '../../src/report/backup-calendar.ts';
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
import { fc, someRuns } from '../laws/fast-check.ts';
import { BY_HABIT, makePurge, makeReport } from './make-report.ts';
import { rawSummary, renderSummary, renderText } from './views.ts';

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
          ...BY_HABIT,
        },
      ],
    });
  });

  it('hold the first and the last day of the five weeks, and none before, and nothing that is dated later', () => {
    const dayStart = Math.floor(NOW / DAY) * DAY;
    const made = [-34 * DAY, -34 * DAY - 1, DAY - 1, DAY].map((offset, index) =>
      image(index, 0, { createdAt: dayStart + offset }),
    );
    const days = calendarOf(inventoryOf(made))?.resources.map((entry) => entry.days);
    expect(days).toEqual([['2026-10-18'], [], ['2026-11-21']]);
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
  const daily = (index: number, from: number, to = 0) =>
    Array.from({ length: from - to + 1 }, (_, step) => image(index, to + step));

  it('is one cell a day for the fleet, and a row for who is late alone', () => {
    const points = [...daily(1, 20, 1), ...daily(2, 20, 4), ...daily(3, 90, 50)];
    const resources = [makeResource({ id: instance(2), name: 'web|2' })];
    const calendar = calendarOf(inventoryOf(points, { resources }));
    const summary = renderSummary(makePurge({ calendar }), { reportPath });
    expect(summary).toMatch(/^## 🟠 1 of 2 protected \(1 more without any for weeks\) · 1 late · 0 AMIs deleted/);
    expect(summary).toContain('> **1 instance has had no backup since 17 Nov, usually one every day:** web&#124;2');
    expect(summary).toContain(`### Backups by day: 1 of 2 instances on schedule`);
    expect(summary).toContain(`| 26 Oct | ⬜⬜⬜⬜⬜⬜🟩 |
| 2 Nov | 🟩🟩🟩🟩🟩🟩🟩 |
| 9 Nov | 🟩🟩🟩🟩🟩🟩🟩 |
| 16 Nov | 🟩🟩🟥🟥🟥⬜ |`);
    expect(summary).toMatch(/\| web&#124;2 \[i-0+2\]\(\S+\) \| eu-central-1 \| 🟩{10}🟥🟥🟥⬜ \| 17 Nov \| 3 days \|/u);
    expect(summary.match(/\| eu-central-1 \|/g)).toHaveLength(1);
    const text = renderText(makePurge({ calendar }), { width: 80, colour: false });
    expect(text).toContain('16 Nov   ##XXX.');
    expect(text).not.toMatch(/\p{Emoji_Presentation}/u);
  });

  it('calls a fleet healthy that keeps its own pace, whatever that is', () => {
    const weekly = [2, 9, 16, 23, 30].flatMap((ago) => [image(1, ago), image(2, ago)]);
    // NOW is a Saturday, and no backup is made on Saturdays and Sundays.
    const weekdays = Array.from({ length: 34 }, (_, ago) => ago)
      .filter((ago) => (ago + 1) % 7 > 1)
      .map((ago) => image(3, ago));
    const summary = summaryOf([...weekly, ...weekdays]);
    expect(summary).toMatch(/^## 🟢 3 of 3 protected · /);
    expect(summary).not.toMatch(/🟥|🟨|\[!WARNING\]/u);
  });

  it('of one instance, and of none', () => {
    expect(summaryOf([image(1, 0)])).toContain('🟢 1 of 1 protected');
    expect(summaryOf([])).not.toContain('Backups by day');
    expect(renderSummary(makeReport(), { reportPath })).not.toContain('Backups by day');
  });

  it('of 500 late instances lists 100, and says how many more there are', () => {
    const summary = summaryOf(Array.from({ length: 500 }, (_, index) => daily(index, 6 + (index % 3), 4)).flat());
    expect(summary.match(/\| 17 Nov \|/g)).toHaveLength(100);
    expect(summary).toContain('**400 of 500 instances not shown here:** the report file has the whole report.');
    expect(summary).toContain('and 488 more');
    expect(Buffer.byteLength(summary)).toBeLessThan(40_000);
  });

  it('shows hostile names as they are written', () => {
    const name = '</details>|`x`\n# @octocat [a](https://evil.example) <script>';
    const resources = [makeResource({ id: instance(1), name })];
    const summary = renderSummary(makePurge({ calendar: calendarOf(inventoryOf(daily(1, 9, 4), { resources })) }), {
      reportPath,
    });
    expect(summary).toContain('1 late');
    expect(summary).not.toContain('</details>');
    expect(summary).not.toContain('<script');
    expect(summary).not.toContain('](https://evil');
    expect(summary).not.toMatch(/(?<!`)@octocat/);
    const row = summary.split('\n').find((line) => line.includes(`[${instance(1)}]`));
    expect(row?.split(' | ')).toHaveLength(5);
  });

  it('keeps every budget, and gives way to what is more pressing', () => {
    const calendar = calendarOf(
      inventoryOf(Array.from({ length: 150 }, (_, index) => daily(index, 9, index % 9)).flat()),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (budgetBytes) => {
        const summary = rawSummary(makePurge({ calendar }), { reportPath, budgetBytes });
        expect(Buffer.byteLength(summary)).toBeLessThan(Math.max(1, budgetBytes));
        if (budgetBytes < 3000) return;
        expect(summary).toMatch(/^## 🟠 /);
        expect(summary.split('<details>').length).toBe(summary.split('</details>').length);
      }),
      { numRuns: someRuns(30) },
    );
  });

  it('never calls anybody late whose newest backup is of yesterday, nor safe who missed more than a week of daily ones', () => {
    const history = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(history, (agos) => {
        const calendar = calendarOf(inventoryOf([image(1, 1), ...agos.map((ago) => image(1, ago))]));
        expect(calendar === null ? null : standingOf(calendar).late).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 4, max: 30 }), (missed, length) => {
        const calendar = calendarOf(inventoryOf(daily(1, missed + length, missed)));
        const { late } = calendar === null ? { late: [] } : standingOf(calendar);
        expect(late).toHaveLength(1);
        expect(late[0]).toMatchObject({ every: 1, lateBy: missed - 1 });
      }),
    );
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
    expect(summary.indexOf('do not change')).toBeLessThan(summary.indexOf('Backups by day: 500 of 500'));
    const comment = renderPreviewDocument(entry, [], { budgetBytes: 65_000, reportPath });
    expect(comment).not.toContain('Backups by day');
  });
});
