import { describe, expect, it } from 'vitest';
import { AWAY, ami, HOME, i, instance, ourImage, worldOf } from './world.ts';

// Beside each other: most of their time goes by in waiting.
describe('a run that is cancelled or killed', () => {
  it.concurrent('adopts after kill -9 at any moment: the rerun leaves one AMI a slot', async ({ onTestFinished }) => {
    const instances = Array.from({ length: 12 }, (_, index) => instance({ id: i(index + 1) }));
    const world = await worldOf(
      {
        regions: [HOME],
        instances,
        faults: [{ match: { action: 'CreateImage' }, do: { delayMs: 60 } }],
      },
      onTestFinished,
    );
    const made = () => world.imageIds().length;
    await world
      .backup(
        {},
        {
          whileRunning: async (send) => {
            while (made() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
            send('SIGKILL');
          },
        },
      )
      .catch(() => {});
    const run = await world.backup({}, { env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(run.exitCode).toBe(0);
    expect(made()).toBe(12);
    expect(run.created.filter(({ alreadyDone }) => alreadyDone).length).toBeGreaterThan(0);
  });

  it.concurrent('stops on SIGTERM: no new work, calls under way are waited for, everything is told, and it is red', async ({
    onTestFinished,
  }) => {
    const instances = Array.from({ length: 60 }, (_, index) => instance({ id: i(index + 1) }));
    const world = await worldOf(
      {
        regions: [HOME],
        instances,
        faults: [{ match: { action: 'CreateImage' }, do: { delayMs: 300 } }],
      },
      onTestFinished,
    );
    const run = await world.backup(
      {},
      {
        whileRunning: async (send) => {
          while (!world.calls().includes(`${HOME} CreateImage`)) await new Promise((resolve) => setTimeout(resolve, 5));
          send('SIGINT');
          setTimeout(() => send('SIGTERM'), 100);
        },
      },
    );
    expect(run.exitCode).toBe(1);
    const made = world.imageIds();
    expect(run.created.map(({ recoveryPointId }) => recoveryPointId).sort()).toEqual(made);
    expect(made.length).toBeLessThan(60);
    expect(run.failed).toHaveLength(60 - made.length);
    expect(new Set(run.failed.map(({ fault }) => fault))).toEqual(new Set(['cancelled']));
    expect(run.summary).toContain('cancelled');
  });

  it.concurrent('stops a purge on SIGTERM while it reads, and tells so', async ({ onTestFinished }) => {
    const world = await worldOf(
      {
        regions: [HOME, AWAY],
        images: [ourImage({ id: ami(1), source: i(41) })],
        faults: [{ match: { action: 'Describe*', region: [HOME, AWAY] }, do: { delayMs: 400 } }],
      },
      onTestFinished,
    );
    const run = await world.purge(
      {},
      {
        whileRunning: async (send) => {
          while (!world.calls().includes(`${HOME} DescribeRegions`))
            await new Promise((resolve) => setTimeout(resolve, 5));
          send('SIGTERM');
        },
      },
    );
    expect(run.exitCode).toBe(1);
    expect(world.imageIds()).toEqual([ami(1)]);
    expect(run.outputs.outcome).toBe('failed');
    expect(new Set(run.failed.map(({ fault }) => fault))).toEqual(new Set(['cancelled']));
  });

  it.concurrent('has a report, an output and a summary within seconds when a cancelled call hangs', async ({
    onTestFinished,
  }) => {
    const world = await worldOf(
      {
        regions: [HOME],
        instances: [instance({ id: i(1) })],
        faults: [{ match: { action: 'CreateImage' }, do: { hang: 'forever' } }],
      },
      onTestFinished,
    );
    const startedAt = Date.now();
    const run = await world.backup(
      {},
      {
        whileRunning: async (send) => {
          while (!world.calls().includes(`${HOME} CreateImage`)) await new Promise((resolve) => setTimeout(resolve, 5));
          send('SIGINT');
        },
      },
    );
    // GitHub gives a cancelled job ten seconds.
    expect(Date.now() - startedAt).toBeLessThan(9_000);
    expect(run.exitCode).toBe(1);
    expect(run.failed).toMatchObject([{ target: i(1), fault: 'cancelled' }]);
    expect(run.summary).toContain('may have been made');
  });
});
