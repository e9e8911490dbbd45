import { expect, it, vi } from 'vitest';
import { AWAY, daysAgo, HOME, i, ami as id, instance, ourImage, worldOf } from './world.ts';

// It starts a process, and real time passes between two looks.
vi.setConfig({ testTimeout: 90_000 });

const MARK = { BackupTest: 'yes' };
const VPC = 'vpc-0aaaaaaaaaaaaaaa1';
const network = (region: string, place: number) => ({
  subnets: [{ region, id: `subnet-0aaaaaaaaaaaaaaa${place}`, vpcId: VPC, tags: MARK }],
  securityGroups: [{ region, id: `sg-0aaaaaaaaaaaaaaa${place}`, vpcId: VPC, ingress: [], egress: [], tags: MARK }],
});

it('a verify boots one, finds one that does not, and starts nothing where the network lets anything out', async () => {
  const [here, away] = [network(HOME, 1), network(AWAY, 2)];
  const world = await worldOf({
    regions: [HOME, AWAY],
    instances: [1, 2].map((number) => instance({ id: i(number) })).concat(instance({ id: i(3), region: AWAY })),
    images: [1, 2, 3].map((number) =>
      ourImage({ id: id(number), source: i(number), region: number === 3 ? AWAY : HOME, createdAt: daysAgo(1) }),
    ),
    subnets: [...here.subnets, ...away.subnets],
    securityGroups: [
      ...here.securityGroups,
      ...away.securityGroups.map((group) => ({ ...group, egress: [{ protocol: '-1', cidrs: ['0.0.0.0/0'] }] })),
    ],
    boots: [{ imageId: id(2), outcome: 'shuts-down', afterMs: 1000, console: 'no root device' }],
    settings: { statusChecksMs: 1000 },
  });
  const run = await world.run({ mode: 'verify', tag: 'Backup:Daily' });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ outcome: 'partial', 'verified-count': '1', 'failed-count': '2' });
  const verified: { recoveryPointId: string; result: string }[] = JSON.parse(run.outputs.verified ?? '');
  expect(Object.fromEntries(verified.map((one) => [one.recoveryPointId, one.result]))).toEqual({
    [id(1)]: 'passed',
    [id(2)]: 'failed',
    [id(3)]: 'untested',
  });
  expect(Object.keys(verified[0] ?? {})).toEqual([
    'account',
    'region',
    'kind',
    'resourceId',
    'resourceName',
    'recoveryPointId',
    'result',
    'seconds',
    'reason',
  ]);
  expect(run.report.failed.map(({ fault }) => fault).sort()).toEqual(['boot-failed', 'not-isolated']);
  expect(run.summary).toContain('1 of 3 verified in the last 30 days');
  const folder = run.outputs.evidence ?? '';
  expect(folder).toMatch(/\/evidence$/);
  const failed = run.report.verified.find(({ result }) => result === 'failed');
  expect(failed).toMatchObject({ console: ['no root device'], evidence: [`${folder}/${id(2)}.txt`] });
  const started = [...world.sandbox.account.region(HOME).instances.values()].filter(({ clientToken }) => clientToken);
  expect(started.map(({ state }) => state)).toEqual(['terminated', 'terminated']);
});
