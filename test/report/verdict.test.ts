import { describe, expect, it } from 'vitest';
import { fc } from '../laws/fast-check.ts';
import type { AnyReport as Report } from './any-report.ts';
import {
  makeCreated,
  makeDeleted,
  makeFailed,
  makeKept,
  makePurge,
  makeRegion,
  makeReport,
  oregon,
} from './make-report.ts';
import { verdict } from './views.ts';

const twelve = Array.from({ length: 12 }, () => makeCreated({ state: 'available' }));
const planned = twelve.map((entry) => ({ ...entry, state: 'planned' as const, recoveryPointId: null }));
const refusal = makeFailed({
  region: null,
  target: 'max-deletions',
  action: 'purge',
  fault: 'too-many-deletions',
  message: '12 of 40 AMIs are due for deletion, more than max-deletions 5 allows; nothing was deleted',
});

const cases: readonly (readonly [string, Report])[] = [
  ['12 of 12 protected · 12 AMIs created', makeReport({ matchedCount: 12, created: twelve })],
  [
    '2 of 2 protected · 1 AMI created, 1 made by an earlier attempt, 1 still pending',
    makeReport({ matchedCount: 2, created: [makeCreated(), makeCreated({ alreadyDone: true, state: 'available' })] }),
  ],
  ['No instance was selected, so nothing was backed up', makeReport()],
  [
    '3 of 12 instances have no new backup · 9 AMIs created',
    makeReport({ outcome: 'failed', matchedCount: 12, created: twelve.slice(3), failed: [makeFailed()] }),
  ],
  [
    '1 of 12 instances has no new backup · 11 AMIs created',
    makeReport({ outcome: 'partial', matchedCount: 12, created: twelve.slice(1), failed: [makeFailed()] }),
  ],
  [
    '1 of 2 instances has no new backup · 1 AMI created, 1 still pending',
    makeReport({
      outcome: 'partial',
      matchedCount: 2,
      created: [makeCreated(), makeCreated({ state: 'failed' })],
      failed: [makeFailed({ fault: 'backup-failed', action: 'wait' })],
    }),
  ],
  [
    '12 of 12 protected · 1 of 2 regions unknown · 12 AMIs created',
    makeReport({
      outcome: 'partial',
      matchedCount: 12,
      created: twelve,
      regions: [makeRegion(), makeRegion({ region: oregon, read: false })],
      failed: [makeFailed({ action: 'read' })],
    }),
  ],
  [
    '10 of 12 instances have no new backup · backup cancelled · 2 AMIs created',
    makeReport({
      outcome: 'failed',
      matchedCount: 12,
      created: twelve.slice(10),
      failed: [makeFailed({ fault: 'cancelled' })],
    }),
  ],
  [
    'Backup failed: the role arn:aws:iam::1:role/x cannot be assumed',
    makeReport({
      outcome: 'failed',
      account: null,
      failed: [makeFailed({ action: 'start', message: 'the role arn:aws:iam::1:role/x\ncannot be assumed.' })],
    }),
  ],
  [
    'Run failed: "weekly" is not a mode; 1 more failure',
    makeReport({
      mode: null,
      outcome: 'failed',
      failed: [makeFailed({ action: 'start', message: '"weekly" is not a mode' }), makeFailed({ action: 'start' })],
    }),
  ],
  ['Backup failed: 2 failures', makeReport({ outcome: 'failed', failed: [makeFailed(), makeFailed()] })],
  ['Backup failed: it ended early and left no reason', makeReport({ outcome: 'failed' })],
  [
    '12 of 12 would be backed up · 12 AMIs would be created · dry run: nothing was written',
    makeReport({ dryRun: true, matchedCount: 12, created: planned }),
  ],
  [
    '1 of 12 instances would get no backup · 11 AMIs would be created · dry run: nothing was written',
    makeReport({
      dryRun: true,
      outcome: 'failed',
      matchedCount: 12,
      created: planned.slice(1),
      failed: [makeFailed()],
    }),
  ],
  ['1 AMI deleted, 2 kept', makePurge({ deleted: [makeDeleted()], kept: [makeKept(), makeKept()] })],
  [
    '1 AMI would be deleted, 0 would be kept · dry run: nothing was written',
    makePurge({ dryRun: true, deleted: [makeDeleted({ state: 'planned' })] }),
  ],
  [
    'Purge refused: 12 of 40 AMIs are due for deletion, more than max-deletions 5 allows; nothing was deleted',
    makePurge({ outcome: 'failed', failed: [refusal], kept: [makeKept({ because: 'refused' })] }),
  ],
  [
    'Purge would be refused: 12 of 40 AMIs are due for deletion, more than max-deletions 5 allows; nothing was deleted · dry run: nothing was written',
    makePurge({ dryRun: true, outcome: 'failed', failed: [refusal], kept: [makeKept({ because: 'refused' })] }),
  ],
  [
    'Purge failed: 1 AMI that was due was kept because a guard could not be evaluated · 1 AMI could not be deleted · 1 snapshot left behind · 1 AMI had failed and held no backup · 2 AMIs deleted, 2 kept',
    makePurge({
      outcome: 'partial',
      deleted: [makeDeleted(), makeDeleted({ because: 'failed' })],
      kept: [makeKept({ because: 'refused' }), makeKept({ because: 'failed' })],
      failed: [
        makeFailed({ fault: 'guard-unevaluated', action: 'purge' }),
        makeFailed({ fault: 'deletion-blocked', action: 'delete' }),
        makeFailed({ fault: 'snapshot-left', action: 'delete-snapshot' }),
        makeFailed({ fault: 'backup-failed', action: 'create' }),
      ],
    }),
  ],
];

describe('the verdict', () => {
  it.each(cases)('%s', (sentence, report) => {
    expect(verdict(report).sentence).toBe(sentence);
  });

  it('is good for the outcome ok alone, whatever else the report holds', () => {
    const reports = fc.record({
      mode: fc.constantFrom('backup', 'purge', null),
      dryRun: fc.boolean(),
      outcome: fc.constantFrom('ok', 'partial', 'failed'),
      matchedCount: fc.nat(20),
      deletedCount: fc.nat(20),
      created: fc.array(fc.constantFrom(makeCreated(), makeCreated({ alreadyDone: true })), { maxLength: 20 }),
      failed: fc.array(fc.constantFrom(makeFailed(), refusal, makeFailed({ fault: 'cancelled' })), { maxLength: 3 }),
      regions: fc.array(fc.constantFrom(makeRegion(), makeRegion({ read: false })), { maxLength: 3 }),
    } as const);
    fc.assert(
      fc.property(reports, (overrides) => {
        const { good, sign, sentence } = verdict(makeReport(overrides));
        expect(good).toBe(overrides.outcome === 'ok');
        expect(sign === 'red').toBe(overrides.outcome !== 'ok');
        expect(sentence).not.toBe('');
        expect(sentence.includes('nothing was written')).toBe(overrides.dryRun);
      }),
    );
  });
});
