import { expect, it } from 'vitest';
import { HOME, i, instance, worldOf } from './world.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const ROLE = 'arn:aws:iam::123456789012:role/backup';

it('a machine whose clock is 20 minutes behind assumes its role and backs up by the time of AWS', async () => {
  const world = await worldOf({
    regions: [HOME],
    roles: [{ arn: ROLE, trust: { subjects: ['*'] } }],
    instances: [instance({ id: i(1) })],
    settings: { clockSkewMs: 20 * MINUTE },
  });
  world.sandbox.clock.advance?.(20 * MINUTE);
  const startedAt = Date.now() + 20 * MINUTE;
  const env = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
  const run = await world.backup({ 'role-to-assume': ROLE }, { env });
  expect(run.exitCode, run.log).toBe(0);
  const [image] = world.sandbox.snapshotState().regions[HOME]?.images ?? [];
  expect(Math.abs(Date.parse(image?.tags.Expire ?? '') - 30 * DAY - startedAt)).toBeLessThan(MINUTE / 2);
  expect(run.report.warnings.map(({ message }) => message).join()).toMatch(
    /clock of this machine is (19|20) minutes.* behind/,
  );
});
