import { describe, expect, it } from 'vitest';
import { refusedReport } from '../../src/report/refused.ts';
import { fault, NOW, unread } from '../decide/make-model.ts';

describe('a report of what was refused before any call', () => {
  it('is failed, and tells each refusal', () => {
    const second = { ...fault, code: 'bad-input', message: 'tag: "" names no tag' } as const;
    const refusals = [
      { target: 'mode', fault },
      { target: 'tag', fault: second },
    ];
    expect(refusedReport(null, refusals, NOW, NOW + 1500)).toEqual({
      version: 1,
      mode: null,
      dryRun: false,
      kinds: ['ec2-instance'],
      engine: 'direct',
      vault: null,
      outcome: 'failed',
      startedAt: '2026-11-21T23:00:00Z',
      finishedAt: '2026-11-21T23:00:01Z',
      account: null,
      caller: null,
      tag: null,
      expiry: null,
      run: null,
      matchedCount: 0,
      createdCount: 0,
      deletedCount: 0,
      keptCount: 0,
      failedCount: 2,
      regions: [],
      created: [],
      deleted: [],
      finishedSnapshots: [],
      plan: null,
      retained: [],
      calendar: null,
      synced: [],
      preview: null,
      changeSetPath: null,
      previewPath: null,
      kept: [],
      skipped: [],
      otherBackups: [],
      warnings: [],
      failed: [
        {
          account: null,
          region: null,
          kind: null,
          resourceId: null,
          resourceName: null,
          recoveryPointId: null,
          target: 'mode',
          action: 'start',
          fault: 'access-denied',
          message: fault.message,
          advice: fault.advice,
        },
        {
          account: null,
          region: null,
          kind: null,
          resourceId: null,
          resourceName: null,
          recoveryPointId: null,
          target: 'tag',
          action: 'start',
          fault: 'bad-input',
          message: second.message,
          advice: fault.advice,
        },
      ],
    });
  });

  it('names the mode where it is known', () => {
    expect(refusedReport('purge', [{ target: 'run', fault: unread.fault }], NOW, NOW)).toMatchObject({ mode: 'purge' });
  });
});
