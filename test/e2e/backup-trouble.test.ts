import { describe, expect, it } from 'vitest';
import { AWAY, HOME, i, instance, worldOf } from './world.ts';

describe('a backup that is not the first, or does not go well', () => {
  it('waits for the AMIs, and fails for one that ends as failed', async () => {
    const world = await worldOf({
      regions: [HOME, AWAY],
      instances: [instance({ id: i(1) }), instance({ id: i(2) }), instance({ id: i(3), region: AWAY })],
      settings: { imageReadyMs: 1_000 },
      faults: [
        { match: { action: 'CreateImage', where: { InstanceId: i(2) } }, do: { imageFails: 'Client.InternalError' } },
      ],
    });
    const run = await world.backup({ wait: 'true' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.outcome).toBe('partial');
    expect(run.created.map(({ resourceId, state }) => [resourceId, state])).toEqual([
      [i(3), 'available'],
      [i(1), 'available'],
      [i(2), 'failed'],
    ]);
    expect(run.failed).toMatchObject([{ action: 'wait', fault: 'backup-failed' }]);
    expect(world.calls().filter((call) => call.endsWith('DescribeImages'))).toEqual([
      `${AWAY} DescribeImages`,
      `${HOME} DescribeImages`,
    ]);
  });

  it('stops waiting when the workflow is cancelled, tells what was made, and is red', async () => {
    const world = await worldOf({
      regions: [HOME],
      instances: [instance({ id: i(1) })],
      settings: { imageReadyMs: 3_600_000 },
    });
    const run = await world.backup(
      { wait: 'true', 'wait-timeout': '1 minute' },
      {
        whileRunning: async (send) => {
          while (!world.calls().includes(`${HOME} CreateImage`))
            await new Promise((resolve) => setTimeout(resolve, 50));
          setTimeout(() => send('SIGTERM'), 300);
        },
      },
    );
    expect(run.exitCode).toBe(1);
    expect(run.outputs['created-count']).toBe('1');
    expect(run.created[0]?.state).toBe('pending');
    expect(run.failed).toMatchObject([{ action: 'wait', fault: 'cancelled' }]);
  });
});
