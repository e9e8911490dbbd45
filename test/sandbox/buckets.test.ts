import type { EC2Client } from '@aws-sdk/client-ec2';
import { DescribeImagesCommand, DescribeInstancesCommand, DescribeRegionsCommand } from '@aws-sdk/client-ec2';
import { describe, expect, test } from 'vitest';
import type { BucketChoice } from '../../sandbox/index.ts';
import { publishedBuckets } from '../../sandbox/index.ts';
import { ec2Of, refusalOf, sandboxOf } from './helpers.ts';

async function passed(count: number, call: () => Promise<unknown>): Promise<number> {
  const results = await Promise.allSettled(Array.from({ length: count }, call));
  return results.filter((result) => result.status === 'fulfilled').length;
}

describe('request buckets', () => {
  test.each<[string, BucketChoice, (ec2: EC2Client) => Promise<unknown>, number, number]>([
    ['published, filtered', 'published', (ec2) => ec2.send(new DescribeInstancesCommand({ MaxResults: 5 })), 100, 20],
    ['published, unfiltered', 'published', (ec2) => ec2.send(new DescribeInstancesCommand({})), 50, 10],
    ['published, images', 'published', (ec2) => ec2.send(new DescribeImagesCommand({ Owners: ['self'] })), 100, 20],
    ['own table', { '*': { burst: 3, refillPerSecond: 2 } }, (ec2) => ec2.send(new DescribeRegionsCommand({})), 3, 2],
  ])('%s', async (_text, buckets, call, burst, refill) => {
    const sandbox = await sandboxOf({ settings: { buckets } });
    const ec2 = ec2Of(sandbox);
    expect(await passed(burst + 5, () => call(ec2))).toBe(burst);
    expect(await refusalOf(call(ec2))).toMatchObject({ code: 'RequestLimitExceeded', status: 503 });
    sandbox.clock.advance(1_000);
    expect(await passed(refill + 1, () => call(ec2))).toBe(refill);
    sandbox.clock.advance(3_600_000);
    expect(await passed(burst + 1, () => call(ec2))).toBe(burst);
  });

  test('are one per region and action', async () => {
    const sandbox = await sandboxOf({ settings: { buckets: { '*': { burst: 1, refillPerSecond: 0 } } } });
    const calls = ['us-east-1', 'eu-west-1'].flatMap((region) => {
      const ec2 = ec2Of(sandbox, { region });
      return [() => ec2.send(new DescribeRegionsCommand({})), () => ec2.send(new DescribeInstancesCommand({}))];
    });
    for (const call of calls) {
      await call();
      expect(await refusalOf(call())).toMatchObject({ code: 'RequestLimitExceeded' });
    }
  });

  test('are off unless asked for', async () => {
    const ec2 = ec2Of(await sandboxOf());
    expect(await passed(150, () => ec2.send(new DescribeInstancesCommand({})))).toBe(150);
  });

  test('are published for each action that a backup or a purge calls', () => {
    expect(publishedBuckets).toMatchObject({
      CreateImage: { burst: 50, refillPerSecond: 5 },
      DeregisterImage: { burst: 100, refillPerSecond: 5 },
      DeleteSnapshot: { burst: 100, refillPerSecond: 5 },
      DescribeImageReferences: { burst: 100, refillPerSecond: 20 },
    });
  });
});
