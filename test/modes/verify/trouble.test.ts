import { describe, expect, it } from 'vitest';
import type { BootSeed } from '../../../sandbox/boot-seed.ts';
import type { AccountSeed } from '../../../sandbox/index.ts';
import { HOME, worldOf } from '../../engine/run-engine.ts';
import { instance, requestsOf } from '../check/world.ts';
import {
  AMI,
  another,
  asked,
  group,
  image,
  subnet,
  tagsOf,
  testInstances,
  verifiable,
  verified,
  verifyIn,
} from './world.ts';

const boots = (boot: Partial<BootSeed>) => ({ boots: [{ imageId: AMI, ...boot }] });
const refusing = (action: string, code: string, status = 400) => ({
  faults: [{ match: { action }, do: { error: { code, status, message: `${code} as scripted` } } }],
});

describe('an AMI that does not boot', () => {
  it.each<[string, Partial<BootSeed>, RegExp]>([
    ['its instance check is impaired', { outcome: 'impaired' }, /instance check is impaired, its system check ok/],
    ['its system check is impaired', { system: 'impaired' }, /instance check is ok, its system check impaired/],
    [
      'it never ends to initialize',
      { outcome: 'initializing' },
      /within 20 minutes: its instance check is initializing/,
    ],
    ['nothing is known of it', { outcome: 'insufficient-data' }, /insufficient-data/],
    ['it passes too late', { afterMs: 21 * 60_000 }, /initializing/],
    ['it shuts itself down', { outcome: 'shuts-down' }, /went to stopped by itself: Client.InstanceInitiatedShutdown/],
    [
      'a snapshot of it is gone',
      {
        outcome: 'dies',
        stateReason: { code: 'Client.InvalidSnapshot.NotFound', message: 'Client.InvalidSnapshot.NotFound: gone' },
      },
      /went to terminated by itself: Client.InvalidSnapshot/,
    ],
  ])('is failed and red, and is not marked: %s', async (_, boot, reason) => {
    const { report, world } = await verified(boots(boot));
    expect(report).toMatchObject({ outcome: 'failed', verifiedCount: 0, provenCount: 0 });
    expect(report.verified).toMatchObject([{ result: 'failed', reason: expect.stringMatching(reason) }]);
    expect(report.failed).toMatchObject([
      { action: 'verify', fault: 'boot-failed', target: AMI, resourceName: 'web', recoveryPointId: AMI },
    ]);
    expect(tagsOf(world)).not.toHaveProperty('BackupVerified');
    expect(testInstances(world).map(({ state }) => state)).toEqual(['terminated']);
  });

  it('leaves the end of its console in the report, and all of it with a screenshot in the folder', async () => {
    const written = new Map<string, string>();
    const lines = Array.from({ length: 30 }, (_, line) => `line ${line}`);
    const console = `${lines.join('\r\n')}\r\n\u001b[31mgave up\u001b[0m\u0007 ${'x'.repeat(300)}\r\n\r\n`;
    const { report } = await verified(boots({ outcome: 'impaired', console }), {}, { written });
    const [entry] = report.verified;
    expect(entry?.console).toHaveLength(20);
    expect(entry?.console[0]).toBe('line 11');
    expect(entry?.console.at(-1)).toMatch(/^gave up x{192}$/);
    expect(entry?.evidence).toEqual([`/tmp/evidence/${AMI}.txt`, `/tmp/evidence/${AMI}.jpg`]);
    expect(report.evidencePath).toBe('/tmp/evidence');
    expect(written.get(`${AMI}.txt`)).toBe(console);
    expect(written.get(`${AMI}.jpg`)).toMatch(/^\xff\xd8/);
    expect(report.warnings).toEqual([]);
  });

  it('has its older console text read where its type gives no newest one', async () => {
    const { report, world } = await verified(
      boots({ outcome: 'impaired', latestConsole: false, console: 'kernel panic' }),
    );
    expect(report.verified[0]?.console).toEqual(['kernel panic']);
    expect(requestsOf(world)['GetConsoleOutput']).toBe(2);
  });

  it('is red without evidence too, with a warning for what could not be read', async () => {
    const { report, world } = await verified({
      ...boots({ outcome: 'impaired' }),
      ...refusing('GetConsole*', 'UnauthorizedOperation', 403),
    });
    expect(report.verified).toMatchObject([{ result: 'failed', console: [], evidence: [] }]);
    expect(report.warnings).toHaveLength(2);
    expect(testInstances(world).map(({ state }) => state)).toEqual(['terminated']);
  });

  it('does not keep the others from being tested', async () => {
    const second = another(2);
    const { report } = await verified({
      ...boots({ outcome: 'impaired' }),
      instances: [instance(), second.instance],
      images: [image(), second.image],
    });
    expect(report).toMatchObject({ outcome: 'partial', verifiedCount: 1 });
    expect(report.verified.map(({ result }) => result)).toEqual(['failed', 'passed']);
  });
});

