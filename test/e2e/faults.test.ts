import { describe, expect, it } from 'vitest';
import { AWAY, HOME, i, instance, worldOf } from './world.ts';

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

  it.concurrent('makes exactly one AMI for each instance through lost answers, 500s, resets and a late view of new AMIs', async ({
    onTestFinished,
  }) => {
    const instances = Array.from({ length: 40 }, (_, index) => instance({ id: i(index + 1) }));
    const world = await worldOf(
      {
        regions: [HOME],
        instances,
        settings: { consistencySeconds: 3 },
        faults: [
          { match: { action: 'CreateImage', probability: 0.1 }, do: { lostAnswer: true } },
          { match: { action: 'CreateImage', probability: 0.1 }, do: { answer500AfterWork: true } },
          { match: { action: 'CreateImage', probability: 0.1 }, do: { reset: true } },
          {
            match: { action: 'Describe*', probability: 0.03 },
            do: { error: { code: 'InternalError', status: 500, message: 'An internal error has occurred' } },
          },
        ],
      },
      onTestFinished,
    );
    const run = await world.backup();
    const images = world.sandbox.snapshotState().regions[HOME]?.images ?? [];
    expect(images.map(({ sourceInstanceId }) => sourceInstanceId).sort()).toEqual(instances.map(({ id }) => id).sort());
    expect(run.exitCode).toBe(0);
    expect(run.outputs['created-count']).toBe('40');
    expect(run.created.every(({ alreadyDone }) => !alreadyDone)).toBe(true);
    expect(run.created.map(({ recoveryPointId }) => recoveryPointId).sort()).toEqual(
      images.map(({ imageId }) => imageId).sort(),
    );
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

  // The same of every listing: test/engine/no-answer.test.ts.
  it.concurrent('takes a page of a proxy with status 200 for a lost answer, never for "nothing there"', async ({
    onTestFinished,
  }) => {
    const page = { error: { code: 'Page', status: 200, message: 'hello' } };
    const world = await worldOf(
      {
        regions: [HOME, AWAY],
        instances: [instance({ id: i(1) }), instance({ id: i(2), region: AWAY })],
        faults: [{ match: { action: 'DescribeInstances', region: HOME }, do: page }],
      },
      onTestFinished,
    );
    const run = await world.backup({}, { faster: 3 });
    expect(run.exitCode).toBe(1);
    expect(run.failed).toMatchObject([{ region: HOME, action: 'read', fault: 'service-error' }]);
    expect(run.outputs['created-count']).toBe('1');
  });
});
