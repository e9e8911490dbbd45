import { AddTagsToResourceCommand } from '@aws-sdk/client-rds';
import { formatExpiry } from '../../decide/expiry.ts';
import type { SetExpiryChange, SetExpiryOutcome } from '../../model.ts';
import type { RdsCaller } from './service.ts';
import { writeTagText } from './tag-text.ts';

/**
 * Writes the Expire tag of a snapshot, and no other. It may be repeated: the call writes the same value again.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_AddTagsToResource.html
 */
export async function setExpiry(caller: RdsCaller, { point, to }: SetExpiryChange): Promise<SetExpiryOutcome> {
  const call = await caller.repeatable(point.region, 'AddTagsToResource', (client) =>
    client.send(
      new AddTagsToResourceCommand({
        ResourceName: point.id,
        Tags: [{ Key: 'Expire', Value: writeTagText(formatExpiry(to)) }],
      }),
    ),
  );
  return call.ok ? { result: 'done' } : { result: 'failed', fault: call.fault };
}
