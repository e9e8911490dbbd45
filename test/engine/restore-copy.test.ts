import { expect, it } from 'vitest';
import { AMI, amiOf, INSTANCE, LAUNCH, MACHINE, NETWORK, TAGS } from './restore-world.ts';
import { HOME, runWith, worldOf } from './run-engine.ts';

const AWAY = 'eu-west-1';
const COPY = 'ami-0ccccccccccccccc1';
const SEED = {
  regions: [HOME, AWAY],
  ...NETWORK,
  images: [
    amiOf(),
    {
      region: AWAY,
      id: COPY,
      sourceImageId: AMI,
      sourceImageRegion: HOME,
      tags: { ...TAGS, ...LAUNCH, BackupCopyOf: `${HOME}/${AMI}` },
    },
  ],
};

it('of a copy in another region nothing is taken from the tag but the type, and the reader is told', async () => {
  const world = await worldOf(SEED);
  const report = await runWith(world, { mode: 'restore', from: 'prod-api-001', regions: AWAY });
  expect(report).toMatchObject({
    outcome: 'ok',
    restored: [{ region: AWAY, resourceId: INSTANCE, recoveryPointId: COPY }],
    warnings: [{ region: AWAY, target: COPY }],
  });
  expect(report.restored[0]?.fields).toEqual({ 'instance-type': { value: 'm7i.large', origin: 'tag' } });
  expect(report.warnings[0]?.message).toContain('subnet');
  const [made] = world.sandbox.account.region(AWAY).instances.values();
  expect(made).toMatchObject({ imageId: COPY, instanceType: 'm7i.large' });
  expect(made?.keyName).toBeUndefined();
});

it('a name that stands for a machine and for its copy is an error that lists both; an id is not', async () => {
  const world = await worldOf({ ...SEED, instances: [MACHINE] });
  const report = await runWith(world, { mode: 'restore', from: 'prod-api-001' });
  expect(report).toMatchObject({ restored: [], failed: [{ fault: 'bad-input', target: 'from' }] });
  expect(report.failed[0]?.message).toContain(AMI);
  expect(report.failed[0]?.message).toContain(COPY);
  const one = await runWith(world, { mode: 'restore', from: COPY });
  expect(one).toMatchObject({ outcome: 'ok', restored: [{ region: AWAY, recoveryPointId: COPY }] });
});
