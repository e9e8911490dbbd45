import { describe, expect, it } from 'vitest';
import type { RestoreJobSeed } from '../../sandbox/backup/seed.ts';
import { HOME, runWith, worldOf } from './run-engine.ts';
import { PLAN_PATH } from './surroundings.ts';

/** What AWS Backup has restored in a test counts as verified, for what its plans back up. */

const ROLE = 'arn:aws:iam::123456789012:role/backup';
const DATABASE = `arn:aws:rds:${HOME}:123456789012:db:orders`;
const FILE = `
plans:
  databases:
    engine: aws-backup
    vault: nightly
    role: ${ROLE}
    selection: {tags: [Backup:yes], kinds: [rds-instance]}
    rules: {daily: {schedule: '0 5 * * *', expiry: 30 days}}
`;

const test: RestoreJobSeed = {
  region: HOME,
  id: '1',
  resourceArn: DATABASE,
  completedAt: '2026-11-20T00:00:00Z',
  testingPlanArn: `arn:aws:backup:${HOME}:123456789012:restore-testing-plan:monthly`,
};

async function checked(restoreJobs: RestoreJobSeed[], verified = '35 days') {
  const world = await worldOf({
    regions: [HOME],
    dbInstances: [{ region: HOME, id: 'orders', tags: { Backup: 'yes' } }],
    backup: { roles: [{ arn: ROLE }], vaults: [{ region: HOME, name: 'nightly' }], restoreJobs },
  });
  const files = new Map([[PLAN_PATH, FILE]]);
  await runWith(world, { mode: 'sync', 'aws-region': HOME, regions: HOME }, { files });
  world.clock.advance(86_400_000);
  const report = await runWith(
    world,
    { mode: 'check', 'aws-region': HOME, regions: HOME, 'require-verified': verified, kinds: 'rds-instance' },
    { files },
  );
  if (report.mode !== 'check') throw new Error('no check');
  return { report, asked: world.sandbox.requests.some(({ action }) => action === 'ListRestoreJobs') };
}

describe('a resource of a plan of AWS Backup', () => {
  it.each<[string, RestoreJobSeed[], string]>([
    ['whose restore test passed', [test], 'fresh'],
    ['whose validation passed', [{ ...test, validationStatus: 'SUCCESSFUL' }], 'fresh'],
    ['that was never tested', [], 'late'],
    ['whose test is too old', [{ ...test, completedAt: '2026-10-01T00:00:00Z' }], 'late'],
    ['whose test failed', [{ ...test, status: 'FAILED' }], 'late'],
    ['whose validation failed', [{ ...test, validationStatus: 'FAILED' }], 'late'],
    ['whose validation ran out of time', [{ ...test, validationStatus: 'TIMED_OUT' }], 'late'],
    [
      'whose newest test failed',
      [test, { ...test, id: '2', completedAt: '2026-11-21T00:00:00Z', status: 'FAILED' }],
      'late',
    ],
    ['that somebody restored by hand', [(({ testingPlanArn: _, ...job }) => job)(test)], 'late'],
    ['of which another one was tested', [{ ...test, resourceArn: `${DATABASE}-2` }], 'late'],
  ])('%s', async (_what, jobs, status) => {
    const { report } = await checked(jobs);
    expect(report.checked).toMatchObject([{ resourceId: 'orders', status }]);
    expect(report.outcome === 'ok').toBe(status === 'fresh');
  });

  it('is not asked about where nothing must be verified', async () => {
    const { report, asked } = await checked([], '');
    expect(report.checked).toMatchObject([{ status: 'fresh' }]);
    expect(asked).toBe(false);
  });
});
