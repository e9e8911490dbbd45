import { describe, expect, it } from 'vitest';
import { testInstanceId } from '../../../src/model.ts';
import { isolatedNetwork } from '../../../src/modes/verify/isolation.ts';
import { isTestToken, launchOf } from '../../../src/modes/verify/launch.ts';
import { leftBehind } from '../../../src/modes/verify/left-behind.ts';
import type { ImageFacts, MarkedInstance, NetworkFacts } from '../../../src/ports/boot-tests.ts';
import { frankfurt, makeResource, NOW } from '../../decide/make-model.ts';
import { bootTest, IMAGE, ISOLATED, imageId, terms } from './make-tests.ts';

describe('a test network', () => {
  const subnets = (...ids: readonly string[]) => ids.map((id) => ({ id, vpc: 'vpc-1' }));
  const groups = (...ids: readonly string[]) => ids.map((id) => ({ id, vpc: 'vpc-1', rules: 0 }));
  const seven = ['7', '1', '2', '3', '4', '5', '6'];

  it('is one subnet and one security group without a rule in one VPC', () => {
    expect(isolatedNetwork(ISOLATED, frankfurt)).toEqual({ ok: true, value: { subnet: 'subnet-1', group: 'sg-1' } });
  });

  it.each<[string, Partial<NetworkFacts>, string]>([
    ['no subnet', { subnets: [] }, 'no subnet carries BackupTest:yes'],
    ['no group', { groups: [] }, 'no security group carries BackupTest:yes'],
    ['two subnets', { subnets: subnets('b', 'a') }, '2 subnets carry BackupTest:yes: a, b'],
    ['five subnets', { subnets: subnets(...seven.slice(2)) }, '5 subnets carry BackupTest:yes: 2, 3, 4, 5, 6'],
    ['two groups', { groups: groups('b', 'a') }, '2 security groups carry BackupTest:yes: a, b'],
    ['seven groups', { groups: groups(...seven) }, '7 security groups carry BackupTest:yes: 1, 2, 3, 4, 5 and 2 more'],
    [
      'two VPCs',
      { groups: [{ id: 'sg-1', vpc: 'vpc-2', rules: 0 }] },
      'the subnet subnet-1 is in vpc-1, the security group sg-1 in vpc-2',
    ],
    [
      'no VPC of which AWS tells',
      { subnets: [{ id: 'subnet-1', vpc: '' }], groups: [{ id: 'sg-1', vpc: '', rules: 0 }] },
      'the subnet subnet-1 is in no VPC, the security group sg-1 in none',
    ],
    [
      'a rule',
      { groups: [{ id: 'sg-1', vpc: 'vpc-1', rules: 1 }] },
      'the security group sg-1 has a rule, and may have none, in or out',
    ],
    [
      'two rules',
      { groups: [{ id: 'sg-1', vpc: 'vpc-1', rules: 2 }] },
      'the security group sg-1 has 2 rules, and may have none, in or out',
    ],
  ])('is none with %s: nothing is started', (_, facts, why) => {
    expect(isolatedNetwork({ ...ISOLATED, ...facts }, frankfurt)).toMatchObject({
      ok: false,
      fault: { code: 'not-isolated', message: `no backup was started in eu-central-1: ${why}` },
    });
  });
});

