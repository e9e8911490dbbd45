import type { Tag } from '@aws-sdk/client-rds';
import { copiedTags } from '../../decide/copied-tags.ts';
import { copyOfText } from '../../decide/copies.ts';
import { type CopyChange, type CopyOutcome, type Fault, type Region, recoveryPointId } from '../../model.ts';
import { backoff } from '../backoff.ts';
import { nameTaken, outcomeOfFound } from '../copy-outcomes.ts';
import { isPassingLimit, patience, stayedBusy } from '../passing-limits.ts';
import type { RdsContext } from './context.ts';
import type { DatabaseFamily } from './family.ts';
import { findSnapshot } from './snapshots.ts';
import { snapshotState } from './states.ts';

/** Regions in which a quota was reached: no more requests go there. */
export type QuotasReached = Map<Region, Fault>;

const LONGEST_INVISIBLE = 90_000;

/**
 * Copies a snapshot into another region. The name makes it safe to repeat: names are unique among the snapshots of an
 * account and region, and the holder of a taken name is examined.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CopySnapshot.html
 */
export async function copySnapshot(
  family: DatabaseFamily,
  rds: RdsContext,
  quotasReached: QuotasReached,
  change: CopyChange,
): Promise<CopyOutcome> {
  const { caller } = rds;
  const { to, point, slot, kmsKey } = change;
  const order = { source: point.id, name: slot, kmsKey, tags: tagsOf(change) };
  const limits = patience(caller.clock);
  for (;;) {
    const call = await family.copy(caller, to, order, () => quotasReached.get(to) ?? null);
    if (call.ok && call.value !== null && call.value.arn !== '') {
      return { result: 'done', id: recoveryPointId(call.value.arn), state: snapshotState(call.value.state) };
    }
    // An answer without a snapshot counts as lost: a lookup by name shows what was made.
    if (call.ok || call.refusal.code === family.codes.snapshotExists) return adopt(family, rds, change);
    if (isPassingLimit(call.refusal.code)) {
      const wait = limits.next(10_000, 60_000);
      if (wait === null) return failed(stayedBusy(call.fault));
      await caller.clock.sleep(wait, caller.signal);
      continue;
    }
    if (call.fault.code === 'quota-reached') quotasReached.set(to, call.fault);
    return failed(call.fault);
  }
}

/** Copies the tags as they are on the source, where each value already uses only characters that RDS accepts. */
function tagsOf({ whole, expiresAt, point }: CopyChange): Tag[] {
  const { image } = copiedTags(whole.tags, expiresAt, copyOfText(point));
  return image.map(([Key, Value]) => ({ Key, Value }));
}

async function adopt(family: DatabaseFamily, rds: RdsContext, change: CopyChange): Promise<CopyOutcome> {
  const { clock, signal } = rds.caller;
  const until = clock.now() + LONGEST_INVISIBLE;
  for (let look = 0; ; look += 1) {
    const found = await findSnapshot(family, rds, change.to, change.slot);
    if (!found.ok) return failed(found.fault);
    const outcome =
      found.value === null ? failed(nameTaken(change)) : outcomeOfFound(found.value.point, change, rds.account);
    if (outcome.result !== 'failed' || clock.now() >= until) return outcome;
    await clock.sleep(backoff(500, look, 8_000), signal);
  }
}

function failed(fault: Fault): CopyOutcome {
  return { result: 'failed', fault };
}
