import { describe, expect, it } from 'vitest';
import { recoveryPointId, resourceId, type SeenJob, type SeenJobs } from '../../../src/model.ts';
import { jobsTold } from '../../../src/modes/purge/jobs.ts';
import { account, fault, frankfurt, HOUR, makeInventory, makeRegion, NOW, oregon } from '../../decide/make-model.ts';

const job = (id: string, resource: string, age: number, more: Partial<SeenJob> = {}): SeenJob => ({
  region: frankfurt,
  id,
  resource,
  subject: { kind: 'ec2-instance', resourceId: resourceId('i-1'), resourceName: 'web', recoveryPointId: null },
  maker: 'production/daily',
  state: 'COMPLETED',
  whole: true,
  message: '',
  createdAt: NOW - age * HOUR,
  endedAt: NOW - age * HOUR + HOUR,
  ...more,
});
const seen = (looked: number, ...newest: readonly SeenJob[]): SeenJobs => ({ looked, newest });

describe('the jobs of AWS Backup that a purge tells', () => {
  it.each([
    ['no inventory', null],
    ['regions that were not asked for jobs', makeInventory(makeRegion())],
    ['a region that was not read', makeInventory({ kind: 'ec2-instance', region: frankfurt, read: false, fault })],
  ])('are none of %s', (_, inventory) => {
    expect(jobsTold(inventory, account)).toEqual({ jobCount: 0, jobs: [] });
  });

  it('are those of every region, by resource and the newest first, and all that were looked at are counted', () => {
    const here = seen(
      7,
      job('b-old', 'arn:b', 9),
      job('a', 'arn:a', 20),
      job('b-new', 'arn:b', 1),
      job('c', 'arn:c', 2),
    );
    const there = seen(5, job('far', 'arn:a', 3, { region: oregon }));
    const told = jobsTold(
      makeInventory(makeRegion({ jobs: here }), makeRegion({ region: oregon, jobs: there })),
      account,
    );
    expect(told.jobCount).toBe(12);
    expect(told.jobs.map(({ jobId }) => jobId)).toEqual(['a', 'b-new', 'b-old', 'c', 'far']);
  });

  it('say what AWS Backup says, and no end where it has none', () => {
    const id = recoveryPointId('arn:point');
    const subject = {
      kind: 'ec2-instance',
      resourceId: resourceId('i-1'),
      resourceName: 'web',
      recoveryPointId: id,
    } as const;
    const both = seen(
      2,
      job('done', 'arn:a', 2, { subject }),
      job('going', 'arn:b', 1, { endedAt: null, message: 'half' }),
    );
    const { jobs } = jobsTold(makeInventory(makeRegion({ jobs: both })), null);
    expect(jobs).toEqual([
      {
        account: null,
        region: frankfurt,
        ...subject,
        resource: 'arn:a',
        jobId: 'done',
        plan: 'production/daily',
        state: 'COMPLETED',
        message: '',
        createdAt: '2026-11-21T21:00:00Z',
        endedAt: '2026-11-21T22:00:00Z',
      },
      expect.objectContaining({ jobId: 'going', message: 'half', createdAt: '2026-11-21T22:00:00Z', endedAt: null }),
    ]);
  });
});
