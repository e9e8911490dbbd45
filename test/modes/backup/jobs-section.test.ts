import { describe, expect, it } from 'vitest';
import { type CreatedEntry, recoveryPointId, resourceId, slot } from '../../../src/model.ts';
import { jobs } from '../../../src/modes/backup/jobs.ts';
import { frankfurt, makeFailed, makeReport } from '../../report/make-report.ts';
import { sectionsOf } from '../../report/views.ts';

function entry(id: string, part: Partial<CreatedEntry> = {}): CreatedEntry {
  return {
    account: null,
    copyOf: null,
    kind: 'rds-instance',
    region: frankfurt,
    resourceId: resourceId('orders'),
    resourceName: '',
    recoveryPointId: recoveryPointId(id),
    name: slot('backupViaTag-orders'),
    expiresAt: '2026-12-21T23:00:00Z',
    reboot: false,
    state: 'available',
    alreadyDone: false,
    ...part,
  };
}

const IN_VAULT = { engine: 'aws-backup', vault: 'nightly' } as const;

function rowsOf(created: readonly CreatedEntry[], part: Parameters<typeof makeReport>[0] = {}): readonly string[] {
  const section = jobs(makeReport({ ...IN_VAULT, created, ...part }));
  return created.map((_, index) =>
    section
      .row(index)
      .map((parts) => parts.map((part) => (typeof part === 'object' && 'id' in part ? part.id : part)).join(' '))
      .join(' | '),
  );
}

describe('the list of backup jobs', () => {
  it('has a row for each, with the words of AWS Backup and the message of what went wrong', () => {
    const failed = {
      region: frankfurt,
      target: 'job-2',
      action: 'wait',
      fault: 'backup-failed',
      message: 'the backup ended in state FAILED: Access denied',
      advice: '',
    } as const;
    expect(
      rowsOf(
        [
          entry('job-1', { stateText: 'COMPLETED', resourceName: 'Orders' }),
          entry('job-2', { state: 'failed', stateText: 'FAILED' }),
          entry('job-3', { state: 'pending' }),
          entry('job-4', { stateText: 'COMPLETED', alreadyDone: true, expiresAt: 'never' }),
        ],
        { failed: [makeFailed(failed)] },
      ),
    ).toEqual([
      'Orders orders | COMPLETED | eu-central-1 | rds-instance | job-1 | 2026-12-21T23:00:00Z | ',
      'orders | FAILED | eu-central-1 | rds-instance | job-2 | 2026-12-21T23:00:00Z | the backup ended in state FAILED: Access denied',
      'orders | started | eu-central-1 | rds-instance | job-3 | 2026-12-21T23:00:00Z | ',
      'orders | COMPLETED, started by an earlier attempt | eu-central-1 | rds-instance | job-4 | never | ',
    ]);
  });

  it('says in its heading and notes how many were started, and by whom, and are open', () => {
    const created = [entry('job-1', { state: 'pending' }), entry('job-2', { alreadyDone: true })];
    const section = jobs(makeReport({ ...IN_VAULT, created }));
    expect(section.title).toBe('1 backup job started, 1 started by an earlier attempt');
    expect(section.notes).toEqual([
      'Into the vault nightly.',
      '1 job has not ended yet and can still fail: wait: true sees them through.',
    ]);
  });

  it('says in a dry run what would be started', () => {
    const created = [entry('', { recoveryPointId: null, state: 'planned' })];
    const section = jobs(makeReport({ ...IN_VAULT, created, dryRun: true }));
    expect(section.title).toBe('1 backup job would be started');
    expect(rowsOf(created, { dryRun: true })[0]).toMatch(/^orders \| would be started \| .* \| none yet/);
  });

  it('takes the place of the AMIs only where AWS Backup makes the backups', () => {
    const created = [entry('job-1')];
    const titles = (report: ReturnType<typeof makeReport>) => sectionsOf(report).map(({ title }) => title);
    expect(titles(makeReport({ ...IN_VAULT, created }))).toEqual(['1 backup job started']);
    expect(titles(makeReport({ created })).join()).not.toContain('backup job');
  });
});
