import { describe, expect, it } from 'vitest';
import { EC2, type Ec2Action } from '../../src/aws/ec2/service.ts';
import { RequestBucket, requestBuckets } from '../../src/aws/request-limits.ts';
import { region } from '../../src/model.ts';
import { fc } from '../laws/fast-check.ts';
import { type ManualClock, manualClock } from '../ports/manual-clock.ts';

const frankfurt = region('eu-central-1');
const oregon = region('us-west-2');
const { signal } = new AbortController();

/** A request that has its answer at once. */
async function passing(bucket: RequestBucket): Promise<void> {
  bucket.done(await bucket.take(signal));
}

/** What a request that leaves after all others would be handed. */
const latest = { at: 0, number: Number.POSITIVE_INFINITY };

/** When each of so many requests, asked for now, was let go; the list grows as time passes. */
function askFor(bucket: RequestBucket, clock: ManualClock, count: number): { readonly left: number[] } {
  const left: number[] = [];
  for (let index = 0; index < count; index += 1) void passing(bucket).then(() => left.push(clock.now()));
  return { left };
}

describe('a bucket', () => {
  it('lets a burst go at once and the others at its rate', async () => {
    const clock = manualClock(1000);
    const { left } = askFor(new RequestBucket(clock, 3, 2), clock, 6);
    await clock.advance(0);
    expect(left).toEqual([1000, 1000, 1000]);
    await clock.advance(500);
    expect(left).toEqual([1000, 1000, 1000, 1500]);
    await clock.advance(1000);
    expect(left).toEqual([1000, 1000, 1000, 1500, 2000, 2500]);
  });

  it('fills up again while nobody asks, and never above its burst', async () => {
    const clock = manualClock();
    const bucket = new RequestBucket(clock, 3, 2);
    askFor(bucket, clock, 3);
    await clock.advance(3_600_000);
    const { left } = askFor(bucket, clock, 4);
    await clock.runDown();
    expect(left.map((at) => at - 3_600_000)).toEqual([0, 0, 0, 500]);
  });

  it('serves in the order of asking', async () => {
    const clock = manualClock();
    const bucket = new RequestBucket(clock, 2, 5);
    const order: number[] = [];
    for (let index = 0; index < 20; index += 1) void passing(bucket).then(() => order.push(index));
    await clock.runDown();
    expect(order).toEqual(Array.from({ length: 20 }, (_, index) => index));
  });

  it('never lets more go than its burst and its rate allow', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 10 }),
        fc.double({ min: 0.3, max: 20, noNaN: true }),
        fc.array(fc.record({ after: fc.integer({ min: 0, max: 3000 }), count: fc.integer({ min: 1, max: 8 }) }), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.array(fc.boolean(), { maxLength: 6 }),
        async (burst, rate, waves, throttles) => {
          const clock = manualClock();
          const bucket = new RequestBucket(clock, burst, rate);
          const left: number[] = [];
          for (const [index, { after, count }] of waves.entries()) {
            await clock.advance(after);
            if (throttles[index]) bucket.throttled(latest);
            for (let request = 0; request < count; request += 1) {
              void passing(bucket).then(() => {
                left.push(clock.now());
                bucket.accepted(latest);
              });
            }
          }
          await clock.runDown();
          expect(left).toHaveLength(waves.reduce((sum, { count }) => sum + count, 0));
          for (let from = 0; from < left.length; from += 1) {
            for (let to = from; to < left.length; to += 1) {
              const seconds = ((left[to] ?? 0) - (left[from] ?? 0)) / 1000;
              expect(to - from + 1).toBeLessThanOrEqual(burst + rate * seconds + 1e-6);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('wastes nothing: requests that are all asked for at once are done when the rate says', async () => {
    const clock = manualClock();
    const { left } = askFor(new RequestBucket(clock, 50, 4.9), clock, 300);
    await clock.runDown();
    const bound = ((300 - 50) / 4.9) * 1000;
    expect(left).toHaveLength(300);
    expect(left.at(-1)).toBeGreaterThanOrEqual(bound);
    expect(left.at(-1)).toBeLessThan(bound * 1.01);
  });
});

describe('a throttled bucket', () => {
  it('is empty and goes on at half its rate', async () => {
    const clock = manualClock();
    const bucket = new RequestBucket(clock, 10, 4);
    bucket.throttled(latest);
    const { left } = askFor(bucket, clock, 3);
    await clock.runDown();
    expect(left).toEqual([500, 1000, 1500]);
  });

  it('counts the throttled answers of one second as one', async () => {
    const clock = manualClock();
    const bucket = new RequestBucket(clock, 10, 4);
    for (let answer = 0; answer < 5; answer += 1) {
      bucket.throttled(latest);
      await clock.advance(100);
    }
    bucket.throttled(latest);
    const { left } = askFor(bucket, clock, 2);
    await clock.runDown();
    expect(left).toEqual([1000, 1500]);
  });

  it('halves again in a later second, down to one request in four seconds', async () => {
    const clock = manualClock();
    const bucket = new RequestBucket(clock, 10, 4);
    for (const [expected, times] of [
      [500, 1],
      [1000, 1],
      [2000, 1],
      [4000, 1],
      [4000, 5],
    ] as const) {
      for (let time = 0; time < times; time += 1) {
        await clock.advance(1000);
        bucket.throttled(latest);
      }
      const start = clock.now();
      const { left } = askFor(bucket, clock, 1);
      await clock.runDown();
      expect((left[0] ?? 0) - start).toBe(expected);
    }
  });

  it('slows those that are waiting already', async () => {
    const clock = manualClock();
    const bucket = new RequestBucket(clock, 1, 1);
    const { left } = askFor(bucket, clock, 2);
    await clock.advance(500);
    bucket.throttled(latest);
    await clock.runDown();
    // Half a token was lost, and a whole one takes two seconds from now on.
    expect(left).toEqual([0, 2500]);
  });

  it('wins its rate back with thirty accepted answers, and no more than it', async () => {
    const clock = manualClock();
    const bucket = new RequestBucket(clock, 10, 4);
    bucket.throttled(latest);
    for (let answer = 0; answer < 14; answer += 1) bucket.accepted(latest);
    const { left: nearly } = askFor(bucket, clock, 1);
    await clock.runDown();
    expect(nearly[0]).toBeGreaterThan(250);
    for (let answer = 0; answer < 100; answer += 1) bucket.accepted(latest);
    const start = clock.now();
    const { left } = askFor(bucket, clock, 2);
    await clock.runDown();
    expect(left.map((at) => at - start)).toEqual([250, 500]);
  });
});

describe('an aborted wait', () => {
  it('rejects all that wait, with the reason, and lets none of them go', async () => {
    const clock = manualClock();
    const bucket = new RequestBucket(clock, 1, 0.1);
    const controller = new AbortController();
    const waits = [1, 2, 3, 4].map(() => bucket.take(controller.signal));
    const ends = Promise.allSettled(waits);
    await clock.advance(100);
    controller.abort(new Error('stop'));
    const results = await ends;
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
    for (const result of results.slice(1)) {
      expect(result).toMatchObject({ reason: new Error('stop') });
    }
    expect(clock.sleeping()).toBe(0);
    expect(clock.now()).toBe(100);
  });

  it('rejects who comes later, though there are tokens', async () => {
    const bucket = new RequestBucket(manualClock(), 5, 1);
    await expect(bucket.take(AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop');
  });

  it('does not stand in the way of the others', async () => {
    const clock = manualClock();
    const bucket = new RequestBucket(clock, 1, 1);
    const controller = new AbortController();
    await passing(bucket);
    const given = bucket.take(controller.signal);
    const { left } = askFor(bucket, clock, 1);
    const refused = expect(given).rejects.toThrow('stop');
    await clock.advance(300);
    controller.abort(new Error('stop'));
    await refused;
    await clock.runDown();
    expect(left).toEqual([1000]);
  });
});

describe('the buckets of a run', () => {
  it('are one for each region and action', () => {
    const bucketOf = requestBuckets(manualClock(), EC2.limits);
    const bucket = bucketOf(frankfurt, 'CreateImage');
    expect(bucketOf(frankfurt, 'CreateImage')).toBe(bucket);
    expect(bucketOf(oregon, 'CreateImage')).not.toBe(bucket);
    expect(bucketOf(frankfurt, 'DeregisterImage')).not.toBe(bucket);
  });

  it.each<[Ec2Action, number, number]>([
    ['DescribeRegions', 100, 19.6],
    ['DescribeInstances', 100, 19.6],
    ['DescribeImages', 100, 19.6],
    ['DescribeSnapshots', 100, 19.6],
    ['DescribeImageReferences', 100, 19.6],
    ['CreateImage', 50, 4.9],
    ['DeregisterImage', 100, 4.9],
    ['DeleteSnapshot', 100, 4.9],
  ])(
    '%s: the published burst of %d, and %d a second, a little below what EC2 publishes',
    async (action, burst, perSecond) => {
      const clock = manualClock();
      const { left } = askFor(requestBuckets(clock, EC2.limits)(frankfurt, action), clock, burst + 10);
      await clock.runDown();
      expect(left.filter((at) => at === 0)).toHaveLength(burst);
      expect(left.at(-1)).toBeGreaterThanOrEqual((10 / perSecond) * 1000);
      expect(left.at(-1)).toBeLessThan((10 / perSecond) * 1000 + 20);
    },
  );
});
