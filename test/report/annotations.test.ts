import { describe, expect, it } from 'vitest';
import { resourceId } from '../../src/model.ts';
import { anyCharacter } from '../laws/any-character.ts';
import { fc } from '../laws/fast-check.ts';
import { frankfurt, makeFailed, makeReport, makeSkipped } from './make-report.ts';
import { annotations } from './views.ts';

const many = <Entry>(count: number, make: (index: number) => Entry): Entry[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('annotations', () => {
  it('are none for a run without failures and warnings', () => {
    expect(annotations(makeReport({ skipped: [makeSkipped()] }))).toEqual([]);
  });

  it('tell failures as errors, and warnings and who needs a person as warnings', () => {
    const report = makeReport({
      outcome: 'partial',
      failed: [
        makeFailed(),
        makeFailed({ region: null, target: 'max-deletions', action: 'purge', fault: 'too-many-deletions' }),
      ],
      skipped: [makeSkipped(), makeSkipped({ actionNeeded: true, reason: 'its root is an instance store' })],
      warnings: [{ region: frankfurt, target: 'ami-1', message: 'it has no Expire tag' }],
    });
    expect(annotations(report)).toEqual([
      {
        level: 'error',
        title: 'Failed to create AMI: i-0aaaaaaaaaaaaaaa2 in eu-central-1 (access-denied)',
        message:
          'You are not authorized to perform this operation: ec2:CreateImage. What to do: Allow ec2:CreateImage to the role, as docs/iam.md shows.',
      },
      {
        level: 'error',
        title: 'Failed to purge: max-deletions (too-many-deletions)',
        message:
          'You are not authorized to perform this operation: ec2:CreateImage. What to do: Allow ec2:CreateImage to the role, as docs/iam.md shows.',
      },
      {
        level: 'warning',
        title: 'old-1 has no backup: its root is an instance store',
        message: 'old-1 (i-0eeeeeeeeeeeeeee1 in eu-central-1): its root is an instance store',
      },
      { level: 'warning', title: 'ami-1 in eu-central-1', message: 'ami-1: it has no Expire tag' },
    ]);
  });

  it('name the machine first', () => {
    const about = {
      kind: 'ec2-instance',
      resourceId: resourceId('i-0aaaaaaaaaaaaaaa2'),
      resourceName: 'prod-api-001',
    } as const;
    const failed = [
      makeFailed(about),
      makeFailed({ ...about, action: 'wait', target: 'ami-1', fault: 'backup-failed' }),
      makeFailed({ ...about, action: 'delete', target: 'ami-2', fault: 'deletion-blocked' }),
    ];
    expect(annotations(makeReport({ outcome: 'partial', failed })).map(({ title }) => title)).toEqual([
      'prod-api-001 has no backup: access-denied in eu-central-1',
      'prod-api-001 has no backup: backup-failed in eu-central-1',
      'prod-api-001: failed to delete AMI ami-2 in eu-central-1 (deletion-blocked)',
    ]);
    const [first] = annotations(makeReport({ dryRun: true, outcome: 'partial', failed }));
    expect(first?.title).toBe('prod-api-001 would get no backup: access-denied in eu-central-1');
    expect(first?.message).toMatch(/^prod-api-001 \(i-0aaaaaaaaaaaaaaa2\) in eu-central-1: You are not authorized/);
  });

  it('mark a dry run', () => {
    const [first] = annotations(makeReport({ dryRun: true, outcome: 'failed', failed: [makeFailed()] }));
    expect(first?.title).toMatch(/^Dry run: failed to create AMI: i-/);
  });

  it('have an error for every run that is not good', () => {
    expect(annotations(makeReport({ outcome: 'failed' }))).toEqual([
      {
        level: 'error',
        title: 'Backup failed: it ended early and left no reason',
        message: 'Backup failed: it ended early and left no reason.',
      },
    ]);
  });

  it('are ten of ten, and nine and a count of eleven', () => {
    const ten = makeReport({ outcome: 'failed', failed: many(10, () => makeFailed()) });
    expect(annotations(ten)).toHaveLength(10);
    const eleven = annotations(makeReport({ outcome: 'failed', failed: many(11, () => makeFailed()) }));
    expect(eleven).toHaveLength(10);
    expect(eleven[9]).toEqual({
      level: 'error',
      title: '2 more failures',
      message: '2 more failures: the job summary and the report file list all of them.',
    });
  });

  it('do not hide the only failure of its kind behind many of another', () => {
    const failed = [...many(500, () => makeFailed()), makeFailed({ fault: 'unreachable', target: 'eu-west-9' })];
    const titles = annotations(makeReport({ outcome: 'failed', failed })).map(({ title }) => title);
    expect(titles[1]).toContain('eu-west-9');
    expect(titles[9]).toBe('492 more failures');
  });

  it('keep within the limits of GitHub, whatever the report holds', () => {
    const text = fc.oneof(fc.string({ unit: anyCharacter, maxLength: 50 }), fc.constant('👍'.repeat(5000)));
    const lists = fc.record({
      failed: fc.array(fc.record({ message: text, advice: text, target: text }).map(makeFailed), { maxLength: 30 }),
      warnings: fc.array(fc.record({ region: fc.constant(frankfurt), target: text, message: text }), { maxLength: 30 }),
      skipped: fc.array(
        text.map((resourceName) => makeSkipped({ resourceName, actionNeeded: true })),
        { maxLength: 30 },
      ),
    });
    fc.assert(
      fc.property(lists, (overrides) => {
        const all = annotations(makeReport({ ...overrides, outcome: 'failed' }));
        for (const level of ['error', 'warning']) {
          expect(all.filter((each) => each.level === level).length).toBeLessThanOrEqual(10);
        }
        for (const { title, message } of all) {
          expect(message.length).toBeLessThanOrEqual(4000);
          expect(title.length).toBeLessThanOrEqual(200);
          expect(title + message).not.toMatch(/\p{Cc}/u);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('keep the advice whole behind a long message', () => {
    const [first] = annotations(makeReport({ outcome: 'failed', failed: [makeFailed({ message: 'x'.repeat(9000) })] }));
    expect(first?.message.length).toBeLessThanOrEqual(4000);
    expect(first?.message.length).toBeGreaterThan(3990);
    expect(first?.message.endsWith('… What to do: Allow ec2:CreateImage to the role, as docs/iam.md shows.')).toBe(
      true,
    );
  });
});
