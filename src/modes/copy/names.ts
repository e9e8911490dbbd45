import { createHash } from 'node:crypto';
import { CREATED_BY } from '../../decide/naming.ts';
import { type AccountId, type CopyChange, KINDS, type RecoveryPoint, type Region, slot } from '../../model.ts';

/**
 * Returns the name and token of a copy: the same in every run that makes this copy, and new ones after it has failed. A
 * token may have 64 characters; EC2 answers a known token with its copy, in whatever state.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
 */
export function namesOfCopy(
  account: AccountId,
  { kind, region, id }: Pick<RecoveryPoint, 'kind' | 'region' | 'id'>,
  to: Region,
  failedBefore: number,
): Pick<CopyChange, 'slot' | 'token'> {
  const token = createHash('sha256')
    .update(JSON.stringify([account, region, id, to, failedBefore]))
    .digest('hex');
  const of = kind === 'ec2-instance' ? `${id}-` : '';
  const name = `${CREATED_BY}-copy-of-${of}${token.slice(0, 12)}`;
  return { slot: slot(KINDS[kind].slot.lowerCase ? name.toLowerCase() : name), token };
}
