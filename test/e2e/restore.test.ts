import { expect, it, vi } from 'vitest';
import { hereIn } from '../front/world.ts';
import { daysAgo, HOME, worldOf } from './world.ts';

// Each test starts a process.
vi.setConfig({ testTimeout: 60_000 });

const SOURCE = 'i-0aaaaaaaaaaaaaaa1';
const AMI = 'ami-0aaaaaaaaaaaaaaa1';

it('a terminated machine is shown, and then made again as it was', async () => {
  const world = await worldOf({
    regions: [HOME],
    subnets: [{ region: HOME, id: 'subnet-0aaaaaaaaaaaaaaa1', cidr: '10.0.1.0/24' }],
    securityGroups: [{ region: HOME, id: 'sg-0aaaaaaaaaaaaaaa1' }],
    images: [
      {
        region: HOME,
        id: AMI,
        sourceInstanceId: SOURCE,
        createdAt: daysAgo(1),
        tags: {
          CreatedBy: 'backupViaTag',
          Expire: 'never',
          BackupSource: SOURCE,
          BackupSourceName: 'api-1',
          BackupTag: 'Backup:Daily',
          BackupLaunch: 'type=m7i.large subnet=subnet-0aaaaaaaaaaaaaaa1 ip=10.0.1.7',
          BackupGroups: 'sg-0aaaaaaaaaaaaaaa1',
        },
      },
    ],
  });
  const inputs = { mode: 'restore', from: 'api-1', regions: HOME };
  const shown = await hereIn(world)({ ...inputs, 'dry-run': 'true' });
  expect(shown.exitCode).toBe(0);
  expect(world.writes()).toEqual([]);
  expect(shown.summary).toContain('m7i.large');
  const made = await world.run({ ...inputs, wait: 'true' });
  expect(made.exitCode).toBe(0);
  const [entry] = JSON.parse(made.outputs.restored ?? '[]');
  expect(entry).toMatchObject({
    account: world.sandbox.account.accountId,
    region: HOME,
    kind: 'ec2-instance',
    resourceId: SOURCE,
    resourceName: 'api-1',
    recoveryPointId: AMI,
    state: 'available',
  });
  expect(world.sandbox.account.region(HOME).instances.get(entry.restoredId)).toMatchObject({
    instanceType: 'm7i.large',
    subnetId: 'subnet-0aaaaaaaaaaaaaaa1',
    securityGroups: ['sg-0aaaaaaaaaaaaaaa1'],
    privateIpAddress: '10.0.1.7',
  });
  expect(made.summary).toContain('Left to do');
});
