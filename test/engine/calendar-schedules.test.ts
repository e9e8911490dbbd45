import { describe, expect, it } from 'vitest';
import type { AccountSeed, ImageSeed } from '../../sandbox/index.ts';
import { accountWith, ami, BY_TAG, checkOf, instance, WEB } from '../modes/check/world.ts';
import type { AnyReport } from '../report/any-report.ts';
import { renderSummary } from '../report/views.ts';
import { HOME, runWith, worldOf } from './run-engine.ts';
import { NO_PULL_REQUEST, PLAN_PATH } from './surroundings.ts';

// It is Saturday, 21 November 2026, 23:00.
const WEEKLY = `
plans:
  nightly:
    selection: {tags: [Backup:daily]}
    rules:
      weekly: {schedule: '0 3 * * 0', expiry: 90 days}
`;
const BARE = 'i-0aaaaaaaaaaaaaaa2';
const SUNDAYS = ['2026-10-25', '2026-11-01', '2026-11-08', '2026-11-15'];
const madeBy = (rule: string) => ({ tags: { BackupPlan: rule } });
const weekly = (until = SUNDAYS.length): ImageSeed[] =>
  SUNDAYS.slice(0, until).map((day) => ami(`${day}T03:10:00Z`, madeBy('nightly/weekly')));
const bare = instance({ id: BARE, tags: { Backup: 'daily', Name: 'bare' } });

async function summaryOf(seed: AccountSeed, inputs: Parameters<typeof runWith>[1], plan?: string) {
  const files = plan === undefined ? new Map<string, string>() : new Map([[PLAN_PATH, plan]]);
  return summaryIn(await runWith(await worldOf(seed), inputs, { files }));
}

const summaryIn = (report: AnyReport) => ({
  report,
  summary: renderSummary(report, { reportPath: '/tmp/report.json' }),
});
const headline = (summary: string) => summary.split('\n')[0];

describe.each(['purge', 'retain'] as const)('the calendar of a %s with a plan file', (mode) => {
  it('finds a weekly fleet healthy, also with a single backup, which shows no habit', async () => {
    const { summary } = await summaryOf(accountWith(weekly(4).slice(3)), { mode }, WEEKLY);
    expect(headline(summary)).toMatch(/^## 🟢 1 of 1 protected · /);
    expect(summary).toContain('from the schedules in the current plan file.');
    expect(summary).not.toMatch(/🟥|🟨/u);
  });

  it('finds it late by the plan where it is, and says that it did not ask whether it exists', async () => {
    const { summary } = await summaryOf(accountWith(weekly(3)), { mode }, WEEKLY);
    expect(headline(summary)).toMatch(/^## 🟠 0 of 1 protected · 1 late · /);
    expect(summary).toContain('has had no backup since 8 Nov, due since 15 Nov:');
    expect(summary).toContain('| 8 Nov | 6 days |');
    expect(summary).toContain('of the late ones 1 may be gone');
  });
});

describe('the calendar of a purge', () => {
  const expired = (source: string, created: string): ImageSeed =>
    ami(created, {
      sourceInstanceId: source,
      tags: { BackupSource: source, Expire: '2026-11-20T00:00:00Z', BackupSourceName: 'old-web' },
    });

  it('tells what is gone from what exists and has no new backup, where it had to ask', async () => {
    const gone = 'i-0aaaaaaaaaaaaaaa9';
    const images = [
      expired(WEB, '2026-09-01T00:00:00Z'),
      expired(gone, '2026-09-01T00:00:00Z'),
      expired(gone, '2026-09-02T00:00:00Z'),
    ];
    const seed = accountWith(images);
    const { report, summary } = await summaryOf(seed, { mode: 'purge', 'min-keep': '1', 'dry-run': 'true' });
    expect(report.calendar?.resources.map(({ resourceId, exists }) => [resourceId, exists])).toEqual([
      [WEB, true],
      [gone, false],
    ]);
    expect(headline(summary)).toMatch(/^## 🟠 0 of 1 protected \(1 gone\) · 1 late · /);
    expect(summary).not.toContain('did not ask');
  });

  it('calls nothing gone where nobody asked', async () => {
    const { report, summary } = await summaryOf(accountWith([ami('2026-09-01T00:00:00Z')]), { mode: 'purge' });
    expect(report.calendar?.resources[0]?.exists).toBeNull();
    expect(summary).toContain('1 more instance had none in 35 days and is not counted');
  });
});

describe('the calendar of a check', () => {
  const both = (images: readonly ImageSeed[], more: Partial<AccountSeed> = {}) =>
    accountWith(images, { instances: [instance(), bare], ...more });

  it('by a plan file has what was never backed up, in red, since the plan made backups at all', async () => {
    const { summary, report } = summaryIn(await checkOf(both(weekly()), { inputs: {}, plan: WEEKLY }));
    expect(report.calendar?.resources.find(({ resourceId }) => resourceId === BARE)).toMatchObject({
      exists: true,
      newest: null,
      standing: 'late',
      asked: { met: [], missed: ['2026-11-01', '2026-11-08', '2026-11-15'] },
    });
    expect(summary).toContain('### Backups by day: 1 of 2 instances on schedule');
    expect(summary).toMatch(/\| bare \[i-0a+2\]\(\S+\) \| eu-central-1 \| \S*🟥\S* \| never \| 20 days \|/u);
    expect(summary).toContain('| 26 Oct | ⬜⬜⬜⬜⬜⬜🟥 |');
  });

  it('by a tag has it too, and stands where the check stands', async () => {
    const fresh = ami('2026-11-21T03:10:00Z');
    const { summary, report } = summaryIn(await checkOf(both([fresh])));
    expect(report).toMatchObject({ freshCount: 1, lateCount: 1 });
    expect(summary).toContain('1 of 2 instances on schedule');
    expect(summary).toMatch(/\| never \|/);
    const late = await checkOf(both([ami('2026-11-18T03:10:00Z')]));
    expect(late.calendar?.resources.map(({ standing, lateSince }) => [standing, lateSince])).toEqual([
      ['late', '2026-11-19'],
      ['late', null],
    ]);
  });

  it('leaves out what nobody asks a backup of', async () => {
    const exempt = instance({ id: BARE, tags: { Backup: 'daily', Name: 'bare', BackupExempt: 'rebuilt from code' } });
    const images = [
      ami('2026-11-21T03:10:00Z'),
      ami('2026-11-10T03:10:00Z', { sourceInstanceId: BARE, tags: { BackupSource: BARE } }),
    ];
    const seed = accountWith(images, { instances: [instance(), exempt] });
    const { summary, report } = summaryIn(await checkOf(seed, { inputs: { ...BY_TAG } }));
    expect(report.calendar?.resources).toHaveLength(2);
    expect(summary).toContain('1 of 1 instance on schedule');
  });
});

describe('the calendar of a preview', () => {
  it('has what the plan file in force selects and nobody ever backed up', async () => {
    const seed = accountWith(weekly(), { instances: [instance(), bare], regions: [HOME] });
    const pullRequests = { ...NO_PULL_REQUEST, pullRequest: () => Promise.resolve(null) };
    const files = new Map([[PLAN_PATH, WEEKLY]]);
    const report = await runWith(await worldOf(seed), { mode: 'preview' }, { files, pullRequests });
    expect(
      report.calendar?.resources.map(({ resourceName, standing, newest }) => [resourceName, standing, newest]),
    ).toEqual([
      ['web', 'on-time', '2026-11-15'],
      ['bare', 'late', null],
    ]);
  });
});