describe('a launch', () => {
  const launch = (image: Partial<ImageFacts> | undefined, more: Parameters<typeof terms>[0] = {}, test = bootTest()) =>
    launchOf(test, image === undefined ? undefined : { ...IMAGE, ...image }, { subnet: 's', group: 'g' }, terms(more));
  /** Of an original that is there, with these settings. */
  const living = (...settings: readonly (readonly [string, string])[]) => ({
    ...bootTest(),
    resource: makeResource({
      details: { launch: settings, securityGroups: [], devices: [], rootDevice: null, copiesTags: false },
    }),
  });
  const typed = living(['subnet', 'x'], ['type', 't3.nano']);

  it('is of the AMI, into the isolated network, marked with what it is and how long it may live', () => {
    expect(launch({})).toEqual({
      ok: true,
      value: {
        region: frankfurt,
        image: imageId(1),
        type: 'm5.large',
        subnet: 's',
        group: 'g',
        devices: ['/dev/xvda'],
        tags: [
          ['CreatedBy', 'backupViaTag'],
          ['BackupTest', imageId(1)],
          ['Expire', '2026-11-22T01:00:00Z'],
        ],
        token: expect.stringMatching(/^backupViaTag-test-[0-9a-f]{40}$/),
      },
    });
  });

  it.each([
    [20, '2026-11-22T01:00:00Z'],
    [60, '2026-11-22T01:00:00Z'],
    [61, '2026-11-22T01:01:00Z'],
  ])('that may take %i minutes lives an hour longer, and at least two', (minutes, expire) => {
    expect(launch({}, { timeoutMilliseconds: minutes * 60_000 })).toMatchObject({
      value: { tags: [{}, {}, ['Expire', expire]] },
    });
  });

  it.each<[string, Partial<ImageFacts>, Parameters<typeof terms>[0], ReturnType<typeof bootTest>, string | null]>([
    ['the one asked for', {}, { instanceType: 't2.micro' }, typed, 't2.micro'],
    ['the one of the tag', {}, {}, typed, 'm5.large'],
    ['that of the living original', { launch: null }, {}, typed, 't3.nano'],
    ['that of the original where the tag names none', { launch: 'subnet=subnet-9' }, {}, typed, 't3.nano'],
    ['that of the original where the tag has words before it', { launch: 'type=m5.large;x' }, {}, typed, 't3.nano'],
    ['that of the original where the tag says no type', { launch: 'type=$(m5.large' }, {}, typed, 't3.nano'],
    ['one with hyphens and digits', { launch: 'type=u-6tb1.112xlarge' }, {}, typed, 'u-6tb1.112xlarge'],
    ['none where nobody knows', { launch: null }, {}, bootTest(), null],
    ['none where the original has none', { launch: null }, {}, living(['subnet', 'x']), null],
    ['none where that of the original is empty', { launch: null }, {}, living(['type', '']), null],
  ])('has as its type %s', (_, image, more, test, type) => {
    const launched = launch(image, more, test);
    expect(launched.ok ? launched.value.type : launched.fault.code).toBe(type ?? 'no-instance-type');
  });

  it.each<[string, Partial<ImageFacts> | undefined]>([
    ['gone', undefined],
    ['disabled', { available: false }],
  ])('of an AMI that is %s is none', (_, image) => {
    expect(launch(image)).toMatchObject({
      ok: false,
      fault: { code: 'resource-gone', message: expect.stringContaining(imageId(1)) },
    });
  });

  it('has one token for each run, attempt, step and AMI, and by it the mode knows its own', () => {
    const run = { id: '42', url: '', attempt: 1, step: 'a' };
    const { attempt: _, ...firstAttempt } = run;
    const { step: __, ...stepless } = run;
    const tokenOf = (more: Parameters<typeof terms>[0], number = 1) => {
      const launched = launch({}, more, bootTest(number));
      return launched.ok ? launched.value.token : '';
    };
    const same = tokenOf({ workflowRun: run });
    expect(tokenOf({ workflowRun: run, nonce: 'other' })).toBe(same);
    expect(tokenOf({ workflowRun: firstAttempt })).toBe(same);
    const others = [
      tokenOf({ workflowRun: { ...run, id: '43' } }),
      tokenOf({ workflowRun: { ...run, attempt: 2 } }),
      tokenOf({ workflowRun: { ...run, step: 'b' } }),
      tokenOf({ workflowRun: stepless }),
      tokenOf({ workflowRun: run, startedAt: NOW + 1000 }),
      tokenOf({ workflowRun: run }, 2),
      tokenOf({}),
      tokenOf({ nonce: 'other' }),
    ];
    expect(new Set([same, ...others]).size).toBe(9);
    expect([same, ...others].every(isTestToken)).toBe(true);
    expect(isTestToken('x-backupViaTag-test-1')).toBe(false);
  });
});

describe('an instance that a test left behind', () => {
  const id = testInstanceId('i-1');
  const past = '2026-11-21T23:00:00Z';
  const ours: MarkedInstance = {
    id,
    state: 'running',
    image: imageId(1),
    token: `backupViaTag-test-${'0'.repeat(40)}`,
    tags: { createdBy: 'backupViaTag', test: imageId(1), expire: past },
  };
  const tagged = (tags: Partial<MarkedInstance['tags']>): Partial<MarkedInstance> => ({
    tags: { ...ours.tags, ...tags },
  });
  it.each<[string, Partial<MarkedInstance>, boolean]>([
    ['past its time', {}, true],
    ['pending', { state: 'pending' }, true],
    ['stopped', { state: 'stopped' }, true],
    ['of which AWS tells no AMI', { image: '' }, true],
    ['of which AWS tells no token', { token: '' }, true],
    ['with the shortest id', { image: 'ami-01234567', ...tagged({ test: 'ami-01234567' }) }, true],
    ['on its way out', { state: 'shutting-down' }, false],
    ['gone', { state: 'terminated' }, false],
    ['of somebody else', tagged({ createdBy: 'backupviatag' }), false],
    ['started from another AMI', { image: imageId(2) }, false],
    ['with the token of somebody else', { token: 'console-1' }, false],
    ['that names no AMI', { image: '', ...tagged({ test: 'yes' }) }, false],
    ['that names more than an AMI', { image: '', ...tagged({ test: `${imageId(1)} x` }) }, false],
    ['that names an AMI at its end', { image: '', ...tagged({ test: `x ${imageId(1)}` }) }, false],
    ['whose time comes a second later', tagged({ expire: '2026-11-21T23:00:01Z' }), false],
    ['whose time never comes', tagged({ expire: 'never' }), false],
    ['whose time cannot be read', tagged({ expire: 'soon' }), false],
    ['without a time', tagged({ expire: null }), false],
  ])('%s', (_, more, left) => {
    const found = leftBehind([{ ...ours, ...more }], frankfurt, NOW);
    const image = more.tags?.test ?? imageId(1);
    expect(found).toEqual(left ? [{ region: frankfurt, id, image, expiresAt: NOW }] : []);
  });
});
