import type { Browser, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accountId, type BackupDays, type FailedEntry, recoveryPointId, resourceId } from '../../src/model.ts';
import { comparePlans } from '../../src/modes/preview/compare.ts';
import { makeImage, makeInput, makeInstance } from '../modes/preview/make-preview.ts';
import { renderPreview } from '../modes/preview/render-preview.ts';
import { days, fileOf, makePlan, makeRule } from '../plan/make-retained-plan.ts';
import { opened, widen } from './github-page.ts';
import { createdOf, DATABASE_JOBS, retained } from './make-kinds.ts';
import {
  BY_HABIT,
  frankfurt,
  makeCreated,
  makeDeleted,
  makeFailed,
  makeKept,
  makePurge,
  makeRegion,
  makeReport,
  oregon,
} from './make-report.ts';
import { brokenOn } from './unbroken.ts';
import { rawSummary } from './views.ts';

const WIDTHS = [1012, 390];

const id = (index: number) => resourceId(`i-0${String(index).padStart(16, '0')}`);
const times = <Entry>(count: number, make: (index: number) => Entry): Entry[] =>
  Array.from({ length: count }, (_, index) => make(index));

function failedFor(name: string, index: number, more: Partial<FailedEntry>): FailedEntry {
  return makeFailed({ kind: 'ec2-instance', resourceId: id(index), resourceName: name, target: id(index), ...more });
}

const FAILED = [
  failedFor('prod-cache-014', 14, {
    advice: "Allow ec2:CreateImage in the role's policy; docs/iam.md has the policies to copy.",
  }),
  failedFor('prod-batch-006', 6, {
    fault: 'quota-reached',
    message: 'AMI quota exceeded',
    advice: 'Raise "AMIs" in Service Quotas, or purge.',
  }),
  failedFor('prod-api-001', 1, {
    action: 'wait',
    target: 'ami-0aaaaaaaaaaaaaa01',
    fault: 'backup-failed',
    message: 'volume not readable',
    advice: 'Find the cause, then start a new run.',
  }),
  makeFailed({
    region: oregon,
    target: oregon,
    action: 'read',
    fault: 'denied-by-policy',
    message: `arn:aws:sts::111122223333:assumed-role/${'a-very-long-name'.repeat(6)}/x is not authorized`,
    advice: 'Have ec2:DescribeInstances allowed, or leave the region out with "!name" in regions.',
  }),
  failedFor('<img src=x onerror=alert(1)> | `x`', 9, {
    fault: 'busy',
    message: 'another backup is being made',
    advice: 'Run again later.',
  }),
];

const named = (index: number) => ({
  account: accountId('111122223333'),
  region: frankfurt,
  kind: 'ec2-instance' as const,
  resourceId: id(index),
  resourceName: `prod-worker-${String(index).padStart(3, '0')}`,
});

const daily = (index: number, until: number): BackupDays => {
  const dates = times(30, (step) =>
    new Date(Date.parse('2026-11-20') - (29 - step + until) * 86_400_000).toISOString().slice(0, 10),
  );
  const [first = '', newest = ''] = [dates[0], dates.at(-1)];
  return {
    kind: 'ec2-instance',
    region: frankfurt,
    resourceId: id(index),
    resourceName: `prod-worker-${String(index).padStart(3, '0')}`,
    days: dates,
    first,
    newest,
    ...BY_HABIT,
  };
};
const calendar = {
  from: '2026-10-18',
  to: '2026-11-21',
  resources: times(500, (index) => daily(index, index % 50 === 3 ? 3 : 0)),
};
const LATE = times(10, (index) => `prod-worker-${String(index * 50 + 3).padStart(3, '0')}`);
const plan = (count: number) => fileOf(makePlan('production', [makeRule('daily', days(count))]));