describe('an AMI that cannot be tested', () => {
  it.each<[string, Partial<AccountSeed>, string]>([
    ['without capacity', refusing('RunInstances', 'InsufficientInstanceCapacity', 500), 'no-capacity'],
    ['without a free address', refusing('RunInstances', 'InsufficientFreeAddressesInSubnet'), 'no-capacity'],
    ['above a quota', refusing('RunInstances', 'VcpuLimitExceeded'), 'quota-reached'],
    ['with a type that the zone has not', refusing('RunInstances', 'Unsupported'), 'no-instance-type'],
    ['by a policy', refusing('RunInstances', 'UnauthorizedOperation', 403), 'access-denied'],
    ['gone meanwhile', refusing('RunInstances', 'InvalidAMIID.NotFound'), 'resource-gone'],
  ])('is untested and red, once, and nothing is said of the backup: %s', async (_, seed, fault) => {
    const { report, world } = await verified(seed);
    expect(report).toMatchObject({ outcome: 'failed', verifiedCount: 0, failedCount: 1 });
    expect(report.verified).toMatchObject([{ result: 'untested', instanceId: null, seconds: null }]);
    expect(report.failed).toMatchObject([{ action: 'verify', fault, target: AMI }]);
    expect(requestsOf(world)['RunInstances']).toBe(1);
    expect(tagsOf(world)).not.toHaveProperty('BackupVerified');
  });

  it.each([
    ['Server.InsufficientInstanceCapacity', 'no-capacity'],
    ['Client.VolumeLimitExceeded', 'wrong-state'],
    ['Client.InternalError', 'wrong-state'],
    ['Client.UserInitiatedShutdown', 'wrong-state'],
  ])('dies at launch by %s', async (code, fault) => {
    const { report } = await verified(
      boots({ outcome: 'dies', afterMs: 3000, stateReason: { code, message: `${code}: x` } }),
    );
    expect(report.verified).toMatchObject([{ result: 'untested' }]);
    expect(report.failed).toMatchObject([{ fault }]);
  });

  it('cannot be watched: it is terminated all the same', async () => {
    const { report, world } = await verified(refusing('DescribeInstanceStatus', 'UnauthorizedOperation', 403));
    expect(report.verified).toMatchObject([{ result: 'untested' }]);
    expect(report.failed).toMatchObject([{ fault: 'access-denied' }]);
    expect(testInstances(world).map(({ state }) => state)).toEqual(['terminated']);
  });

  it('is tested all the same where its checks cannot be read for a while, or it cannot be seen at first', async () => {
    const { report, world } = await verified({
      settings: { instanceLagSeconds: 40 },
      faults: [{ match: { action: 'DescribeInstanceStatus', nth: 2 }, do: { throttle: true } }],
    });
    expect(report).toMatchObject({ outcome: 'ok', verifiedCount: 1 });
    expect(testInstances(world).map(({ state }) => state)).toEqual(['terminated']);
  });

  it('has no answer at all: the token finds what was started', async () => {
    const faults = [{ match: { action: 'RunInstances' }, do: { lostAnswer: true } as const }];
    const { report, world } = await verified({ faults });
    expect(report).toMatchObject({ outcome: 'ok', verifiedCount: 1 });
    expect(testInstances(world).map(({ state }) => state)).toEqual(['terminated']);
  });

  it('has no answer, and was not started', async () => {
    const faults = [{ match: { action: 'RunInstances' }, do: { reset: true } as const }];
    const { report } = await verified({ faults });
    expect(report.verified).toMatchObject([{ result: 'untested' }]);
    expect(report.failed).toMatchObject([
      {
        fault: 'unreachable',
        message: expect.stringContaining('the first verify after 2026-11-22T01:00:00Z terminates it'),
      },
    ]);
  });
});

