import { describe, expect, it } from 'vitest';
import { AWAY, ami, HOME, i, instance, ourImage, worldOf } from './world.ts';

// Beside each other: most of their time goes by in waiting.
describe('a service that misbehaves for long', () => {
  it.concurrent('tells broken regions apart, each with its advice, while the healthy ones complete, within seconds', async ({
    onTestFinished,
  }) => {
    const regions = [HOME, { name: 'me-south-1', condition: 'not-enabled' as const }, 'af-south-1', 'ap-east-1', AWAY];
    const world = await worldOf(
      {
        regions,
        instances: [instance({ id: i(1) }), instance({ id: i(2), region: AWAY })],
        faults: [
          { match: { region: 'af-south-1' }, do: { deny: 'scp' } },
          { match: { region: 'ap-east-1' }, do: { hang: 'forever' } },
        ],
      },
      onTestFinished,
    );
    const run = await world.backup({}, { faster: 2 });
    const { startedAt, finishedAt } = run.report;
    expect(Date.parse(finishedAt) - Date.parse(startedAt)).toBeLessThan(40_000 / 2);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'partial', 'created-count': '2', 'failed-count': '3' });
    expect(Object.fromEntries(run.failed.map(({ region, fault }) => [region, fault]))).toEqual({
      'me-south-1': 'region-not-enabled',
      'af-south-1': 'denied-by-policy',
      'ap-east-1': 'unreachable',
    });
    expect(new Set(run.failed.map(({ advice }) => advice)).size).toBe(3);
  }, 60_000);

  it.concurrent('waits out throttling without losing one, and does not slow other actions', async ({
    onTestFinished,
  }) => {
    const instances = Array.from({ length: 80 }, (_, index) => instance({ id: i(index + 1) }));
    const world = await worldOf(
      {
        regions: [HOME],
        instances,
        settings: { buckets: { CreateImage: { burst: 20, refillPerSecond: 20 } } },
      },
      onTestFinished,
    );
    const run = await world.backup();
    expect(run.exitCode).toBe(0);
    expect(run.outputs['created-count']).toBe('80');
    expect(world.sandbox.requests.some(({ errorCode }) => errorCode === 'RequestLimitExceeded')).toBe(true);
    expect(world.imageIds()).toHaveLength(80);
  }, 60_000);

  it.concurrent('gives a region that takes no creation up within seconds, and asks no more once a quota is reached', async ({
    onTestFinished,
  }) => {
    const instances = Array.from({ length: 120 }, (_, index) => instance({ id: i(index + 1) }));
    const world = await worldOf(
      {
        regions: [HOME, AWAY],
        instances: [...instances, instance({ id: i(500), region: AWAY })],
        faults: [
          {
            match: { action: 'CreateImage', region: HOME },
            do: {
              error: { code: 'ResourceLimitExceeded', status: 400, message: 'The maximum number of AMIs is reached.' },
            },
          },
        ],
      },
      onTestFinished,
    );
    const run = await world.backup();
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ 'created-count': '1', 'failed-count': '120' });
    expect(new Set(run.failed.map(({ fault }) => fault))).toEqual(new Set(['quota-reached']));
    // Those that had left with the first burst, and no more.
    expect(world.writes().length).toBeLessThan(60);
  });

  it.concurrent.for(['DescribeInstances', 'DescribeImages', 'DescribeImageReferences'])(
    'takes an answer to %s that is none for a lost one, never for "nothing there"',
    async (action, { onTestFinished }) => {
      // A proxy's page, an empty body and a text that was cut all come with status 200.
      const page = { error: { code: 'Page', status: 200, message: 'hello' } };
      const world = await worldOf(
        {
          regions: [HOME, AWAY],
          instances: [instance({ id: i(1) }), instance({ id: i(2), region: AWAY })],
          images: [ourImage({ id: ami(1), source: i(1) }), ourImage({ id: ami(2), source: i(42) })],
          faults: [{ match: { action, region: HOME }, do: page }],
        },
        onTestFinished,
      );
      if (action === 'DescribeInstances') {
        const backup = await world.backup();
        expect(backup.exitCode).toBe(1);
        expect(backup.failed).toMatchObject([{ region: HOME, action: 'read', fault: 'service-error' }]);
        expect(backup.outputs['created-count']).toBe('1');
      }
      const purge = await world.purge();
      expect(purge.exitCode).toBe(1);
      expect(purge.failed[0]).toMatchObject({ region: HOME });
      expect(world.imageIds()).toContain(ami(1));
      expect(world.imageIds()).toContain(ami(2));
    },
  );
});
