import { expect, it } from 'vitest';
import { AMI, amiOf, GROUPS, INSTANCE, NETWORK, PROFILE, RUN, SUBNET } from './restore-world.ts';
import { DAY, HOME, runWith, START, type World, worldOf } from './run-engine.ts';

const RESTORE = { mode: 'restore', from: 'prod-api-001', regions: HOME } as const;

function writesIn({ sandbox }: World) {
  return sandbox.requests.filter(({ action }) => /^(Run|Create|Restore)/.test(action)).map(({ action }) => action);
}

async function planned(world: World, inputs: Record<string, string> = {}): Promise<string> {
  const written = new Map<string, string>();
  const report = await runWith(world, { ...RESTORE, ...inputs, 'dry-run': 'true' }, { written, workflowRun: RUN });
  expect(report).toMatchObject({
    outcome: 'ok',
    restored: [{ state: 'planned', restoredId: null, recoveryPointId: AMI }],
  });
  return written.get('change-set') ?? '';
}

it('a dry run asks for nothing, and writes every setting with who said so', async () => {
  const world = await worldOf({ regions: [HOME], ...NETWORK, images: [amiOf()] });
  const text = await planned(world, { 'instance-type': 't3.nano' });
  expect(writesIn(world)).toEqual([]);
  expect(JSON.parse(text)).toMatchObject({
    mode: 'restore',
    changes: [
      {
        action: 'restore',
        kind: 'ec2-instance',
        region: HOME,
        id: AMI,
        fields: {
          'instance-type': { value: 't3.nano', origin: 'input' },
          subnet: { value: SUBNET, origin: 'tag' },
          'security-groups': { value: GROUPS.join(' '), origin: 'tag' },
          'instance-profile': { value: PROFILE, origin: 'tag' },
          'key-name': { value: 'deploy', origin: 'tag' },
          'private-ip': { value: '10.0.1.7', origin: 'tag' },
        },
      },
    ],
  });
});

it('what was approved is restored, although there is a newer backup by then', async () => {
  const world = await worldOf({ regions: [HOME], ...NETWORK, images: [amiOf()] });
  const files = new Map([['approved.json', await planned(world)]]);
  world.sandbox.account.addImage(amiOf({ id: 'ami-0aaaaaaaaaaaaaaa9', createdAt: Date.parse(START) - DAY / 2 }));
  const report = await runWith(world, { ...RESTORE, 'change-set': 'approved.json' }, { files, workflowRun: RUN });
  expect(report).toMatchObject({ outcome: 'ok', restored: [{ recoveryPointId: AMI, state: 'available' }] });
});

it.each([
  ['other inputs', { 'instance-type': 't3.nano' }, /instance-type/],
  ['another name', { from: INSTANCE }, /from/],
])('%s are refused', async (_what, inputs, told) => {
  const world = await worldOf({ regions: [HOME], ...NETWORK, images: [amiOf()] });
  const files = new Map([['approved.json', await planned(world)]]);
  const report = await runWith(world, { ...RESTORE, ...inputs, 'change-set': 'approved.json' }, { files });
  expect(report).toMatchObject({ outcome: 'failed', restored: [] });
  expect(report.failed[0]?.message).toMatch(told);
  expect(writesIn(world)).toEqual([]);
});

it('settings that came out otherwise are refused, and named', async () => {
  const world = await worldOf({ regions: [HOME], ...NETWORK, images: [amiOf()] });
  const files = new Map([['approved.json', await planned(world)]]);
  world.sandbox.account.region(HOME).images.get(AMI)?.tags.set('BackupLaunch', `type=x2.large subnet=${SUBNET}`);
  const report = await runWith(world, { ...RESTORE, 'change-set': 'approved.json' }, { files });
  expect(report).toMatchObject({ outcome: 'failed', restored: [], failed: [{ fault: 'not-allowed' }] });
  expect(report.failed[0]?.message).toContain('instance-type was m7i.large (tag) and is x2.large (tag)');
  expect(writesIn(world)).toEqual([]);
});

it('an edited change set is refused', async () => {
  const world = await worldOf({ regions: [HOME], ...NETWORK, images: [amiOf()] });
  const files = new Map([['approved.json', (await planned(world)).replace('m7i.large', 'p5.48xlarge')]]);
  const report = await runWith(world, { ...RESTORE, 'change-set': 'approved.json' }, { files });
  expect(report.failed[0]?.message).toContain('cut or edited');
  expect(writesIn(world)).toEqual([]);
});
