import { describe, expect, it } from 'vitest';
import { recoveryPointId, resourceId } from '../../../../src/model.ts';
import type { UndeletedEntry } from '../../../../src/modes/restore/report.ts';
import { viewOf } from '../../../report/any-report.ts';
import { frankfurt, makeReport } from '../../../report/make-report.ts';

function entry(more: Partial<UndeletedEntry> = {}): UndeletedEntry {
  return {
    account: null,
    region: frankfurt,
    kind: 'ec2-instance',
    resourceId: resourceId('i-0aaaaaaa'),
    resourceName: 'api-1',
    recoveryPointId: recoveryPointId('ami-0aaaaaaa'),
    restoredId: 'ami-0aaaaaaa',
    name: 'backupViaTag-i-0aaaaaaa-42-0123456789ab',
    deletedAt: '2026-11-29T02:00:00Z',
    state: 'available',
    alreadyDone: false,
    expiresAt: '2026-12-06T03:00:00Z',
    snapshots: [],
    ...more,
  };
}

const sentence = (undeleted: readonly UndeletedEntry[], more: Parameters<typeof makeReport>[0] = {}) =>
  viewOf(makeReport({ mode: 'restore', undeleted, ...more })).verdict.sentence;

describe('what is said of an undo', () => {
  it.each<[string, readonly UndeletedEntry[], string]>([
    ['one', [entry()], '1 AMI brought back from the Recycle Bin, kept until 2026-12-06'],
    [
      'several of several dates',
      [entry(), entry({ expiresAt: '2027-06-01T00:00:00Z' }), entry({ expiresAt: 'never' })],
      '3 AMIs brought back from the Recycle Bin, kept until 2026-12-06 or longer',
    ],
    [
      'some that were back before',
      [entry(), entry({ alreadyDone: true })],
      '2 AMIs brought back from the Recycle Bin, 1 of them by an earlier run, kept until 2026-12-06',
    ],
    ['what never expires', [entry({ expiresAt: 'never' })], '1 AMI brought back from the Recycle Bin'],
  ])('%s', (_, undeleted, words) => {
    expect(sentence(undeleted)).toBe(words);
  });

  it('says that it was only shown', () => {
    expect(sentence([entry({ state: 'planned' })], { dryRun: true })).toMatch(
      /^1 AMI would be brought back from the Recycle Bin, kept until 2026-12-06 · dry run/,
    );
  });

  it('says what failed, and what the next purge would take again', () => {
    const failed = {
      account: null,
      region: frankfurt,
      kind: 'ec2-instance' as const,
      resourceId: null,
      resourceName: null,
      recoveryPointId: recoveryPointId('ami-0aaaaaaa'),
      target: 'ami-0aaaaaaa',
      fault: 'access-denied' as const,
      message: 'no',
      advice: 'allow it',
    };
    const words = sentence([entry({ state: 'failed' }), entry({ expiresAt: '2026-11-01T00:00:00Z' })], {
      outcome: 'partial',
      failed: [
        { ...failed, action: 'restore' },
        { ...failed, action: 'set-expiry' },
      ],
    });
    expect(words).toMatch(/1 AMI could not be brought back · 1 AMI will be deleted again by the next purge/);
    expect(words).toMatch(/1 AMI brought back/);
  });

  it('gives each in the output, behind what was made', () => {
    const { outputs, lines } = viewOf(makeReport({ mode: 'restore', undeleted: [entry()] }));
    expect(outputs.arrays.restored).toEqual([entry()]);
    expect(lines).toEqual([
      'eu-central-1 api-1: ami-0aaaaaaa available, deleted at 2026-11-29T02:00:00Z, expires 2026-12-06T03:00:00Z',
    ]);
  });
});
