import { expect, it } from 'vitest';
import { ROLE, VAULT } from '../engine/backup-world.ts';
import { ALL, allOn, inRegion, OTHERS, TYPES } from '../engine/types-world.ts';
import { HOME, worldOf } from './world.ts';

it('has one job for each of the types that AWS Backup takes, and names those that are switched off', async () => {
  const world = await worldOf({
    regions: [HOME],
    settings: { backupCreatedMs: 1, backupPendingMs: 1, backupRunningMs: 1 },
    ...inRegion(HOME),
    backup: {
      roles: [{ arn: ROLE }],
      vaults: [{ region: HOME, name: VAULT }],
      optIn: [allOn(HOME), { region: HOME, types: { EKS: false, 'Storage Gateway': false } }],
    },
  });
  const run = await world.run({ ...ALL, wait: 'true' });
  expect(run.exitCode, run.log).toBe(1);
  const off = ['EKS', 'Storage Gateway'];
  expect(run.failed.map(({ kind }) => kind).sort()).toEqual(off);
  expect(run.created.map(({ kind }) => kind).sort()).toEqual(
    [...TYPES, 'ec2-instance', 'rds-cluster', 'rds-instance'].filter((kind) => !off.includes(kind)).sort(),
  );
  expect(run.created.every(({ state }) => state === 'available')).toBe(true);
  expect([...world.sandbox.account.region(HOME).backup.jobs.values()].map(({ state }) => state)).toEqual(
    run.created.map(() => 'COMPLETED'),
  );
  for (const [type, [id]] of Object.entries(OTHERS)) expect(run.summary, type).toContain(`name of ${id}`);
  expect(run.summary).toContain('AWS Backup is switched off for EKS');
});
