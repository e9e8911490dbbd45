import { describe, expect, it } from 'vitest';
import { worldOf } from '../../engine/run-engine.ts';
import { asked, tagsOf, testInstances, verifiable, verifyIn } from './world.ts';

/** Runs a verify that is cancelled before a request of an action. */
async function cancelledAt(action: string, nth: number) {
  const controller = new AbortController();
  const where = () => {
    controller.abort(new Error('cancelled'));
    return false;
  };
  const world = await worldOf({ ...verifiable(), faults: [{ match: { action, nth, where }, do: { throttle: true } }] });
  const report = await verifyIn(world, {}, { signal: controller.signal });
  return { world, report };
}

describe('a verify that is cancelled', () => {
  it.each([
    ['while the instance is started', 'RunInstances'],
    ['while its checks are read', 'DescribeInstanceStatus'],
  ])('%s terminates it, is red, and says nothing of the backup', async (_, action) => {
    const { world, report } = await cancelledAt(action, 1);
    expect(testInstances(world).map(({ state }) => state)).toEqual(['terminated']);
    expect(report.verified).toMatchObject([{ result: 'untested' }]);
    expect(report.failed).toMatchObject([{ fault: 'cancelled' }]);
    expect(tagsOf(world)).not.toHaveProperty('BackupVerified');
    expect(asked(world, 'TerminateInstances')).toHaveLength(1);
  });

  it.each([['DescribeSubnets'], ['DescribeInstances']])('at %s starts nothing', async (action) => {
    const { world, report } = await cancelledAt(action, 1);
    expect(testInstances(world)).toEqual([]);
    expect(report.outcome).not.toBe('ok');
  });
});