describe('a network that is not isolated', () => {
  const out = { protocol: '-1', cidrs: ['0.0.0.0/0'] };
  const ssh = { protocol: 'tcp', fromPort: 22, toPort: 22, cidrs: ['10.0.0.0/8'] };
  const other = { region: HOME, vpcId: 'vpc-0bbbbbbbbbbbbbbb1' };

  it.each<[string, Partial<AccountSeed>, RegExp]>([
    ['no subnet', { subnets: [] }, /no subnet carries BackupTest:yes/],
    ['a subnet with another value', { subnets: [{ ...subnet, tags: { BackupTest: 'Yes' } }] }, /no subnet/],
    ['no group', { securityGroups: [] }, /no security group carries/],
    ['two subnets', { subnets: [subnet, { ...subnet, id: 'subnet-0aaaaaaaaaaaaaaa2' }] }, /2 subnets carry/],
    ['two groups', { securityGroups: [group, { ...group, id: 'sg-0aaaaaaaaaaaaaaa2' }] }, /2 security groups carry/],
    ['two VPCs', { securityGroups: [{ ...group, ...other }] }, /is in vpc-0aaaaaaaaaaaaaaa1, the security group/],
    ['a rule out', { securityGroups: [{ ...group, egress: [out] }] }, /has a rule, and may have none/],
    ['a rule in', { securityGroups: [{ ...group, ingress: [ssh] }] }, /has a rule/],
    [
      'a rule to nowhere',
      { securityGroups: [{ ...group, egress: [{ ...out, cidrs: ['127.0.0.1/32'] }] }] },
      /has a rule/,
    ],
    ['rules both ways', { securityGroups: [{ ...group, ingress: [ssh], egress: [out] }] }, /has 2 rules/],
    [
      'the rule that AWS gives a new group',
      { securityGroups: [{ region: HOME, id: group.id, vpcId: group.vpcId, tags: group.tags }] },
      /has a rule/,
    ],
  ])('starts nothing, told once: %s', async (_, seed, message) => {
    const second = another(2);
    const { report, world } = await verified({
      instances: [instance(), second.instance],
      images: [image(), second.image],
      ...seed,
    });
    expect(report).toMatchObject({ outcome: 'failed', failedCount: 1 });
    expect(report.failed).toMatchObject([
      { fault: 'not-isolated', target: HOME, message: expect.stringMatching(message) },
    ]);
    expect(report.verified.map(({ result }) => result)).toEqual(['untested', 'untested']);
    expect(requestsOf(world)).not.toHaveProperty('RunInstances');
  });

  it('starts nothing where nobody may read it, and is found by a dry run as well', async () => {
    const denied = await verified(refusing('DescribeSecurityGroups', 'UnauthorizedOperation', 403));
    expect(denied.report).toMatchObject({ failed: [{ fault: 'access-denied', target: HOME }] });
    expect(requestsOf(denied.world)).not.toHaveProperty('RunInstances');
    const dry = await verified({ subnets: [] }, { 'dry-run': 'true' });
    expect(dry.report).toMatchObject({ outcome: 'failed', failed: [{ fault: 'not-isolated' }] });
  });

  it('leaves the other regions to be tested', async () => {
    const away = 'eu-west-1';
    const second = another(2, { region: away }, { region: away });
    const { report, world } = await verified({
      regions: [HOME, away],
      instances: [instance(), second.instance],
      images: [image(), second.image],
    });
    expect(report).toMatchObject({
      outcome: 'partial',
      verifiedCount: 1,
      failed: [{ fault: 'not-isolated', region: away }],
    });
    expect(asked(world, 'RunInstances')).toHaveLength(1);
  });
});

describe('what is done after a test', () => {
  it('is red where the instance cannot be terminated, though it has booted', async () => {
    const { report, world } = await verified(boots({ protected: true }));
    expect(report).toMatchObject({ outcome: 'partial', verifiedCount: 1, verified: [{ result: 'passed' }] });
    expect(report.failed).toMatchObject([
      { action: 'terminate', fault: 'deletion-blocked', target: testInstances(world)[0]?.instanceId },
    ]);
    expect(tagsOf(world)).toHaveProperty('BackupVerified');
  });

  it('is red where it cannot be written that it has booted', async () => {
    const { report, world } = await verified(refusing('CreateTags', 'UnauthorizedOperation', 403));
    expect(report).toMatchObject({ outcome: 'partial', verified: [{ result: 'passed' }] });
    expect(report.failed).toMatchObject([
      { action: 'verify', fault: 'access-denied', message: expect.stringContaining('booted') },
    ]);
    expect(testInstances(world).map(({ state }) => state)).toEqual(['terminated']);
  });

  it('is found by a check that asks for verified backups, and lets the next verify pass it over', async () => {
    const world = await worldOf(verifiable());
    await verifyIn(world);
    const again = await verifyIn(world);
    expect(again).toMatchObject({ outcome: 'ok', verified: [], passedOver: [{ because: 'recent' }] });
    const { runWith } = await import('../../engine/run-engine.ts');
    const check = { mode: 'check', tag: 'Backup:daily', 'max-age': '26 hours', 'require-verified': '1 day' };
    expect(await runWith(world, check)).toMatchObject({ outcome: 'ok', checked: [{ status: 'fresh' }] });
    const before = await worldOf(verifiable());
    expect(await runWith(before, check)).toMatchObject({ outcome: 'failed', checked: [{ status: 'late' }] });
  });
});
