import { AddTagsToResourceCommand } from '@aws-sdk/client-rds';
import { formatExpiry } from '../../decide/expiry.ts';
import type { SetExpiryChange } from '../../model.ts';
import { allSettled } from '../all-settled.ts';
import { type ExpiryWriting, type TellExpiry, writeExpiries } from '../expiries.ts';
import type { RdsCaller } from './service.ts';
import { writeTagText } from './tag-text.ts';

/**
 * Writes only the Expire tag of snapshots, one snapshot per request.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_AddTagsToResource.html
 */
export function setExpiries(
  caller: RdsCaller,
  read: ExpiryWriting['read'],
  changes: readonly SetExpiryChange[],
  tell: TellExpiry,
): Promise<void> {
  const { clock, signal } = caller;
  return allSettled(
    changes.map((change) =>
      writeExpiries([change], { write: () => addTag(caller, change), read, clock, signal }, tell),
    ),
  );
}

function addTag(caller: RdsCaller, { point, to }: SetExpiryChange) {
  return caller.once(
    point.region,
    'AddTagsToResource',
    (client) =>
      client.send(
        new AddTagsToResourceCommand({
          ResourceName: point.id,
          Tags: [{ Key: 'Expire', Value: writeTagText(formatExpiry(to)) }],
        }),
      ),
    () => null,
  );
}
