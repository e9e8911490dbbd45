import { describe, expect, it } from 'vitest';
import { EC2, type Ec2Action } from '../../src/aws/ec2/service.ts';
import { requestBuckets } from '../../src/aws/request-limits.ts';
import { region } from '../../src/model.ts';
import { fc } from '../laws/fast-check.ts';
import { manualClock } from '../ports/manual-clock.ts';
import { scarceService, untilLetIn } from './scarce-service.ts';

const { signal } = new AbortController();
const frankfurt = region('eu-central-1');

interface Work {
  readonly action: Ec2Action;
  readonly count: number;
  /** How long each answer takes, in turn. */
  readonly roundTrips: readonly number[];
}

/** So many requests of one action in one region, all asked for at once: milliseconds to the last answer. */
async function carryOut({ action, count, roundTrips }: Work) {
  const clock = manualClock();
  const service = scarceService(clock, EC2.limits[action]);
  const bucket = requestBuckets(clock, EC2.limits)(frankfurt, action);
  const answers = Promise.all(
    Array.from({ length: count }, (_, index) =>
      untilLetIn(bucket, clock, () => service.send(roundTrips[index % roundTrips.length] ?? 0), signal),
    ),
  );
  await clock.runDown();
  return { took: Math.max(...(await answers)), ...service.seen };
}

/** What the bucket alone takes, in milliseconds. */
function boundOf(action: Ec2Action, count: number): number {
  const { burst, perSecond } = EC2.limits[action];
  return (Math.max(0, count - burst) / perSecond) * 1000;
}

const ANSWER_TIMES = [0, 50, 300, 1_000, 5_000, 10_000];

describe('the pace of one action in one region', () => {
  it.each(ANSWER_TIMES.flatMap((time) => [51, 120, 600].map((count) => ({ time, count }))))(
    '$count creates whose answers take $time ms: the bucket, and three round trips at most',
    async ({ time, count }) => {
      const { took, throttled } = await carryOut({ action: 'CreateImage', count, roundTrips: [time] });
      expect(took).toBeLessThanOrEqual(1.03 * boundOf('CreateImage', count) + 3 * time);
      expect(throttled).toBe(0);
    },
  );

  it('holds for every action, number and mix of answer times, and is never throttled', async () => {
    const actions: readonly Ec2Action[] = ['CreateImage', 'DeregisterImage', 'CreateTags', 'DescribeImageReferences'];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...actions),
        fc.integer({ min: 1, max: 700 }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.array(fc.double({ min: 0.8, max: 1, noNaN: true }), { minLength: 1, maxLength: 7 }),
        async (action, count, slowest, shares) => {
          const roundTrips = [slowest, ...shares.map((share) => slowest * share)];
          const { took, throttled } = await carryOut({ action, count, roundTrips });
          expect(took).toBeLessThanOrEqual(1.03 * boundOf(action, count) + 3 * slowest + 2);
          expect(throttled).toBe(0);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is not throttled for connections that take longer to open than to use', async () => {
    const cold = Array.from({ length: 50 }, () => 900);
    const warm = Array.from({ length: 70 }, () => 100);
    const { took, throttled } = await carryOut({ action: 'CreateImage', count: 120, roundTrips: [...cold, ...warm] });
    expect(throttled).toBe(0);
    expect(took).toBeLessThanOrEqual(1.03 * boundOf('CreateImage', 120) + 3 * 900);
  });

  it('lets a burst wait for no answer, and what follows it for the first', async () => {
    const { mostUnderWay } = await carryOut({ action: 'DeregisterImage', count: 300, roundTrips: [10_000] });
    expect(mostUnderWay).toBeGreaterThanOrEqual(100);
    expect(mostUnderWay).toBeLessThanOrEqual(200);
  });
});

it('holds the bursts of twenty regions together down, and is as fast', async () => {
  const clock = manualClock();
  const bucketOf = requestBuckets(clock, EC2.limits);
  const regions = Array.from({ length: 20 }, (_, index) => region(`eu-west-${index}`));
  let mostUnderWay = 0;
  const services = regions.map(() => scarceService(clock, EC2.limits.CreateImage));
  const answers = Promise.all(
    services.flatMap((service, index) =>
      Array.from({ length: 100 }, () =>
        untilLetIn(
          bucketOf(regions[index] ?? frankfurt, 'CreateImage'),
          clock,
          () => {
            const answer = service.send(200);
            mostUnderWay = Math.max(
              mostUnderWay,
              services.reduce((sum, { seen }) => sum + seen.underWay, 0),
            );
            return answer;
          },
          signal,
        ),
      ),
    ),
  );
  await clock.runDown();
  expect(Math.max(...(await answers))).toBeLessThanOrEqual(1.03 * boundOf('CreateImage', 100) + 3 * 200);
  expect(mostUnderWay).toBeLessThanOrEqual(520);
});

describe('an account in which others draw on the same bucket', () => {
  it.each([50, 2_000])(
    'slows down, loses little, and is back at full speed soon after: answers of %d ms',
    async (time) => {
      const clock = manualClock();
      const service = scarceService(clock, { burst: 50, perSecond: 2 });
      const bucket = requestBuckets(clock, EC2.limits)(frankfurt, 'CreateImage');
      const send = () => service.send(time);
      const first = Promise.all(Array.from({ length: 150 }, () => untilLetIn(bucket, clock, send, signal)));
      await clock.runDown();
      // (150 - 50) / 2 is 50 s.
      expect(Math.max(...(await first))).toBeLessThan(75_000 + 3 * time);
      expect(service.seen.throttled).toBeLessThan(60);

      service.setRate(5);
      const before = clock.now();
      const second = Promise.all(Array.from({ length: 350 }, () => untilLetIn(bucket, clock, send, signal)));
      await clock.runDown();
      // (350 - 50) / 5 is 60 s.
      expect(Math.max(...(await second)) - before).toBeLessThan(75_000 + 3 * time);
    },
  );

  it('takes throttled answers to what left together as one, however late they come', async () => {
    const clock = manualClock();
    const bucket = requestBuckets(clock, EC2.limits)(frankfurt, 'CreateImage');
    const left = await Promise.all(Array.from({ length: 40 }, () => bucket.take(signal)));
    for (const departure of left) {
      await clock.advance(700);
      bucket.done(departure);
      bucket.throttled(departure);
    }
    const before = clock.now();
    bucket.done(await untilTaken(bucket.take(signal), clock));
    // Half of 4.9 a second.
    expect(clock.now() - before).toBeCloseTo(1000 / 2.45, -1);
  });
});

async function untilTaken<Value>(taken: Promise<Value>, clock: { readonly runDown: () => Promise<void> }) {
  await clock.runDown();
  return taken;
}

it('goes on when the clock is set back', async () => {
  let skew = 0;
  const manual = manualClock(7_200_000);
  const clock = { ...manual, now: () => manual.now() + skew };
  const bucket = requestBuckets(clock, EC2.limits)(frankfurt, 'CreateImage');
  const ask = () => Promise.all(Array.from({ length: 60 }, async () => bucket.done(await bucket.take(signal))));
  const first = ask();
  await manual.runDown();
  await first;
  skew = -3_600_000;
  const before = manual.now();
  const second = ask();
  await manual.runDown();
  await second;
  expect(manual.now() - before).toBeLessThan(15_000);
});
