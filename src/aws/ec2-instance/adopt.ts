import { judgeFound } from '../../decide/adoption.ts';
import type { AccountId, CreateChange, Instant } from '../../model.ts';
import { type Made, madeOf } from '../anew.ts';
import { backoff } from '../backoff.ts';
import type { Ec2Caller } from '../ec2/service.ts';
import { findImage } from './images.ts';

export { findImage };

/**
 * Waits until the image that holds the name is visible with its tags, since both may stay invisible for a while. Looks at
 * least once. Returns null if no image appears in time.
 */
export async function adopt(
  { caller, account }: { readonly caller: Ec2Caller; readonly account: AccountId },
  change: CreateChange,
  madeByThisRun: boolean,
  lookUntil: Instant,
): Promise<Made | null> {
  const { clock, signal } = caller;
  for (let look = 0; ; look += 1) {
    const found = await findImage(caller, change.resource.region, change.slot);
    if (!found.ok) return { result: 'failed', fault: found.fault };
    const judged = found.value === null ? null : judgeFound(found.value, change, account, madeByThisRun);
    if (judged !== null && judged.is !== 'untagged') return madeOf(judged);
    if (clock.now() >= lookUntil) return judged === null ? null : madeOf(judged);
    await clock.sleep(backoff(500, look, 8_000), signal);
  }
}
