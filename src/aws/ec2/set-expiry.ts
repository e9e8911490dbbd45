import { CreateTagsCommand } from '@aws-sdk/client-ec2';
import { formatExpiry } from '../../decide/expiry.ts';
import type { SetExpiryChange, SetExpiryOutcome } from '../../model.ts';
import type { Ec2Caller } from './service.ts';

/**
 * Writes the Expire tag of a recovery point and of its snapshots in one call, so that they never differ. It may be repeated: the
 * call writes the same value again.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html
 */
export async function setExpiry(caller: Ec2Caller, { point, to }: SetExpiryChange): Promise<SetExpiryOutcome> {
  const call = await caller.repeatable(point.region, 'CreateTags', (client) =>
    client.send(
      new CreateTagsCommand({
        // A snapshot that is the recovery point itself is named once.
        Resources: [...new Set<string>([point.id, ...point.snapshots.map(({ id }) => id)])],
        Tags: [{ Key: 'Expire', Value: formatExpiry(to) }],
      }),
    ),
  );
  return call.ok ? { result: 'done' } : { result: 'failed', fault: call.fault };
}
