import { CreateTagsCommand } from '@aws-sdk/client-ec2';
import { formatExpiry } from '../../decide/expiry.ts';
import type { SetExpiryChange } from '../../model.ts';
import { allSettled } from '../all-settled.ts';
import { type ExpiryWriting, type TellExpiry, writeExpiries } from '../expiries.ts';
import type { Ec2Caller } from './service.ts';

/**
 * How many AMIs and snapshots one request names. EC2 accepts 1,000, and recommends fewer.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html
 */
const MOST_RESOURCES = 200;

/**
 * Writes one value of the Expire tag on recovery points of one region and on their snapshots, in as few requests as
 * possible. A recovery point and its snapshots share a request, so that they never differ.
 */
export async function setExpiries(
  caller: Ec2Caller,
  read: ExpiryWriting['read'],
  changes: readonly SetExpiryChange[],
  tell: TellExpiry,
): Promise<void> {
  const { clock, signal } = caller;
  const writing = { write: (some: readonly SetExpiryChange[]) => createTags(caller, some), read, clock, signal };
  await allSettled(batchesOf(changes).map((batch) => writeExpiries(batch, writing, tell)));
}

function createTags(caller: Ec2Caller, changes: readonly SetExpiryChange[]) {
  const [first] = changes;
  if (first === undefined) throw new Error('no expiry to write: this is a bug');
  const { point, to } = first;
  return caller.once(
    point.region,
    'CreateTags',
    (client) =>
      client.send(
        new CreateTagsCommand({
          Resources: [...new Set(changes.flatMap(resourcesOf))],
          Tags: [{ Key: 'Expire', Value: formatExpiry(to) }],
        }),
      ),
    () => null,
  );
}

/** If the recovery point is itself a snapshot, it is named once. */
function resourcesOf({ point }: SetExpiryChange): readonly string[] {
  return [...new Set<string>([point.id, ...point.snapshots.map(({ id }) => id)])];
}

function batchesOf(changes: readonly SetExpiryChange[]): readonly (readonly SetExpiryChange[])[] {
  const batches: SetExpiryChange[][] = [];
  let room = 0;
  for (const change of changes) {
    const count = resourcesOf(change).length;
    const batch = count <= room ? batches.at(-1) : undefined;
    if (batch === undefined) {
      batches.push([change]);
      room = MOST_RESOURCES - count;
      continue;
    }
    batch.push(change);
    room -= count;
  }
  return batches;
}
