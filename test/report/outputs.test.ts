import { describe, expect, it } from 'vitest';
import { snapshotId } from '../../src/model.ts';
import { renderOutputs as render } from '../../src/report/outputs.ts';
import { viewOf } from './any-report.ts';
import { makeCreated, makeDeleted, makeFailed, makeKept, makePurge, makeReport } from './make-report.ts';
import { renderOutputs } from './views.ts';

const lengthOf = (outputs: Record<string, string>): number => Object.entries(outputs).flat().join('').length;
const countOf = (json: string | undefined): number => JSON.parse(json ?? 'null').length;

describe('outputs', () => {
  it('of a backup, whole', () => {
    const report = makeReport({
      outcome: 'partial',
      matchedCount: 3,
      created: [makeCreated(), makeCreated({ alreadyDone: true, state: 'available' })],
      failed: [makeFailed()],
    });
    const outputs = renderOutputs(report, '/tmp/report.json');
    expect(outputs).toEqual({
      outcome: 'partial',
      'matched-count': '3',
      'created-count': '1',
      'deleted-count': '0',
      'kept-count': '0',
      'failed-count': '1',
      report: '/tmp/report.json',
      'change-set': '',
      preview: '',
      imported: '',
      page: '',
      created: expect.any(String),
      deleted: '[]',
      failed: expect.any(String),
      truncated: '',
    });
    expect(JSON.parse(outputs.created ?? '')[0]).toEqual({
      account: '111122223333',
      kind: 'ec2-instance',
      copyOf: null,
      region: 'eu-central-1',
      resourceId: 'i-0aaaaaaaaaaaaaaa1',
      resourceName: 'web-1',
      recoveryPointId: 'ami-0aaaaaaaaaaaaaaa1',
      name: 'backup-i-0aaaaaaaaaaaaaaa1-42-c0ffee',
      expiresAt: '2026-12-21T23:00:00Z',
      reboot: false,
      state: 'pending',
      alreadyDone: false,
    });
    expect(JSON.parse(outputs.failed ?? '')).toEqual([
      {
        account: '111122223333',
        kind: null,
        resourceId: null,
        resourceName: null,
        recoveryPointId: null,
        region: 'eu-central-1',
        target: 'i-0aaaaaaaaaaaaaaa2',
        action: 'create',
        fault: 'access-denied',
        message: 'You are not authorized to perform this operation: ec2:CreateImage',
        advice: 'Allow ec2:CreateImage to the role, as docs/iam.md shows.',
      },
    ]);
  });

  it('of a purge hold exactly the promised fields', () => {
    const outputs = renderOutputs(makePurge({ deleted: [makeDeleted()], kept: [makeKept()] }), '/tmp/report.json');
    expect(outputs['kept-count']).toBe('1');
    expect(JSON.parse(outputs.deleted ?? '')).toEqual([
      {
        account: '111122223333',
        kind: 'ec2-instance',
        resourceName: '',
        region: 'eu-central-1',
        recoveryPointId: 'ami-0bbbbbbbbbbbbbbb1',
        name: 'backup-i-0aaaaaaaaaaaaaaa1-41-c0ffee',
        resourceId: 'i-0aaaaaaaaaaaaaaa1',
        createdAt: '2026-10-21T23:00:01Z',
        expiresAt: '2026-11-20T23:00:00Z',
        recoverableUntil: null,
        snapshots: [
          { snapshotId: 'snap-0ccccccccccccccc1', result: 'success' },
          { snapshotId: 'snap-0ccccccccccccccc2', result: 'success' },
        ],
      },
    ]);
  });

  it('of a dry run say planned in each entry', () => {
    const snapshots = [{ snapshotId: snapshotId('snap-1'), result: 'planned' as const }];
    const created = renderOutputs(
      makeReport({ dryRun: true, created: [makeCreated({ recoveryPointId: null, state: 'planned' })] }),
      null,
    );
    const deleted = renderOutputs(
      makePurge({ dryRun: true, deleted: [makeDeleted({ state: 'planned', snapshots })] }),
      null,
    );
    expect(JSON.parse(created.created ?? '')).toMatchObject([{ recoveryPointId: null, state: 'planned' }]);
    expect(JSON.parse(deleted.deleted ?? '')).toMatchObject([{ state: 'planned', snapshots }]);
    expect(created.report).toBe('');
  });

  it('survive any name', () => {
    const resourceName = 'a"b\\c\n\ud800 </script>';
    const outputs = renderOutputs(makeReport({ created: [makeCreated({ resourceName })] }), null);
    expect(JSON.parse(outputs.created ?? '')[0].resourceName).toBe(resourceName);
  });
});

describe('the limit of all outputs', () => {
  const many = <Entry>(count: number, entry: Entry): Entry[] => Array.from({ length: count }, () => entry);
  const bigFailure = makeFailed({ message: 'x'.repeat(4096) });

  it('is kept by default, in UTF-16, by cutting whole entries and naming what was cut', () => {
    const view = viewOf(makePurge({ failed: many(5000, bigFailure), deleted: many(10_000, makeDeleted()) }));
    // No mode of today has two beside the failures.
    const arrays = { created: many(5000, makeCreated()), ...view.outputs.arrays };
    const outputs = render({ ...view, outputs: { ...view.outputs, arrays } }, '/tmp/report.json');
    expect(lengthOf(outputs)).toBeLessThanOrEqual(450_000);
    expect(lengthOf(outputs)).toBeGreaterThan(440_000);
    expect(outputs.truncated).toBe('created,deleted,failed');
    expect(outputs['failed-count']).toBe('5000');
    expect(outputs['deleted-count']).toBe('10000');
    expect(outputs.failed?.length).toBeGreaterThan(215_000);
    expect(outputs.created?.length).toBeGreaterThan(110_000);
    expect(outputs.deleted?.length).toBeGreaterThan(110_000);
    for (const name of ['failed', 'created', 'deleted']) expect(countOf(outputs[name])).toBeGreaterThan(10);
  });

  it('gives failures what the others do not need', () => {
    const outputs = renderOutputs(makeReport({ failed: many(90, bigFailure), created: [makeCreated()] }), null);
    expect(countOf(outputs.failed)).toBe(90);
    expect(outputs.truncated).toBe('');
  });

  it('gives deletions what failures and creations do not need', () => {
    const report = makePurge({ failed: [bigFailure], deleted: many(5000, makeDeleted()) });
    const outputs = renderOutputs(report, null);
    expect(outputs.truncated).toBe('deleted');
    expect(countOf(outputs.failed)).toBe(1);
    expect(outputs.deleted?.length).toBeGreaterThan(440_000);
  });

  it.each([0, 300, 500, 1000, 5000])('of %i characters leaves valid JSON', (budgetChars) => {
    const report = makePurge({
      failed: many(9, makeFailed()),
      created: many(9, makeCreated()),
      deleted: many(9, makeDeleted()),
    });
    const outputs = renderOutputs(report, null, { budgetChars });
    for (const name of ['failed', 'created', 'deleted']) expect(countOf(outputs[name])).toBeLessThanOrEqual(9);
    if (budgetChars >= 300) expect(lengthOf(outputs)).toBeLessThanOrEqual(budgetChars);
  });
});
