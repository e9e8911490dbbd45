import { describe, expect, it } from 'vitest';
import type { RuleDocument } from '../../../src/model/backup-plans.ts';
import type { SyncedEntry } from '../../../src/modes/sync/report.ts';
import { frankfurt, makeFailed, makeRegion, makeReport, oregon } from '../../report/make-report.ts';
import { renderText, sectionsOf, totalsOf, verdict } from '../../report/views.ts';

const rule = (overrides: Partial<RuleDocument> = {}): RuleDocument => ({
  name: 'daily',
  vault: 'nightly',
  schedule: 'cron(0 5 ? * * *)',
  timeZone: 'Etc/UTC',
  startWindowMinutes: null,
  completionWindowMinutes: null,
  deleteAfterDays: 35,
  coldStorageAfterDays: null,
  tags: {},
  ...overrides,
});

function entry(overrides: Partial<SyncedEntry> = {}): SyncedEntry {
  return {
    region: frankfurt,
    action: 'create-vault',
    name: 'nightly',
    plan: null,
    state: 'done',
    before: null,
    after: null,
    reason: 'the plan file names it',
    ...overrides,
  };
}

function syncOf(...synced: SyncedEntry[]) {
  return makeReport({ mode: 'sync', tag: null, expiry: null, synced });
}

function rowsOf(...entries: SyncedEntry[]) {
  const section = sectionsOf(syncOf(...entries)).find(({ title }) => title.endsWith('of AWS Backup'));
  if (section === undefined) return null;
  const cells = entries.map((_, index) => section.row(index).map((parts) => parts.join(' ')));
  return { title: section.title, columns: section.columns, cells };
}

describe('the section of a sync', () => {
  it('is left out where nothing is changed', () => {
    expect(rowsOf()).toBeNull();
  });

  it('tells what was changed in words, and of the rules only those that differ', () => {
    const update = entry({
      action: 'update-plan',
      name: 'production',
      before: { rules: [rule(), rule({ name: 'weekly' })], selections: [] },
      after: {
        rules: [
          rule({
            deleteAfterDays: null,
            coldStorageAfterDays: 30,
            startWindowMinutes: 60,
            completionWindowMinutes: 120,
            tags: { CreatedBy: 'backupViaTag' },
          }),
          rule({ name: 'weekly' }),
        ],
        selections: [],
      },
      reason: 'its rules are not those of the plan file',
    });
    expect(rowsOf(update)).toEqual({
      title: '1 change of AWS Backup',
      columns: ['Region', 'Change', 'Name', 'State', 'Before', 'After', 'Why'],
      cells: [
        [
          'eu-central-1',
          'change the rules of plan',
          'production',
          'done',
          'daily: cron(0 5 ? * * *) Etc/UTC, into nightly, kept 35 days',
          'daily: cron(0 5 ? * * *) Etc/UTC, into nightly, kept for ever, cold after 30 days, begun within 60 minutes, done within 120 minutes, tagged CreatedBy=backupViaTag',
          'its rules are not those of the plan file',
        ],
      ],
    });
  });

  it('tells what a selection takes, and what a deleted one took', () => {
    const selection = {
      name: 'tags-1',
      role: 'arn:aws:iam::123456789012:role/backup',
      resources: ['arn:aws:rds:*:*:db:*'],
      conditions: [
        { is: 'equals', key: 'Environment', value: 'production' },
        { is: 'not-equals', key: 'Backup', value: 'no' },
      ],
    } as const;
    const words =
      'tags-1: arn:aws:rds:*:*:db:* where Environment is production and Backup is not no, as arn:aws:iam::123456789012:role/backup';
    const content = { rules: [], selections: [selection] };
    const rows = rowsOf(
      entry({ action: 'create-selection', name: 'tags-1', plan: 'production', after: content }),
      entry({ action: 'delete-selection', name: 'tags-1', plan: 'production', before: content, state: 'failed' }),
    );
    expect(rows?.cells.map((cells) => cells.slice(1, 6))).toEqual([
      ['make selection', 'production/tags-1', 'done', '', words],
      ['delete selection', 'production/tags-1', 'FAILED', words, ''],
    ]);
  });

  it('stands in the text for a terminal too', () => {
    const text = renderText(syncOf(entry()), { width: 200, colour: false });
    expect(text).toContain('1 change made in AWS Backup');
    expect(text).toMatch(/eu-central-1 +make vault +nightly +done/);
  });
});

describe('the verdict of a sync', () => {
  it.each([
    [syncOf(), 'Nothing to change: AWS Backup is as the plan file says'],
    [syncOf(entry(), entry()), '2 changes made in AWS Backup'],
    [
      syncOf(entry(), entry({ state: 'not-approved' })),
      '1 change made in AWS Backup, 1 not in the approved change set',
    ],
    [
      { ...syncOf(entry({ state: 'planned' })), dryRun: true },
      '1 change would be made in AWS Backup · dry run: nothing was written',
    ],
    [
      { ...syncOf(entry(), entry({ state: 'failed' })), outcome: 'partial' as const, failed: [makeFailed()] },
      'Sync failed: 1 of 2 changes was not made · 1 change made in AWS Backup',
    ],
    [
      { ...syncOf(entry({ state: 'failed' })), outcome: 'failed' as const, failed: [makeFailed()] },
      'Sync failed: 1 of 1 change was not made',
    ],
    [
      {
        ...syncOf(),
        outcome: 'partial' as const,
        failed: [makeFailed({ action: 'read' })],
        regions: [makeRegion(), makeRegion({ region: oregon, read: false })],
      },
      '1 of 2 regions unknown',
    ],
  ])('%#', (report, sentence) => {
    expect(verdict(report).sentence).toBe(sentence);
  });

  it('counts what was made, and what was made where', () => {
    const report = {
      ...syncOf(entry(), entry({ state: 'failed' }), entry({ region: oregon })),
      regions: [makeRegion({ failed: 1 }), makeRegion({ region: oregon })],
    };
    expect(totalsOf(report)).toContainEqual(['changes made', '2']);
    const regions = sectionsOf(report).find(({ title }) => title === '2 regions looked at');
    expect(regions?.columns).toEqual(['Region', 'Read', 'Changes made', 'Failures']);
    expect([0, 1].map((index) => regions?.row(index).flat())).toEqual([
      ['eu-central-1', 'yes', '1', '1'],
      ['us-west-2', 'yes', '1', '0'],
    ]);
  });
});