const options = { reportPath: '/home/runner/work/_temp/backup-via-tag-backup-20261121230000-1234.json' };
const summaries: Readonly<Record<string, () => string>> = {
  'backup-red': () =>
    rawSummary(
      makeReport({
        outcome: 'partial',
        matchedCount: 28,
        created: times(24, (index) =>
          makeCreated({ resourceId: id(100 + index), resourceName: `prod-worker-${index}` }),
        ),
        failed: FAILED,
        regions: [makeRegion({ matched: 28, created: 24 }), makeRegion({ region: oregon, read: false, failed: 1 })],
      }),
      options,
    ),
  purge: () =>
    rawSummary(
      makePurge({
        calendar,
        deleted: times(1000, (index) =>
          makeDeleted({ resourceId: id(index % 500), resourceName: `prod-worker-${index % 500}` }),
        ),
        kept: times(1970, () => makeKept()),
        regions: [makeRegion({ deleted: 1000, kept: 1970 })],
      }),
      options,
    ),
  preview: () => {
    const resources = times(500, (index) => makeInstance(index));
    const points = resources.flatMap((_, index) => times(4, (age) => makeImage(index, age, 30)));
    return renderPreview(comparePlans(makeInput({ base: plan(30), head: plan(7), resources, points })), {
      budgetBytes: 65_000,
    });
  },
  retain: () =>
    rawSummary(
      makeReport({ mode: 'retain', tag: null, expiry: null, calendar, retained: times(40, () => retained) }),
      options,
    ),
  check: () => {
    const checked = times(500, (index) => {
      const bad = index % 50 === 3;
      return {
        ...named(index),
        status: bad ? ('late' as const) : ('fresh' as const),
        recoveryPointId: recoveryPointId('ami-0aaaaaaaaaaaaaa01'),
        newestId: recoveryPointId('ami-0aaaaaaaaaaaaaa01'),
        newestAt: '2026-11-17T23:04:00Z',
        dueAt: '2026-11-20T23:00:00Z',
        by: 'backup-via-tag' as const,
        reason: bad ? 'its newest backup is 4 days old, and one from 2026-11-20T23:00:00Z or later was due' : '',
      };
    }).sort((a, b) => (a.status < b.status ? 1 : -1));
    const counts = { checkedCount: 500, freshCount: 490, lateCount: 10 };
    const report = makeReport({ mode: 'check', expiry: null, outcome: 'partial', checked, ...counts, calendar });
    return rawSummary(report, options);
  },
  list: () => {
    const recoveryPoints = times(500, (index) => ({
      ...named(index),
      recoveryPointId: recoveryPointId('ami-0aaaaaaaaaaaaaa01'),
      name: 'backupViaTag-i-0aaaaaaaaaaaaaaa1-41-0123456789ab',
      createdAt: '2026-11-17T23:04:00Z',
      expiresAt: '2026-12-17T23:04:00Z',
      state: 'available' as const,
      copyOf: null,
      verifiedAt: null,
    }));
    return rawSummary(makeReport({ mode: 'list', tag: null, expiry: null, recoveryPoints }), options);
  },
  jobs: () =>
    rawSummary(
      makeReport({
        ...DATABASE_JOBS,
        matchedCount: 20,
        created: times(20, (index) =>
          createdOf('rds-instance', {
            recoveryPointId: recoveryPointId(`4F18BCAF-${index}`),
            resourceId: resourceId(`orders-${index}`),
          }),
        ),
      }),
      options,
    ),
};

/** Summaries as GitHub shows them. */
export function summariesAreReadable(browser: () => Browser): void {
  /** Each summary is made and laid out once, for all that is asked of it. */
  const pages = new Map<string, Promise<Page>>();
  async function shown(name: string, width: number): Promise<Page> {
    const opening = pages.get(name) ?? opened(browser(), summaries[name]?.() ?? '');
    pages.set(name, opening);
    const page = await opening;
    await widen(page, width, name);
    return page;
  }

  const cases = Object.keys(summaries).flatMap((name) => WIDTHS.map((width) => [name, width] as const));
  it.each(cases)('%s at %i pixels', async (name, width) => {
    const page = await shown(name, width);
    expect(await bottomOf(page, 'h2')).toBeLessThan(300);
    expect(await page.locator('h2').textContent()).toMatch(/^[🟢🟠🔴] /u);
    if (!['jobs', 'preview', 'list'].includes(name)) expect(await bottomOf(page, 'blockquote')).toBeLessThan(900);
    // Nothing makes the page itself scroll sideways, and at full width no open table does.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    if (width === 1012) expect(await wideTables(page)).toEqual([]);
    expect(await page.locator('img, script').count()).toBe(0);
    // Ids and regions are copied, and stand on one line, also where they are folded; times may take two.
    expect((await brokenOn(page)).filter((what) => !/ \d{4}-/.test(what))).toEqual([]);
  });

  it.each(WIDTHS)('shows who failed and what to do without scrolling sideways at %i pixels', async (width) => {
    const page = await shown('backup-red', width);
    for (const { resourceName, advice } of FAILED) {
      // The page of the documentation that the advice names is a link of its own.
      for (const text of [resourceName ?? 'us-west-2', advice.split('docs/')[0]?.trim() ?? '']) {
        const box = await page.locator('li, p').filter({ hasText: text }).first().boundingBox();
        expect(box, text).not.toBeNull();
        expect((box?.x ?? 0) + (box?.width ?? 0), text).toBeLessThanOrEqual(width);
      }
    }
  });

  it.each(WIDTHS)('names the ten that are late on the first screen of a green purge at %i pixels', async (width) => {
    const page = await shown('purge', width);
    expect(await page.locator('h2').textContent()).toContain('490 of 500 protected · 10 late');
    const alert = await page.locator('blockquote').textContent();
    for (const name of LATE) expect(alert).toContain(name);
  });
}

async function bottomOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  return box === null ? Number.POSITIVE_INFINITY : box.y + box.height;
}

/** The tables that scroll within themselves; those that are folded have no width. */
async function wideTables(page: Page): Promise<unknown> {
  return page.evaluate(
    `[...document.querySelectorAll('table')].filter((table) => table.scrollWidth > table.clientWidth + 1).map((table) => table.textContent.slice(0, 80))`,
  );
}
